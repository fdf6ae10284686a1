// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answerhistory.h"

#include "domain/whenanswered.h"
#include "explorer/statuswords.h"
#include "models/operationmodel.h"
#include "storage/apianswers.h"
#include "support/cell.h"
#include "tables/rowaccess.h"

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::ApiAnswer;

static constexpr int shownAnswers = 200;

AnswerHistory::AnswerHistory(storage::ApiAnswers &answers, const Formatting &formatting,
                             QObject *parent)
    : QAbstractListModel(parent)
    , m_answers(answers)
    , m_formatting(formatting)
{
    connect(&answers, &storage::ApiAnswers::added, this,
            [this](const domain::ConnectionId &service) {
                if (service == m_service)
                    refresh();
            });
}

void AnswerHistory::setService(const domain::ConnectionId &service)
{
    m_service = service;
    refresh();
}

void AnswerHistory::refresh()
{
    const quint64 turn = ++m_turn;
    domain::whenAnswered(m_answers.newest(m_service, shownAnswers), this,
                         [this, turn](const QList<ApiAnswer> &answers) {
                             if (turn != m_turn)
                                 return;
                             RowAccess::replace(*this, m_rows, answers,
                                                [](const ApiAnswer &answer) { return answer.id; });
                             emit changed();
                         });
}

int AnswerHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Tone AnswerHistory::toneOf(int status)
{
    return toneOfStatus(status);
}

QString AnswerHistory::outcomeText(const ApiAnswer &answer) const
{
    return statusText(answer.status) % u" · " % m_formatting.dateTime(answer.receivedAt) % u" · "
        % m_formatting.duration(answer.durationMs);
}

QVariant AnswerHistory::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ApiAnswer &answer = m_rows.at(index.row());
    const QString query = answer.call.query.isEmpty()
        ? QString()
        : QString(u'?' % QString::fromUtf8(QByteArray::fromPercentEncoding(answer.call.query)));
    const QString path =
        QString::fromUtf8(QByteArray::fromPercentEncoding(answer.call.path)) % query;
    switch (role) {
    case Qt::DisplayRole:
        return path;
    case Qt::ToolTipRole:
        return plainToolTip(path);
    case Qt::AccessibleTextRole:
        return QString(QString::fromLatin1(answer.call.method) % u' ' % path % u", "
                       % outcomeText(answer));
    case SubtitleRole:
        return outcomeText(answer);
    case IdRole:
        return answer.id;
    case BadgeToneRole:
        return int(OperationModel::toneOf(answer.call.method));
    case OperationModel::MethodRole:
        return QString::fromLatin1(answer.call.method);
    case ObjectRole:
        return QVariant::fromValue(answer.call);
    default:
        return {};
    }
}

void AnswerHistory::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace forecourt::models
