// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enums.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

struct Word
{
    EnumSet set;
    const char *key;
    const char *text;
};

// In the order in which people expect them. Stages beyond those in the API's document are
// common ones of the trade; what comes and is not here is shown as it came.
constexpr Word Words[] = {
    { EnumSet::Segment, "new", QT_TRANSLATE_NOOP("Domain", "New") },
    { EnumSet::Segment, "regular", QT_TRANSLATE_NOOP("Domain", "Regular") },
    { EnumSet::Segment, "vip", QT_TRANSLATE_NOOP("Domain", "VIP") },
    { EnumSet::Segment, "at_risk", QT_TRANSLATE_NOOP("Domain", "At risk") },
    { EnumSet::LifecycleStage, "lead", QT_TRANSLATE_NOOP("Domain", "Lead") },
    { EnumSet::LifecycleStage, "prospect", QT_TRANSLATE_NOOP("Domain", "Prospect") },
    { EnumSet::LifecycleStage, "opportunity", QT_TRANSLATE_NOOP("Domain", "Opportunity") },
    { EnumSet::LifecycleStage, "customer", QT_TRANSLATE_NOOP("Domain", "Customer") },
    { EnumSet::LifecycleStage, "loyal", QT_TRANSLATE_NOOP("Domain", "Loyal customer") },
    { EnumSet::LifecycleStage, "inactive", QT_TRANSLATE_NOOP("Domain", "Inactive") },
    { EnumSet::ListingType, "sale", QT_TRANSLATE_NOOP("Domain", "For sale") },
    { EnumSet::ListingType, "rental", QT_TRANSLATE_NOOP("Domain", "Rental") },
    { EnumSet::ListingType, "auction", QT_TRANSLATE_NOOP("Domain", "Auction") },
    { EnumSet::VehicleStatus, "available", QT_TRANSLATE_NOOP("Domain", "Available") },
    { EnumSet::VehicleStatus, "reserved", QT_TRANSLATE_NOOP("Domain", "Reserved") },
    { EnumSet::VehicleStatus, "rented", QT_TRANSLATE_NOOP("Domain", "Rented out") },
    { EnumSet::VehicleStatus, "maintenance", QT_TRANSLATE_NOOP("Domain", "In the workshop") },
    { EnumSet::VehicleStatus, "sold", QT_TRANSLATE_NOOP("Domain", "Sold") },
    { EnumSet::VehicleStatus, "unavailable", QT_TRANSLATE_NOOP("Domain", "Unavailable") },
    { EnumSet::Fuel, "petrol", QT_TRANSLATE_NOOP("Domain", "Petrol") },
    { EnumSet::Fuel, "diesel", QT_TRANSLATE_NOOP("Domain", "Diesel") },
    { EnumSet::Fuel, "hybrid", QT_TRANSLATE_NOOP("Domain", "Hybrid") },
    { EnumSet::Fuel, "plugin_hybrid", QT_TRANSLATE_NOOP("Domain", "Plug-in hybrid") },
    { EnumSet::Fuel, "electric", QT_TRANSLATE_NOOP("Domain", "Electric") },
    { EnumSet::Transmission, "manual", QT_TRANSLATE_NOOP("Domain", "Manual") },
    { EnumSet::Transmission, "automatic", QT_TRANSLATE_NOOP("Domain", "Automatic") },
    { EnumSet::Transmission, "semi_automatic", QT_TRANSLATE_NOOP("Domain", "Semi-automatic") },
    { EnumSet::Transmission, "cvt", QT_TRANSLATE_NOOP("Domain", "CVT") },
    { EnumSet::Transmission, "dct", QT_TRANSLATE_NOOP("Domain", "Dual-clutch") },
    { EnumSet::Drivetrain, "fwd", QT_TRANSLATE_NOOP("Domain", "Front-wheel drive") },
    { EnumSet::Drivetrain, "rwd", QT_TRANSLATE_NOOP("Domain", "Rear-wheel drive") },
    { EnumSet::Drivetrain, "awd", QT_TRANSLATE_NOOP("Domain", "All-wheel drive") },
    { EnumSet::Drivetrain, "4wd", QT_TRANSLATE_NOOP("Domain", "Four-wheel drive") },
    { EnumSet::TestDriveStatus, "pending", QT_TRANSLATE_NOOP("Domain", "Pending") },
    { EnumSet::TestDriveStatus, "confirmed", QT_TRANSLATE_NOOP("Domain", "Confirmed") },
    { EnumSet::TestDriveStatus, "done", QT_TRANSLATE_NOOP("Domain", "Done") },
    { EnumSet::TestDriveStatus, "no_show", QT_TRANSLATE_NOOP("Domain", "No-show") },
    { EnumSet::TestDriveStatus, "cancelled", QT_TRANSLATE_NOOP("Domain", "Cancelled") },
};

bool isSeparator(QChar c)
{
    return c == u'_' || c == u'-' || c.isSpace();
}

// "atRisk" and "SUVCoupe" hold a new word, "4WD" and "AT_RISK" do not.
bool beginsWord(QStringView text, qsizetype i)
{
    if (i == 0 || !text[i].isUpper())
        return false;
    const bool nextIsLower = i + 1 < text.size() && text[i + 1].isLower();
    return text[i - 1].isLower() || (text[i - 1].isUpper() && nextIsLower);
}

} // namespace

QString canonicalEnum(QStringView text)
{
    QString result;
    result.reserve(text.size() + 2);
    bool pending = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isSeparator(text[i])) {
            pending = true;
            continue;
        }
        if ((pending || beginsWord(text, i)) && !result.isEmpty())
            result += u'_';
        pending = false;
        result += text[i].toLower();
    }
    return result == "plug_in_hybrid"_L1 ? u"plugin_hybrid"_s : result;
}

QStringList enumValues(EnumSet set)
{
    QStringList values;
    for (const Word &word : Words) {
        if (word.set == set)
            values << QString::fromLatin1(word.key);
    }
    return values;
}

QString enumText(EnumSet set, QStringView text)
{
    const QString canonical = canonicalEnum(text);
    for (const Word &word : Words) {
        if (word.set == set && canonical == QLatin1StringView(word.key))
            return QCoreApplication::translate("Domain", word.text);
    }
    return text.toString();
}

} // namespace forecourt::domain
