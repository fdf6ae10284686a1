// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff.h"

#include "deathpoint.h"
#include "domain/mapped.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "storage/vehicletable.h"

#include <QCoreApplication>

#include <unistd.h>

namespace forecourt::test {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::CustomerDraft;
using domain::CustomerEdit;
using domain::CustomerId;
using domain::Done;
using domain::Result;
using domain::whenAnswered;
using sync::Session;

namespace {

constexpr int CustomersWorkedOn = 8;
constexpr int CustomersAtOnce = 4;

// What colleagues at the server change as well, so that both sides differ.
const QString Colour = u"colour"_s;
const QString LineStart = u"wish "_s;

/// The line that begins so, with another end; the first one where there was none.
QString withLine(const std::optional<QString> &notes, const QString &end)
{
    QStringList lines = notes.value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [](const QString &line) { return line.startsWith(LineStart); });
    if (found == lines.end())
        lines.prepend(LineStart + end);
    else
        *found = LineStart + end;
    return lines.join(u'\n');
}

QString longer(const std::optional<QString> &notes, const QString &line)
{
    return notes && !notes->isEmpty() ? *notes + u'\n' + line : line;
}

} // namespace

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3); // whoever listened is gone
}

Staff::Staff(Orders orders)
    : m_orders(std::move(orders))
    , m_random(m_orders.life)
    , m_accounts({ m_orders.directory, {} })
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Staff::next);
}

void Staff::begin()
{
    if (m_orders.fromBirth)
        dieAt(DeathPoint(m_orders.deathPoint), m_orders.deathCount);
    whenAnswered(m_accounts.openDemo(m_orders.server, m_orders.key), this,
                 [this](const Result<std::shared_ptr<Session>> &session) {
                     if (!session) {
                         say(u"failed to open: "_s + session.error().detail);
                         QCoreApplication::exit(1);
                         return;
                     }
                     opened(*session);
                 });
}

void Staff::opened(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    say(u"ready"_s);
    if (m_orders.leavesAfter >= 0)
        QTimer::singleShot(m_orders.leavesAfter, qApp, &QCoreApplication::quit);
    if (!m_orders.fromBirth)
        dieAt(DeathPoint(m_orders.deathPoint), m_orders.deathCount);
    auto &store = m_session->store();
    whenAnswered(store.customers().first({}, CustomersWorkedOn, 1), this,
                 [this](const storage::FirstRows<storage::CustomerRow> &customers) {
                     for (const auto &row : customers.rows)
                         m_customers.append(row.customer.id);
                 });
    whenAnswered(store.vehicles().first({}, 1, 2), this,
                 [this](const storage::FirstRows<storage::VehicleRow> &vehicles) {
                     if (!vehicles.rows.isEmpty())
                         m_vehicle = vehicles.rows.first().vehicle.id;
                     // A new desk has nothing to work on before its first pass.
                     if (m_customers.isEmpty() || m_vehicle.isEmpty())
                         pass();
                     else
                         next();
                 });
}

void Staff::next()
{
    switch (m_random.bounded(14)) {
    case 0:
    case 1:
    case 2:
        book();
        return;
    case 3:
        pass();
        return;
    case 4:
    case 5:
        editSeveral(m_customers.first(CustomersAtOnce), {}, {});
        return;
    case 6:
        decide();
        return;
    case 7:
        if (!m_lastEdit.isEmpty())
            return takeBack();
        [[fallthrough]];
    default:
        edit();
    }
}

const CustomerId &Staff::anyCustomer()
{
    return m_customers.at(m_random.bounded(m_customers.size()));
}

QString Staff::newToken(const char *kind, const QString &record)
{
    const QString token = u"e%1x%2e"_s.arg(m_orders.life).arg(++m_tokens);
    say(u"trying %1 %2 %3"_s.arg(token, QLatin1StringView(kind), record));
    return token;
}

void Staff::await(const QStringList &tokens, const QFuture<Result<Done>> &saving)
{
    const auto tell = [tokens] {
        for (const QString &token : tokens)
            say(u"saved "_s + token);
    };
    if (m_orders.tellsEarly)
        tell();
    whenAnswered(saving, this, [this, tell](const Result<Done> &saved) {
        if (saved && !m_orders.tellsEarly)
            tell();
        // Sometimes the push gets a moment, sometimes it finds the next edit on its way.
        m_pause.start(m_random.bounded(12));
    });
}

