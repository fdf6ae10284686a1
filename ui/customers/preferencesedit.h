// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "models/formatting.h"

#include <QWidget>

namespace forecourt::ui {

class AmountField;
class ChipEditor;
class TextLabel;

/// What a customer is looking for: kinds of car and a price range. Keys that have no field here
/// are named and stay as they came.
class PreferencesEdit : public QWidget
{
    Q_OBJECT
public:
    explicit PreferencesEdit(QWidget *parent = nullptr);

    void setFormatting(const models::Formatting &formatting);
    void setCompletions(const QStringList &bodyTypes);
    void setPreferences(const domain::Preferences &preferences); ///< emits nothing
    domain::Preferences preferences() const { return m_preferences; }
    void setOrigin(const QString &origin); ///< where what is shown is from and how old it is
    /// A sentence where the fields hold what cannot be saved; else empty.
    QString problem() const;

signals:
    void edited(); ///< by a person; see problem()

private:
    void takeTypes(const QStringList &types);
    void takeRange();
    void showProblem();

    domain::Preferences m_preferences;
    QString m_origin;
    ChipEditor *m_types;
    AmountField *m_min;
    AmountField *m_max;
    TextLabel *m_priceLabel;
    TextLabel *m_problem;
    TextLabel *m_others;
};

} // namespace forecourt::ui
