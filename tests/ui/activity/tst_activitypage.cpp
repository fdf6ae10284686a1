// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "activity/activitypage.h"
#include "models/activitymodel.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

class TestActivityPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void showsWhatWasAsked();
    void newRequestsComeByThemselves();
    void filtersByTextAndOutcome();
    void copiesACommandWithoutTheKey();

private:
    int rows() const { return m_page->view()->model()->rowCount(); }
    int known() const { return m_fixture->workspace->activity().loadedCount(); }
    QStringList paths(const QString &part) const
    {
        QStringList shown;
        for (int row = 0; row < rows(); ++row) {
            const auto index = m_page->view()->model()->index(row, models::ActivityModel::Path);
            shown << index.data().toString();
        }
        return shown.filter(part);
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<ActivityPage> m_page;
};

void TestActivityPage::init()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"5"_s, u"--vehicles"_s, u"3"_s });
    m_page = std::make_unique<ActivityPage>(m_fixture->context());
    m_page->resize(1240, 860);
    m_page->show();
    // Requests are written down in batches, and the first one need not have them all.
    QTRY_VERIFY(!paths(u"/external/customers"_s).isEmpty());
    QTRY_VERIFY(!paths(u"/external/vehicles"_s).isEmpty());
}

void TestActivityPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestActivityPage::showsWhatWasAsked()
{
    for (const auto &part : { u"/external/customers"_s, u"/external/vehicles"_s }) {
        const int asked = m_fixture->sandbox.count(u"GET"_s, part);
        QTRY_VERIFY2(paths(part).size() >= asked, qPrintable(part));
    }
}

void TestActivityPage::newRequestsComeByThemselves()
{
    // The first sync may still be asking: what counts is that one more for the news comes.
    const auto asked = [this] {
        int count = 0;
        for (int row = 0; row < rows(); ++row)
            count += m_fixture->workspace->activity().recordAt(row)->url.path().contains(u"blogs");
        return count;
    };
    const int before = asked();
    QVERIFY(test::answerOf(m_fixture->session->refreshNews()));
    QTRY_VERIFY(asked() > before);
}

void TestActivityPage::filtersByTextAndOutcome()
{
    // Batches may still come: counted is what is known at that moment.
    QTRY_COMPARE(rows(), known());
    auto *search = m_page->findChild<SearchField *>();
    QTest::keyClicks(search, u"CUSTOMERS"_s);
    QTRY_VERIFY(rows() < known() && rows() > 0);
    QCOMPARE(paths(u"/external/customers"_s).size(), rows());
    search->clear();
    QTRY_COMPARE(rows(), known());
    auto *bar = m_page->findChild<FilterBar *>();
    bar->pill(u"failed"_s)->click();
    QTRY_COMPARE(rows(), 0);
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    emit empty->actionTriggered();
    QTRY_VERIFY(rows() > 0 && rows() == known());
}

void TestActivityPage::copiesACommandWithoutTheKey()
{
    m_page->view()->setCurrentIndex(m_page->view()->model()->index(0, 0));
    m_page->copyAsCurl();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.startsWith(u"curl"));
    QVERIFY(command.contains(u"$FORECOURT_API_KEY"));
    QVERIFY(!m_fixture->sandbox.key().isEmpty());
    QVERIFY(!command.contains(m_fixture->sandbox.key()));
}

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
