// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorerfixture.h"

#include "rawserver.h"

#include "explorer/answergrid.h"
#include "explorer/servicechooser.h"
#include "services/connectservicedialog.h"
#include "services/documentfield.h"
#include "services/servicefields.h"
#include "sync/services.h"
#include "widgets/emptystate.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrlQuery>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;

namespace {

constexpr int Cars = 5;

constexpr char Document[] = R"(openapi: 3.0.3
info: {title: Stranger, version: '1'}
paths:
  /about:
    get: {operationId: about, responses: {'200': {description: All}}}
  /cars:
    get:
      operationId: listCars
      parameters: [%1]
      responses: {'200': {description: All}}
)";

constexpr char Numbers[] = "{name: page, in: query, schema: {type: integer}}, "
                           "{name: %1, in: query, schema: {type: integer, default: 2}}";

/// The list as one of the styles gives it.
QByteArray answerTo(const QString &style, const RawServer::Request &request)
{
    const QUrl target = QUrl::fromEncoded(request.target);
    const QUrlQuery query(target.query(QUrl::FullyDecoded));
    const bool isBracketed = style == u"page[page]"_s;
    const QString asked = query.queryItemValue(isBracketed ? style : u"page"_s);
    const int page = asked.isEmpty() ? 1 : asked.toInt();
    QJsonArray rows;
    for (int car = 2 * (page - 1); car < qMin(2 * page, Cars); ++car)
        rows.append(QJsonObject{ { u"id"_s, car + 1 } });
    QJsonObject body{ { u"cars"_s, rows } };
    QByteArray headers = "Content-Type: application/json\r\n";
    if (style == u"total"_s)
        body.insert(u"total"_s, Cars);
    else if (style == u"meta.has_next"_s)
        body.insert(u"meta"_s, QJsonObject{ { u"has_next"_s, 2 * page < Cars } });
    else if (style.startsWith(u"Link"_s) && 2 * page < Cars)
        headers += "Link: </api/cars?page=" + QByteArray::number(page + 1) + ">; rel=\"next\"\r\n";
    return RawServer::response(200, QJsonDocument(body).toJson(), headers);
}

} // namespace

/// A document that nobody here has seen, imported in the window: its lists page on in their own
/// way, whichever of the usual ones that is.
class TestPagingStyles : public QObject
{
    Q_OBJECT
private slots:
    void importedListsPageOn_data();
    void importedListsPageOn();
    void aReplacedDocumentIsSeen();
    void aRefusedDocumentIsSaidInTheForm();

private:
    static QString written(const PageFixture &fixture, const QByteArray &document);
    static domain::ConnectionId import(PageFixture &fixture, const QByteArray &document,
                                       const QUrl &address);
};

