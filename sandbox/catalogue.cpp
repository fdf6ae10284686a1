// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "cataloguetable.h"

#include <QString>

namespace forecourt::sandbox {

namespace {

int bodyOf(char letter)
{
    const auto bodies = bodyRows();
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        if (bodies[i].letter == letter)
            return int(i);
    }
    return 0;
}

} // namespace

QByteArray slugOf(const QByteArray &utf8)
{
    const QString plain =
        QString::fromUtf8(utf8).normalized(QString::NormalizationForm_KD).toLower();
    QByteArray slug;
    for (const QChar c : plain) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            slug += char(c.unicode());
        else if (!c.isMark() && !slug.isEmpty() && slug.back() != '-')
            slug += '-';
    }
    if (slug.endsWith('-'))
        slug.chop(1);
    return slug;
}

Catalogue::Catalogue()
{
    for (const BrandRow &row : brandRows()) {
        m_brands.push_back({ row.name, slugOf(row.name), row.country, {} });
        const QByteArrayList trims = QByteArray(row.trims).split(',');
        for (const QByteArray &model : QByteArray(row.models).split(';'))
            addModel(int(m_brands.size()) - 1, model, trims);
    }
}

void Catalogue::addModel(int brand, const QByteArray &row, const QByteArrayList &trims)
{
    const QByteArrayList parts = row.split('|');
    const int index = int(m_models.size());
    m_models.push_back(
        { brand, bodyOf(parts[1].front()), parts[0], parts[2], parts[3].toInt(), {}, {} });
    m_brands[std::size_t(brand)].models.push_back(index);
    addGenerations(index, parts.value(4, "Mk I@2009,Mk II@2017"));
    for (const QByteArray &trim : trims) {
        m_models.back().trims.push_back(int(m_trims.size()));
        m_trims.push_back({ index, trim });
    }
}

void Catalogue::addGenerations(int model, const QByteArray &list)
{
    auto &own = m_models[std::size_t(model)].generations;
    for (const QByteArray &entry : list.split(',')) {
        const qsizetype at = entry.indexOf('@');
        const int startYear = entry.sliced(at + 1).toInt();
        if (!own.empty())
            m_generations[std::size_t(own.back())].endYear = startYear - 1;
        own.push_back(int(m_generations.size()));
        m_generations.push_back({ model, entry.first(at), startYear, 0 });
    }
}

std::optional<int> Catalogue::modelNamed(QByteArrayView brand, QByteArrayView model) const
{
    for (std::size_t i = 0; i < m_models.size(); ++i) {
        if (m_models[i].name == model && m_brands[std::size_t(m_models[i].brand)].name == brand)
            return int(i);
    }
    return std::nullopt;
}

} // namespace forecourt::sandbox
