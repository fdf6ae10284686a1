// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/fieldeditor.h"

#include "explorer/datefield.h"
#include "models/jsontree.h"
#include "widgets/chipeditor.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::ApiField;
using models::FieldKind;

namespace {

struct EditorWords
{
    Q_DECLARE_TR_FUNCTIONS(EditorWords)
};

QWidget *makeLine(const ApiField &field, const QJsonValue &value, const ValueEdited &edited)
{
    auto *line = new QLineEdit(models::jsonText(value));
    line->setPlaceholderText(field.example);
    if (field.kind == FieldKind::Secret)
        line->setEchoMode(QLineEdit::Password);
    QObject::connect(line, &QLineEdit::textChanged, line,
                     [kind = field.kind, edited](const QString &text) {
                         edited(models::typedValue(kind, text));
                     });
    return line;
}

QWidget *makeDate(const ApiField &field, const QJsonValue &value, const ValueEdited &edited)
{
    auto *line = new DateField(field.kind == FieldKind::DateTime);
    line->setText(models::jsonText(value));
    QObject::connect(line, &QLineEdit::textChanged, line, [edited](const QString &text) {
        edited(models::typedValue(FieldKind::Date, text));
    });
    return line;
}

QWidget *makeChoice(const ApiField &field, const QJsonValue &value, const ValueEdited &edited)
{
    QJsonArray choices = field.kind == FieldKind::Flag ? QJsonArray{ true, false } : field.choices;
    if (!value.isUndefined() && !choices.contains(value))
        choices.append(value);
    auto *box = new QComboBox;
    box->addItem(field.required ? EditorWords::tr("Choose…") : EditorWords::tr("Not sent"));
    for (int i = 0; i < choices.size(); ++i) {
        box->addItem(models::jsonText(choices.at(i)));
        if (choices.at(i) == value)
            box->setCurrentIndex(i + 1);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [choices, edited](int row) {
        edited(row > 0 ? choices.at(row - 1) : QJsonValue(QJsonValue::Undefined));
    });
    return box;
}

QWidget *makeList(const ApiField &field, const QJsonValue &value, const ValueEdited &edited)
{
    auto *editor = new ChipEditor;
    QStringList chips, offers;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &one : values)
        chips << models::jsonText(one);
    for (const QJsonValue &choice : field.choices)
        offers << models::jsonText(choice);
    editor->setChips(chips);
    editor->setCompletions(offers);
    editor->setPlaceholderText(EditorWords::tr("Add a value"));
    editor->setAccessibleLabel(field.name);
    QObject::connect(
        editor, &ChipEditor::chipsChanged, editor,
        [kind = field.itemKind, edited](const QStringList &texts) {
            QJsonArray array;
            for (const QString &text : texts)
                array.append(kind == FieldKind::Flag ? models::typedValue(FieldKind::Json, text)
                                                     : models::typedValue(kind, text));
            edited(array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array));
        });
    return editor;
}

QWidget *makeJson(const ApiField &field, const QJsonValue &value, const ValueEdited &edited)
{
    QPlainTextEdit *text = makeCodeEdit(4);
    text->setPlainText(models::jsonText(value));
    text->setPlaceholderText(field.example.isEmpty() ? EditorWords::tr("JSON") : field.example);
    QObject::connect(text, &QPlainTextEdit::textChanged, text, [text, edited] {
        edited(models::typedValue(FieldKind::Json, text->toPlainText()));
    });
    return text;
}

struct EditorRow
{
    FieldKind kind;
    QWidget *(*make)(const ApiField &field, const QJsonValue &value, const ValueEdited &edited);
};

constexpr EditorRow editors[] = {
    { FieldKind::Text, makeLine },    { FieldKind::Secret, makeLine },
    { FieldKind::Integer, makeLine }, { FieldKind::Number, makeLine },
    { FieldKind::Flag, makeChoice },  { FieldKind::Choice, makeChoice },
    { FieldKind::Date, makeDate },    { FieldKind::DateTime, makeDate },
    { FieldKind::List, makeList },    { FieldKind::Json, makeJson },
};

} // namespace

QWidget *makeEditor(const ApiField &field, const QJsonValue &value, const ValueEdited &edited)
{
    // A null stands where something is to be filled in.
    const bool isNull = value.isNull() && !field.choices.contains(value);
    const QJsonValue shown = isNull ? QJsonValue(QJsonValue::Undefined) : value;
    for (const EditorRow &row : editors) {
        if (row.kind == field.kind)
            return row.make(field, shown, edited);
    }
    return nullptr;
}

QPlainTextEdit *makeCodeEdit(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setTabChangesFocus(true);
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + 16);
    edit->setMaximumHeight(edit->minimumHeight());
    return edit;
}

} // namespace forecourt::ui
