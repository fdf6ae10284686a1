// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace forecourt::sync {

class Services;
class Session;

/// A group of endpoints that a key may or may not use, and the pages that live on it.
enum class EndpointGroup { Catalogue, Vehicles, Customers, Statistics, News };
QString groupText(EndpointGroup group);

/// What "Test connection" found.
struct ConnectionReport
{
    struct Line
    {
        EndpointGroup group;
        std::optional<domain::ApiError> error; ///< nothing: it works
    };
    /// The connection as a whole: no network, wrong host, bad certificate, wrong key.
    std::optional<domain::ApiError> error;
    QList<Line> lines;
    /// What the key may POST is not known until it is tried.
    QString summary() const; ///< one plain sentence
};

/// The connections of this user, their keys and how to open them. Exists before any session.
/// Verbs answer through QFuture; an error says in words what to do.
class Accounts : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString dataDirectory; ///< holds connections.json and a folder per connection
        QByteArray environmentKey; ///< of FORECOURT_API_KEY: serves this process, is never stored
        /// Where what is known of limits is shared with the user's other processes, whichever
        /// data directory they have; empty: nowhere.
        QString ledgerDirectory = {};
    };
    explicit Accounts(Options options, QObject *parent = nullptr);
    ~Accounts() override;

    QList<domain::Connection> connections() const;
    std::optional<domain::Connection> connection(domain::ConnectionId id) const;
    /// The one that was open last; empty where there is none yet.
    domain::ConnectionId lastUsed() const;

    /// Asks the server; nothing is stored. `key` is what the person pasted.
    QFuture<ConnectionReport> test(QUrl baseUrl, QString key);
    /// Stores the key in the keychain (or, where `memoryOnly`, for this session only).
    QFuture<domain::Result<domain::ConnectionId>> add(domain::Connection draft, QString key,
                                                      bool memoryOnly);
    /// Rotation. Where none of the new key's customers is in the mirror the answer is
    /// NotPossible: it is another dealership and belongs into a connection of its own.
    QFuture<domain::Result<domain::Done>> replaceKey(domain::ConnectionId id, QString key,
                                                     bool memoryOnly);
    QFuture<domain::Result<domain::Done>> forgetKey(domain::ConnectionId id);
    /// Removes the key, the databases and the photos.
    QFuture<domain::Result<domain::Done>> forgetConnection(domain::ConnectionId id);
    /// Name, place, currency, mileage unit and limits; what identifies the connection stays.
    domain::Result<domain::Done> update(const domain::Connection &connection);

    /// Reads the key and opens the databases. Without a key the session opens all the same,
    /// works on what is stored and says what is missing.
    QFuture<domain::Result<std::shared_ptr<Session>>> open(domain::ConnectionId id);
    /// The demo dealership at this address. Its databases are kept like any other's.
    QFuture<domain::Result<std::shared_ptr<Session>>> openDemo(QUrl url, QByteArray key);
    /// An address that was given for this process, with the environment's key. The connection
    /// stored for the address is used where there is one; else its databases are found again by
    /// a keyed hash of the key.
    QFuture<domain::Result<std::shared_ptr<Session>>> openAddress(QUrl baseUrl);
    static domain::ConnectionId demoId();

    /// The connections to other systems.
    Services &services() const;

signals:
    void connectionsChanged();
    /// An open session still uses the old key or limits: open the connection anew.
    void reopenNeeded(const forecourt::domain::ConnectionId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::sync
