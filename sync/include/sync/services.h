// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"
#include "domain/requestrecord.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace forecourt::network {
class Transport;
}

namespace forecourt::sync {

class Keyring;

/// The connections to other systems (AutoGrab, CRM APIs, any API with a document), their keys
/// and their documents. Like Accounts, which owns it, it exists before any session.
class Services : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString dataDirectory; ///< holds services.json and a folder of documents
        QString ledgerDirectory = {}; ///< see Accounts::Options
    };
    Services(Options options, Keyring &keyring, QObject *parent = nullptr);
    ~Services() override;

    QList<domain::ApiService> services() const;
    std::optional<domain::ApiService> service(domain::ConnectionId id) const;

    /// Reads a document (OpenAPI 2.0, 3.0 or 3.1; JSON or YAML), off the GUI thread; the error says
    /// what is wrong and where. Nothing is stored.
    QFuture<domain::Result<domain::ApiDocument>> read(QByteArray document) const;
    /// Asks what tests a key of this system; nothing is stored. Where it has no such question the
    /// answer is Done at once: no request is known that would harm nobody and cost nothing. That
    /// the API itself says "not found" shows that it took the key.
    QFuture<domain::Result<domain::Done>> test(domain::ApiService draft, QString key);
    /// The key goes to the keychain (or, where `memoryOnly`, stays in memory); an imported
    /// document is kept beside; empty: the system's own is used.
    QFuture<domain::Result<domain::ConnectionId>> add(domain::ApiService draft, QString key,
                                                      bool memoryOnly, QByteArray document);
    QFuture<domain::Result<domain::Done>> replaceKey(domain::ConnectionId id, QString key,
                                                     bool memoryOnly);
    /// Empty: the system's own again, where it has one.
    QFuture<domain::Result<domain::Done>> replaceDocument(domain::ConnectionId id,
                                                          QByteArray document);
    /// Name, region, limits, "this is production"; what identifies it stays.
    domain::Result<domain::Done> update(const domain::ApiService &service);
    /// Removes the key, the document and what is known of it; what was recorded stays.
    QFuture<domain::Result<domain::Done>> forget(domain::ConnectionId id);

    /// Its document, read once and then shared.
    QFuture<domain::Result<domain::ApiDocument>> document(domain::ConnectionId id);
    /// Of a system as we ship it; the error says so where it has none.
    QFuture<domain::Result<domain::ApiDocument>> systemDocument(QString system, QString version);

    /// For ApiDesk and Appraiser: the way to this service, with its key; one for all who ask for
    /// the same product. Where limits are counted for each product apart (AutoGrab's vehicles and
    /// valuations), each has a ledger of its own, which the path decides: see ApiSystem.
    QFuture<domain::Result<std::shared_ptr<network::Transport>>> transport(domain::ConnectionId id,
                                                                           QString path = {});

signals:
    void servicesChanged();
    void documentChanged(const forecourt::domain::ConnectionId &id);
    /// Of any transport that was given out, for the Activity page.
    void requestFinished(const forecourt::domain::RequestRecord &record);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::sync
