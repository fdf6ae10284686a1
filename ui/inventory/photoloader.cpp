// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/photoloader.h"

#include "domain/enums.h"
#include "inventory/listingcard.h"
#include "inventory/photostore.h"
#include "widgets/photoview.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

QList<QUrl> photoUrls(const QList<domain::Media> &media)
{
    static const QStringList pictures{ u""_s, u"photo"_s, u"image"_s, u"picture"_s };
    QList<domain::Media> sorted = media;
    domain::sortMedia(sorted);
    QList<QUrl> urls;
    for (const domain::Media &one : std::as_const(sorted)) {
        if (!one.url.isEmpty() && pictures.contains(domain::canonicalEnum(one.type)))
            urls << one.url;
    }
    return urls;
}

PhotoLoader::PhotoLoader(PhotoStore &photos, PhotoView *view, int longestSide)
    : QObject(view)
    , m_photos(photos)
    , m_view(view)
    , m_side(longestSide)
{
    connect(view, &PhotoView::photoRequested, this, &PhotoLoader::want);
    connect(&photos, &PhotoStore::changed, this, [this](const QUrl &url, int) {
        for (qsizetype i = 0; i < m_urls.size(); ++i) {
            if (m_urls.at(i) == url)
                show(int(i));
        }
    });
}

void PhotoLoader::setMedia(const QList<domain::Media> &media)
{
    const QList<QUrl> urls = photoUrls(media);
    if (urls == m_urls && !urls.isEmpty())
        return;
    m_urls = urls;
    m_view->setPhotoCount(int(urls.size()));
    if (!urls.isEmpty())
        want(0);
}

void PhotoLoader::want(int index)
{
    if (index < 0 || index >= m_urls.size())
        return;
    if (index + 1 < m_urls.size())
        m_photos.photo(m_urls.at(index + 1), m_side);
    m_photos.photo(m_urls.at(index), m_side);
    show(index);
}

void PhotoLoader::show(int index)
{
    const PhotoStore::Photo large = m_photos.known(m_urls.at(index), m_side);
    if (large.state == PhotoStore::State::Ready)
        return m_view->setPhoto(index, large.pixmap);
    // The card's picture does until the large one is there.
    const PhotoStore::Photo small = m_photos.known(m_urls.at(index), ListingCard::photoSide);
    if (small.state == PhotoStore::State::Ready)
        m_view->setPhoto(index, small.pixmap);
    else if (large.state == PhotoStore::State::Failed)
        m_view->setFailed(index);
}

} // namespace forecourt::ui
