// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerfilters.h"

#include "customers/checkmenu.h"
#include "domain/enums.h"
#include "models/facets.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::CustomerQuery;
using domain::EnumSet;

CustomerFilters::CustomerFilters(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 6, 6))
    , m_segments(new QButtonGroup(this))
    , m_tagMenu(new CheckMenu(tr("Tags"), this))
    , m_stageMenu(new CheckMenu(tr("Stage"), this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters"));
    buildSegments(domain::enumValues(EnumSet::Segment));
    buildRest();
    connect(m_tagMenu, &CheckMenu::checkedChanged, this,
            [this](const QStringList &tags) { edit([&](CustomerQuery &q) { q.tags = tags; }); });
    connect(m_stageMenu, &CheckMenu::checkedChanged, this, [this](const QStringList &stages) {
        edit([&](CustomerQuery &q) { q.stages = stages; });
    });
}

FilterChip *CustomerFilters::addSegment(const QString &id, const QString &text)
{
    auto *pill = new FilterChip(text, this);
    pill->setProperty("segment", id);
    m_segments->addButton(pill);
    m_flow->insertWidget(int(m_segmentIds.size()), pill);
    m_segmentIds.append(id);
    connect(pill, &QAbstractButton::clicked, this, [this, id] {
        edit(
            [&](CustomerQuery &q) { q.segments = id.isEmpty() ? QStringList() : QStringList(id); });
    });
    return pill;
}

void CustomerFilters::buildSegments(const QStringList &ids)
{
    addSegment({}, tr("All segments"))->setChecked(true);
    for (const QString &id : ids)
        addSegment(id, domain::enumText(EnumSet::Segment, id));
}

void CustomerFilters::buildRest()
{
    m_flow->addGap(8);
    const auto toggle = [this](const QString &text, const QString &icon, auto change) {
        auto *pill = new FilterChip(text, this);
        pill->setLucideIcon(icon);
        m_flow->addWidget(pill);
        connect(pill, &QAbstractButton::clicked, this,
                [this, change](bool on) { edit([&](CustomerQuery &q) { change(q, on); }); });
        return pill;
    };
    m_vip = toggle(tr("VIP only"), u"star"_s, [](CustomerQuery &q, bool on) {
        q.vip = on ? std::optional(true) : std::nullopt;
    });
    const auto menuPill = [this](const QString &text, const QString &icon, QMenu *menu) {
        auto *pill = new FilterChip(text, this);
        pill->setLucideIcon(icon);
        pill->setMenu(menu);
        pill->setAccessibleDescription(tr("Opens a list to choose from"));
        m_flow->addWidget(pill);
        return pill;
    };
    m_tags = menuPill(tr("Tags"), u"tag"_s, m_tagMenu);
    m_stage = menuPill(tr("Stage"), u"map"_s, m_stageMenu);
    m_waiting = toggle(tr("Not sent yet"), u"cloud-off"_s,
                       [](CustomerQuery &q, bool on) { q.waitingOnly = on; });
    m_waiting->hide();
}

void CustomerFilters::edit(const std::function<void(CustomerQuery &)> &change)
{
    CustomerQuery next = m_query;
    change(next);
    setQuery(next);
    emit queryEdited(m_query);
}

void CustomerFilters::setQuery(const CustomerQuery &query)
{
    CustomerQuery shown = m_query;
    shown.text = query.text; // the search field's, not shown here
    m_query = query;
    if (shown != query)
        showQuery();
}

void CustomerFilters::showQuery()
{
    // Several segments at once can come from elsewhere; then no single pill is the answer.
    const QString wanted = m_query.segments.value(0);
    const bool single = m_query.segments.size() <= 1;
    m_segments->setExclusive(single);
    const auto pills = m_segments->buttons();
    for (QAbstractButton *pill : pills) {
        const QString id = pill->property("segment").toString();
        pill->setChecked(single ? id == wanted : m_query.segments.contains(id));
    }
    m_vip->setChecked(m_query.vip.value_or(false));
    m_waiting->setChecked(m_query.waitingOnly);
    m_waiting->setVisible(m_waitingCount > 0 || m_query.waitingOnly);
    m_tags->setChecked(!m_query.tags.isEmpty());
    m_stage->setChecked(!m_query.stages.isEmpty());
    m_stage->setText(m_query.stages.size() == 1
                         ? domain::enumText(EnumSet::LifecycleStage, m_query.stages.first())
                         : tr("Stage"));
    m_stage->setCount(m_query.stages.size() > 1 ? int(m_query.stages.size()) : -1);
    m_stage->setAccessibleName(tr("Stage"));
    m_tagMenu->setChecked(m_query.tags);
    m_stageMenu->setChecked(m_query.stages);
    buildChosen();
}

// One pill for each chosen tag, which a click or Delete takes away again.
void CustomerFilters::buildChosen()
{
    if (m_chosenTags == m_query.tags)
        return;
    m_chosenTags = m_query.tags;
    for (FilterChip *old : std::as_const(m_chosen)) {
        m_flow->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_chosen.clear();
    for (const QString &tag : std::as_const(m_chosenTags)) {
        auto *pill = new FilterChip(tag, this);
        pill->setChecked(true);
        pill->setClearable(true);
        pill->setAccessibleName(tr("Remove the filter “%1”").arg(tag));
        const auto remove = [this, tag] { edit([&](CustomerQuery &q) { q.tags.removeAll(tag); }); };
        connect(pill, &FilterChip::cleared, this, remove);
        connect(pill, &QAbstractButton::clicked, this, remove);
        m_flow->addWidget(pill);
        pill->show();
        m_chosen.append(pill);
    }
    updateGeometry();
}

static QList<CheckMenu::Entry> entriesOf(const domain::Breakdown &counts)
{
    QList<CheckMenu::Entry> entries;
    for (const auto &[word, count] : counts) {
        if (!word.isEmpty())
            entries.append({ word, word, count });
    }
    return entries;
}

static QList<CheckMenu::Entry> stagesOf(const domain::Breakdown &counts)
{
    QList<CheckMenu::Entry> entries;
    for (const auto &[stage, count] : counts) {
        if (!stage.isEmpty())
            entries.append({ stage, domain::enumText(EnumSet::LifecycleStage, stage), count });
    }
    return entries;
}

void CustomerFilters::setCounts(const models::CustomerCounts &counts)
{
    QHash<QString, int> bySegment;
    for (const auto &[segment, count] : counts.segments) {
        bySegment.insert(segment, count);
        if (!segment.isEmpty() && !m_segmentIds.contains(segment))
            addSegment(segment, domain::enumText(EnumSet::Segment, segment));
    }
    const auto pills = m_segments->buttons();
    for (QAbstractButton *pill : pills) {
        const QString id = pill->property("segment").toString();
        if (!id.isEmpty())
            static_cast<FilterChip *>(pill)->setCount(counts.total > 0 ? bySegment.value(id) : -1);
    }
    m_waitingCount = counts.waiting;
    m_waiting->setCount(counts.waiting > 0 ? counts.waiting : -1);
    m_tagMenu->setEntries(entriesOf(counts.tags));
    m_stageMenu->setEntries(stagesOf(counts.stages));
    showQuery();
}

} // namespace forecourt::ui
