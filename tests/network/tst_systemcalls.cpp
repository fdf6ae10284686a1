// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"
#include "network/openapidocument.h"
#include "sandboxprocess.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using domain::ApiAnswer;
using domain::ApiCall;
using domain::ApiDocument;
using domain::ApiOperation;
using domain::ApiSystem;
using test::RawAnswer;
using test::SandboxProcess;

namespace {

constexpr int MostPages = 4;

ApiDocument documentOf(const ApiSystem &system)
{
    const QString version =
        system.versions.empty() ? QString() : QString::fromLatin1(system.versions.front());
    const QString path = system.documentFile(version).mid(1);
    QFile file(QStringLiteral(FORECOURT_SOURCE_DIR "/resources") + path);
    const auto document =
        network::readApiDocument(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    return document ? *document : ApiDocument();
}

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

// The demo begins with the oldest version.
QUrl baseOf(const SandboxProcess &sandbox, const ApiSystem &system)
{
    QUrl base = sandbox.baseUrl();
    if (!system.versions.empty())
        base.setPath(base.path().section(u'/', 0, -2) + u'/'
                     + QString::fromLatin1(system.versions.front()));
    return base;
}

ApiAnswer asked(const SandboxProcess &sandbox, const QUrl &base, const ApiCall &call)
{
    QByteArray path = base.path().toLatin1() + call.path;
    if (!call.query.isEmpty())
        path += '?' + call.query;
    const RawAnswer raw = sandbox.request(call.method, QString::fromLatin1(path), call.body);
    ApiAnswer answer;
    answer.call = call;
    answer.status = raw.status;
    answer.contentType = headerIn(raw.head, "content-type");
    answer.body = raw.body;
    return answer;
}

struct Walk
{
    int pages = 0;
    QStringList findings;
    qsizetype rows = 0, different = 0;
    std::optional<qint64> total;
    bool ended = false;
};

Walk walked(const SandboxProcess &sandbox, const ApiSystem &system, const ApiDocument &document,
            const ApiOperation &operation, ApiCall call)
{
    const QUrl base = baseOf(sandbox, system);
    Walk walk;
    QSet<QJsonObject> seen;
    while (walk.pages < MostPages && !walk.ended) {
        const ApiAnswer answer = asked(sandbox, base, call);
        if (answer.status != 200)
            walk.findings << QString::number(answer.status) + u' ' + QString::fromUtf8(answer.body);
        walk.findings += network::findingsOf(document, operation, answer);
        const auto rows = domain::rowsOf(QJsonDocument::fromJson(answer.body).object());
        for (const QJsonObject &row : rows ? rows->rows : QList<QJsonObject>())
            seen.insert(row);
        walk.rows += rows ? rows->rows.size() : 0;
        walk.total = rows ? rows->total : std::nullopt;
        ++walk.pages;
        const auto next = domain::pageAfter(answer, system.paging, base);
        walk.ended = !next;
        call = next.value_or(call);
    }
    walk.different = seen.size();
    return walk;
}

} // namespace

/// With only its document, each system's lists can be asked, checked and paged to their end.
class TestSystemCalls : public QObject
{
    Q_OBJECT

private slots:
    void lists_data();
    void lists();
};

void TestSystemCalls::lists_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("style");
    QTest::addColumn<int>("lists");
    QTest::newRow("CarStrel") << u"carstrel"_s << u"carstrel"_s << 10;
    QTest::newRow("bearer CRM") << u"bearer-crm"_s << u"bearer"_s << 3;
    QTest::newRow("general") << u"general"_s << u"general"_s << 3;
}

void TestSystemCalls::lists()
{
    QFETCH(QString, system);
    QFETCH(QString, style);
    QFETCH(int, lists);
    const ApiSystem &known = *domain::apiSystem(system);
    const ApiDocument document = documentOf(known);
    QCOMPARE(domain::likelyPaging(document), known.paging);
    QCOMPARE(*document.auth, known.auth());
    const SandboxProcess sandbox(
        { u"--style"_s, style, u"--customers"_s, u"230"_s, u"--vehicles"_s, u"60"_s });
    QVERIFY(sandbox.isRunning());
    int asked = 0, paged = 0;
    for (const ApiOperation &operation : document.operations) {
        const auto made =
            domain::callOf(document, operation, domain::defaultInput(document, operation));
        const auto *call = std::get_if<ApiCall>(&made);
        // `me` is a customer's own question, with a token beside the key.
        if (!call || operation.writes() || operation.id == "getMe"_L1)
            continue;
        const Walk walk = walked(sandbox, known, document, operation, *call);
        QVERIFY2(walk.findings.isEmpty(),
                 qPrintable(operation.id + u": "_s + walk.findings.join(u'\n')));
        QCOMPARE(walk.different, walk.rows);
        if (walk.ended && walk.total && walk.pages > 1)
            QCOMPARE(walk.rows, *walk.total);
        ++asked;
        paged += walk.pages > 1 ? 1 : 0;
    }
    QVERIFY2(asked >= lists, qPrintable(QString::number(asked)));
    QVERIFY2(paged >= 1, qPrintable(QString::number(paged)));
}

QTEST_GUILESS_MAIN(TestSystemCalls)
#include "tst_systemcalls.moc"
