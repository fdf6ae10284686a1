// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearancesection.h"

#include "dialogs/labelledfield.h"
#include "page/navigator.h"
#include "widgets/segmented.h"
#include "widgets/wheelguard.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

AppearanceSection::AppearanceSection(const PageContext &context, QWidget *parent)
    : Card(tr("Appearance"), parent)
    , m_context(context)
    , m_theme(new Segmented)
    , m_density(new Segmented)
    , m_language(new QComboBox)
    , m_languageField(new LabelledField(tr("Language"), m_language))
{
    m_theme->addChoice(u"system"_s, tr("As the system"), u"settings"_s);
    m_theme->addChoice(u"light"_s, tr("Light"), u"sun"_s);
    m_theme->addChoice(u"dark"_s, tr("Dark"), u"moon"_s);
    m_density->addChoice(u"comfortable"_s, tr("Comfortable"), u"rows-3"_s);
    m_density->addChoice(u"compact"_s, tr("Compact"), u"list"_s);
    m_language->addItem(tr("As the system"), u"system"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Kiswahili"_s, u"sw"_s);
    m_language->setMaximumWidth(260);
    guardFromWheel(m_language);
    m_languageField->setHint(tr("A change shows after a restart."));
    body()->setSpacing(12);
    body()->addWidget(new LabelledField(tr("Theme"), m_theme));
    body()->addWidget(new LabelledField(tr("Rows of lists"), m_density));
    body()->addWidget(m_languageField);
    load();
    connect(m_theme, &Segmented::currentChanged, this,
            [this](const QString &id) { write(u"appearance/theme"_s, id); });
    connect(m_density, &Segmented::currentChanged, this,
            [this](const QString &id) { write(u"appearance/density"_s, id); });
    connect(m_language, &QComboBox::activated, this,
            [this] { write(u"appearance/language"_s, m_language->currentData().toString()); });
}

void AppearanceSection::load()
{
    const QSettings &settings = m_context.settings;
    m_theme->setCurrent(settings.value(u"appearance/theme"_s, u"system"_s).toString());
    m_density->setCurrent(settings.value(u"appearance/density"_s, u"comfortable"_s).toString());
    const QString language = settings.value(u"appearance/language"_s, u"system"_s).toString();
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
}

void AppearanceSection::write(const QString &key, const QString &value)
{
    m_context.settings.setValue(key, value);
    emit m_context.navigator.appearanceChanged();
}

} // namespace forecourt::ui
