// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/formview.h"

#include "explorer/fieldeditor.h"
#include "explorer/fieldrow.h"
#include "models/apiform.h"
#include "widgets/segmented.h"
#include "widgets/textlabel.h"
#include "widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::ApiField;
using models::FieldKind;

namespace {

struct PlaceRow
{
    QLatin1StringView start; ///< of the key
    const char *title;
};

constexpr PlaceRow places[] = {
    { "path/"_L1, QT_TRANSLATE_NOOP("forecourt::ui::FormView", "In the path") },
    { "query/"_L1, QT_TRANSLATE_NOOP("forecourt::ui::FormView", "Query") },
    { "header/"_L1, QT_TRANSLATE_NOOP("forecourt::ui::FormView", "Headers") },
    { "cookie/"_L1, QT_TRANSLATE_NOOP("forecourt::ui::FormView", "Cookies") },
    { "body"_L1, QT_TRANSLATE_NOOP("forecourt::ui::FormView", "Body") },
};

const char *placeOf(const ApiField &field)
{
    for (const PlaceRow &place : places) {
        if (field.root.startsWith(place.start))
            return place.title;
    }
    return places[0].title;
}

bool isWithin(const ApiField &field, const ApiField &group)
{
    return field.root == group.root && field.path.size() > group.path.size()
        && field.path.first(group.path.size()) == group.path;
}

} // namespace

FormView::FormView(models::ApiForm &form, QWidget *parent)
    : QScrollArea(parent)
    , m_form(form)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What is sent"));
    connect(&form, &models::ApiForm::rebuilt, this, [this] {
        if (!m_typingBody)
            rebuild();
    });
    connect(&form, &models::ApiForm::faultsChanged, this, &FormView::markFaults);
    connect(&form, &models::ApiForm::bodyChanged, this, &FormView::showBodyText);
    rebuild();
}

void FormView::rebuild()
{
    const int place = verticalScrollBar()->value();
    const auto *focused = window()->focusWidget();
    QString focusKey;
    for (const FieldRow *row : std::as_const(m_rows)) {
        if (focused && row->isAncestorOf(focused))
            focusKey = row->field().key();
    }
    m_rows.clear();
    m_bodyText = nullptr;
    m_bodyFault = nullptr;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(20, 12, 20, 20);
    m_column->setSpacing(14);
    const char *heading = nullptr;
    const ApiField *folded = nullptr;
    for (const ApiField &field : m_form.fields()) {
        if (folded && isWithin(field, *folded))
            continue;
        folded = nullptr;
        if (placeOf(field) != heading) {
            heading = placeOf(field);
            addHeading(field);
        }
        if (m_asText && field.root == "body"_L1 && m_form.hasStructuredBody())
            continue;
        addField(field);
        if (isFolded(field))
            folded = &field;
    }
    if (m_form.operation() && m_form.fields().isEmpty() && !m_form.operation()->body)
        m_column->addWidget(
            new TextLabel(tr("There is nothing to fill in."), Type::Body, Token::Muted));
    m_column->addStretch(1);
    setWidget(m_content);
    verticalScrollBar()->setValue(place);
    if (FieldRow *again = focusKey.isEmpty() ? nullptr : row(focusKey))
        again->setFocus(Qt::OtherFocusReason);
    markFaults();
}

void FormView::addHeading(const ApiField &field)
{
    if (field.root == "body"_L1)
        return addBodyHeading(field);
    m_column->addWidget(new TextLabel(tr(placeOf(field)), Type::Strong));
}

void FormView::addBodyHeading(const ApiField &field)
{
    auto *line = new QHBoxLayout;
    line->addWidget(new TextLabel(tr(placeOf(field)), Type::Strong));
    line->addWidget(new ElidedLabel(m_form.operation()->body->type, Type::Small, Token::Muted), 1);
    m_column->addLayout(line);
    if (!m_form.hasStructuredBody())
        return;
    auto *choice = new Segmented;
    choice->setAccessibleName(tr("Fill in the body"));
    choice->addChoice(u"fields"_s, tr("Fields"));
    choice->addChoice(u"json"_s, tr("JSON"));
    choice->setCurrent(m_asText ? u"json"_s : u"fields"_s);
    connect(choice, &Segmented::currentChanged, this,
            [this](const QString &id) { setBodyAsText(id == "json"_L1); });
    line->addWidget(choice);
    if (m_asText)
        addBodyText();
}

void FormView::addBodyText()
{
    m_bodyText = makeCodeEdit(14);
    m_bodyText->setMaximumHeight(QWIDGETSIZE_MAX);
    m_bodyText->setAccessibleName(tr("Body as JSON"));
    m_bodyText->setPlainText(m_form.bodyText());
    m_bodyFault = new TextLabel({}, Type::Small, Token::Bad);
    m_bodyFault->setWordWrap(true);
    m_column->addWidget(m_bodyText);
    m_column->addWidget(m_bodyFault);
    connect(m_bodyText, &QPlainTextEdit::textChanged, this, [this] {
        m_typingBody = true;
        m_form.setBodyText(m_bodyText->toPlainText());
        m_typingBody = false;
    });
}

void FormView::showBodyText()
{
    if (!m_bodyText || m_typingBody)
        return;
    const QSignalBlocker blocker(m_bodyText);
    m_bodyText->setPlainText(m_form.bodyText());
}

void FormView::setBodyAsText(bool on)
{
    if (m_asText == on)
        return;
    m_asText = on;
    // From inside the button's own signal: it goes with the old form.
    QMetaObject::invokeMethod(this, &FormView::rebuild, Qt::QueuedConnection);
}

void FormView::addField(const ApiField &field)
{
    QWidget *editor = editorOf(field);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        guardFromWheel(box);
    auto *row = new FieldRow(field, editor);
    if (field.kind == FieldKind::Group && !field.required && !field.isItem)
        addFold(row);
    addItemActions(row);
    m_column->addWidget(row);
    m_rows.append(row);
}

FieldRow *FormView::row(const QString &key) const
{
    // A choice of shapes and the shape's own field have one key; the field comes last.
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        if ((*row)->field().key() == key)
            return *row;
    }
    return nullptr;
}

void FormView::focusFirst()
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->editor()) {
            row->editor()->setFocus(Qt::TabFocusReason);
            ensureWidgetVisible(row);
            return;
        }
    }
}

void FormView::markFaults()
{
    for (FieldRow *one : std::as_const(m_rows))
        one->setFault(row(one->field().key()) == one ? m_form.fault(one->field()) : QString());
    if (m_bodyFault) {
        m_bodyFault->setText(m_form.bodyTextFault());
        m_bodyFault->setVisible(!m_form.bodyTextFault().isEmpty());
    }
}

void FormView::showFaults()
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->fault().isEmpty())
            continue;
        if (row->editor())
            row->editor()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(row);
        return;
    }
}

} // namespace forecourt::ui
