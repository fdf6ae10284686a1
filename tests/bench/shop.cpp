// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "customers/customerlist.h"
#include "customers/customerspage.h"
#include "measure.h"
#include "models/customermodel.h"
#include "paintwatch.h"
#include "ui/stackpage.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"
#include "window/pagetable.h"

#include <QApplication>

namespace forecourt::bench {

using namespace Qt::StringLiterals;

QUrl nowhere()
{
    return QUrl(u"http://127.0.0.1:9"_s);
}

QByteArray madeUpKey()
{
    return "sk_test_nobodys_key_for_measuring";
}

std::shared_ptr<sync::Session> openSession(sync::Accounts &accounts, const QUrl &url)
{
    const auto opening = accounts.openAddress(url);
    runUntil([&] { return opening.isFinished(); }, "opening the databases", 300);
    const auto opened = opening.result();
    if (!opened)
        qFatal("%s", qPrintable(opened.error().explanation()));
    return opened.value();
}

Shop::Shop(const QString &dataDirectory, const QUrl &url, const QByteArray &key)
    : m_settings(dataDirectory + u"/settings.ini"_s, QSettings::IniFormat)
    , m_accounts({ dataDirectory, key })
    , m_theme(*qApp)
    , m_window(m_settings)
    , m_session(openSession(m_accounts, url))
    , m_workspace(std::make_unique<models::Workspace>(m_session->store(), m_session->connection()))
    , m_controller(m_window, m_accounts, m_theme, m_settings)
{
    m_theme.setMode(ui::Theme::Mode::Light);
    m_window.resize(1440, 900);
    m_controller.show(*m_session, *m_workspace);
    m_window.showPage(QString(ui::customersPageId));
}

Shop::~Shop()
{
    m_controller.clear();
    m_workspace.reset();
    const auto closing = m_session->close();
    runUntil([&] { return closing.isFinished(); }, "closing the session");
}

ui::CustomerList &Shop::list() const
{
    return *qobject_cast<ui::CustomersPage *>(m_window.page(QString(ui::customersPageId)))->list();
}

ui::SearchField &Shop::search() const
{
    return *m_window.page(QString(ui::customersPageId))->findChild<ui::SearchField *>();
}

void Shop::showCustomers()
{
    PaintWatch watch;
    const auto *model = list().model();
    watch.watch(list().view()->viewport());
    watch.arm([model] { return model->rowCount() > 0; });
    m_window.show();
    runUntil([&] { return watch.isDone(); }, "painting the first rows");
}

} // namespace forecourt::bench
