// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"
#include "domain/api/paper.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace forecourt::network {
class Transport;
}
namespace forecourt::storage {
class Store;
}

namespace forecourt::sync {

class Services;

/// What a person asks of other systems from an open connection: every answer is stored before it
/// is shown, every write is on disk before its first byte leaves and goes at most once, every
/// request stands on the Activity page.
class ApiDesk : public QObject
{
    Q_OBJECT
public:
    struct Private;
    /// `own` is the open dealership's API, asked through its session's own transport. While that
    /// is offline nobody is asked. All of them outlive this.
    ApiDesk(Services &services, storage::Store &store, domain::ApiService own,
            network::Transport &ownTransport);
    ~ApiDesk() override;

    Services &services() const;
    /// The open dealership's own API first, then the others.
    QList<domain::ApiService> targets() const;
    QFuture<domain::Result<domain::ApiDocument>> document(domain::ConnectionId id);

    /// Sends it; the answer is the id under which ApiAnswers keeps what came, of any status. A
    /// write that got no complete answer is `Unknown` and recorded so (as is one that got a 5xx,
    /// whose answer is kept all the same): it is not sent again. A write's record and its answer
    /// have the same id. Passwords and tokens are not kept, wherever they stand.
    QFuture<domain::Result<QString>> call(domain::ConnectionId id, domain::ApiCall call);
    /// Nobody waits for it any more: what was not sent yet is not sent.
    void cancelReads();

    /// A named request; the same name in the same service takes its place.
    QFuture<domain::Result<domain::Done>> saveRequest(domain::ConnectionId id, QString name,
                                                      QString operation, domain::ApiInput input);
    QFuture<domain::Result<domain::Done>> removeRequest(QString paperId);

signals:
    void targetsChanged();
    /// The dealership's own API was asked for a listing in the way that counts as a public view.
    void viewCounted(const forecourt::domain::VehicleId &vehicle);

private:
    std::unique_ptr<Private> d;
};

} // namespace forecourt::sync
