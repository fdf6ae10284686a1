// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was done to a paper.
#include "deskpapers.h"
#include "deskundo.h"

#include <QCoreApplication>

namespace forecourt::storage {

using domain::Paper;

void StepUndo::undoPaper(const RowsOfEvent &event)
{
    const Paper &left = *event.paperAfter;
    const std::optional<Paper> now = readPaper(m_sql, left.kind, left.id);
    if ((now ? now->value : QJsonObject()) != left.value) {
        const Paper &named = left.value.isEmpty() ? event.paperBefore.value_or(left) : left;
        refuse(undoWords(QT_TRANSLATE_NOOP("storage", "What was noted of %1 was changed since."))
                   .arg(named.value[u"customerName"].toString()));
        return;
    }
    Paper restored = event.paperBefore.value_or(Paper{ left.id, left.kind, {}, {} });
    restored.at = QDateTime::currentDateTimeUtc();
    m_journal.addPaper(QStringLiteral("undone"), restored);
    m_delta.papers.insert(left.kind);
}

} // namespace forecourt::storage
