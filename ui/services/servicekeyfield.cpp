// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/servicekeyfield.h"

#include "connect/keyedit.h"
#include "dialogs/labelledfield.h"
#include "domain/connection.h"
#include "services/servicewords.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

ServiceKeyField::ServiceKeyField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new KeyEdit)
    , m_field(new LabelledField(tr("Key or token"), m_edit))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    m_edit->setPlaceholderText({}); // of CarStrel's keys
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_field->setProblem({});
        emit changed();
    });
}

void ServiceKeyField::setAuth(const domain::AuthScheme &auth)
{
    m_isNeeded = !auth.header.isEmpty();
    setVisible(m_isNeeded);
    QString hint = tr("Kept in this computer's keychain and nowhere else. It goes out as “%1”, "
                      "only to this address.")
                       .arg(headerWords(auth));
    if (auth.prefix == "Basic ")
        hint += u' ' + tr("Enter “user:password” in base64.");
    m_field->setHint(hint);
}

QString ServiceKeyField::key() const
{
    return m_isNeeded ? m_edit->key() : QString();
}

QString ServiceKeyField::problem() const
{
    return m_field->problem();
}

bool ServiceKeyField::validate()
{
    QString problem;
    if (m_isNeeded && key().isEmpty())
        problem = tr("Paste the key that you were given for this system.");
    else if (m_isNeeded && !domain::isUsableKey(key()))
        problem = tr("A key holds no spaces, line breaks or accented letters. Copy it anew.");
    m_field->setProblem(problem);
    if (!problem.isEmpty())
        m_edit->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty();
}

} // namespace forecourt::ui
