// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/sessionphotos.h"

#include "inventory/photostore.h"
#include "page/whenanswered.h"
#include "sync/session.h"

namespace forecourt::ui {

PhotoStore *makeSessionPhotos(sync::Session &session, QObject *parent)
{
    const auto fetch = [&session, parent](const QUrl &url, int side,
                                          const PhotoStore::Answer &answer) {
        whenAnswered(session.photo(url, side), parent,
                     [answer](const domain::Result<QImage> &image) {
                         answer(image ? image.value() : QImage());
                     });
    };
    return new PhotoStore(fetch, parent);
}

} // namespace forecourt::ui
