// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowboxes.h"

#include "sync/session.h"
#include "sync/status.h"
#include "ui/mainwindow.h"
#include "ui/windowcontroller.h"
#include "window/pagetable.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace forecourt::ui {

void openProblemBox(sync::Session &session, MainWindow &window)
{
    const auto status = session.status();
    auto *box = new QMessageBox(QMessageBox::Warning, WindowController::tr("What is wrong"),
                                status.lastError->explanation(), QMessageBox::Close, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QStringList more;
    if (!status.lastError->serverMessage.isEmpty())
        more.append(
            WindowController::tr("The server says: %1").arg(status.lastError->serverMessage));
    if (!status.lastError->detail.isEmpty())
        more.append(status.lastError->detail);
    box->setInformativeText(more.join(QLatin1Char('\n')));
    auto *retry = box->addButton(WindowController::tr("Try again"), QMessageBox::AcceptRole);
    QObject::connect(retry, &QAbstractButton::clicked, &session, &sync::Session::syncNow);
    if (status.link == sync::Status::Link::NoKey || status.link == sync::Status::Link::KeyRefused) {
        auto *keys = box->addButton(WindowController::tr("Keys…"), QMessageBox::ActionRole);
        QObject::connect(keys, &QAbstractButton::clicked, &window,
                         [&window] { window.showPage(QString(settingsPageId)); });
    }
    box->open();
}

void openAboutBox(MainWindow &window)
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, WindowController::tr("About Forecourt"),
        WindowController::tr("Forecourt %1").arg(QApplication::applicationVersion()),
        QMessageBox::Close, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    box->setInformativeText(WindowController::tr(
        "The desktop program for car dealerships on CarStrel.\nFree software under the GNU "
        "General Public License, version 3 or later.\nIcons by Lucide (ISC)."));
    box->open();
}

} // namespace forecourt::ui
