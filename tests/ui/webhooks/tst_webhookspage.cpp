// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "wheel.h"

#include "connect/keyedit.h"
#include "models/webhookmodel.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "sync/webhookinbox.h"
#include "webhooks/eventpane.h"
#include "webhooks/receivecard.h"
#include "webhooks/refusedcard.h"
#include "webhooks/secretdialog.h"
#include "webhooks/webhookspage.h"
#include "widgets/detailpane.h"
#include "widgets/emptystate.h"
#include "widgets/fieldlist.h"
#include "widgets/messagepanel.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "widgets/toggleswitch.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>
#include <QTreeView>

using namespace forecourt;
using namespace forecourt::ui;
using namespace Qt::StringLiterals;
using test::answerOf;

namespace {

/// A message that is set lays its panel out again and is spoken; the latter happens only in a
/// session with a screen reader.
class LayoutRequests : public QObject
{
public:
    explicit LayoutRequests(QWidget *of) { of->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

/// The page over a real inbox and a real desk; what is sent comes over a socket.
class TestWebhooksPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }
    void init();
    void cleanup();

    void saysHowToBegin();
    void switchAsksForASecretFirst();
    void aSecretThatIsSetLaterDoesNotSwitchItOn();
    void secretDialogRefusesNonsense();
    void showsWhatCame();
    void dataIsPlainText();
    void countsWhatWasNotTaken();
    void warnsBeyondThisComputer();
    void aNewAddressIsShown();
    void theWheelChangesNothing();
    void whereItIsOnTheEmptyPageTriesAgain();
    void aRefusedRequestIsNotSpokenNorDeselects();
    void whatCannotBeWrittenIsSaid();
    void modelIsSound();

private:
    sync::WebhookInbox &inbox() { return m_fixture->session->webhooks(); }
    void listen();
    int send(const QByteArray &body, const QByteArray &secret);
    SecretDialog *dialog() { return m_page->findChild<SecretDialog *>(); }
    QString emptyWords();

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<WebhooksPage> m_page;
};

void TestWebhooksPage::init()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"2"_s, u"--vehicles"_s, u"2"_s, u"--blogs"_s, u"0"_s },
        false);
    m_page = std::make_unique<WebhooksPage>(m_fixture->context());
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_fixture->workspace->webhooks().isLoaded());
}

void TestWebhooksPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestWebhooksPage::listen()
{
    QVERIFY(answerOf(inbox().setSecret(u"secret"_s, true)));
    QVERIFY(answerOf(inbox().start()));
}

