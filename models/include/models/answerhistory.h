// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "models/columns.h"
#include "models/formatting.h"

#include <QAbstractListModel>

namespace forecourt::storage {
class ApiAnswers;
}

namespace forecourt::models {

/// What one system answered, newest first. Display is the path, SubtitleRole status and time,
/// IdRole the answer's id, ObjectRole a domain::ApiCall.
class AnswerHistory : public QAbstractListModel
{
    Q_OBJECT
public:
    AnswerHistory(storage::ApiAnswers &answers, const Formatting &formatting,
                  QObject *parent = nullptr);

    void setService(const domain::ConnectionId &service);
    void setFormatting(const Formatting &formatting);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static Tone toneOf(int status);

signals:
    void changed();

private:
    friend struct RowAccess;
    void refresh();
    QString outcomeText(const domain::ApiAnswer &answer) const;

    storage::ApiAnswers &m_answers;
    Formatting m_formatting;
    domain::ConnectionId m_service;
    QList<domain::ApiAnswer> m_rows;
    quint64 m_turn = 0;
};

/// "200 OK", "404 Not found": the number with its word.
QString statusText(int status);

} // namespace forecourt::models
