// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/photostore.h"

#include <QPointer>

namespace forecourt::ui {

PhotoStore::PhotoStore(Fetch fetch, QObject *parent)
    : QObject(parent)
    , m_fetch(std::move(fetch))
    , m_ready(kibibytes)
{
    m_clock.start();
}

bool PhotoStore::failedLately(const Wanted &wanted) const
{
    const auto at = m_failed.constFind(wanted);
    return at != m_failed.cend() && m_clock.elapsed() - *at < retryAfterSeconds * 1000;
}

PhotoStore::Photo PhotoStore::known(const QUrl &url, int longestSide) const
{
    if (url.isEmpty())
        return {};
    const Wanted wanted{ url, longestSide };
    if (const QPixmap *pixmap = m_ready.object(wanted))
        return { State::Ready, *pixmap };
    return { failedLately(wanted) ? State::Failed : State::Loading, {} };
}

PhotoStore::Photo PhotoStore::photo(const QUrl &url, int longestSide)
{
    const Photo now = known(url, longestSide);
    const Wanted wanted{ url, longestSide };
    if (now.state != State::Loading || m_running.contains(wanted))
        return now;
    m_queue.removeOne(wanted);
    m_queue.append(wanted);
    if (m_queue.size() > queueLimit)
        m_queue.removeFirst();
    // Not from here: this is called while painting.
    QMetaObject::invokeMethod(this, &PhotoStore::startMore, Qt::QueuedConnection);
    return now;
}

void PhotoStore::startMore()
{
    while (m_running.size() < atOnce && !m_queue.isEmpty()) {
        const Wanted wanted = m_queue.takeLast();
        m_running.insert(wanted);
        m_fetch(wanted.url, wanted.side,
                [self = QPointer<PhotoStore>(this), wanted](const QImage &image) {
                    if (self)
                        self->arrived(wanted, image);
                });
    }
}

void PhotoStore::arrived(const Wanted &wanted, const QImage &image)
{
    m_running.remove(wanted);
    if (image.isNull()) {
        m_failed.insert(wanted, m_clock.elapsed());
    } else {
        m_failed.remove(wanted);
        const int cost = qMax(1, int(image.sizeInBytes() / 1024));
        m_ready.insert(wanted, new QPixmap(QPixmap::fromImage(image)), cost);
    }
    emit changed(wanted.url, wanted.side);
    startMore();
}

} // namespace forecourt::ui
