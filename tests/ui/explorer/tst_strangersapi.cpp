// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorerfixture.h"

#include "prismprocess.h"

#include "explorer/answergrid.h"
#include "explorer/answerhead.h"
#include "explorer/servicechooser.h"
#include "explorer/writedialog.h"
#include "models/papermodel.h"
#include "sync/services.h"
#include "widgets/chipeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;

/// An API that nobody here has ever seen, known from its document alone and served by somebody
/// else's program, which refuses what its document does not allow.
class TestStrangersApi : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();

    void listIsATable();
    void writeInTheOtherShape();
    void whatIsNotAllowedIsCaughtBefore();
    void deprecatedTextAnswer();

private:
    QWidget *editor(const QString &key) const
    {
        return m_page->formPane()->view()->row(key)->editor();
    }

    PrismProcess m_prism;
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ExplorerPage> m_page;
};

void TestStrangersApi::initTestCase()
{
    const auto path = QStringLiteral(FORECOURT_SOURCE_DIR "/tests/ui/explorer/data/carpark.yaml");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    if (const QString why = PrismProcess::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY2(m_prism.mock(path), qPrintable(m_prism.log()));
    m_fixture = std::make_unique<PageFixture>(QStringList{ u"--customers"_s, u"1"_s }, false);
    sync::Services &services = m_fixture->accounts.services();
    const QByteArray text = file.readAll();
    const auto document = answerOf(services.read(text));
    QVERIFY2(document, "the document is not read");
    domain::ApiService draft;
    draft.name = u"Westlands"_s;
    draft.system = u"openapi"_s;
    draft.environment = QString::fromLatin1(domain::apiSystem(u"openapi")->environments[0].id);
    draft.baseUrl = m_prism.url();
    draft.auth = document->auth.value_or(domain::AuthScheme());
    QCOMPARE(draft.auth.header, "X-Park-Token");
    const auto id = answerOf(services.add(draft, u"park-key"_s, true, text));
    QVERIFY2(id, id ? "" : qPrintable(id.error().explanation()));
    m_page = std::make_unique<ExplorerPage>(m_fixture->context());
    m_page->resize(1240, 860);
    m_page->show();
    QVERIFY(m_page->chooser()->choose(*id));
    QTRY_COMPARE(m_page->side()->operations()->model().operationCount(), 3);
}

void TestStrangersApi::cleanupTestCase()
{
    m_page.reset();
    m_fixture.reset();
}

void TestStrangersApi::listIsATable()
{
    QVERIFY(m_page->chooseOperation(u"bays.of-level"_s));
    fillIn(*m_page, u"path/level"_s, u"2"_s);
    fillIn(*m_page, u"query/since"_s, u"2026-11-01"_s);
    auto *sizes = qobject_cast<ChipEditor *>(editor(u"query/sizes"_s));
    QTest::keyClicks(sizes->findChild<QLineEdit *>(), u"S,L,"_s);
    QTest::mouseClick(m_page->formPane()->view()->row(u"query/where"_s)->findChild<QPushButton *>(),
                      Qt::LeftButton);
    QTRY_VERIFY(m_page->formPane()->view()->row(u"query/where/isFree"_s));
    qobject_cast<QComboBox *>(editor(u"query/where/isFree"_s))->setCurrentIndex(1);
    QVERIFY(sendAndWait(*m_page));
    const domain::ApiAnswer &answer = m_page->answer().answer();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.call.path, "/levels/2/bays");
    const QByteArray query = QByteArray::fromPercentEncoding(answer.call.query);
    QVERIFY2(query.contains("where[isFree]=true") && query.contains("sizes=S,L"),
             query.constData());
    QVERIFY2(answer.findings.isEmpty(), qPrintable(answer.findings.join(u'\n')));
    models::AnswerTable &table = m_page->answer().table();
    QCOMPARE(table.rowCount(), 3);
    table.sort(int(table.columns().indexOf(u"number"_s)), Qt::AscendingOrder);
    QTRY_COMPARE(table.rowAt(0).value(u"number"_s).toInt(), 3);
    table.setText(u"true"_s);
    QTRY_COMPARE(table.rowCount(), 2);
}

void TestStrangersApi::writeInTheOtherShape()
{
    QVERIFY(m_page->chooseOperation(u"issue-ticket"_s));
    fillIn(*m_page, u"body/plate"_s, u"KDA 123A"_s);
    fillIn(*m_page, u"body/entered"_s, u"2026-11-22T08:00:00Z"_s);
    qobject_cast<QComboBox *>(editor(u"body/payer"_s))->setCurrentIndex(1);
    QTRY_VERIFY(m_page->formPane()->view()->row(u"body/payer/account"_s));
    fillIn(*m_page, u"body/payer/account"_s, u"77"_s);
    QSignalSpy opened(&m_page->answer(), &models::AnswerData::opened);
    m_page->send();
    auto *dialog = m_page->findChild<WriteDialog *>();
    QVERIFY(dialog);
    if (dialog->confirmation())
        dialog->confirmation()->click();
    dialog->primaryButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QVERIFY2(m_page->answerPane()->head()->statusText().startsWith(u"201"),
             m_page->answer().answer().body.constData());
    QTRY_COMPARE(m_page->side()->recordedWrites().rowCount(), 1);
}

void TestStrangersApi::whatIsNotAllowedIsCaughtBefore()
{
    QVERIFY(m_page->chooseOperation(u"bays.of-level"_s));
    fillIn(*m_page, u"path/level"_s, u"11"_s);
    m_page->send();
    QVERIFY(!m_page->formPane()->view()->row(u"path/level"_s)->fault().isEmpty());
}

void TestStrangersApi::deprecatedTextAnswer()
{
    QVERIFY(m_page->chooseOperation(u"old-report"_s));
    QVERIFY(sendAndWait(*m_page));
    QCOMPARE(m_page->answerPane()->tab(), u"text"_s);
    QCOMPARE(m_page->answerPane()->text()->toPlainText(), u"all is well"_s);
}

QTEST_MAIN(TestStrangersApi)
#include "tst_strangersapi.moc"
