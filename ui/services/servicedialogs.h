// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "domain/api/apiservice.h"
#include "domain/result.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace forecourt::sync {
class Services;
}

namespace forecourt::ui {

class DocumentField;
class LabelledField;
class LimitChoice;
class ServiceKeyField;

/// Name, region, limits, and whether it is production.
class EditServiceDialog : public FormDialog
{
    Q_OBJECT
public:
    EditServiceDialog(sync::Services &services, const domain::ApiService &service,
                      QWidget *parent = nullptr);
    QLineEdit *name() const { return m_name; }
    QComboBox *region() const { return m_region; }
    QCheckBox *production() const { return m_production; }

protected:
    void submit() override;

private:
    sync::Services &m_services;
    domain::ApiService m_service;
    QLineEdit *m_name;
    QComboBox *m_region;
    QCheckBox *m_production;
    LimitChoice *m_limits;
    LabelledField *m_nameField;
    LabelledField *m_regionField;
};

/// Tries another key where the system has a question for that, and keeps it, in the keychain or,
/// where that fails, for this session only.
class ReplaceServiceKeyDialog : public FormDialog
{
    Q_OBJECT
public:
    ReplaceServiceKeyDialog(sync::Services &services, const domain::ApiService &service,
                            QWidget *parent = nullptr);
    ServiceKeyField *keyField() const { return m_key; }
    void done(int result) override;

protected:
    void submit() override;

private:
    void tested(const domain::Result<domain::Done> &result);
    void replace(bool memoryOnly);
    sync::Services &m_services;
    domain::ApiService m_service;
    ServiceKeyField *m_key;
};

/// Takes a newer document of the same API, or goes back to the one that Forecourt has.
class ReplaceDocumentDialog : public FormDialog
{
    Q_OBJECT
public:
    ReplaceDocumentDialog(sync::Services &services, const domain::ApiService &service,
                          QWidget *parent = nullptr);
    DocumentField *documentField() const { return m_document; }
    QPushButton *ownButton() const { return m_own; } ///< null where there is none to go back to

protected:
    void submit() override;

private:
    void replace(const QByteArray &document);
    sync::Services &m_services;
    domain::ApiService m_service;
    DocumentField *m_document;
    QPushButton *m_own = nullptr;
};

/// Removes the key and the document; what was recorded stays.
class ForgetServiceDialog : public FormDialog
{
    Q_OBJECT
public:
    ForgetServiceDialog(sync::Services &services, const domain::ApiService &service,
                        QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    sync::Services &m_services;
    domain::ConnectionId m_id;
};

} // namespace forecourt::ui
