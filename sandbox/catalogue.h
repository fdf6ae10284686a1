// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <vector>

namespace forecourt::sandbox {

struct Brand
{
    QByteArray name;
    QByteArray slug;
    QByteArray country;
    std::vector<int> models;
};

struct Generation
{
    int model = 0;
    QByteArray name;
    int startYear = 0;
    /** 0 while it is built. */
    int endYear = 0;
};

struct Trim
{
    int model = 0;
    QByteArray name;
};

struct Model
{
    int brand = 0;
    int body = 0;
    QByteArray name;
    QByteArray engineLetters;
    /** In thousand shillings. */
    int priceAsNew = 0;
    std::vector<int> generations;
    std::vector<int> trims;
};

/** Brands, models, generations and trims, numbered in a fixed order. */
class Catalogue
{
public:
    Catalogue();

    const std::vector<Brand> &brands() const { return m_brands; }
    const std::vector<Model> &models() const { return m_models; }
    const std::vector<Generation> &generations() const { return m_generations; }
    const std::vector<Trim> &trims() const { return m_trims; }
    std::optional<int> modelNamed(QByteArrayView brand, QByteArrayView model) const;

private:
    void addModel(int brand, const QByteArray &row, const QByteArrayList &trims);
    void addGenerations(int model, const QByteArray &list);

    std::vector<Brand> m_brands;
    std::vector<Model> m_models;
    std::vector<Generation> m_generations;
    std::vector<Trim> m_trims;
};

/** Lower case, with hyphens for everything that is no letter or figure of ASCII. */
QByteArray slugOf(const QByteArray &utf8);

} // namespace forecourt::sandbox
