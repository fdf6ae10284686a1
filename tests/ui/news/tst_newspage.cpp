// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "models/newsmodel.h"
#include "news/newspage.h"
#include "news/postreader.h"
#include "widgets/emptystate.h"
#include "widgets/messagepanel.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

class TestNewsPage : public QObject
{
    Q_OBJECT
private slots:
    void showsThePostsAndReadsOne();
    void looksRightWithNone();
    void asksAgainOnlyAfterAWhile();
    void failureIsSaidAndKeepsThePosts();

private:
    void open(const QString &posts);
    bool readerShows(const QString &text) const;
    QPushButton *refresh() const { return m_page->findChild<QPushButton *>(); }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<NewsPage> m_page;
};

void TestNewsPage::open(const QString &posts)
{
    m_page.reset();
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"3"_s, u"--vehicles"_s, u"3"_s, u"--blogs"_s, posts });
    m_page = std::make_unique<NewsPage>(m_fixture->context());
    m_page->resize(1100, 760);
    m_page->show();
    m_page->enter();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->workspace->news().fetchedAt().isValid(), 15'000);
}

bool TestNewsPage::readerShows(const QString &text) const
{
    const auto labels = m_page->findChild<PostReader *>()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void TestNewsPage::showsThePostsAndReadsOne()
{
    open(u"4"_s);
    auto *list = m_page->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QTRY_VERIFY(list->currentIndex().isValid());
    for (int row = 0; row < 4; ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        const auto post = m_fixture->workspace->news().postAt(row);
        QVERIFY(readerShows(post->title));
        QVERIFY(readerShows(post->body.left(40)));
    }
}

void TestNewsPage::looksRightWithNone()
{
    open(u"0"_s);
    auto *empty = m_page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QTRY_COMPARE(empty->accessibleName(), u"CarStrel has published no news for you."_s);
    QVERIFY(!m_page->findChild<PostReader *>()->isVisible());
}

void TestNewsPage::asksAgainOnlyAfterAWhile()
{
    open(u"1"_s);
    QTRY_VERIFY(refresh()->isEnabled());
    m_fixture->sandbox.resetCounters();
    m_page->enter();
    QTest::qWait(200);
    QCOMPARE(m_fixture->sandbox.count(u"GET"_s, u"/external/blogs"_s), 0);
    refresh()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->sandbox.count(u"GET"_s, u"/external/blogs"_s), 1, 15'000);
}

void TestNewsPage::failureIsSaidAndKeepsThePosts()
{
    open(u"2"_s);
    QTRY_COMPARE(m_page->findChild<QListView *>()->model()->rowCount(), 2);
    QTRY_VERIFY(refresh()->isEnabled());
    m_fixture->sandbox.setFaults({ u"kind=status,status=403"_s });
    refresh()->click();
    auto *panel = m_page->findChild<MessagePanel *>();
    QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), 15'000);
    QVERIFY(!panel->text().isEmpty());
    QCOMPARE(m_page->findChild<QListView *>()->model()->rowCount(), 2);
}

QTEST_MAIN(TestNewsPage)
#include "tst_newspage.moc"
