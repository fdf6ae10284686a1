// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the form is made of beside its editor: shapes to choose from, items, folds.
#include "explorer/formview.h"

#include "explorer/fieldeditor.h"
#include "explorer/fieldrow.h"
#include "models/apiform.h"
#include "widgets/buttons.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::ApiField;
using models::FieldKind;

QWidget *FormView::editorOf(const ApiField &field)
{
    if (field.kind == FieldKind::Variants)
        return makeVariants(field);
    if (field.kind == FieldKind::Raw)
        return makeRaw();
    return makeEditor(field, m_form.value(field),
                      [this, field](const QJsonValue &value) { m_form.setValue(field, value); });
}

QWidget *FormView::makeVariants(const ApiField &field)
{
    auto *box = new QComboBox;
    box->addItems(field.variants);
    box->setCurrentIndex(field.variant);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(
        box, &QComboBox::currentIndexChanged, this,
        [this, field](int variant) { m_form.chooseVariant(field, variant); }, Qt::QueuedConnection);
    return box;
}

QWidget *FormView::makeRaw()
{
    QPlainTextEdit *text = makeCodeEdit(8);
    text->setPlainText(QString::fromUtf8(m_form.input().rawBody));
    connect(text, &QPlainTextEdit::textChanged, this,
            [this, text] { m_form.setRawBody(text->toPlainText()); });
    return text;
}

/// Something to press at the end of a row, which may take the row away with it.
static QPushButton *rowButton(FieldRow *row, const QString &text, const QString &name)
{
    QPushButton *button = makeButton(text, {}, ButtonKind::Link);
    button->setAccessibleName(name);
    row->addAction(button);
    return button;
}

void FormView::addItemActions(FieldRow *row)
{
    const ApiField field = row->field();
    if (field.kind == FieldKind::Items) {
        const auto *add = rowButton(row, tr("Add one"), tr("Add one to %1").arg(fieldTitle(field)));
        connect(
            add, &QPushButton::clicked, this, [this, field] { m_form.addItem(field); },
            Qt::QueuedConnection);
    }
    if (field.isItem) {
        const auto *remove = rowButton(row, tr("Remove"), tr("Remove number %1").arg(field.name));
        connect(
            remove, &QPushButton::clicked, this, [this, field] { m_form.removeItem(field); },
            Qt::QueuedConnection);
    }
}

bool FormView::isFolded(const ApiField &field) const
{
    return field.kind == FieldKind::Group && !field.required && !field.isItem
        && !m_open.contains(field.key()) && m_form.value(field).isUndefined();
}

void FormView::addFold(FieldRow *row)
{
    const QString key = row->field().key();
    if (!m_form.value(row->field()).isUndefined())
        return;
    const bool open = m_open.contains(key);
    const QString title = fieldTitle(row->field());
    const auto *button = rowButton(row, open ? tr("Fold") : tr("Fill in"),
                                   open ? tr("Fold %1").arg(title) : tr("Fill in %1").arg(title));
    connect(
        button, &QPushButton::clicked, this,
        [this, key] {
            if (!m_open.remove(key))
                m_open.insert(key);
            rebuild();
        },
        Qt::QueuedConnection);
}

} // namespace forecourt::ui
