// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitordesk.h"

#include "await.h"
#include "storage/customertable.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace forecourt::sync {

using domain::ApiError;
using domain::Result;

namespace {

constexpr int passwordLength = 16;
// Without characters that are mistaken for one another when read from a screen.
constexpr char passwordLetters[] = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

QString newPassword()
{
    QString password;
    for (int i = 0; i < passwordLength; ++i) {
        const auto at = QRandomGenerator::system()->bounded(int(sizeof passwordLetters) - 1);
        password += QLatin1Char(passwordLetters[at]);
    }
    return password;
}

ApiError cancelled()
{
    return ApiError{ .kind = ApiError::Kind::Cancelled };
}

} // namespace

VisitorDesk::VisitorDesk(network::CarStrelClient &client, storage::Store &store)
    : m_client(client)
    , m_store(store)
{
}

VisitorDesk::~VisitorDesk()
{
    forgetSignIn();
}

QCoro::Task<Result<NewCustomer>> VisitorDesk::registerCustomer(Walkin walkin)
{
    const QPointer<QObject> self(this);
    network::Registration registration{ .email = walkin.email,
                                        .password = newPassword(),
                                        .firstName = walkin.firstName,
                                        .lastName = walkin.lastName,
                                        .mobile = walkin.mobile,
                                        .whatsapp = walkin.whatsapp };
    const auto signIn = co_await cancellable(self, m_client.registerCustomer(registration));
    if (!signIn)
        co_return cancelled();
    if (!*signIn)
        co_return signIn->error();

    NewCustomer result;
    result.name = domain::joinedName(walkin.firstName, walkin.lastName);
    result.email = walkin.email;
    result.isNewUser = signIn->value().isNewUser;
    result.isNewCustomer = signIn->value().isNewCustomer;
    if (result.isNewUser.value_or(false))
        result.password = registration.password;

    const auto me = co_await cancellable(self, m_client.me(signIn->value().accessToken));
    if (!me || !*me)
        co_return result;
    result.id = me->value().customerId;
    const auto customer =
        co_await cancellable(self, m_client.customer(result.id, network::Priority::Action));
    if (customer && *customer) {
        const auto &read = customer->value();
        co_await cancellable(self, m_store.customers().putDetail(read.row, read.sentAt));
    }
    co_return result;
}

/// A refused sign-in concerns the customer, unless the key is refused elsewhere too.
QCoro::Task<ApiError> VisitorDesk::blameKeyOrCustomer(ApiError error)
{
    const QPointer<QObject> self(this);
    if (error.kind != ApiError::Kind::Unauthorized)
        co_return error;
    const auto brands =
        co_await cancellable(self, m_client.brands(1, 1, network::Priority::Action));
    if (!brands)
        co_return cancelled();
    if (!*brands && brands->error().kind == ApiError::Kind::Unauthorized)
        co_return error;
    auto refused = ApiError::notPossible(QCoreApplication::translate(
        "Sync", "The server does not know this e-mail address with this password."));
    refused.serverMessage = error.serverMessage;
    co_return refused;
}

QCoro::Task<Result<SignInCheck>> VisitorDesk::profile(QByteArray token, QDateTime validUntil)
{
    const QPointer<QObject> self(this);
    const auto me = co_await cancellable(self, m_client.me(token));
    if (!me)
        co_return cancelled();
    if (!*me)
        co_return co_await blameKeyOrCustomer(me->error());
    const auto &profile = me->value();
    SignInCheck check;
    check.name = domain::joinedName(profile.firstName, profile.lastName);
    check.email = profile.email;
    check.mobile = profile.mobile;
    check.customerId = profile.customerId;
    check.lifecycleStage = profile.lifecycleStage;
    check.customerSegment = profile.customerSegment;
    check.isVip = profile.isVip;
    check.totalPurchases = profile.totalPurchases;
    check.totalSpent = profile.totalSpent;
    check.memberSince = profile.memberSince;
    check.validUntil = validUntil;
    co_return check;
}

QCoro::Task<Result<SignInCheck>> VisitorDesk::checkSignIn(QString email, QString password)
{
    const QPointer<QObject> self(this);
    forgetSignIn();
    const auto signIn = co_await cancellable(self, m_client.login(email, password));
    password.fill(QChar());
    if (!signIn)
        co_return cancelled();
    if (!*signIn)
        co_return co_await blameKeyOrCustomer(signIn->error());
    m_token = signIn->value().accessToken;
    m_validUntil = QDateTime::currentDateTimeUtc().addSecs(signIn->value().expiresIn);
    co_return co_await profile(m_token, m_validUntil);
}

QCoro::Task<Result<SignInCheck>> VisitorDesk::refreshSignIn()
{
    if (m_token.isEmpty() || m_validUntil <= QDateTime::currentDateTimeUtc()) {
        forgetSignIn();
        co_return ApiError::notPossible(QCoreApplication::translate(
            "Sync", "The sign-in has run out. Ask the customer to type the password again."));
    }
    co_return co_await profile(m_token, m_validUntil);
}

void VisitorDesk::forgetSignIn()
{
    m_token.fill(0);
    m_token.clear();
    m_validUntil = {};
}

} // namespace forecourt::sync
