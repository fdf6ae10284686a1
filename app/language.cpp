// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace forecourt::app {

using namespace Qt::StringLiterals;

/// A chosen language keeps the habits of the system's country: its dates, its digits.
static QLocale localeOf(const QString &language)
{
    QLocale system = QLocale::system();
    // No habits at all (LANG unset): its times have seconds and its numbers no groups.
    if (system.language() == QLocale::C)
        system = QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (language.isEmpty() || language == "system"_L1)
        return system;
    return QLocale(QLocale(language).language(), system.territory());
}

static void install(const QLocale &locale, const QString &name, const QString &directory)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, directory)
        || translator->load(name + "_en"_L1, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void installLanguage(const QString &language)
{
    const QLocale locale = localeOf(language);
    if (locale != QLocale::system())
        QLocale::setDefault(locale);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // In English as well: the file holds its plural forms, and is the fallback of all languages.
    install(locale, u"forecourt"_s, u":/i18n"_s);
}

} // namespace forecourt::app