/// What stands in one place only, and takes the place of what was there.
QString Staff::wishFor(CustomerEdit &edit, bool isColour)
{
    const QString token = newToken(isColour ? "colour" : "line", edit.id.value);
    if (isColour) {
        auto wishes = edit.base.preferences.value_or(domain::Preferences()).object();
        wishes.insert(Colour, token);
        edit.patch.preferences = domain::Preferences(wishes);
    } else {
        edit.patch.notes = withLine(edit.base.notes, token);
    }
    return token;
}

CustomerEdit Staff::editOf(const storage::StoredCustomer &found, QStringList &tokens)
{
    const auto &customer = found.shown.customer;
    const auto base = CustomerDraft::of(customer);
    CustomerEdit edit{ customer.id, customer.displayName(), base, {} };
    const int field = m_random.bounded(10);
    if (field > 6 && edit.base.notes) {
        tokens << wishFor(edit, field == 7);
        return edit;
    }
    if (field == 0) {
        edit.patch.isVip = !base.isVip.value_or(false);
        tokens << newToken(*edit.patch.isVip ? "vip" : "plain", customer.id.value);
        return edit;
    }
    const QString token = newToken("customer", customer.id.value);
    tokens << token;
    if (field < 4) {
        edit.patch.notes = longer(base.notes, token);
    } else if (field < 6) {
        edit.patch.tags = base.tags.value_or(QStringList()) + QStringList{ token };
    } else {
        auto wishes = base.preferences.value_or(domain::Preferences()).object();
        wishes.insert(token, true);
        edit.patch.preferences = domain::Preferences(wishes);
    }
    return edit;
}

void Staff::edit()
{
    whenAnswered(m_session->store().customers().find(anyCustomer()), this,
                 [this](const std::optional<storage::StoredCustomer> &found) {
                     QStringList tokens;
                     const auto edit = editOf(found.value(), tokens);
                     m_lastEdit = tokens;
                     await(tokens, m_session->saveCustomer(edit.id, edit.base, edit.patch));
                 });
}

void Staff::editSeveral(QList<CustomerId> whose, QList<CustomerEdit> edits, QStringList tokens)
{
    if (whose.isEmpty()) {
        m_lastEdit = tokens;
        await(tokens, m_session->saveCustomers(edits, u"Several at once"_s));
        return;
    }
    const auto id = whose.takeFirst();
    whenAnswered(m_session->store().customers().find(id), this,
                 [=, this](const std::optional<storage::StoredCustomer> &found) {
                     QList<CustomerEdit> more = edits;
                     QStringList moreTokens = tokens;
                     more.append(editOf(found.value(), moreTokens));
                     editSeveral(whose, more, moreTokens);
                 });
}

/// Takes the last edit back. From here on nobody may expect it.
void Staff::takeBack()
{
    const QStringList tokens = std::exchange(m_lastEdit, {});
    for (const QString &token : tokens)
        say(u"undoing "_s + token);
    const auto isDone = [](const Result<domain::Undone> &undone) {
        return undone ? Result<Done>(Done{}) : Result<Done>(undone.error());
    };
    await({}, domain::mapped(m_session->undo(), this, isDone));
}

/// A person insists on what was typed here, where both sides changed the same.
void Staff::decide()
{
    auto &store = m_session->store();
    whenAnswered(store.desk().openChanges(), this, [this, &store](const QList<Change> &open) {
        const auto found = std::find_if(open.cbegin(), open.cend(), [](const Change &change) {
            return change.state == domain::ChangeState::Conflict;
        });
        if (found == open.cend()) {
            edit();
            return;
        }
        m_lastEdit.clear();
        const auto id = domain::CustomerId{ found->recordId };
        whenAnswered(store.customers().find(id), this,
                     [this, ours = *found](const std::optional<storage::StoredCustomer> &stored) {
                         const auto theirs = domain::fieldValue(stored.value().server, ours.field);
                         say(u"decided"_s);
                         await({}, m_session->resolve(ours.id, theirs, ours.value));
                     });
    });
}

void Staff::book()
{
    domain::TestDrive drive;
    drive.id = domain::TestDriveId::create();
    const QString token = newToken("drive", drive.id.value);
    m_lastEdit.clear();
    drive.vehicleId = m_vehicle;
    drive.vehicleName = u"The one in front"_s;
    drive.name = token;
    drive.email = token + u"@example.com"_s;
    drive.preferredDate = QDateTime::currentDateTime().addDays(1);
    await({ token }, m_session->saveTestDrive(drive, true));
}

void Staff::pass()
{
    whenAnswered(m_session->syncNow(), this, [this](const Result<sync::SyncReport> &) {
        if (m_customers.isEmpty())
            opened(m_session);
        else
            m_pause.start(1);
    });
}

} // namespace forecourt::test
