// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisalquestion.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

using At = QuestionFault::At;

constexpr qsizetype LongestPlate = 8;
constexpr qsizetype LongestVehicleId = 64;
// Each gives its own kind of answer, and is not counted: AutoGrab's "API Test Cases".
constexpr std::array TryingPlates{ "REG4SUCCESS"_L1, "REG4SUCCESSEV"_L1, "REG4WARNING"_L1,
                                   "REG4NOMATCH"_L1, "REG4VINONLY"_L1 };

bool isLetterOrDigit(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isGap(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QChar(0x00AD);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Domain", text);
}

void checkRegion(QList<QuestionFault> &faults, const QString &region, const QStringList &regions)
{
    if (region.isEmpty())
        faults.append({ At::Region,
                        translated(QT_TRANSLATE_NOOP("Domain",
                                                     "Choose the region: AutoGrab answers for "
                                                     "one country at a time.")) });
    else if (!regions.contains(region))
        faults.append({ At::Region,
                        translated(QT_TRANSLATE_NOOP("Domain",
                                                     "AutoGrab is not known to answer for the "
                                                     "region \"%1\"."))
                            .arg(region) });
}

QuestionFault noVehicle()
{
    return { At::Vehicle,
             translated(QT_TRANSLATE_NOOP("Domain", "Type a number plate or an AutoGrab id.")) };
}

void checkVehicleId(QList<QuestionFault> &faults, const QString &id)
{
    if (!isVehicleId(id))
        faults.append({ At::Vehicle,
                        translated(QT_TRANSLATE_NOOP("Domain",
                                                     "An AutoGrab id has only letters and digits, "
                                                     "at most 64.")) });
}

} // namespace

QList<QuestionFault> faultsOf(const VehicleQuestion &question, const QStringList &regions)
{
    QList<QuestionFault> faults;
    if (!question.vehicleId.isEmpty())
        checkVehicleId(faults, question.vehicleId);
    else if (question.plate.trimmed().isEmpty())
        faults.append(noVehicle());
    else if (plateFrom(question.plate) != question.plate)
        faults.append({ At::Vehicle,
                        translated(QT_TRANSLATE_NOOP("Domain",
                                                     "A number plate has 1 to 8 letters and "
                                                     "digits.")) });
    checkRegion(faults, question.region, regions);
    return faults;
}

QList<QuestionFault> faultsOf(const ValuationQuestion &question, const QStringList &regions)
{
    QList<QuestionFault> faults;
    if (question.vehicleId.isEmpty())
        faults.append({ At::Vehicle,
                        translated(QT_TRANSLATE_NOOP("Domain",
                                                     "AutoGrab has no model for this vehicle, so "
                                                     "it cannot value it.")) });
    else
        checkVehicleId(faults, question.vehicleId);
    checkRegion(faults, question.region, regions);
    if (!question.kms || *question.kms < 0 || *question.kms > mostKms)
        faults.append(
            { At::Kms,
              translated(QT_TRANSLATE_NOOP("Domain", "Say what the odometer shows: 0 to %1 km."))
                  .arg(QLocale().toString(mostKms)) });
    if (question.condition
        && (*question.condition < worstCondition || *question.condition > bestCondition))
        faults.append(
            { At::Condition,
              translated(QT_TRANSLATE_NOOP("Domain", "The condition goes from 1 to 5.")) });
    return faults;
}

std::optional<QString> plateFrom(QStringView typed)
{
    QString plate = typed.toString().normalized(QString::NormalizationForm_KC).toUpper();
    plate.removeIf(isGap);
    if (std::ranges::count(TryingPlates, plate) > 0)
        return plate;
    const bool fits = !plate.isEmpty() && plate.size() <= LongestPlate
        && std::ranges::all_of(plate, isLetterOrDigit);
    return fits ? std::optional(plate) : std::nullopt;
}

bool isVehicleId(QStringView text)
{
    return !text.isEmpty() && text.size() <= LongestVehicleId
        && std::ranges::all_of(
            text, [](QChar c) { return isLetterOrDigit(c) || c == u'_' || c == u'-'; });
}

static QLocale::Territory territoryOf(const QString &region)
{
    const QString code = region.toUpper();
    return QLocale::codeToTerritory(code == "UK"_L1 ? u"GB"_s : code);
}

QString currencyOfRegion(const QString &region)
{
    const QLocale::Territory territory = territoryOf(region);
    if (territory == QLocale::AnyTerritory)
        return {};
    return QLocale(QLocale::AnyLanguage, territory).currencySymbol(QLocale::CurrencyIsoCode);
}

QString regionName(const QString &region)
{
    const QLocale::Territory territory = territoryOf(region);
    if (territory == QLocale::AnyTerritory)
        return region;
    return QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
}

} // namespace forecourt::domain
