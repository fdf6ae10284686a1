// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "domain/api/apiservice.h"

#include <QWidget>

#include <span>

class QComboBox;
class QLineEdit;

namespace forecourt::ui {

class Badge;
class LabelledField;
class TextLabel;

/// Which system, and which of its environments, versions and regions; the address follows from
/// them where the system names one.
class ServiceFields : public QWidget
{
    Q_OBJECT
public:
    explicit ServiceFields(QWidget *parent = nullptr);

    const domain::ApiSystem &system() const;
    const domain::ApiEnvironment &environment() const;
    void setSystem(const QString &id);
    /// What the person's own document says takes the place of what is not known.
    void setDocument(const std::optional<domain::ApiDocument> &document);
    domain::AuthScheme auth() const;

    /// Stands below the choice of the system.
    void setDocumentField(QWidget *field);
    /// All but the key and the limits.
    void apply(domain::ApiService &service) const;
    bool validate();

    QComboBox *systems() const { return m_systems; }
    QComboBox *environments() const { return m_environments; }
    QComboBox *versions() const { return m_versions; }
    QComboBox *regions() const { return m_regions; }
    QLineEdit *name() const { return m_name; }
    QComboBox *address() const { return m_address; }
    LabelledField *addressField() const { return m_addressField; }
    QComboBox *headers() const { return m_headers; }

signals:
    void systemChanged();
    /// What a test found does not hold any more.
    void changed();

private:
    void build();
    void takeSystem();
    void takeEnvironment();
    void fillAddress();
    void fillHeaders();
    QUrl baseUrl() const;

    QComboBox *m_systems, *m_environments, *m_versions, *m_regions, *m_address, *m_headers;
    QLineEdit *m_name;
    LabelledField *m_environmentField, *m_versionField, *m_regionField, *m_nameField;
    LabelledField *m_addressField, *m_headerField;
    QWidget *m_marked;
    Badge *m_mark;
    TextLabel *m_markWords;
    class QVBoxLayout *m_documentPlace;
    std::optional<domain::ApiDocument> m_document;
};

} // namespace forecourt::ui
