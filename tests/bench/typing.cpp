// SPDX-License-Identifier: GPL-3.0-or-later
#include "typing.h"

#include "customers/customerlist.h"
#include "measure.h"
#include "models/customermodel.h"
#include "people.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QStackedWidget>

namespace forecourt::bench {

using namespace Qt::StringLiterals;

static QString rareName(int from)
{
    while (person(from).lastName != rareNameOf(from))
        ++from;
    return rareNameOf(from).left(6);
}

QList<Typed> typedTexts(int customers)
{
    return {
        { "frequent", u"anna"_s },
        { "frequent", u"exampl"_s },
        { "frequent", u"otieno"_s },
        { "rare", rareName(customers / 2) },
        { "rare", rareName(customers / 3) },
        { "no hit", u"zqxwvk"_s },
        { "no hit", u"龘龘"_s },
        { "accents", u"müller"_s },
        { "accents", u"łukasz"_s },
        { "accents", u"nguyễn"_s },
        { "accents", u"иванов"_s },
        { "two characters", u"王伟"_s },
        { "two characters", u"李娜"_s },
        { "two characters", u"田中"_s },
        { "figures", u"071234"_s },
        { "tags", u"financ"_s },
    };
}

Typist::Typist(Shop &shop)
    : m_shop(shop)
{
    auto &list = shop.list();
    m_watch.watch(list.view()->viewport());
    m_watch.watch(list.findChild<ui::EmptyState *>());
    QObject::connect(list.model(), &models::QuestionModel::answered, &m_watch, [this] {
        m_answeredAt = monotonicNs();
        m_cpuAtAnswer = processCpuNs();
    });
}

void Typist::waitForAll()
{
    const auto *model = m_shop.list().model();
    runUntil([=] { return model->isComplete(); }, "reading the whole list");
    runFor(30);
}

void Typist::sortBy(int column)
{
    m_shop.list().sortBy(column);
    waitForAll();
}

Keystroke Typist::type(const QString &text)
{
    const auto *model = m_shop.list().model();
    const auto *stack = m_shop.list().findChild<QStackedWidget *>();
    const bool saidNone = stack->currentWidget() != m_shop.list().view();
    m_answeredAt = 0;
    m_watch.arm([this, model] { return m_answeredAt != 0 && !model->isAsking(); });
    const auto start = monotonicNs();
    const auto cpu = processCpuNs();
    m_shop.search().setText(text);
    // Where the words for "none" stand already, nothing is painted anew.
    const auto isShown = [&] {
        const bool saysNone = stack->currentWidget() != m_shop.list().view();
        return m_watch.isDone() || (m_answeredAt != 0 && saidNone && saysNone);
    };
    runUntil(isShown, "painting the rows");
    const bool painted = m_watch.isDone();
    const auto end = painted ? m_watch.doneAt() : m_answeredAt;
    const auto cpuAtEnd = painted ? m_watch.cpuAtDone() : m_cpuAtAnswer;
    return { double(end - start) / 1e6, double(m_answeredAt - start) / 1e6,
             double(cpuAtEnd - cpu) / 1e6 };
}

void Typist::clear()
{
    m_shop.search().clear();
    waitForAll();
}

} // namespace forecourt::bench
