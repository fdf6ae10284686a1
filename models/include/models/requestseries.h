// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// How many requests there were over time, what came of them and how long answers took; kept up
/// to date by itself.
class RequestSeries : public QObject
{
    Q_OBJECT
public:
    enum class Span { Hour, Day };
    Q_ENUM(Span)

    /// One column of a graph.
    struct Bucket
    {
        QDateTime from;
        int answered = 0;
        int refused = 0; ///< for the number of requests (429)
        int failed = 0; ///< any other refusal, or no answer
        qint64 answeredMs = 0; ///< of the answered ones together

        int requests() const { return answered + refused + failed; }
        std::optional<qint64> latencyMs() const ///< mean of the answered ones
        {
            return answered > 0 ? std::optional(answeredMs / answered) : std::nullopt;
        }
        friend bool operator==(const Bucket &, const Bucket &) = default;
    };

    explicit RequestSeries(storage::Store &store, QObject *parent = nullptr);
    ~RequestSeries() override;

    void setSpan(Span span);
    Span span() const;
    /// Oldest first, without gaps; the last one is not over yet. Fewer and finer where nothing
    /// happened in the earlier part of the span.
    const QList<Bucket> &buckets() const;
    Bucket total() const; ///< of all buckets
    bool isLoaded() const;
    /// To the minute, within the last week; invalid: none is known.
    QDateTime lastRefusedAt() const;

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
