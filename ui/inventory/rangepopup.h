// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/popup.h"

#include <functional>
#include <optional>

class QLineEdit;
class QPushButton;

namespace forecourt::ui {

class TextLabel;

/// A range whose ends may be open.
struct FilterRange
{
    std::optional<qint64> from, to;
    bool isOpen() const { return !from && !to; }
    friend bool operator==(const FilterRange &, const FilterRange &) = default;
};

/// How the values of a range are read from and written to a field.
struct RangeForm
{
    QString title;
    QString unit; ///< behind the fields' labels, may be empty
    FilterRange known; ///< what there is, as a hint in the empty fields
    std::function<std::optional<qint64>(const QString &)> parse;
    std::function<QString(qint64)> format;
};

/// Two fields, "From" and "To"; Enter applies. What cannot be read is said and kept.
class RangePopup : public Popup
{
    Q_OBJECT
public:
    RangePopup(const RangeForm &form, const FilterRange &range, QWidget *parent);

signals:
    void applied(const forecourt::ui::FilterRange &range);

private:
    QLineEdit *addField(const QString &label, std::optional<qint64> value,
                        std::optional<qint64> hint);
    void check();
    void apply();

    RangeForm m_form;
    QLineEdit *m_from;
    QLineEdit *m_to;
    TextLabel *m_problem;
    QPushButton *m_apply;
    std::optional<FilterRange> m_read; ///< nothing while the fields cannot be read
};

} // namespace forecourt::ui
