// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/startpage.h"

#include "ui/stackpage.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace forecourt::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("StartPage", source);
}

QString sentence(const domain::ApiError &error)
{
    return error.detail.isEmpty() ? error.explanation()
                                  : error.explanation() + QLatin1Char('\n') + error.detail;
}

} // namespace

PageEntry startPageEntry(const domain::ApiError &error, std::function<void()> connectAccount,
                         std::function<void()> openDemo)
{
    const auto make = [error, connectAccount, openDemo]() -> StackPage * {
        auto *page = new StackPage;
        auto *layout = new QVBoxLayout(page);
        auto *state = new EmptyState;
        state->setContent(QStringLiteral("unplug"), sentence(error),
                          text(QT_TRANSLATE_NOOP("StartPage", "Connect an account…")));
        QObject::connect(state, &EmptyState::actionTriggered, page, connectAccount);
        auto *demo = makeButton(text(QT_TRANSLATE_NOOP("StartPage", "Open the demo dealership")));
        QObject::connect(demo, &QPushButton::clicked, page, openDemo);
        layout->addStretch();
        layout->addWidget(state);
        layout->addWidget(demo, 0, Qt::AlignHCenter);
        layout->addStretch();
        return page;
    };
    return { QStringLiteral("start"), text(QT_TRANSLATE_NOOP("StartPage", "Start")),
             QStringLiteral("plug"), RailGroup::Main, make };
}

} // namespace forecourt::ui
