// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/contactlinks.h"

#include "domain/testdrive.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

// Digits of any script as ASCII; nothing where a number could not be dialled.
static QString dialled(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    }
    return digits.size() < 3 || digits.size() > 20 ? QString() : digits;
}

static bool isInternational(const QString &phone)
{
    const QString trimmed = phone.trimmed();
    return trimmed.startsWith(u'+') || trimmed.startsWith("00"_L1);
}

QUrl callUrl(const QString &phone)
{
    const QString digits = dialled(phone);
    if (digits.isEmpty())
        return {};
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(phone.trimmed().startsWith(u'+') ? QString(u'+' + digits) : digits);
    return url;
}

QUrl whatsAppUrl(const QString &phone)
{
    // WhatsApp knows numbers with their country only.
    QString digits = dialled(phone);
    if (digits.isEmpty() || !isInternational(phone))
        return {};
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    QUrl url(u"https://wa.me"_s);
    url.setPath(u'/' + digits);
    return url;
}

QUrl mailUrl(const QString &email)
{
    if (!domain::looksLikeEmail(email))
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(email.trimmed());
    return url;
}

bool openContactUrl(const QUrl &url)
{
    const bool whatsApp = url.scheme() == "https"_L1 && url.host() == "wa.me"_L1;
    if (!whatsApp && url.scheme() != "tel"_L1 && url.scheme() != "mailto"_L1)
        return false;
    return QDesktopServices::openUrl(url);
}

} // namespace forecourt::ui
