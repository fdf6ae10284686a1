// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorerfixture.h"

#include "explorer/answergrid.h"
#include "explorer/answerhead.h"
#include "explorer/servicechooser.h"
#include "explorer/writedialog.h"
#include "sync/services.h"
#include "widgets/messagepanel.h"

#include <QPushButton>
#include <QToolButton>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;

/// The systems that Forecourt knows, from their own documents, each at a strict demo server.
class TestOtherSystems : public QObject
{
    Q_OBJECT
private slots:
    void listsPageOnInTheirOwnWay_data();
    void listsPageOnInTheirOwnWay();
};

void TestOtherSystems::listsPageOnInTheirOwnWay_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("sizeKey");
    QTest::newRow("general") << u"general"_s << u"general"_s << u"listUsers"_s
                             << u"query/per_page"_s;
    QTest::newRow("bearer") << u"bearer"_s << u"bearer-crm"_s << u"listApplications"_s
                            << u"query/page/per_page"_s;
}

void TestOtherSystems::listsPageOnInTheirOwnWay()
{
    QFETCH(QString, style);
    QFETCH(QString, system);
    QFETCH(QString, operation);
    QFETCH(QString, sizeKey);
    const SandboxProcess server({ u"--style"_s, style });
    PageFixture fixture({ u"--customers"_s, u"1"_s }, false);
    const domain::ApiSystem *known = domain::apiSystem(system);
    QVERIFY(known);
    domain::ApiService draft;
    draft.name = u"Another system"_s;
    draft.system = system;
    draft.environment = u"sandbox"_s;
    draft.version = QString::fromLatin1(known->versions.front());
    draft.baseUrl = server.baseUrl();
    draft.auth = known->auth();
    draft.paging = known->paging;
    const auto id =
        answerOf(fixture.accounts.services().add(draft, server.key(), true, QByteArray()));
    QVERIFY2(id, id ? "" : qPrintable(id.error().explanation()));
    ExplorerPage page(fixture.context());
    page.resize(1240, 860);
    page.show();
    QVERIFY(page.chooser()->choose(*id));
    QTRY_VERIFY(page.side()->operations()->model().operationCount() > 5);
    QVERIFY(page.chooseOperation(operation));
    if (!page.formPane()->view()->row(sizeKey))
        QTest::mouseClick(page.formPane()->view()->row(u"query/page"_s)->findChild<QPushButton *>(),
                          Qt::LeftButton);
    QTRY_VERIFY(page.formPane()->view()->row(sizeKey));
    fillIn(page, sizeKey, u"2"_s);
    QVERIFY(sendAndWait(page));
    QVERIFY2(page.answer().answer().status == 200, page.answer().answer().body.constData());
    QVERIFY2(page.answer().answer().findings.isEmpty(),
             qPrintable(page.answer().answer().findings.join(u'\n')));
    models::AnswerTable &table = page.answer().table();
    QCOMPARE(table.rowCount(), 2);
    const QString first = table.rowAt(0).value(u"id"_s).toString();
    AnswerGrid *grid = page.answerPane()->grid();
    QVERIFY(!grid->previousButton()->isEnabled());
    QVERIFY2(grid->nextButton()->isEnabled(), page.answer().answer().call.query.constData());
    grid->nextButton()->click();
    const bool turned =
        QTest::qWaitFor([grid] { return grid->previousButton()->isEnabled(); }, 20'000);
    QVERIFY2(turned,
             qPrintable(page.answerPane()->head()->message()->text()
                        + QString::fromUtf8(page.answer().answer().call.query)
                        + QString::number(page.answer().answer().status)));
    QVERIFY(table.rowAt(0).value(u"id"_s).toString() != first);
}

QTEST_MAIN(TestOtherSystems)
#include "tst_othersystems.moc"
