// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/photodialog.h"

#include "inventory/photoloader.h"
#include "widgets/photoview.h"
#include "widgets/textlabel.h"

namespace forecourt::ui {

PhotoDialog::PhotoDialog(PhotoStore &photos, const domain::Vehicle &vehicle, int index,
                         QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Photos of %1").arg(vehicle.displayName()));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 12);
    auto *view = new PhotoView;
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    all->addWidget(view, 1);
    auto *name = new ElidedLabel(vehicle.displayName(), Type::Strong);
    name->setAlignment(Qt::AlignCenter);
    all->addWidget(name);
    auto *loader = new PhotoLoader(photos, view, longestSide);
    loader->setMedia(vehicle.media);
    view->setCurrentIndex(index);
    connect(view, &PhotoView::activated, this, &QDialog::close);
    const QSize room = parent->screen()->availableSize();
    const int width = qMin(1280, room.width() * 85 / 100);
    resize(width, qMin(width * 9 / 16 + 60, room.height() * 85 / 100));
    view->setFocus();
}

} // namespace forecourt::ui
