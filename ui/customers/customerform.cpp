// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerform.h"

#include "customers/notesedit.h"
#include "customers/preferencesedit.h"
#include "models/formatting.h"
#include "widgets/buttons.h"
#include "widgets/chipeditor.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"
#include "widgets/toggleswitch.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

CustomerForm::CustomerForm(QWidget *parent)
    : Card(tr("Notes"), parent)
    , m_problem(new MessagePanel)
    , m_restored(new MessagePanel)
    , m_elsewhere(new MessagePanel)
    , m_notesState(new TextLabel({}, Type::Small, Token::Muted))
    , m_fetch(makeButton(tr("Fetch"), u"refresh-cw"_s, ButtonKind::Quiet))
    , m_notes(new NotesEdit)
    , m_tags(new ChipEditor)
    , m_vip(new ToggleSwitch(tr("VIP")))
    , m_preferences(new PreferencesEdit)
    , m_origin(new TextLabel({}, Type::Small, Token::Muted))
    , m_state(new TextLabel({}, Type::Small, Token::Muted))
    , m_discard(makeButton(tr("Discard")))
    , m_save(makeButton(tr("Save"), u"save"_s, ButtonKind::Primary))
{
    setAccessibleName(tr("Notes, tags, VIP and preferences"));
    for (MessagePanel *panel : { m_problem, m_restored, m_elsewhere }) {
        body()->addWidget(panel);
        panel->hide();
    }
    body()->addWidget(makeFields());
    body()->addLayout(makeFooter());
    connectFields();
    showAll();
}

QWidget *CustomerForm::makeFields()
{
    m_notes->setAccessibleName(tr("Notes"));
    m_tags->setAccessibleLabel(tr("Tags"));
    m_tags->setPlaceholderText(tr("Add a tag"));
    m_notesState->setWordWrap(true);
    m_origin->setWordWrap(true);

    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *state = new QHBoxLayout;
    state->addWidget(m_notesState, 1);
    state->addWidget(m_fetch);
    auto *tagsLabel = new TextLabel(tr("Tags"), Type::SmallStrong, Token::Muted);
    tagsLabel->setBuddy(m_tags);
    layout->addWidget(m_notes);
    layout->addLayout(state);
    layout->addSpacing(6);
    auto *tagsRow = new QHBoxLayout;
    tagsRow->addWidget(tagsLabel, 1);
    tagsRow->addWidget(m_vip);
    layout->addLayout(tagsRow);
    layout->addWidget(m_tags);
    layout->addSpacing(6);
    layout->addWidget(m_preferences);
    layout->addSpacing(6);
    layout->addWidget(m_origin);
    setTabOrder(m_notes, m_tags);
    setTabOrder(m_tags, m_vip);
    setTabOrder(m_vip, m_preferences);
    return fields;
}

QLayout *CustomerForm::makeFooter()
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_save->setToolTip(keys.toString(QKeySequence::NativeText));
    m_save->setText(tr("Save") + u"  "_s + tr("Ctrl ↵"));
    m_save->setAccessibleName(tr("Save"));
    m_state->setWordWrap(true);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->setContentsMargins(0, 8, 0, 0);
    footer->addWidget(m_state, 1);
    footer->addWidget(m_discard);
    footer->addWidget(m_save);
    return footer;
}