int TestWebhooksPage::send(const QByteArray &body, const QByteArray &secret)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(inbox().url().port()));
    socket.write("POST " + inbox().url().path().toLatin1()
                 + " HTTP/1.1\r\nX-Signature: " + domain::webhookSignature(secret, body)
                 + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray heard;
    const auto isAnswered = [&] {
        heard += socket.readAll();
        return heard.contains("\r\n\r\n");
    };
    return QTest::qWaitFor(isAnswered, 30'000) ? heard.mid(9, 3).toInt() : 0;
}

QString TestWebhooksPage::emptyWords()
{
    return m_page->empty()->findChild<TextLabel *>()->text();
}

void TestWebhooksPage::saysHowToBegin()
{
    QVERIFY(m_page->empty()->isVisible());
    QVERIFY(!m_page->receiving()->receive()->isChecked());
    listen();
    QTRY_VERIFY(emptyWords().contains("forecourt webhook send "_L1 + inbox().url().toString()));
    QVERIFY(m_page->receiving()->receive()->isChecked());
    QCOMPARE(m_page->receiving()->url()->text(), inbox().url().toString());
}

void TestWebhooksPage::switchAsksForASecretFirst()
{
    m_page->receiving()->receive()->click();
    QVERIFY(!m_page->receiving()->receive()->isChecked());
    QTRY_VERIFY(dialog());
    dialog()->makeOne()->click();
    QCOMPARE(dialog()->edit()->key(), QGuiApplication::clipboard()->text());
    const QString made = dialog()->edit()->key();
    QVERIFY(made.size() > 64);
    bool isWiped = false;
    connect(dialog(), &QDialog::finished, this,
            [&isWiped, edit = dialog()->edit()] { isWiped = edit->key().isEmpty(); });
    // There is no keychain in this session, so it is used until the program ends.
    dialog()->primaryButton()->click();
    QTRY_VERIFY(dialog()->message()->isVisible() && !dialog()->isBusy());
    emit dialog()->message()->actionTriggered();
    QTRY_VERIFY(inbox().isListening());
    QTRY_VERIFY(m_page->receiving()->receive()->isChecked());
    QCOMPARE(send(R"({"event":"a"})", made.toLatin1()), 204);
    // And nobody sees it again.
    QVERIFY(isWiped);
    const auto fields = m_page->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        QVERIFY(!field->text().contains(made));
}

void TestWebhooksPage::aSecretThatIsSetLaterDoesNotSwitchItOn()
{
    m_page->receiving()->receive()->click();
    QTRY_VERIFY(dialog());
    dialog()->cancelButton()->click();
    QVERIFY(answerOf(inbox().setSecret(u"secret"_s, true)));
    QCoreApplication::processEvents();
    QVERIFY(!inbox().settings().isOn);
    QVERIFY(!m_page->receiving()->receive()->isChecked());
    listen(); // and no start was left waiting
    QVERIFY(inbox().isListening());
}

void TestWebhooksPage::secretDialogRefusesNonsense()
{
    m_page->receiving()->secret()->click();
    QTRY_VERIFY(dialog());
    dialog()->primaryButton()->click();
    QVERIFY(!dialog()->isBusy());
    dialog()->edit()->setText(u"two words"_s);
    dialog()->primaryButton()->click();
    QVERIFY(!dialog()->isBusy());
    QVERIFY(!inbox().settings().hasSecret);
    dialog()->cancelButton()->click();
}

void TestWebhooksPage::showsWhatCame()
{
    listen();
    QCOMPARE(send(R"({"event":"car.sold","data":{"id":"123","tags":["a","b"]}})", "secret"), 204);
    QTRY_COMPARE(m_page->view()->model()->rowCount(), 1);
    QTRY_VERIFY(m_page->view()->isVisible());
    QCOMPARE(m_page->pane()->title()->text(), u"car.sold"_s);
    const QAbstractItemModel *tree = m_page->pane()->tree()->model();
    const QModelIndex data = tree->index(0, 0);
    QCOMPARE(data.data().toString(), u"data"_s);
    QCOMPARE(tree->index(0, 1, data).data().toString(), u"123"_s);
    QCOMPARE(tree->index(1, 0, data).data().toString(), u"tags"_s);
    const auto verdict = m_page->view()->model()->index(0, models::WebhookModel::Verdict);
    QCOMPARE(verdict.data().toString(), u"Undated"_s);
    QCOMPARE(send(R"({"event":"car.moved"})", "secret"), 204);
    QTRY_COMPARE(m_page->view()->model()->rowCount(), 2);
    QCOMPARE(m_page->view()->model()->index(0, models::WebhookModel::Name).data().toString(),
             u"car.moved"_s);
    // What was chosen stays.
    QCOMPARE(m_page->pane()->title()->text(), u"car.sold"_s);
}

void TestWebhooksPage::dataIsPlainText()
{
    domain::WebhookEvent event;
    event.id = u"1"_s;
    event.name = u"<b>bold</b>"_s;
    event.verdict = domain::WebhookVerdict::Taken;
    event.content = { { u"a"_s, QString(u"<img src=x>"_s) } };
    m_page->pane()->show(event);
    QCOMPARE(m_page->pane()->title()->textFormat(), Qt::PlainText);
    const QAbstractItemModel *tree = m_page->pane()->tree()->model();
    QVERIFY(tree->index(0, 1).data().toString().contains("<img src=x>"_L1));
    QVERIFY(!tree->index(0, 1).data(Qt::ToolTipRole).toString().contains(u'<'));
    m_page->pane()->show(std::nullopt);
    QCOMPARE(tree->rowCount(), 0);
}

void TestWebhooksPage::countsWhatWasNotTaken()
{
    listen();
    QCOMPARE(m_page->refused()->fields()->rowCount(), 0);
    QCOMPARE(send(R"({"event":"a"})", "another"), 401);
    QCOMPARE(send("[]", "secret"), 400);
    QTRY_COMPARE(m_page->refused()->fields()->rowCount(), 2);
    QVERIFY(m_page->empty()->isVisible()); // what is refused is not kept
}

void TestWebhooksPage::warnsBeyondThisComputer()
{
    ReceiveCard *card = m_page->receiving();
    QVERIFY(!card->warning()->isVisible());
    card->reach()->setCurrentIndex(1);
    emit card->reach()->activated(1);
    QTRY_VERIFY(card->warning()->isVisible());
    QVERIFY(card->warning()->text().contains("not encrypted"_L1));
    QCOMPARE(inbox().settings().address, u"0.0.0.0"_s);
}

void TestWebhooksPage::aNewAddressIsShown()
{
    listen();
    const QString before = m_page->receiving()->url()->text();
    QVERIFY(answerOf(inbox().rotatePath()));
    QTRY_VERIFY(m_page->receiving()->url()->text() != before);
    QCOMPARE(m_page->receiving()->url()->text(), inbox().url().toString());
}

void TestWebhooksPage::theWheelChangesNothing()
{
    listen();
    const sync::WebhookSettings before = inbox().settings();
    ReceiveCard *card = m_page->receiving();
    m_page->resize(1200, 260); // the card is higher than the page
    auto *pane = m_page->findChild<DetailPane *>();
    QTRY_VERIFY(pane->verticalScrollBar()->maximum() > 0);
    m_page->activateWindow();
    for (QWidget *control :
         { static_cast<QWidget *>(card->reach()), static_cast<QWidget *>(card->port()),
           static_cast<QWidget *>(card->followUp()) }) {
        for (const bool focused : { false, true }) {
            if (focused)
                control->setFocus();
            QTRY_COMPARE(control->hasFocus(), focused);
            pane->verticalScrollBar()->setValue(0);
            test::turnWheel(control);
            QVERIFY(pane->verticalScrollBar()->value() > 0);
        }
        card->receive()->setFocus(); // what was turned in the field counts from here
    }
    QCOMPARE(card->port()->value(), int(before.port));
    QCoreApplication::processEvents();
    QVERIFY(inbox().settings() == before);
}

void TestWebhooksPage::whereItIsOnTheEmptyPageTriesAgain()
{
    listen();
    const QString usual = emptyWords();
    inbox().close();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, inbox().settings().port));
    emit m_page->empty()->actionTriggered();
    QTRY_VERIFY(!inbox().problem().isEmpty());
    QVERIFY(inbox().settings().isOn);
    QVERIFY(m_page->receiving()->warning()->isVisible());
    QVERIFY(emptyWords().contains("switched on"_L1));
    other.close();
    emit m_page->empty()->actionTriggered();
    emit m_page->empty()->actionTriggered(); // a second press does not stop the first
    QTRY_VERIFY(inbox().isListening());
    QVERIFY(inbox().settings().isOn);
    QCOMPARE(emptyWords(), usual);
}