QString TestPagingStyles::written(const PageFixture &fixture, const QByteArray &document)
{
    QFile file(fixture.directory.filePath(u"stranger.yaml"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(document);
    return file.fileName();
}

domain::ConnectionId TestPagingStyles::import(PageFixture &fixture, const QByteArray &document,
                                              const QUrl &address)
{
    const QString file = written(fixture, document);
    ConnectServiceDialog dialog(fixture.accounts.services());
    dialog.show();
    dialog.fields()->setSystem(u"openapi"_s);
    dialog.documentField()->openFile(file);
    if (!QTest::qWaitFor([&] { return dialog.documentField()->document().has_value(); }, 20'000))
        return {};
    dialog.fields()->address()->setEditText(address.toString());
    QComboBox *headers = dialog.fields()->headers();
    headers->setCurrentIndex(headers->count() - 1); // no key
    QSignalSpy connected(&dialog, &ConnectServiceDialog::connected);
    dialog.primaryButton()->click();
    if (!QTest::qWaitFor([&] { return !connected.isEmpty(); }, 20'000))
        return {};
    return connected[0][0].value<domain::ConnectionId>();
}

void TestPagingStyles::importedListsPageOn_data()
{
    QTest::addColumn<QString>("parameters");
    const auto numbers = [](const char *size) {
        return QString::fromLatin1(Numbers).arg(QLatin1StringView(size));
    };
    QTest::newRow("total") << numbers("limit");
    QTest::newRow("meta.has_next") << numbers("per_page");
    QTest::newRow("page[page]")
        << u"{name: page, in: query, style: deepObject, schema: {type: object, properties: "
           "{page: {type: integer}, per_page: {type: integer}}}}"_s;
    QTest::newRow("Link") << QString();
    QTest::newRow("Link, with numbers") << numbers("per_page");
}

void TestPagingStyles::importedListsPageOn()
{
    QFETCH(QString, parameters);
    const QString style = QString::fromUtf8(QTest::currentDataTag());
    RawServer server([style](const RawServer::Request &asked) { return answerTo(style, asked); });
    PageFixture fixture({ u"--customers"_s, u"1"_s }, false);
    const domain::ConnectionId id = import(
        fixture, QString::fromLatin1(Document).arg(parameters).toUtf8(), server.url(u"/api"_s));
    QVERIFY(!id.isEmpty());
    ExplorerPage page(fixture.context());
    page.resize(1240, 860);
    page.show();
    QVERIFY(page.chooser()->choose(id));
    QTRY_COMPARE(page.side()->operations()->model().operationCount(), 2);
    QVERIFY(page.chooseOperation(u"listCars"_s));
    QVERIFY(sendAndWait(page));
    AnswerGrid *grid = page.answerPane()->grid();
    models::AnswerTable &table = page.answer().table();
    for (int first = 1; first <= Cars; first += 2) {
        QTRY_COMPARE_WITH_TIMEOUT(table.rowAt(0).value(u"id"_s).toInt(), first, 20'000);
        const bool isLast = first + 2 > Cars;
        QTRY_COMPARE(grid->nextButton()->isEnabled(), !isLast || style == u"page[page]"_s);
        if (!isLast)
            grid->nextButton()->click();
    }
    QCOMPARE(server.count("GET"), 3);
}

void TestPagingStyles::aReplacedDocumentIsSeen()
{
    RawServer server([](const RawServer::Request &asked) { return answerTo(u"total"_s, asked); });
    PageFixture fixture({ u"--customers"_s, u"1"_s }, false);
    const QString document = QString::fromLatin1(Document);
    const domain::ConnectionId id =
        import(fixture, document.arg(QString()).toUtf8(), server.url(u"/api"_s));
    ExplorerPage page(fixture.context());
    page.show();
    QVERIFY(page.chooser()->choose(id));
    QTRY_COMPARE(page.side()->operations()->model().operationCount(), 2);
    QVERIFY(page.chooseOperation(u"listCars"_s));
    QVERIFY(!page.formPane()->view()->row(u"query/limit"_s));
    const QString numbers = QString::fromLatin1(Numbers).arg(u"limit"_s);
    QVERIFY(
        answerOf(fixture.accounts.services().replaceDocument(id, document.arg(numbers).toUtf8())));
    QTRY_VERIFY(page.formPane()->view()->row(u"query/limit"_s));
    QCOMPARE(page.form().operation()->id, u"listCars"_s);
}

void TestPagingStyles::aRefusedDocumentIsSaidInTheForm()
{
    PageFixture fixture({ u"--customers"_s, u"1"_s }, false);
    domain::ApiService draft;
    draft.name = u"Stranger"_s;
    draft.system = u"openapi"_s;
    draft.baseUrl = QUrl(u"http://127.0.0.1:9/api"_s);
    const auto id = answerOf(fixture.accounts.services().add(draft, {}, true, {}));
    QVERIFY(id);
    ExplorerPage page(fixture.context());
    page.show();
    QVERIFY(page.chooser()->choose(*id));
    auto *empty = page.formPane()->findChild<EmptyState *>();
    const auto says = [empty](QStringView words) {
        const auto labels = empty->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [words](const QLabel *one) { return one->text().contains(words); });
    };
    QTRY_VERIFY(says(u"no document"));
    const auto take = [&](const QByteArray &document) {
        emit page.formPane()->actionTriggered();
        auto *dialog = page.findChild<QFileDialog *>();
        const QString file = written(fixture, document);
        emit dialog->fileSelected(file);
        delete dialog;
    };
    take("paths: [");
    QTRY_VERIFY(says(u"cannot be used"));
    QVERIFY(says(u"ine 1"));
    take(QString::fromLatin1(Document).arg(QString()).toUtf8());
    QTRY_COMPARE(page.side()->operations()->model().operationCount(), 2);
}

QTEST_MAIN(TestPagingStyles)
#include "tst_pagingstyles.moc"
