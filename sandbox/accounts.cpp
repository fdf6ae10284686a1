// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"

#include "journal.h"
#include "jwt.h"
#include "moment.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int AccessSeconds = 3600;
constexpr int RefreshSeconds = 30 * 24 * 3600;
constexpr int HashRounds = 10'000;

QByteArray randomBytes()
{
    QByteArray bytes(32, '\0');
    auto *words = reinterpret_cast<quint32 *>(bytes.data());
    QRandomGenerator::system()->fillRange(words, 8);
    return bytes;
}

QByteArray hashed(const QString &password, const QByteArray &salt)
{
    return salt
        + QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt,
                                             HashRounds, 32);
}

QJsonObject customerOfUser(const QString &email, const QJsonObject &fields)
{
    QJsonObject made{ { "email"_L1, email },
                      { "firstName"_L1, fields["firstName"_L1] },
                      { "lastName"_L1, fields["lastName"_L1] },
                      { "lifecycleStage"_L1, u"PROSPECT"_s } };
    if (fields.contains("phone"_L1))
        made["phone"_L1] = fields["phone"_L1];
    return made;
}

} // namespace

Accounts::Accounts(Customers &customers, Journal &journal)
    : m_customers(customers)
    , m_journal(journal)
    , m_secret(randomBytes())
{
}

QString Accounts::demoPassword()
{
    return u"forecourt-demo"_s;
}

QStringList Accounts::strangers()
{
    return { u"amani.elsewhere@example.com"_s, u"joerg.elsewhere@example.com"_s,
             u"mei.elsewhere@example.com"_s };
}

Registration Accounts::registerCustomer(const QJsonObject &fields)
{
    const QString email = fields["email"_L1].toString();
    if (const auto known = m_customers.slotOfEmail(email.toUtf8()))
        return { *known, false, false };
    const bool isStranger = strangers().contains(email, Qt::CaseInsensitive);
    if (!isStranger) {
        const QByteArray hash = hashed(fields["password"_L1].toString(), randomBytes());
        m_passwords.insert(email.toLower(), hash);
        m_journal.append({ { "kind"_L1, u"user"_s },
                           { "email"_L1, email.toLower() },
                           { "hash"_L1, QString::fromLatin1(hash.toBase64()) } });
    }
    return { m_customers.add(customerOfUser(email, fields)), !isStranger, true };
}

bool Accounts::isPassword(const QString &email, const QString &password) const
{
    const auto own = m_passwords.constFind(email.toLower());
    if (own != m_passwords.cend())
        return hashed(password, own->first(32)) == *own;
    return password == demoPassword();
}

std::optional<Registration> Accounts::login(const QString &email, const QString &password)
{
    const auto slot = m_customers.slotOfEmail(email.toUtf8());
    const bool isStranger = strangers().contains(email, Qt::CaseInsensitive);
    if ((!slot && !isStranger) || !isPassword(email, password))
        return std::nullopt;
    if (slot)
        return Registration{ *slot, false, false };
    const QJsonObject names{ { "firstName"_L1, email.section(u'.', 0, 0) },
                             { "lastName"_L1, u"Elsewhere"_s } };
    return Registration{ m_customers.add(customerOfUser(email, names)), false, true };
}

QByteArray Accounts::token(Slot slot, const QString &use, int seconds) const
{
    const Customer customer = m_customers.customer(slot);
    const qint64 now = secondsNow();
    return signedToken({ { "sub"_L1, QString::fromLatin1(customer.userId) },
                         { "customerId"_L1, QString::fromLatin1(customer.id) },
                         { "use"_L1, use },
                         { "iat"_L1, now },
                         { "exp"_L1, now + seconds } },
                       m_secret);
}

QByteArray Accounts::accessToken(Slot slot) const
{
    return token(slot, u"access"_s, AccessSeconds);
}

QByteArray Accounts::refreshToken(Slot slot) const
{
    return token(slot, u"refresh"_s, RefreshSeconds);
}

std::optional<Slot> Accounts::bearer(const QByteArray &authorization) const
{
    if (!authorization.startsWith("Bearer "))
        return std::nullopt;
    const auto claims = verifiedClaims(authorization.sliced(7).trimmed(), m_secret, secondsNow());
    if (!claims || (*claims)["use"_L1].toString() != u"access")
        return std::nullopt;
    return m_customers.slotOf((*claims)["customerId"_L1].toString().toLatin1());
}

bool Accounts::replay(const QJsonObject &line)
{
    if (line["kind"_L1].toString() != u"user")
        return false;
    m_passwords.insert(line["email"_L1].toString(),
                       QByteArray::fromBase64(line["hash"_L1].toString().toLatin1()));
    return true;
}

} // namespace forecourt::sandbox
