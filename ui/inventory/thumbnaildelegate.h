// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace forecourt::ui {

class PhotoStore;

/// The photo column of the inventory's table.
class ThumbnailDelegate : public RowDelegate
{
    Q_OBJECT
public:
    ThumbnailDelegate(PhotoStore &photos, QObject *parent);

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PhotoStore &m_photos;
};

} // namespace forecourt::ui
