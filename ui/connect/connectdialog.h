// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "domain/connection.h"
#include "domain/result.h"

class QLineEdit;

namespace forecourt::sync {
class Accounts;
struct ConnectionReport;
} // namespace forecourt::sync

namespace forecourt::ui {

class ConnectionFields;
class KeyField;
class LabelledField;
class LimitChoice;
class ReportView;

/// Connects a CarStrel account: takes the key, tries it, and has it kept in the keychain or, where
/// that fails and the person says so, for this session only.
class ConnectDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit ConnectDialog(sync::Accounts &accounts, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    KeyField *keyField() const { return m_key; }
    ConnectionFields *fields() const { return m_fields; }
    QLineEdit *address() const { return m_address; }
    LabelledField *addressField() const { return m_addressField; }
    LimitChoice *limits() const { return m_limits; }
    ReportView *report() const { return m_report; }
    QPushButton *testButton() const { return m_test; }

    void done(int result) override;

signals:
    void connected(const forecourt::domain::ConnectionId &id);

protected:
    void submit() override;

private:
    void build();
    void buildHelp();
    void buildAdvanced();
    void forgetReport();
    bool validateAddress();
    QUrl baseUrl() const;
    void test(bool connectAfter);
    void tested(const sync::ConnectionReport &report, bool connectAfter);
    void add(bool memoryOnly);
    void added(const domain::Result<domain::ConnectionId> &id);

    sync::Accounts &m_accounts;
    KeyField *m_key;
    ConnectionFields *m_fields;
    QWidget *m_advanced;
    QLineEdit *m_address;
    LabelledField *m_addressField;
    LimitChoice *m_limits;
    ReportView *m_report;
    QPushButton *m_test;
    bool m_works = false; ///< this key at this address was tried and is good
};

} // namespace forecourt::ui
