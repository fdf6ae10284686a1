// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/aboutsection.h"

#include "page/navigator.h"
#include "widgets/buttons.h"
#include "widgets/fieldlist.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

AboutSection::AboutSection(const PageContext &context, QWidget *parent)
    : Card(tr("About"), parent)
{
    auto *fields = new FieldList;
    const QString version = QCoreApplication::applicationVersion();
    fields->addRow(tr("Version"), version.isEmpty() ? version : tr("Forecourt %1").arg(version));
    fields->addRow(tr("Licence"),
                   tr("Free software: GNU General Public License, version 3 or "
                      "later"));
    fields->addRow(
        tr("Made with"),
        tr("Qt %1 (LGPL 3), QCoro (MIT), QtKeychain (BSD), SQLite (public domain), yaml-cpp (MIT)")
            .arg(QString::fromLatin1(qVersion())));
    fields->addRow(tr("Icons"), tr("Lucide (ISC)"));
    const QString settings = QFileInfo(context.settings.fileName()).absolutePath();
    fields->addRow(tr("Settings are in"), QDir::toNativeSeparators(settings));
    fields->addRow(tr("Keys are in"), tr("this computer's keychain, and nowhere else"));
    body()->addWidget(fields);
    QPushButton *diagnostics = makeButton(tr("Save diagnostics…"), u"clipboard-list"_s);
    diagnostics->setToolTip(tr("What support needs to see, with nothing secret in it"));
    connect(diagnostics, &QPushButton::clicked, &context.navigator, &Navigator::diagnosticsWanted);
    body()->addWidget(diagnostics, 0, Qt::AlignLeft);
}

} // namespace forecourt::ui
