// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/forbiddenbanner.h"

#include "page/navigator.h"
#include "sync/session.h"

namespace forecourt::ui {

using sync::Part;

namespace {

/// A dialog is not left for the settings: it holds what somebody wrote.
enum class Place { Page, Dialog };

struct PartRow
{
    Part part;
    const char *text;
    Place place = Place::Page;
};

constexpr PartRow parts[] = {
    { Part::Vehicles,
      QT_TRANSLATE_NOOP("forecourt::ui::ForbiddenBanner",
                        "This key may not read the inventory. What it may do is set where keys are "
                        "made; shown is what was read before.") },
    { Part::Customers,
      QT_TRANSLATE_NOOP("forecourt::ui::ForbiddenBanner",
                        "This key may not read customers. What it may do is set where keys are "
                        "made; shown is what was read before.") },
    { Part::Statistics,
      QT_TRANSLATE_NOOP("forecourt::ui::ForbiddenBanner",
                        "This key may not read the statistics. What it may do is set where keys "
                        "are made; shown is what this desk knows itself.") },
    { Part::Catalogue,
      QT_TRANSLATE_NOOP("forecourt::ui::ForbiddenBanner",
                        "This key may not read the catalogue. What it may do is set where keys are "
                        "made; shown is what was read before.") },
    { Part::News,
      QT_TRANSLATE_NOOP("forecourt::ui::ForbiddenBanner",
                        "This key may not read the news. What it may do is set where keys are "
                        "made; shown is what was read before.") },
    { Part::CustomerChanges,
      QT_TRANSLATE_NOOP("forecourt::ui::ForbiddenBanner",
                        "This key may not change customers. What it may do is set where keys are "
                        "made; until then changes wait on this desk.") },
    { Part::TestDrives,
      QT_TRANSLATE_NOOP("forecourt::ui::ForbiddenBanner",
                        "This key may not book test drives. What it may do is set where keys are "
                        "made; until then requests wait on this desk.") },
    { Part::Newsletter,
      QT_TRANSLATE_NOOP("forecourt::ui::ForbiddenBanner",
                        "This key may not change the newsletter's list. What it may do is set "
                        "where keys are made; until then this waits on this desk."),
      Place::Dialog },
    { Part::OfficeMessages,
      QT_TRANSLATE_NOOP("forecourt::ui::ForbiddenBanner",
                        "This key may not write to the office. What it may do is set where keys "
                        "are made; until then messages wait on this desk."),
      Place::Dialog },
};

const PartRow *rowOf(Part part)
{
    const auto *found = std::find_if(std::begin(parts), std::end(parts),
                                     [part](const PartRow &row) { return row.part == part; });
    return found == std::end(parts) ? nullptr : found;
}

} // namespace

ForbiddenBanner::ForbiddenBanner(const PageContext &context, Part part, QWidget *parent)
    : MessagePanel(parent)
    , m_part(part)
{
    const PartRow *row = rowOf(part);
    setRounded(row && row->place == Place::Dialog);
    hide();
    connect(this, &MessagePanel::actionTriggered, &context.navigator, &Navigator::settingsWanted);
    connect(&context.session, &sync::Session::statusChanged, this, &ForbiddenBanner::follow);
    follow(context.session.status());
}

void ForbiddenBanner::follow(const sync::Status &status)
{
    const bool isForbidden = status.forbidden.contains(m_part);
    if (isForbidden == !isHidden())
        return; // an alert is spoken once
    if (const PartRow *row = rowOf(m_part)) {
        const bool mayLeave = row->place == Place::Page;
        setMessage(Tone::Warning, tr(row->text), mayLeave ? tr("Check key…") : QString());
    }
    setVisible(isForbidden);
}

} // namespace forecourt::ui
