// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace forecourt::models {
class QuestionModel;
}

namespace forecourt::ui {

/// A text field that offers the records of the mirror that answer what is typed. Choosing one
/// hands it out whole; typing on is free text.
class RecordPicker : public QLineEdit
{
    Q_OBJECT
public:
    /// `line` says how a row is offered, `ask` puts the typed text as the model's question; the
    /// model is not owned.
    struct Source
    {
        models::QuestionModel *model = nullptr;
        std::function<void(const QString &text)> ask;
        std::function<QString(const QVariant &record)> name;
        std::function<QString(const QVariant &record)> line;
        std::function<bool(const QVariant &record)> isDoubtful; ///< offered with a warning
    };
    explicit RecordPicker(Source source, QWidget *parent = nullptr);

    QCompleter *offers() const { return m_completer; }

signals:
    void picked(const QVariant &record); ///< models::ObjectRole of the row

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askNow(const QString &text);
    void offer();

    Source m_source;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    QTimer m_soon;
    bool m_wanted = false;
};

} // namespace forecourt::ui
