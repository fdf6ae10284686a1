// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace forecourt::domain {
struct RateWindow;
}

namespace forecourt::ui {

/// Ticks which limits the contract with the provider names; several may hold at once.
class LimitChoice : public QWidget
{
    Q_OBJECT
public:
    explicit LimitChoice(QWidget *parent = nullptr);

    /// Of domain::ratePresets; what another version knows besides is kept.
    void setIds(const QStringList &ids);
    QStringList ids() const;
    QCheckBox *box(const QString &id) const { return findChild<QCheckBox *>(id); }

    static QString words(const domain::RateWindow &window); ///< "1,000 in 5 minutes"

private:
    QStringList m_others;
};

} // namespace forecourt::ui
