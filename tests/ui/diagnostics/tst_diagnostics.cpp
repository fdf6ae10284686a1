// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/diagnosticsdialog.h"
#include "diagnostics/diagnosticsreport.h"
#include "models/customermodel.h"
#include "models/diagnostics.h"
#include "pagefixture.h"
#include "widgets/messagepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

/// What support gets says how things stand, and nothing of anybody: tried with a canary in every
/// place that the report reads.
class TestDiagnostics : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void saysHowThingsStand();
    void nothingSecretInIt();
    void savedAsShown();
    void everyEnumHasAWord();
    void goesWithTheConnection();

private:
    QList<domain::Customer> customers() const;
    std::unique_ptr<DiagnosticsDialog> open();

    std::unique_ptr<test::PageFixture> m_fixture;
};

void TestDiagnostics::init()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"3"_s });
}

void TestDiagnostics::cleanup()
{
    m_fixture.reset();
}

QList<domain::Customer> TestDiagnostics::customers() const
{
    std::unique_ptr<models::CustomerModel> model(m_fixture->workspace->makeCustomerModel(nullptr));
    model->setQuery({});
    QList<domain::Customer> all;
    const auto read = [&] {
        all.clear();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto index = model->index(row, 0);
            if (index.data(models::LoadedRole).toBool())
                all << index.data(models::ObjectRole).value<domain::Customer>();
        }
        return all.size() == 20;
    };
    if (!QTest::qWaitFor(read, 20'000))
        qCritical("not all customers were read");
    return all;
}

std::unique_ptr<DiagnosticsDialog> TestDiagnostics::open()
{
    auto dialog = std::make_unique<DiagnosticsDialog>(m_fixture->context());
    if (!QTest::qWaitFor([&] { return dialog->saveButton()->isEnabled(); }, 20'000))
        qCritical("nothing was collected");
    return dialog;
}

void TestDiagnostics::saysHowThingsStand()
{
    m_fixture->settings.setValue(u"sync/intervalMinutes"_s, 30);
    const QString report = open()->report();
    const auto has = [&](const QString &pattern) {
        return QRegularExpression(pattern).match(report).hasMatch();
    };
    QVERIFY2(has(u"Qt: +%1"_s.arg(QString::fromLatin1(qVersion()))), qPrintable(report));
    QVERIFY(has(u"SQLite: +3\\."_s));
    QVERIFY(has(u"Kind: +demo"_s));
    QVERIFY(has(u"Host: +127\\.0\\.0\\.1|Host: +localhost"_s));
    QVERIFY(has(u"Customers: +20\\b"_s));
    QVERIFY(has(u"Vehicles: +3\\b"_s));
    QVERIFY(has(u"sync/intervalMinutes: +30"_s));
    QVERIFY(has(u"GET /external/customers\\?\\S*page\\S* 200 ok"_s));
}

void TestDiagnostics::nothingSecretInIt()
{
    const auto all = customers();
    QCOMPARE(all.size(), 20);
    const domain::Customer &one = all.first();
    QVERIFY(test::answerOf(m_fixture->session->fetchCustomer(one.id)));
    m_fixture->session->setWorkOffline(true);
    domain::CustomerPatch patch;
    patch.notes = u"canarynote: brings her brother"_s;
    patch.tags = QStringList{ u"canarytag"_s };
    QVERIFY(test::answerOf(
        m_fixture->session->saveCustomer(one.id, domain::CustomerDraft::of(one), patch)));
    m_fixture->settings.setValue(u"customers/query"_s, u"canarysearch"_s);
    m_fixture->settings.setValue(u"appearance/canary"_s, u"canarysetting"_s);
    m_fixture->settings.sync();
    QFile log(m_fixture->directory.filePath(u"forecourt.log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    const QString told = u"2026-11-22T08:00:00.000 %1 %2 %3 <%4> %5 \"%2 %3\"\n"_s;
    for (const QString &category : { u"default"_s, u"other"_s })
        log.write(told.arg(category, one.firstName, one.lastName, one.email, one.mobile).toUtf8());
    log.write((u"2026-11-22T08:00:00.000 forecourt.x \"%1\" %2 key %3\n%1\n"_s)
                  .arg(one.displayName(), one.email, m_fixture->sandbox.key())
                  .toUtf8());
    log.close();

    const QString report = open()->report();
    QVERIFY(report.contains(u"Changes, queued: 2"));
    QVERIFY(report.contains(u"2026-11-22T08:00:00.000 forecourt.x"));
    QStringList secrets{ m_fixture->sandbox.key(), u"canary"_s };
    for (const domain::Customer &customer : all)
        secrets << customer.firstName << customer.lastName << customer.email << customer.mobile
                << customer.id.value;
    secrets.removeAll(QString());
    QVERIFY(secrets.size() > 60);
    for (const QString &secret : std::as_const(secrets))
        QVERIFY2(!report.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
}

void TestDiagnostics::savedAsShown()
{
    const auto dialog = open();
    const QString path = m_fixture->directory.filePath(u"for-support.txt"_s);
    dialog->saveTo(m_fixture->directory.filePath(u"no/such/folder.txt"_s));
    QVERIFY(dialog->message()->text().startsWith(u"Not saved"));
    dialog->saveTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QCOMPARE(QString::fromUtf8(file.readAll()), dialog->report());
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Copy")
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->report());
}

void TestDiagnostics::everyEnumHasAWord()
{
    sync::Status status;
    status.link = sync::Status::Link::KeyRefused;
    status.hold = sync::Hold::Key;
    const QString report = diagnosticsReport({}, status, {}, m_fixture->settings);
    QVERIFY(report.contains(u"key refused"));
    QVERIFY(report.contains(u"a refused key"));

    using Link = sync::Status::Link;
    using sync::Hold;
    const auto wordOf = [&](const QString &name, auto change) {
        sync::Status other;
        change(other);
        const QString text = diagnosticsReport({}, other, {}, m_fixture->settings);
        return QRegularExpression(name + u": +([^\n]+)"_s).match(text).captured(1);
    };
    const auto link = [&](Link value) {
        return wordOf(u"State"_s, [value](sync::Status &other) { other.link = value; });
    };
    const auto hold = [&](Hold value) {
        return wordOf(u"Held back by"_s, [value](sync::Status &other) { other.hold = value; });
    };
    QCOMPARE(link(Link::Connected), u"connected"_s);
    QCOMPARE(link(Link::Offline), u"offline"_s);
    QCOMPARE(link(Link::WorkingOffline), u"offline by choice"_s);
    QCOMPARE(link(Link::NoKey), u"no key"_s);
    QCOMPARE(hold(Hold::None), u"nothing"_s);
    QCOMPARE(hold(Hold::Window), u"the window's allowance"_s);
    QCOMPARE(hold(Hold::ServerAsked), u"the server's word"_s);
    QCOMPARE(hold(Hold::Outage), u"an outage"_s);
    QCOMPARE(hold(Hold::Quota), u"the month's maximum"_s);
}

void TestDiagnostics::goesWithTheConnection()
{
    auto navigator = std::make_unique<Navigator>();
    const PageContext given = m_fixture->context();
    DiagnosticsDialog dialog(
        { given.workspace, given.session, given.accounts, *navigator, given.settings });
    dialog.open();
    QVERIFY(dialog.findChild<models::Diagnostics *>());
    navigator.reset();
    QVERIFY(!dialog.isVisible());
    QVERIFY(!dialog.findChild<models::Diagnostics *>());
}

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
