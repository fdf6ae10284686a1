// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QUrl>

#include <functional>

namespace forecourt::ui {

/// The pictures that a page shows, fetched when first asked for and kept within a bound. What
/// was asked for last comes first, and what was scrolled past long ago is not fetched at all.
class PhotoStore : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const QImage &image)>; ///< a null image: it failed
    using Fetch = std::function<void(const QUrl &url, int longestSide, Answer answer)>;

    enum class State { None, Loading, Ready, Failed };
    struct Photo
    {
        State state = State::None;
        QPixmap pixmap;
    };

    explicit PhotoStore(Fetch fetch, QObject *parent = nullptr);

    /// Starts loading where it is neither there nor under way.
    Photo photo(const QUrl &url, int longestSide);
    /// As photo(), but never starts anything.
    Photo known(const QUrl &url, int longestSide) const;

    bool isIdle() const { return m_running.isEmpty() && m_queue.isEmpty(); }

    static constexpr int kibibytes = 96 * 1024; ///< of pictures at most
    static constexpr int atOnce = 4;
    static constexpr int queueLimit = 80;
    static constexpr int retryAfterSeconds = 60; ///< of one that failed

signals:
    void changed(const QUrl &url, int longestSide); ///< is ready, or failed

private:
    struct Wanted
    {
        QUrl url;
        int side = 0;
        friend bool operator==(const Wanted &, const Wanted &) = default;
        friend size_t qHash(const Wanted &wanted, size_t seed = 0)
        {
            return qHashMulti(seed, wanted.url, wanted.side);
        }
    };
    void startMore();
    void arrived(const Wanted &wanted, const QImage &image);
    bool failedLately(const Wanted &wanted) const;

    Fetch m_fetch;
    mutable QCache<Wanted, QPixmap> m_ready;
    QList<Wanted> m_queue; // the last is the next
    QSet<Wanted> m_running;
    QHash<Wanted, qint64> m_failed; // when, by m_clock
    QElapsedTimer m_clock;
};

} // namespace forecourt::ui
