// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "domain/id.h"
#include "domain/result.h"

namespace forecourt::domain {
struct ApiEnvironment;
struct ApiService;
} // namespace forecourt::domain
namespace forecourt::sync {
class Services;
}

namespace forecourt::ui {

class Disclosure;
class DocumentField;
class LimitChoice;
class ServiceFields;
class ServiceKeyField;

/// Connects another system: which one, where, with what key and, where nobody knows the system,
/// with the document that describes it.
class ConnectServiceDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit ConnectServiceDialog(sync::Services &services, QWidget *parent = nullptr);

    ServiceFields *fields() const { return m_fields; }
    DocumentField *documentField() const { return m_document; }
    /// Unfolds it where the system has a document of its own already.
    Disclosure *ownDocument() const { return m_own; }
    ServiceKeyField *keyField() const { return m_key; }
    LimitChoice *limits() const { return m_limits; }
    QPushButton *testButton() const { return m_test; }

    void done(int result) override;

signals:
    void connected(const forecourt::domain::ConnectionId &id);

protected:
    void submit() override;

private:
    void build();
    void takeSystem();
    void forgetTest();
    bool validate();
    bool needsDocument() const;
    void takeDocument(); ///< what stands in an open field counts
    domain::ApiService draft() const;
    void test(bool connectAfter);
    void tested(const domain::Result<domain::Done> &result, bool connectAfter);
    void add(bool memoryOnly);
    void added(const domain::Result<domain::ConnectionId> &id);

    sync::Services &m_services;
    ServiceFields *m_fields;
    DocumentField *m_document;
    Disclosure *m_own;
    ServiceKeyField *m_key;
    LimitChoice *m_limits;
    QPushButton *m_test;
    const domain::ApiEnvironment *m_environment = nullptr; ///< whose limits were ticked
    bool m_works = false; ///< this key at this address was tried and is good
};

} // namespace forecourt::ui
