// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papermodel.h"

#include "domain/whenanswered.h"
#include "explorer/paperwords.h"
#include "storage/desk.h"
#include "support/cell.h"
#include "tables/rowaccess.h"

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Paper;

static constexpr int mostShown = 500;

PaperModel::PaperModel(storage::Desk &desk, QLatin1StringView kind, const Formatting &formatting,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_formatting(formatting)
{
    connect(&desk, &storage::Desk::papersChanged, this, [this](const QString &changed) {
        if (changed == m_kind)
            refresh();
    });
}

void PaperModel::setService(const domain::ConnectionId &service)
{
    m_service = service;
    refresh();
}

void PaperModel::refresh()
{
    const quint64 turn = ++m_turn;
    domain::whenAnswered(m_desk.papers(m_kind, mostShown), this, [this, turn](QList<Paper> papers) {
        if (turn != m_turn)
            return;
        papers.removeIf([this](const Paper &paper) {
            return paper.value.value("service"_L1).toString() != m_service.value;
        });
        RowAccess::replace(*this, m_rows, papers, [](const Paper &paper) { return paper.id; });
        emit changed();
    });
}

QJsonObject PaperModel::valueOf(const QString &id) const
{
    for (const Paper &paper : m_rows) {
        if (paper.id == id)
            return paper.value;
    }
    return {};
}

int PaperModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaperModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Paper &paper = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return paper.id;
    case ObjectRole:
        return paper.value;
    case LoadedRole:
        return true;
    default:
        return cellData(paperCell(paper, m_formatting), CellKind::TwoLine, role);
    }
}

void PaperModel::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace forecourt::models
