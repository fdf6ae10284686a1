// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/railbutton.h"
#include "shell/statusbutton.h"
#include "theme/tokens.h"
#include "ui/mainwindow.h"
#include "ui/stackpage.h"
#include "ui/theme.h"
#include "widgets/messagepanel.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace forecourt::ui;

class SpyPage : public StackPage
{
public:
    void enter() override { ++entered; }
    void focusSearch() override { ++searched; }
    void saveState() override { ++saved; }
    int entered = 0;
    int searched = 0;
    static inline int saved = 0;
};

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void pagesAreMadeWhenShown();
    void digitsAndRailLeadToPages();
    void searchGoesToThePageInFront();
    void statusItemsAreButtons();
    void railSaysCounts();
    void environmentHasWordAndLine();
    void bannerLeadsOn();
    void stateIsKept();
    void newPagesReplaceOld();
    void schemeChangesLive();

private:
    SpyPage *front() const
    {
        return static_cast<SpyPage *>(m_window->page(m_window->currentPage()));
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    int m_made = 0;
};

void TestMainWindow::init()
{
    m_made = 0;
    SpyPage::saved = 0;
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    auto make = [this] {
        ++m_made;
        return new SpyPage;
    };
    m_window->setPages({ { u"customers"_s, u"Customers"_s, u"users"_s, RailGroup::Main, make },
                         { u"news"_s, u"News"_s, u"newspaper"_s, RailGroup::More, make },
                         { u"outbox"_s, u"Outbox"_s, u"send"_s, RailGroup::Bottom, make } });
    m_window->showPage(u"customers"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 30'000));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings->clear();
}

static QAbstractButton *named(QWidget *window, const QString &name)
{
    const auto buttons = window->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

void TestMainWindow::pagesAreMadeWhenShown()
{
    QCOMPARE(m_made, 1);
    QVERIFY(!m_window->page(u"news"_s));
    m_window->showPage(u"nowhere"_s);
    QCOMPARE(m_window->currentPage(), u"customers"_s);
    m_window->showPage(u"customers"_s);
    QCOMPARE(m_made, 1);
    QCOMPARE(front()->entered, 2);
}

void TestMainWindow::digitsAndRailLeadToPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"news"_s);
    QAbstractButton *button = named(m_window.get(), u"Outbox"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), u"outbox"_s);
    QVERIFY(button->isChecked());
}

void TestMainWindow::searchGoesToThePageInFront()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(front()->searched, 1);
    QSignalSpy sync(m_window.get(), &MainWindow::syncRequested);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(sync.size(), 1);
    QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(settings.size(), 1);
}

void TestMainWindow::statusItemsAreButtons()
{
    QSignalSpy clicked(m_window.get(), &MainWindow::statusClicked);
    m_window->setStatus(StatusItem::Waiting, u"3 waiting"_s, u"send"_s, Tone::Warning);
    QAbstractButton *button = named(m_window.get(), u"3 waiting"_s);
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(0).value<StatusItem>(), StatusItem::Waiting);
    m_window->setStatus(StatusItem::Waiting, {}, {}, Tone::Neutral);
    QVERIFY(!button->isVisible());
    m_window->setProgress(u"Customers"_s, 25, 41);
    QVERIFY(named(m_window.get(), u"Customers 25 of 41"_s));
}

void TestMainWindow::railSaysCounts()
{
    m_window->setRailCount(u"customers"_s, 412);
    m_window->setRailBadge(u"outbox"_s, 2, Tone::Warning);
    QCOMPARE(named(m_window.get(), u"Customers"_s)->accessibleDescription(), u"412"_s);
    QCOMPARE(named(m_window.get(), u"Outbox"_s)->accessibleDescription(), u"2"_s);
    QSignalSpy view(m_window.get(), &MainWindow::railViewClicked);
    m_window->setRailViews(u"customers"_s, { { u"v1"_s, u"New this week"_s } });
    named(m_window.get(), u"New this week"_s)->click();
    QCOMPARE(view.size(), 1);
    QCOMPARE(view.at(0).at(1).toString(), u"v1"_s);
    m_window->setRailViews(u"customers"_s, {});
    QVERIFY(!named(m_window.get(), u"New this week"_s));
}

void TestMainWindow::environmentHasWordAndLine()
{
    const std::pair<Environment, Token> all[] = { { Environment::Live, Token::Good },
                                                  { Environment::Test, Token::Warning },
                                                  { Environment::Demo, Token::Vip } };
    for (const auto &[environment, token] : all) {
        m_window->setEnvironment(environment, u"Dealer"_s, u"Nairobi"_s);
        const QImage image = m_window->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 1), color(token));
        QCOMPARE(image.pixelColor(image.width() / 2, 2), color(token));
        QVERIFY(image.pixelColor(image.width() / 2, 3) != color(token));
    }
    QVERIFY(named(m_window.get(), u"Connection: Dealer"_s)
                ->accessibleDescription()
                .contains(u"DEMO"_s));
}

void TestMainWindow::bannerLeadsOn()
{
    QSignalSpy clicked(m_window.get(), &MainWindow::bannerActionClicked);
    m_window->setBanner(u"Demo"_s, u"Connect"_s, Tone::Vip);
    auto *panel = m_window->findChild<MessagePanel *>();
    QVERIFY(panel->isVisible());
    panel->findChild<QPushButton *>()->click();
    QCOMPARE(clicked.size(), 1);
    m_window->setBanner({}, {}, Tone::Vip);
    QVERIFY(!panel->isVisible());
}

void TestMainWindow::stateIsKept()
{
    named(m_window.get(), u"Fold the navigation"_s)->click();
    m_window->showPage(u"news"_s);
    m_window->close();
    QVERIFY(SpyPage::saved >= 2);
    QCOMPARE(m_settings->value(u"window/page"_s).toString(), u"news"_s);
    MainWindow again(*m_settings);
    QVERIFY(named(&again, u"Fold the navigation"_s)->isChecked());
}

void TestMainWindow::newPagesReplaceOld()
{
    m_window->setPages({});
    QVERIFY(!m_window->page(u"customers"_s));
    QCOMPARE(SpyPage::saved, 1);
    QVERIFY(m_window->currentPage().isEmpty());
}

void TestMainWindow::schemeChangesLive()
{
    m_theme->setMode(Theme::Mode::Light);
    const QColor light = m_window->grab().toImage().pixelColor(700, 500);
    QCOMPARE(light, QColor::fromRgb(rgb(Token::Window, Scheme::Light)));
    m_theme->setMode(Theme::Mode::Dark);
    // The palette reaches the widgets with the next turn of the event loop.
    QTRY_COMPARE(m_window->grab().toImage().pixelColor(700, 500),
                 QColor::fromRgb(rgb(Token::Window, Scheme::Dark)));
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
