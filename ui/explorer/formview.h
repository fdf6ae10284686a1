// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apifield.h"

#include <QScrollArea>
#include <QSet>

class QPlainTextEdit;
class QVBoxLayout;

namespace forecourt::models {
class ApiForm;
}

namespace forecourt::ui {

class FieldRow;
class Segmented;
class TextLabel;

/// The fields of an operation under the headings of their places, each with its editor. The body
/// is filled in by fields or as JSON; both show the same.
class FormView : public QScrollArea
{
    Q_OBJECT
public:
    explicit FormView(models::ApiForm &form, QWidget *parent = nullptr);

    FieldRow *row(const QString &key) const; ///< null where it is folded away
    void focusFirst();
    void showFaults(); ///< and leads to the first
    QPlainTextEdit *bodyText() const { return m_bodyText; }
    void setBodyAsText(bool on);

private:
    void rebuild();
    void addHeading(const models::ApiField &field);
    void addBodyHeading(const models::ApiField &field);
    void addField(const models::ApiField &field);
    QWidget *editorOf(const models::ApiField &field);
    QWidget *makeVariants(const models::ApiField &field);
    QWidget *makeRaw();
    void addItemActions(FieldRow *row);
    void addFold(FieldRow *row);
    bool isFolded(const models::ApiField &field) const;
    void addBodyText();
    void showBodyText();
    void markFaults();

    models::ApiForm &m_form;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<FieldRow *> m_rows;
    QPlainTextEdit *m_bodyText = nullptr;
    TextLabel *m_bodyFault = nullptr;
    QSet<QString> m_open; ///< keys of optional groups that were unfolded
    bool m_asText = false;
    bool m_typingBody = false;
};

} // namespace forecourt::ui
