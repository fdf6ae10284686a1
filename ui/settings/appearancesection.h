// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "widgets/card.h"

class QComboBox;

namespace forecourt::ui {

class LabelledField;
class Segmented;

/// Theme, density and language, in the settings' group "appearance".
class AppearanceSection : public Card
{
    Q_OBJECT
public:
    explicit AppearanceSection(const PageContext &context, QWidget *parent = nullptr);

    Segmented *theme() const { return m_theme; }
    Segmented *density() const { return m_density; }
    QComboBox *language() const { return m_language; }
    LabelledField *languageField() const { return m_languageField; }

private:
    void load();
    void write(const QString &key, const QString &value);
    PageContext m_context;
    Segmented *m_theme;
    Segmented *m_density;
    QComboBox *m_language;
    LabelledField *m_languageField;
};

} // namespace forecourt::ui
