// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskworld.h"

#include "answer.h"
#include "sandboxprocess.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "sync/accounts.h"
#include "sync/session.h"

#include <QSet>

namespace forecourt::test {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;
using domain::SendState;

namespace {

// Qt counts half a minute before it takes away a lock that somebody died in the middle of taking.
constexpr int Patience = 90'000;

QString asText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact));
}

QString vipText(bool isVip)
{
    return isVip ? u"vip"_s : u"plain"_s;
}

} // namespace

DeskWorld::DeskWorld(const QString &directory, const SandboxProcess &server)
    : m_server(server)
    , m_accounts(std::make_unique<sync::Accounts>(sync::Accounts::Options{ directory, {} }))
{
    const auto opened = answerOf(m_accounts->openDemo(server.url(), server.key().toLatin1()));
    if (!opened)
        qFatal("the desk does not open: %s", qPrintable(opened.error().detail));
    m_session = opened.value();
}

DeskWorld::~DeskWorld()
{
    m_session->close();
}

void DeskWorld::look()
{
    auto &desk = m_session->store().desk();
    m_open = answerOf(desk.openChanges());
    m_drives.clear();
    const auto drives = answerOf(desk.testDrives());
    for (const auto &drive : drives)
        m_drives.insert(drive.name, drive);
    m_drivesAtServer.clear();
    const auto arrived = m_server.state()["testDrives"_L1].toArray();
    for (const auto &drive : arrived)
        ++m_drivesAtServer[drive["name"_L1].toString()];
    m_customers.clear();
    const auto rows =
        m_server.get(u"/external/customers?limit=100"_s).object()["data"_L1].toArray();
    for (const auto &row : rows) {
        const QString id = row["id"_L1].toString();
        m_customers.insert(id, m_server.get(u"/_sandbox/customers/"_s + id).object());
    }
    m_posts = m_server.count(u"POST"_s, u"/external/test-drives"_s);
}

void DeskWorld::sendWhatWaits()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < Patience) {
        const auto report = answerOf(m_session->syncNow(), 120'000);
        if (report && report->pending == 0)
            return;
        QTest::qWait(100);
    }
}

void DeskWorld::readEverybody()
{
    for (const QString &id : m_customers.keys())
        answerOf(m_session->fetchCustomer({ id }));
    sendWhatWaits();
}

bool DeskWorld::isWaiting(const Told &told, const QString &text) const
{
    return std::any_of(m_open.cbegin(), m_open.cend(), [&](const Change &change) {
        return change.recordId == told.record && asText(change.value).contains(text);
    });
}

QString DeskWorld::faultOfEdit(const Told &told) const
{
    if (asText(m_customers.value(told.record)).contains(told.token) || isWaiting(told, told.token))
        return {};
    return u"lost: %1, which was saved for customer %2\n%3"_s.arg(told.token, told.record,
                                                                  storyOf(told.record));
}

/// What became of each change of a customer, and what the server has, for whoever looks into it.
QString DeskWorld::storyOf(const QString &customer) const
{
    QStringList lines;
    const auto changes = answerOf(m_session->store().desk().changesOf(customer));
    for (const Change &change : changes)
        lines << u"  %1 %2: %3 -> %4"_s.arg(domain::fieldName(change.field),
                                            domain::toKey(change.state), asText(change.base),
                                            asText(change.value));
    return lines.join(u'\n') + u"\n  server: "_s + asText(m_customers.value(customer)).right(600);
}

QString DeskWorld::faultOfDrive(const Told &told) const
{
    if (!m_drives.contains(told.token))
        return u"lost: the test drive %1"_s.arg(told.token);
    const auto drive = m_drives.value(told.token);
    const int arrived = m_drivesAtServer.value(told.token);
    const bool isRight = (drive.sendState == SendState::Sent && arrived == 1)
        || (drive.sendState == SendState::Queued && arrived == 0)
        || (drive.sendState == SendState::Unknown && arrived <= 1);
    if (isRight)
        return {};
    return u"the test drive %1 is %2 and arrived %3 times"_s.arg(
        told.token, domain::toKey(drive.sendState), QString::number(arrived));
}

