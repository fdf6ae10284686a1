// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth.h"

#include "envelope.h"

namespace forecourt::network {

using namespace Qt::StringLiterals;

domain::Result<SignIn> signInFrom(const Reply &reply)
{
    const auto data = dataObject(reply);
    if (!data)
        return data.error();
    SignIn signIn;
    signIn.accessToken = textOf(*data, "access_token"_L1).toLatin1();
    if (signIn.accessToken.isEmpty())
        return malformed(reply, u"no access_token came"_s);
    signIn.expiresIn = numberOf(*data, "expires_in"_L1).value_or(0);
    signIn.isNewUser = flagOf(*data, "isNewUser"_L1);
    signIn.isNewCustomer = flagOf(*data, "isNewCustomer"_L1);
    const QJsonObject user = objectOf(*data, "user"_L1);
    signIn.userId = textOf(user, "id"_L1);
    signIn.email = textOf(user, "email"_L1);
    signIn.firstName = textOf(user, "firstName"_L1);
    signIn.lastName = textOf(user, "lastName"_L1);
    return signIn;
}

domain::Result<Profile> profileFrom(const Reply &reply)
{
    const auto data = dataObject(reply);
    if (!data)
        return data.error();
    Profile profile;
    const QJsonObject user = objectOf(*data, "user"_L1);
    profile.userId = textOf(user, "id"_L1);
    profile.email = textOf(user, "email"_L1);
    profile.firstName = textOf(user, "firstName"_L1);
    profile.lastName = textOf(user, "lastName"_L1);
    profile.mobile = textOf(objectOf(user, "phone"_L1), "mobile"_L1);
    const QJsonObject customer = objectOf(*data, "customer"_L1);
    profile.customerId = idOf<domain::CustomerId>(customer, "customerId"_L1);
    profile.lifecycleStage = textOf(customer, "lifecycleStage"_L1);
    profile.customerSegment = textOf(customer, "customerSegment"_L1);
    profile.isVip = flagOf(customer, "isVip"_L1);
    profile.totalPurchases = numberOf(customer, "totalPurchases"_L1);
    profile.totalSpent = amountOf(customer, "totalSpent"_L1);
    profile.memberSince = timeOf(customer, "memberSince"_L1);
    if (profile.userId.isEmpty() && profile.customerId.isEmpty())
        return malformed(reply, u"the profile names neither user nor customer"_s);
    return profile;
}

} // namespace forecourt::network
