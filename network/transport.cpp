// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/transport.h"

#include "courier.h"

namespace forecourt::network {

Transport::Transport(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Courier>(std::move(options), this))
{
}

Transport::~Transport()
{
    d->close();
}

QCoro::Task<domain::Result<Reply>> Transport::send(Request request)
{
    return Courier::send(d, std::move(request));
}

void Transport::cancelAll()
{
    d->cancelAll();
}

void Transport::cancelWaiting(Priority priority)
{
    d->cancelWaiting(priority);
}

void Transport::cancelWaiting(const void *asker)
{
    d->cancelWaiting(asker);
}

void Transport::askNow()
{
    d->askNow();
}

void Transport::askKeyAgain()
{
    d->askKeyAgain();
}

void Transport::askBeforeTime()
{
    d->askBeforeTime();
}

Hold Transport::hold() const
{
    return d->hold();
}

void Transport::setOffline(bool offline)
{
    d->setOffline(offline);
}

bool Transport::isOffline() const
{
    return d->isOffline();
}

void Transport::permitBeyondMaximum()
{
    d->permitBeyondMaximum();
}

const RateLedger &Transport::ledger() const
{
    return d->ledger();
}

std::optional<std::chrono::milliseconds> Transport::timeFor(int requests,
                                                            std::chrono::milliseconds each) const
{
    return d->timeFor(requests, each);
}

QUrl Transport::baseUrl() const
{
    return d->options().baseUrl;
}

Transport::Counters Transport::counters() const
{
    return d->counters();
}

} // namespace forecourt::network
