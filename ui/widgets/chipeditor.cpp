// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chipeditor.h"

#include "theme/paint.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

class ChangeChips : public QUndoCommand
{
public:
    using Apply = std::function<void(const QStringList &)>;
    ChangeChips(const QStringList &before, const QStringList &after, Apply apply)
        : m_before(before)
        , m_after(after)
        , m_apply(std::move(apply))
    {
    }
    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

private:
    QStringList m_before;
    QStringList m_after;
    Apply m_apply;
};

} // namespace

ChipEditor::ChipEditor(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 6, 6))
    , m_input(new QLineEdit(this))
{
    m_flow->setContentsMargins(8, 5, 8, 5);
    m_input->setFrame(false);
    m_input->setMinimumWidth(96);
    m_input->setFixedHeight(22);
    m_input->setMaxLength(120);
    m_input->installEventFilter(this);
    // A frameless line edit would still fill its box with the palette's base.
    QPalette clear = m_input->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_input->setPalette(clear);
    m_flow->addWidget(m_input);
    setFocusProxy(m_input);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleLabel(tr("Tags"));
    setPlaceholderText(tr("Add a tag"));
}

void ChipEditor::setChips(const QStringList &chips)
{
    m_undo.clear();
    showChips(chips);
}

void ChipEditor::setCompletions(const QStringList &words)
{
    setCompletionModel(new QStringListModel(words, m_input));
}

void ChipEditor::setCompletionModel(QAbstractItemModel *model)
{
    auto *completer = new QCompleter(model, m_input);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_input->completer();
    m_input->setCompleter(completer);
    // Queued: the completer writes its word into the field after telling it.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &ChipEditor::addTyped, Qt::QueuedConnection);
}

void ChipEditor::setPlaceholderText(const QString &text)
{
    m_input->setPlaceholderText(text);
}

void ChipEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_input->setVisible(!readOnly);
    showChips(m_chips);
}

void ChipEditor::setAccessibleLabel(const QString &name)
{
    m_label = name;
    setAccessibleName(name);
    m_input->setAccessibleName(name);
}

void ChipEditor::setAccessibleHint(const QString &text)
{
    setAccessibleDescription(text);
    m_input->setAccessibleDescription(text);
}

bool ChipEditor::isUndoAvailable() const
{
    return m_input->text().isEmpty() ? m_undo.canUndo() : m_input->isUndoAvailable();
}

bool ChipEditor::isRedoAvailable() const
{
    return m_input->text().isEmpty() ? m_undo.canRedo() : m_input->isRedoAvailable();
}

QSize ChipEditor::sizeHint() const
{
    return { 240, heightForWidth(qMax(240, width())) };
}

int ChipEditor::heightForWidth(int width) const
{
    return qMax(controlHeight, m_flow->heightForWidth(width));
}

void ChipEditor::addTyped()
{
    const QStringList words = m_input->text().split(u',', Qt::SkipEmptyParts);
    QStringList next = m_chips;
    for (const QString &word : words) {
        const QString tag = word.simplified();
        if (!tag.isEmpty() && !next.contains(tag, Qt::CaseInsensitive))
            next.append(tag);
    }
    m_input->clear();
    change(next);
}

void ChipEditor::change(const QStringList &chips)
{
    if (chips == m_chips || m_readOnly)
        return;
    m_undo.push(new ChangeChips(m_chips, chips, [this](const QStringList &now) {
        showChips(now);
        emit chipsChanged(now);
    }));
}

void ChipEditor::showChips(const QStringList &chips)
{
    m_chips = chips;
    while (m_flow->count() > 1) {
        QLayoutItem *item = m_flow->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < chips.size(); ++i) {
        auto *chip = new Chip(chips.at(i), this);
        chip->setTone(Tone::Accent);
        chip->setRemovable(!m_readOnly);
        m_flow->insertWidget(i, chip);
        chip->installEventFilter(this);
        chip->show();
        connect(chip, &Chip::removeRequested, this, [this, tag = chips.at(i)] {
            QStringList rest = m_chips;
            rest.removeOne(tag);
            m_input->setFocus();
            change(rest);
        });
    }
    updateGeometry();
    update();
}

/// Tab stops once at the whole field; from its text the arrow keys lead through the chips.
bool ChipEditor::stepFrom(QWidget *at, const QKeyEvent &key)
{
    const bool toStart = key.key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool toEnd = key.key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (at == m_input && m_input->cursorPosition() > 0)
        return false;
    if (!toStart && !toEnd)
        return false;
    if (QLayoutItem *item = m_flow->itemAt(m_flow->indexOf(at) + (toEnd ? 1 : -1)))
        item->widget()->setFocus(toStart ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    return at != m_input || (toStart && !m_chips.isEmpty()); // a chip's arrows lead nowhere else
}

bool ChipEditor::handleKey(QKeyEvent *key)
{
    const bool empty = m_input->text().trimmed().isEmpty();
    if (key->matches(QKeySequence::Undo) && m_input->text().isEmpty()) {
        m_undo.undo();
        return true;
    }
    if (key->matches(QKeySequence::Redo) && m_input->text().isEmpty()) {
        m_undo.redo();
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Comma:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Control+Enter saves the form; an empty field lets Enter through.
        if (empty || key->modifiers() & Qt::ControlModifier)
            return key->key() == Qt::Key_Comma;
        addTyped();
        return true;
    case Qt::Key_Backspace:
        if (!m_input->text().isEmpty() || m_chips.isEmpty())
            return false;
        change(m_chips.first(m_chips.size() - 1));
        return true;
    default:
        return false;
    }
}

bool ChipEditor::eventFilter(QObject *watched, QEvent *event)
{
    auto *part = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::KeyPress && stepFrom(part, *static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_input) {
        if (event->type() == QEvent::KeyPress)
            return handleKey(static_cast<QKeyEvent *>(event));
        if (event->type() == QEvent::FocusOut && !m_input->text().trimmed().isEmpty()
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            addTyped();
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
    }
    return QWidget::eventFilter(watched, event);
}

void ChipEditor::paintEvent(QPaintEvent *)
{
    if (m_readOnly)
        return;
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, m_input->hasFocus());
    paint::inputFrame(option, painter, Ink(scheme(this)), this);
}

} // namespace forecourt::ui
