// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <QListWidget>

namespace forecourt::models {
class CatalogueModel;
}

namespace forecourt::ui {

/// The kinds of the catalogue, each with how many records of it are known here.
class KindList : public QListWidget
{
    Q_OBJECT
public:
    explicit KindList(QWidget *parent = nullptr);
    void showCounts(const models::CatalogueModel &catalogue, const QLocale &numbers);
    domain::CatalogueKind kind() const;
    void setKind(domain::CatalogueKind kind);

signals:
    void kindChosen(forecourt::domain::CatalogueKind kind);
};

} // namespace forecourt::ui