/// A switch has no mark of its own: the last position that was told, or one that was tried later.
QString DeskWorld::faultOfVip(const QList<Told> &all, qsizetype lastSaved) const
{
    const Told &told = all.at(lastSaved);
    QSet<QString> allowed{ told.kind };
    for (const Told &later : all.sliced(lastSaved)) {
        if (later.record == told.record && (later.kind == u"vip" || later.kind == u"plain"))
            allowed << later.kind;
    }
    const auto server = m_customers.value(told.record)["classification"_L1]["isVip"_L1].toBool();
    if (allowed.contains(vipText(server)))
        return {};
    for (const Change &change : m_open) {
        if (change.recordId == told.record && change.field == domain::CustomerField::IsVip
            && change.kind == Change::Kind::CustomerField
            && allowed.contains(vipText(change.value.toBool())))
            return {};
    }
    return u"lost: customer %1 was saved as %2"_s.arg(told.record, told.kind);
}

/// Of what takes another's place: the last that was told, or one that was tried later.
QString DeskWorld::faultOfWish(const QList<Told> &all, qsizetype lastSaved) const
{
    const Told &told = all.at(lastSaved);
    const auto isThere = [&](const Told &later) {
        return later.record == told.record && later.kind == told.kind
            && faultOfEdit(later).isEmpty();
    };
    const auto later = all.sliced(lastSaved);
    return std::any_of(later.cbegin(), later.cend(), isThere) ? QString() : faultOfEdit(told);
}

QStringList DeskWorld::faultsOfLastSaved(const QList<Told> &all) const
{
    QStringList faults;
    QSet<std::pair<QString, QString>> seen;
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        const Told &told = all.at(i);
        const bool isWish = told.kind == u"colour" || told.kind == u"line";
        const bool isVip = told.kind == u"vip" || told.kind == u"plain";
        const std::pair place(told.record, isWish ? told.kind : u"vip"_s);
        if (!told.saved || (!isWish && !isVip) || seen.contains(place))
            continue;
        seen << place;
        faults << (isWish ? faultOfWish(all, i) : faultOfVip(all, i));
    }
    return faults;
}

QStringList DeskWorld::faultsOfEdits(const Ledger &ledger) const
{
    QStringList faults = faultsOfLastSaved(ledger.all());
    for (const Told &told : ledger.all()) {
        if (told.saved && told.kind == u"customer")
            faults << faultOfEdit(told);
    }
    faults.removeAll(QString());
    return faults;
}

QStringList DeskWorld::faultsOfDrives(const Ledger &ledger) const
{
    QStringList faults;
    for (const Told &told : ledger.all()) {
        if (told.kind == u"drive" && (told.saved || m_drives.contains(told.token)))
            faults << faultOfDrive(told);
    }
    for (auto drive = m_drivesAtServer.cbegin(); drive != m_drivesAtServer.cend(); ++drive) {
        if (drive.value() != 1)
            faults << u"booked twice: %1"_s.arg(drive.key());
        if (!m_drives.contains(drive.key()))
            faults << u"sent and not on the desk: %1"_s.arg(drive.key());
    }
    if (m_posts != drivesAtServer())
        faults << u"%1 POSTs for %2 test drives"_s.arg(m_posts).arg(drivesAtServer());
    faults.removeAll(QString());
    return faults;
}

QStringList DeskWorld::faultsWhenAllIsSent() const
{
    QStringList faults;
    for (const Change &change : m_open) {
        if (!domain::needsAttention(change.state) && change.state != ChangeState::Replaced)
            faults << u"%1 of %2 still waits as %3: %4"_s.arg(
                asText(change.value).left(60), change.recordId, domain::toKey(change.state),
                change.reason);
    }
    return faults;
}

int DeskWorld::drivesAtServer() const
{
    return std::accumulate(m_drivesAtServer.cbegin(), m_drivesAtServer.cend(), 0);
}

int DeskWorld::openIn(ChangeState state) const
{
    return int(std::count_if(m_open.cbegin(), m_open.cend(),
                             [state](const Change &change) { return change.state == state; }));
}

} // namespace forecourt::test
