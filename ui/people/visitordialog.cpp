// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/visitordialog.h"

#include "dialogs/labelledfield.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "sync/session.h"
#include "widgets/messagepanel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using Link = sync::Status::Link;

namespace {

struct Hindrance
{
    Link link;
    const char *reason;
    const char *saved; ///< what is said where it goes through the outbox; null: it needs more
    const char *action;
};

constexpr Hindrance hindrances[] = {
    { Link::WorkingOffline,
      QT_TRANSLATE_NOOP("VisitorDialog",
                        "This is done at once and only online, and Forecourt is set to work "
                        "offline."),
      QT_TRANSLATE_NOOP("VisitorDialog",
                        "Forecourt is set to work offline: this is saved, and goes when the "
                        "connection is back."),
      QT_TRANSLATE_NOOP("VisitorDialog", "Go online") },
    { Link::Offline,
      QT_TRANSLATE_NOOP("VisitorDialog",
                        "This is done at once and only online, and CarStrel cannot be reached at "
                        "the moment."),
      QT_TRANSLATE_NOOP("VisitorDialog",
                        "CarStrel cannot be reached at the moment: this is saved, and goes when "
                        "the connection is back."),
      QT_TRANSLATE_NOOP("VisitorDialog", "Try again") },
    { Link::NoKey,
      QT_TRANSLATE_NOOP("VisitorDialog",
                        "This is done at once with CarStrel, and this connection has no key."),
      nullptr, QT_TRANSLATE_NOOP("VisitorDialog", "Settings") },
};

const Hindrance *hindranceOf(const sync::Session &session)
{
    const Link link = session.status().link;
    const auto *found = std::find_if(std::begin(hindrances), std::end(hindrances),
                                     [link](const auto &row) { return row.link == link; });
    return found == std::end(hindrances) ? nullptr : found;
}

} // namespace

VisitorDialog::VisitorDialog(const PageContext &context, const QString &title, const QString &intro,
                             QWidget *parent, Way way)
    : FormDialog(title, intro, parent)
    , m_context(context)
    , m_way(way)
    , m_offline(new MessagePanel)
{
    body()->addWidget(m_offline);
    connect(&context.session, &sync::Session::statusChanged, this, &VisitorDialog::showOffline);
    connect(&context.navigator, &QObject::destroyed, this, [this] {
        hide();
        deleteLater();
    });
    connect(m_offline, &MessagePanel::actionTriggered, this, &VisitorDialog::leaveOffline);
    showOffline();
}

QString VisitorDialog::offlineReason() const
{
    const Hindrance *hindrance = hindranceOf(m_context.session);
    if (!hindrance)
        return {};
    return QCoreApplication::translate("VisitorDialog",
                                       goesLater() ? hindrance->saved : hindrance->reason);
}

bool VisitorDialog::goesLater() const
{
    const Hindrance *hindrance = hindranceOf(m_context.session);
    return m_way == Way::Outbox && hindrance && hindrance->saved;
}

void VisitorDialog::showOffline()
{
    const Hindrance *hindrance = hindranceOf(m_context.session);
    m_offline->setVisible(hindrance && !primaryButton()->isHidden());
    if (hindrance)
        m_offline->setMessage(goesLater() ? Tone::Neutral : Tone::Warning, offlineReason(),
                              QCoreApplication::translate("VisitorDialog", hindrance->action));
    primaryButton()->setEnabled((!hindrance || goesLater()) && !isBusy());
}

void VisitorDialog::leaveOffline()
{
    switch (m_context.session.status().link) {
    case Link::WorkingOffline:
        m_context.session.setWorkOffline(false);
        return;
    case Link::NoKey:
        emit m_context.navigator.settingsWanted();
        reject();
        return;
    default:
        m_context.session.syncNow();
        return;
    }
}

void VisitorDialog::endBusy()
{
    setBusy({}, true);
    showOffline();
}

void VisitorDialog::refuse(const domain::ApiError &error, const QString &unknownAdvice)
{
    const bool unknown = error.kind == domain::ApiError::Kind::Unknown || error.sentMaybe;
    QString words = errorWords(error);
    if (unknown)
        words += u' ' + unknownAdvice;
    say(unknown ? Tone::Warning : Tone::Bad, words);
}

void VisitorDialog::saySaved(const QString &reason)
{
    const QString saved = tr("It is saved in the outbox and goes when the connection is back.");
    say(Tone::Neutral, reason.isEmpty() ? saved : reason + u' ' + saved);
    showClose();
    showOffline();
}

static QString textOf(const LabelledField *field)
{
    if (const auto *line = qobject_cast<QLineEdit *>(field->control()))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(field->control()))
        return text->toPlainText().trimmed();
    return {};
}

bool VisitorDialog::requireText(LabelledField *field, const QString &problem)
{
    const bool there = !textOf(field).isEmpty();
    field->setProblem(there ? QString() : problem);
    return there;
}

bool VisitorDialog::requireEmail(LabelledField *field)
{
    // Only what surely is none: the server has the last word.
    static const QRegularExpression plausible(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
    if (!requireText(field, tr("An e-mail address is needed.")))
        return false;
    const bool good = plausible.match(textOf(field)).hasMatch();
    field->setProblem(good ? QString() : tr("This does not look like an e-mail address."));
    return good;
}

bool VisitorDialog::allGood(const QList<LabelledField *> &fields)
{
    for (const LabelledField *field : fields) {
        if (field->problem().isEmpty())
            continue;
        field->control()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

} // namespace forecourt::ui
