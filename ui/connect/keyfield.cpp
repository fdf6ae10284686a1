// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/keyfield.h"

#include "connect/keyedit.h"
#include "dialogs/labelledfield.h"
#include "shell/connectioncard.h"
#include "widgets/badge.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

KeyField::KeyField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new KeyEdit)
    , m_field(new LabelledField(tr("API key"), m_edit))
    , m_verdict(new QWidget)
    , m_badge(new Badge)
    , m_words(new TextLabel({}, Type::Small, Token::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_verdict);
    auto *row = new QHBoxLayout(m_verdict);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_badge);
    row->addWidget(m_words, 1);
    m_badge->setStrong(true);
    m_words->setWordWrap(true);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        judge();
        emit changed();
    });
    judge();
}

QString KeyField::key() const
{
    return m_edit->key();
}

std::optional<domain::Environment> KeyField::environment() const
{
    return domain::environmentOfKey(m_edit->key());
}

void KeyField::judge()
{
    const auto kind = environment();
    m_field->setProblem({});
    m_verdict->setVisible(kind.has_value());
    const bool live = kind == domain::Environment::Live;
    m_field->setHint(kind ? QString()
                          : tr("Kept in this computer's keychain and nowhere else. Begins with "
                               "sk_live_ or sk_test_."));
    if (!kind)
        return;
    const EnvironmentLook &shown = look(live ? Environment::Live : Environment::Test);
    m_badge->setText(QCoreApplication::translate("Environment", shown.word));
    m_badge->setTone(shown.tone);
    m_words->setText(live ? tr("Real customers: what you change is changed for real.")
                          : tr("A test key: CarStrel's data for development and trying out."));
}

QString KeyField::verdict() const
{
    return environment() ? m_badge->text() + u": "_s + m_words->text() : QString();
}

void KeyField::setProblem(const QString &problem)
{
    m_field->setProblem(problem);
}

QString KeyField::problem() const
{
    return m_field->problem();
}

bool KeyField::validate()
{
    const QString text = key();
    QString problem;
    if (text.isEmpty())
        problem = tr("Paste the key from the CarStrel dashboard.");
    else if (!environment())
        problem = tr("CarStrel's keys begin with sk_live_ or sk_test_.");
    else if (!domain::isUsableKey(text))
        problem = tr("A key holds no spaces, line breaks or accented letters. Copy it anew.");
    m_field->setProblem(problem);
    if (!problem.isEmpty())
        m_edit->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty();
}

} // namespace forecourt::ui