void TestWebhooksPage::aRefusedRequestIsNotSpokenNorDeselects()
{
    listen();
    QVERIFY(answerOf(inbox().setPlace(u"0.0.0.0"_s, inbox().settings().port)));
    ReceiveCard *card = m_page->receiving();
    QTRY_VERIFY(card->warning()->isVisible());
    card->url()->selectAll();
    QCoreApplication::processEvents();
    LayoutRequests told(card->warning());
    QCOMPARE(send(R"({"event":"a"})", "another"), 401);
    QTRY_COMPARE(m_page->refused()->fields()->rowCount(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(card->url()->selectedText(), card->url()->text());
    QCOMPARE(told.count, 0);
    card->warning()->hide();
    emit inbox().changed();
    QCoreApplication::processEvents();
    QVERIFY(told.count > 0); // what appears anew is
}

void TestWebhooksPage::whatCannotBeWrittenIsSaid()
{
    listen();
    QDirIterator files(m_fixture->directory.path(), { u"webhooks.json"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    const QString file = files.next();
    QVERIFY(QFile::remove(file) && QDir().mkpath(file + u"/in the way"_s));
    ReceiveCard *card = m_page->receiving();
    QSignalSpy notices(&m_fixture->navigator, &Navigator::notice);
    card->rotateButton()->click();
    QTRY_COMPARE(notices.size(), 1);
    card->followUp()->setCurrentIndex(2);
    emit card->followUp()->activated(2);
    QTRY_COMPARE(notices.size(), 2);
    card->reach()->setCurrentIndex(1);
    emit card->reach()->activated(1);
    QTRY_COMPARE(notices.size(), 3);
    for (const QList<QVariant> &notice : notices)
        QVERIFY(notice.first().toString().contains("could not be read or written"_L1));
    card->receive()->click();
    QTRY_COMPARE(notices.size(), 4);
    QVERIFY(notices.last().first().toString().contains("next start"_L1));
}

void TestWebhooksPage::modelIsSound()
{
    models::WebhookModel &model = m_fixture->workspace->webhooks();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 3; ++i) {
        const QByteArray body = R"({"event":"e)" + QByteArray::number(i) + R"("})";
        const auto event = domain::judgedWebhook(
            { body, domain::webhookSignature("s", body), QDateTime::currentDateTimeUtc() }, "s");
        QVERIFY(answerOf(
            m_fixture->session->store().desk().savePaper(domain::paperOf(event), u"received"_s)));
        QTRY_COMPARE(model.rowCount(), i + 1);
    }
    for (int verdict = 0; verdict <= int(domain::WebhookVerdict::Repeated); ++verdict) {
        QVERIFY(!models::verdictText(domain::WebhookVerdict(verdict)).isEmpty());
        QVERIFY(!models::verdictSentence(domain::WebhookVerdict(verdict)).isEmpty());
    }
}

QTEST_MAIN(TestWebhooksPage)
#include "tst_webhookspage.moc"
