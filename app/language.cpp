// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace forecourt::app {

using namespace Qt::StringLiterals;

void installLanguage(const QString &language)
{
    const bool isSystem = language.isEmpty() || language == "system"_L1;
    const QLocale locale = isSystem ? QLocale::system() : QLocale(language);
    if (!isSystem)
        QLocale::setDefault(locale);
    const struct
    {
        QString name;
        QString directory;
    } catalogues[] = {
        { u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath) },
        { u"forecourt"_s, u":/i18n"_s },
    };
    for (const auto &catalogue : catalogues) {
        auto *translator = new QTranslator(qApp);
        if (translator->load(locale, catalogue.name, u"_"_s, catalogue.directory))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace forecourt::app