void CustomerForm::connectFields()
{
    connect(m_notes, &NotesEdit::notesEdited, this, [this](const QString &notes) {
        m_edit.setNotes(notes);
        afterEdit();
    });
    connect(m_tags, &ChipEditor::chipsChanged, this, [this](const QStringList &tags) {
        m_edit.setTags(tags);
        afterEdit();
    });
    connect(m_vip, &QAbstractButton::clicked, this, [this](bool on) {
        m_edit.setVip(on);
        afterEdit();
    });
    connect(m_preferences, &PreferencesEdit::edited, this, [this] {
        m_edit.setPreferences(m_preferences->preferences());
        afterEdit();
    });
    connect(m_save, &QPushButton::clicked, this, &CustomerForm::saveWanted);
    connect(m_discard, &QPushButton::clicked, this, &CustomerForm::discard);
    connect(m_restored, &MessagePanel::actionTriggered, this, &CustomerForm::discard);
    connect(m_fetch, &QPushButton::clicked, this, &CustomerForm::fetchWanted);
    connect(m_problem, &MessagePanel::actionTriggered, this, &CustomerForm::saveWanted);
    connect(m_elsewhere, &MessagePanel::actionTriggered, this, [this] {
        m_edit.takeOther();
        showAll();
        emit edited();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CustomerForm::leaveWanted);
}

void CustomerForm::start(const domain::CustomerDraft &stored)
{
    m_edit.start(stored);
    m_since.clear();
    m_progress = Progress::None;
    setProblem({});
    showAll();
}

void CustomerForm::follow(const domain::CustomerDraft &stored)
{
    m_edit.follow(stored);
    showAll();
}

bool CustomerForm::restore(const QJsonObject &kept, const QString &since)
{
    const bool something = m_edit.restore(kept);
    m_since = something ? since : QString();
    showAll();
    return something;
}

void CustomerForm::committed(const domain::CustomerPatch &sent)
{
    m_edit.committed(sent);
    m_since.clear();
    setProblem({});
    showAll();
}

void CustomerForm::discard()
{
    m_edit.discard();
    m_since.clear();
    setProblem({});
    showAll();
    emit edited();
}

bool CustomerForm::canSave() const
{
    return m_edit.isDirty() && m_preferences->problem().isEmpty() && m_progress != Progress::Saving;
}

void CustomerForm::setFormatting(const models::Formatting &formatting)
{
    m_preferences->setFormatting(formatting);
}

void CustomerForm::setTagModel(QAbstractItemModel *tags)
{
    m_tags->setCompletionModel(tags);
}

void CustomerForm::setBodyTypes(const QStringList &names)
{
    m_preferences->setCompletions(names);
}

// Where they differ, each line says whose it is.
static QString originLines(const QMap<domain::CustomerField, QString> &origins)
{
    QStringList lines;
    for (const QString &origin : QSet<QString>(origins.cbegin(), origins.cend())) {
        QStringList names;
        for (const domain::CustomerField field : origins.keys(origin))
            names << domain::fieldText(field);
        lines << (names.size() == origins.size()
                      ? origin
                      : CustomerForm::tr("%1: %2", "fields, where they are from")
                            .arg(names.join(u", "_s), origin));
    }
    lines.sort();
    return lines.join(u'\n');
}

void CustomerForm::setOrigins(const QMap<domain::CustomerField, QString> &origins)
{
    using Field = domain::CustomerField;
    if (m_origins == origins)
        return;
    m_origins = origins;
    m_tags->setToolTip(plainToolTip(origins.value(Field::Tags)));
    m_tags->setAccessibleHint(origins.value(Field::Tags));
    m_vip->setAccessibleDescription(origins.value(Field::IsVip));
    m_preferences->setOrigin(origins.value(Field::Preferences));
    QMap<Field, QString> others = origins;
    others.remove(Field::Notes); // they have an age of their own, below them
    m_origin->setText(originLines(others));
    showVip();
    showNotesState();
}

void CustomerForm::showVip()
{
    const std::optional<bool> isVip = m_edit.draft().isVip;
    m_vip->setChecked(isVip.value_or(false));
    m_vip->setToolTip(isVip ? plainToolTip(m_origins.value(domain::CustomerField::IsVip))
                            : tr("The server did not say whether"));
}

void CustomerForm::setProgress(Progress progress)
{
    m_progress = progress;
    showState();
}

void CustomerForm::setProblem(const QString &text)
{
    m_problem->setMessage(Tone::Bad, text, tr("Try again"));
    m_problem->setVisible(!text.isEmpty());
}

void CustomerForm::setFetchProblem(const QString &text)
{
    m_fetchProblem = text;
    showNotesState();
}

void CustomerForm::focusNotes()
{
    m_notes->setFocus(Qt::ShortcutFocusReason);
    m_notes->moveCursor(QTextCursor::End);
}

void CustomerForm::afterEdit()
{
    if (m_progress == Progress::Saved)
        m_progress = Progress::None;
    showState();
    emit edited();
}

void CustomerForm::showAll()
{
    const domain::CustomerDraft &draft = m_edit.draft();
    m_notes->setNotes(draft.notes.value_or(QString()));
    const QStringList tags = draft.tags.value_or(QStringList());
    if (m_tags->chips() != tags)
        m_tags->setChips(tags);
    showVip();
    m_preferences->setPreferences(draft.preferences.value_or(domain::Preferences()));
    showNotesState();
    showState();
}

void CustomerForm::showNotesState()
{
    const bool known = m_edit.stored().notes.has_value();
    QString text = m_origins.value(domain::CustomerField::Notes);
    if (!known) {
        text = m_fetchProblem.isEmpty()
            ? tr("The notes are being fetched. What you type is added below what is there.")
            : tr("The notes are not on this desk yet: %1 What you type is added below what is "
                 "there.")
                  .arg(m_fetchProblem);
    }
    m_notesState->setText(text);
    m_notesState->setVisible(!text.isEmpty());
    m_fetch->setVisible(!known && !m_fetchProblem.isEmpty());
    m_notes->setPlaceholderText(known ? tr("Nothing written yet") : QString());
    m_notes->setAccessibleDescription(text);
    m_notes->setToolTip(plainToolTip(text));
}

void CustomerForm::showState()
{
    static constexpr const char *words[] = { nullptr, QT_TR_NOOP("Saving…"), QT_TR_NOOP("Saved") };
    const bool dirty = m_edit.isDirty();
    const char *word = words[int(m_progress)];
    const bool saved = m_progress == Progress::Saved && !dirty;
    const bool quiet = m_progress == Progress::Saved && dirty;
    m_state->setText(word && !quiet ? tr(word) : dirty ? tr("Not saved yet") : QString());
    m_state->setToken(saved ? Token::Good : Token::Muted);
    m_save->setEnabled(canSave());
    m_discard->setEnabled(dirty || !m_preferences->problem().isEmpty());
    m_restored->setMessage(Tone::Warning, tr("Unsaved changes from %1").arg(m_since),
                           tr("Discard"));
    m_restored->setVisible(dirty && !m_since.isEmpty());
    showElsewhere();
}

void CustomerForm::showElsewhere()
{
    QStringList names;
    const auto fields = m_edit.changedElsewhere();
    for (const domain::CustomerField field : fields)
        names.append(domain::fieldText(field));
    m_elsewhere->setMessage(
        Tone::Warning,
        tr("Changed elsewhere while you were editing: %1. What you typed is kept, and both are "
           "merged where they can be.")
            .arg(names.join(u", "_s)),
        tr("Take theirs"));
    m_elsewhere->setVisible(!names.isEmpty());
}

} // namespace forecourt::ui
