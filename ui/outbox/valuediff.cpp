// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/valuediff.h"

#include "domain/linediff.h"
#include "models/outboxmodel.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace forecourt::ui {

using namespace Qt::StringLiterals;
using domain::CustomerField;
using Mark = ValueLine::Mark;

namespace {

constexpr qsizetype context = 2; // unchanged lines that stay beside a changed one

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueDiff)
};

QStringList textLines(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

QList<ValueLine> noteLines(const QStringList &base, const QStringList &value)
{
    const auto hunks = domain::hunksBetween(base, value);
    QList<ValueLine> lines;
    if (!hunks) { // too long to compare
        for (const QString &line : value)
            lines.append({ Mark::Changed, line });
        return lines;
    }
    qsizetype at = 0;
    const auto same = [&](qsizetype end) {
        for (; at < end; ++at)
            lines.append({ Mark::Same, base.at(at) });
    };
    for (const domain::Hunk &hunk : *hunks) {
        same(hunk.begin);
        for (; at < hunk.end; ++at)
            lines.append({ Mark::Removed, base.at(at) });
        for (const QString &line : hunk.lines)
            lines.append({ Mark::Added, line });
    }
    same(base.size());
    return lines;
}

QStringList tagsOf(const QJsonValue &value)
{
    domain::CustomerDraft draft;
    setFieldValue(draft, CustomerField::Tags, value);
    return domain::cleanTags(draft.tags.value_or(QStringList()));
}

QList<ValueLine> tagLines(const QStringList &base, const QStringList &value)
{
    QList<ValueLine> lines;
    for (const QString &tag : base) {
        const bool stays = value.contains(tag, Qt::CaseInsensitive);
        lines.append({ stays ? Mark::Same : Mark::Removed, tag });
    }
    for (const QString &tag : value) {
        if (!base.contains(tag, Qt::CaseInsensitive))
            lines.append({ Mark::Added, tag });
    }
    return lines;
}

QString keyText(const QString &key, const QJsonValue &value, const models::Formatting &formatting)
{
    domain::Change change;
    change.field = CustomerField::Preferences;
    const QJsonObject alone{ { key, value } };
    const QString text = models::OutboxModel::valueText(change, alone, formatting);
    const QString own = QString(key % u": "_s);
    const QString rest = text.startsWith(own) ? text.mid(own.size()) : text;
    return Words::tr("%1: %2").arg(preferenceText(key), rest);
}

QList<ValueLine> preferenceLines(const QJsonObject &base, const QJsonObject &value,
                                 const models::Formatting &formatting)
{
    QStringList keys = base.keys() + value.keys();
    keys.sort();
    keys.removeDuplicates();
    QList<ValueLine> lines;
    for (const QString &key : std::as_const(keys)) {
        if (!value.contains(key)) {
            lines.append({ Mark::Removed, keyText(key, base[key], formatting), key });
            continue;
        }
        const Mark mark = !base.contains(key) ? Mark::Added
            : base[key] == value[key]         ? Mark::Same
                                              : Mark::Changed;
        lines.append({ mark, keyText(key, value[key], formatting), key });
    }
    return lines;
}

} // namespace

QList<ValueLine> linesOf(CustomerField field, const QJsonValue &base, const QJsonValue &value,
                         const models::Formatting &formatting)
{
    switch (field) {
    case CustomerField::Notes:
        return noteLines(textLines(base), textLines(value));
    case CustomerField::Tags:
        return tagLines(tagsOf(base), tagsOf(value));
    case CustomerField::Preferences:
        return preferenceLines(base.toObject(), value.toObject(), formatting);
    case CustomerField::IsVip:
        break;
    }
    domain::Change change;
    change.field = field;
    return { { base == value ? Mark::Same : Mark::Changed,
               models::OutboxModel::valueText(change, value, formatting) } };
}

QList<ValueLine> folded(const QList<ValueLine> &lines)
{
    QList<ValueLine> result;
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype end = i;
        while (end < lines.size() && lines.at(end).mark == Mark::Same)
            ++end;
        const qsizetype from = i == 0 ? 0 : i + context;
        const qsizetype to = end == lines.size() ? end : end - context;
        if (to - from > 2) {
            result += lines.mid(i, from - i);
            result.append(
                { Mark::Same, Words::tr("… %n line(s) as before …", nullptr, int(to - from)) });
            result += lines.mid(to, end - to);
        } else {
            result += lines.mid(i, end - i);
        }
        if (end < lines.size())
            result.append(lines.at(end++));
        i = end;
    }
    return result;
}

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::Added:
        return Words::tr("Added");
    case Mark::Removed:
        return Words::tr("Removed");
    case Mark::Changed:
        return Words::tr("Changed");
    case Mark::Same:
        break;
    }
    return {};
}

QString preferenceText(const QString &key)
{
    if (key == "vehicleTypes"_L1)
        return Words::tr("Looking for");
    return key == "priceRange"_L1 ? Words::tr("Price") : key;
}

} // namespace forecourt::ui
