// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/limitchoice.h"

#include "domain/ratewindow.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using namespace std::chrono_literals;

namespace {

struct SpanRow
{
    std::chrono::milliseconds span;
    const char *text;
};

constexpr SpanRow spans[] = {
    { 1s, QT_TRANSLATE_NOOP("forecourt::ui::LimitChoice", "%1 a second") },
    { 5min, QT_TRANSLATE_NOOP("forecourt::ui::LimitChoice", "%1 in 5 minutes") },
    { 1h, QT_TRANSLATE_NOOP("forecourt::ui::LimitChoice", "%1 an hour") },
};

constexpr int columns = 3;

} // namespace

QString LimitChoice::words(const domain::RateWindow &window)
{
    for (const SpanRow &row : spans) {
        if (row.span == window.span)
            return tr(row.text).arg(QLocale().toString(window.count));
    }
    return {};
}

LimitChoice::LimitChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(columns, 1);
    int place = 0;
    for (const domain::RatePreset &preset : domain::ratePresets) {
        // Begins with a figure, and reads in the direction of its letters all the same.
        auto *box = new QCheckBox(QChar(0x2068) + words(preset.window) + QChar(0x2069));
        box->setObjectName(QLatin1StringView(preset.id));
        grid->addWidget(box, place / columns, place % columns);
        ++place;
    }
}

void LimitChoice::setIds(const QStringList &ids)
{
    m_others = ids;
    const auto boxes = findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setChecked(m_others.removeAll(box->objectName()) > 0);
}

QStringList LimitChoice::ids() const
{
    QStringList ids;
    const auto boxes = findChildren<QCheckBox *>();
    for (const QCheckBox *box : boxes) {
        if (box->isChecked())
            ids << box->objectName();
    }
    return ids + m_others;
}

} // namespace forecourt::ui
