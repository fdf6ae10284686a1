// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"

#include <QObject>

namespace forecourt::ui {

class PhotoStore;
class PhotoView;

/// Brings a listing's photos into a PhotoView: each when it is shown, and the next one ahead.
class PhotoLoader : public QObject
{
    Q_OBJECT
public:
    PhotoLoader(PhotoStore &photos, PhotoView *view, int longestSide);
    /// The same photos as before leave the view where it is.
    void setMedia(const QList<domain::Media> &media);
    const QList<QUrl> &urls() const { return m_urls; }

private:
    void want(int index);
    void show(int index);

    PhotoStore &m_photos;
    PhotoView *m_view;
    int m_side;
    QList<QUrl> m_urls;
};

/// The photos of a listing, featured first; films and the like are left out.
QList<QUrl> photoUrls(const QList<domain::Media> &media);

} // namespace forecourt::ui
