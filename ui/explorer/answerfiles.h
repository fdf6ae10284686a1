// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace forecourt::models {
class AnswerData;
}

namespace forecourt::ui {

/// Writes an answer to a file that a person chooses, and tells how it went.
class AnswerFiles : public QObject
{
    Q_OBJECT
public:
    AnswerFiles(const models::AnswerData &data, QWidget *window);

    void askForCsv(const QStringList &columns);
    void askForBody();
    void writeCsv(const QStringList &columns, const QString &path);
    void writeBody(const QString &path);

signals:
    void written(const QString &sentence);
    void failed(const QString &sentence);

private:
    void ask(const QString &title, const QString &suffix,
             const std::function<void(const QString &path)> &write);
    QString suggestedName() const;

    const models::AnswerData &m_data;
    QWidget *m_window;
};

} // namespace forecourt::ui
