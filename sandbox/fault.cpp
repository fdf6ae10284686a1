// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#include <QMap>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    const char *name;
    FaultKind kind;
    bool takesEffect;
};

constexpr KindName KindNames[] = {
    { "status", FaultKind::Status, false },
    { "drop-before", FaultKind::DropBefore, false },
    { "drop-after", FaultKind::DropAfter, true },
    { "cut", FaultKind::Cut, true },
    { "garbage", FaultKind::Garbage, true },
    { "html", FaultKind::Html, true },
    { "empty", FaultKind::Empty, true },
    { "nulls", FaultKind::Nulls, true },
    { "missing", FaultKind::Missing, true },
    { "types", FaultKind::Types, true },
    { "stall", FaultKind::Stall, true },
    { "trickle", FaultKind::Trickle, true },
    { "reset", FaultKind::Reset, false },
    { "redirect", FaultKind::Redirect, false },
    { "cut-request", FaultKind::CutRequest, false },
    { "ignore", FaultKind::Ignore, true },
};

struct NumberSetting
{
    const char *name;
    int Fault::*member;
};

constexpr NumberSetting NumberSettings[] = {
    { "status", &Fault::status },   { "retry-after", &Fault::retryAfter },
    { "ms", &Fault::milliseconds }, { "bytes", &Fault::bytes },
    { "after", &Fault::after },     { "every", &Fault::every },
    { "count", &Fault::count },
};

const KindName *kindNamed(const QString &name)
{
    for (const KindName &known : KindNames) {
        if (name == QLatin1StringView(known.name))
            return &known;
    }
    return nullptr;
}

bool setKind(Fault &fault, const QString &name)
{
    const KindName *known = kindNamed(name);
    if (!known)
        return false;
    fault.kind = known->kind;
    fault.takesEffect = known->takesEffect;
    if (fault.kind == FaultKind::Redirect)
        fault.status = 307;
    else if (fault.kind != FaultKind::Status)
        fault.status = 200;
    return true;
}

bool setOne(Fault &fault, const QString &name, const QString &value)
{
    for (const NumberSetting &setting : NumberSettings) {
        if (name != QLatin1StringView(setting.name))
            continue;
        bool isNumber = false;
        fault.*setting.member = value.toInt(&isNumber);
        return isNumber;
    }
    if (name == u"method")
        fault.method = value.toUpper().toLatin1();
    else if (name == u"path")
        fault.path = value.toUtf8();
    else if (name == u"redirect")
        fault.location = value.toUtf8();
    else if (name == u"field")
        fault.field = value;
    else if (name == u"when" && (value == u"before" || value == u"after"))
        fault.takesEffect = value == u"after";
    else if (name == u"length" && value == u"none")
        fault.announcesLength = false;
    else if (name == u"part" && (value == u"head" || value == u"body"))
        fault.countsFromBody = value == u"body";
    else if (name == u"how" && (value == u"close" || value == u"reset"))
        fault.resets = value == u"reset";
    else
        return name == u"kind";
    return true;
}

/** The kind is named by itself, or by what only that kind has. */
QString kindIn(const QMap<QString, QString> &settings)
{
    if (settings.contains(u"kind"_s))
        return settings[u"kind"_s];
    return settings.contains(u"redirect"_s) ? u"redirect"_s : u"status"_s;
}

std::optional<Fault> faultOf(const QMap<QString, QString> &settings, QString &errorText)
{
    Fault fault;
    if (!setKind(fault, kindIn(settings))) {
        errorText = u"there is no fault of the kind %1"_s.arg(kindIn(settings));
        return std::nullopt;
    }
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        if (!setOne(fault, setting.key(), setting.value())) {
            errorText = u"a fault cannot have %1=%2"_s.arg(setting.key(), setting.value());
            return std::nullopt;
        }
    }
    return fault;
}

QMap<QString, QString> settingsIn(const QString &spec)
{
    QMap<QString, QString> settings;
    for (const QString &part : spec.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0)
            settings[u"kind"_s] = part.trimmed();
        else
            settings[part.first(equals).trimmed()] = part.sliced(equals + 1);
    }
    return settings;
}

QMap<QString, QString> settingsIn(const QJsonObject &object)
{
    QMap<QString, QString> settings;
    for (auto field = object.begin(); field != object.end(); ++field)
        settings[field.key()] = field.value().toVariant().toString();
    return settings;
}

bool concerns(const Fault &fault, const Request &request)
{
    return (fault.method.isEmpty() || fault.method == request.method)
        && request.path.startsWith(fault.path);
}

} // namespace

bool FaultBook::add(const QString &spec, QString &errorText)
{
    const auto fault = faultOf(settingsIn(spec), errorText);
    if (fault)
        m_faults.push_back(*fault);
    return fault.has_value();
}

bool FaultBook::replace(const QJsonArray &specs, QString &errorText)
{
    std::vector<Fault> faults;
    for (const auto &spec : specs) {
        const auto settings =
            spec.isString() ? settingsIn(spec.toString()) : settingsIn(spec.toObject());
        const auto fault = faultOf(settings, errorText);
        if (!fault)
            return false;
        faults.push_back(*fault);
    }
    m_faults = std::move(faults);
    return true;
}

std::optional<Fault> FaultBook::next(const Request &request)
{
    return nextOf(false, request);
}

std::optional<Fault> FaultBook::nextCut(const Request &request)
{
    return nextOf(true, request);
}

std::optional<Fault> FaultBook::nextOf(bool isCut, const Request &request)
{
    for (Fault &fault : m_faults) {
        if ((fault.kind == FaultKind::CutRequest) != isCut)
            continue;
        if (!concerns(fault, request) || (fault.count >= 0 && fault.done >= fault.count))
            continue;
        const int place = ++fault.seen - fault.after;
        if (place < 1 || (place - 1) % std::max(1, fault.every) != std::max(1, fault.every) - 1)
            continue;
        ++fault.done;
        return fault;
    }
    return std::nullopt;
}

int FaultBook::doneCount() const
{
    int done = 0;
    for (const Fault &fault : m_faults)
        done += fault.done;
    return done;
}

} // namespace forecourt::sandbox
