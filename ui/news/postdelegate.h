// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace forecourt::ui {

class PhotoStore;

/// A post in the list: title, author and date, and its cover where it has one.
class PostDelegate : public RowDelegate
{
    Q_OBJECT
public:
    PostDelegate(PhotoStore &photos, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(const Cell &cell) const override;

private:
    PhotoStore &m_photos;
};

} // namespace forecourt::ui
