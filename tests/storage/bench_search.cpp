// SPDX-License-Identifier: GPL-3.0-or-later
// Prints JSON: what one keystroke costs in a store of so many customers, beside SQL LIKE, and how
// fast they were written. bench-storage-search [customers] [folder to keep] [read]
#include "storagetest.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

const QStringList FirstNames{ u"Anna"_s,   u"John"_s,   u"Mary"_s,   u"Jürgen"_s, u"José"_s,
                              u"Wei"_s,    u"Li"_s,     u"Fatima"_s, u"Amina"_s,  u"Kamau"_s,
                              u"Otieno"_s, u"Łukasz"_s, u"Grace"_s,  u"Daniel"_s, u"Zoë"_s };
const QStringList LastNames{ u"Smith"_s,    u"Mwangi"_s,  u"Müller"_s,  u"García"_s,  u"Nguyễn"_s,
                             u"Kowalski"_s, u"Ochieng"_s, u"Hassan"_s,  u"Ivanov"_s,  u"Santos"_s,
                             u"Åkesson"_s,  u"Otieno"_s,  u"Schmidt"_s, u"Njoroge"_s, u"Silva"_s };
const QString ChineseFirst = u"伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华"_s;
const QString ChineseLast = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋"_s;
const QStringList Tags{ u"vip"_s,  u"repeat-buyer"_s, u"financing"_s, u"trade-in"_s,
                        u"cash"_s, u"newsletter"_s,   u"referral"_s };
const QStringList Segments{ u"new"_s, u"regular"_s, u"vip"_s, u"at_risk"_s };

template <typename List> auto pick(QRandomGenerator &random, const List &list)
{
    return list.at(random.bounded(int(list.size())));
}

QString rareWord(QRandomGenerator &random)
{
    QString word;
    for (int i = 0; i < 7; ++i)
        word += QChar(char16_t(u'a' + random.bounded(26)));
    return word;
}

Customer generated(QRandomGenerator &random, int number)
{
    QString first = pick(random, FirstNames);
    QString last = pick(random, LastNames);
    if (random.bounded(20) == 0) {
        first = QString(pick(random, ChineseFirst));
        last = QString(pick(random, ChineseLast));
    } else if (random.bounded(3) == 0) {
        last = rareWord(random);
    }
    Customer c = customer(u"%1-%2"_s.arg(number).arg(rareWord(random)), first, last,
                          { pick(random, Tags), pick(random, Tags) });
    c.email = u"%1.%2@example.com"_s.arg(rareWord(random)).arg(number);
    c.mobile = u"+2547%1"_s.arg(random.bounded(100'000'000), 8, 10, QLatin1Char('0'));
    c.totalSpent = Amount{ random.bounded(100'000'000) };
    c.totalPurchases = random.bounded(10);
    c.leadScore = random.bounded(101);
    c.customerSegment = pick(random, Segments);
    c.isVip = random.bounded(10) == 0;
    c.createdDate = minute(-random.bounded(2'000'000));
    if (random.bounded(2) == 0)
        c.lastPurchaseDate = minute(-random.bounded(1'000'000));
    c.source.insert(u"user"_s,
                    QJsonObject{ { u"email"_s, c.email },
                                 { u"firstName"_s, first },
                                 { u"phone"_s, QJsonObject{ { u"mobile"_s, c.mobile } } } });
    c.source.insert(u"stats"_s,
                    QJsonObject{ { u"totalPurchases"_s, *c.totalPurchases },
                                 { u"totalSpent"_s, c.totalSpent->toNumber() } });
    return c;
}

struct Effort
{
    double seconds = 0, cpuSeconds = 0; ///< the latter says more on a busy machine

    QJsonObject toJson(int customers) const
    {
        return { { u"rows_per_second"_s, customers / seconds },
                 { u"cpu_us_per_row"_s, cpuSeconds * 1e6 / customers } };
    }
};

Effort fill(Store &store, int customers, int pass)
{
    QRandomGenerator random(7);
    Effort effort;
    QList<QFuture<Result<TableDelta>>> waiting;
    QElapsedTimer timer;
    for (int from = 0; from < customers;) {
        QList<QList<Customer>> pages;
        for (int page = 0; page < 50 && from < customers; ++page) {
            QList<Customer> rows;
            for (int i = 0; i < 100 && from < customers; ++i, ++from)
                rows.append(generated(random, from));
            pages.append(rows);
        }
        timer.start();
        const std::clock_t cpu = std::clock();
        for (const QList<Customer> &rows : pages)
            waiting.append(store.customers().putPage(rows, pass, minute(pass)));
        for (auto &future : waiting)
            future.waitForFinished();
        waiting.clear();
        effort.seconds += double(timer.nsecsElapsed()) / 1e9;
        effort.cpuSeconds += double(std::clock() - cpu) / CLOCKS_PER_SEC;
    }
    store.customers().finishPass(pass).waitForFinished();
    return effort;
}

/// Wall time and the processor's, which says more on a busy machine.
class Times
{
public:
    void start()
    {
        m_cpu = std::clock();
        m_timer.start();
    }
    void stop()
    {
        m_ms.append(double(m_timer.nsecsElapsed()) / 1e6);
        m_cpuMs.append(double(std::clock() - m_cpu) * 1e3 / CLOCKS_PER_SEC);
    }
    double lastCpu() const { return m_cpuMs.last(); }
    QJsonObject toJson() const
    {
        return { { u"median_ms"_s, at(m_ms, 0.5) },      { u"p99_ms"_s, at(m_ms, 0.99) },
                 { u"worst_ms"_s, at(m_ms, 1) },         { u"median_cpu_ms"_s, at(m_cpuMs, 0.5) },
                 { u"p99_cpu_ms"_s, at(m_cpuMs, 0.99) }, { u"worst_cpu_ms"_s, at(m_cpuMs, 1) } };
    }

private:
    static double at(QList<double> ms, double share)
    {
        std::sort(ms.begin(), ms.end());
        return ms.isEmpty() ? 0
                            : ms.at(std::min(ms.size() - 1, qsizetype(share * double(ms.size()))));
    }

    QElapsedTimer m_timer;
    std::clock_t m_cpu = 0;
    QList<double> m_ms, m_cpuMs;
};

const QStringList Terms{ u"a"_s,   u"an"_s,    u"ann"_s,    u"anna"_s,   u"com"_s,  u"exampl"_s,
                         u"zq"_s,  u"zqx"_s,   u"zqxwvk"_s, u"müller"_s, u"mull"_s, u"王伟"_s,
                         u"王"_s,  u"伟"_s,    u"龘龘"_s,   u"łuk"_s,    u"0712"_s, u"07123"_s,
                         u"vip"_s, u"trade"_s, u"qwz"_s,    u"ngu"_s,    u"x"_s,    u"q"_s,
                         u"xy"_s,  u"kow"_s,   u"zoe"_s,    u"éé"_s,     u"999"_s,  u"abcd"_s };
constexpr CustomerSort Sorts[] = {
    CustomerSort::CreatedDate, CustomerSort::TotalSpent,     CustomerSort::LastPurchaseDate,
    CustomerSort::LeadScore,   CustomerSort::Name,           CustomerSort::Email,
    CustomerSort::Segment,     CustomerSort::LifecycleStage, CustomerSort::Purchases,
    CustomerSort::Vip,         CustomerSort::Tags,           CustomerSort::Mobile
};

QJsonObject searches(Store &store)
{
    Times first, ids;
    QList<std::pair<double, QString>> dearest;
    for (const CustomerSort sort : Sorts) {
        CustomerQuery query;
        query.sort = sort;
        store.customers().ids(query, 1).waitForFinished();
        for (const bool descending : { true, false }) {
            query.descending = descending;
            for (const QString &term : Terms) {
                query.text = term;
                first.start();
                store.customers().first(query, 100, 1).waitForFinished();
                first.stop();
                dearest.append({ first.lastCpu(),
                                 u"%1 sort %2 %3"_s.arg(term).arg(int(sort)).arg(descending) });
                ids.start();
                store.customers().ids(query, 1).waitForFinished();
                ids.stop();
            }
        }
    }
    std::sort(dearest.begin(), dearest.end(), std::greater());
    QJsonObject worst;
    for (const auto &[ms, what] : std::as_const(dearest).mid(0, 12))
        worst.insert(what, ms);
    return { { u"first_100"_s, first.toJson() },
             { u"ids"_s, ids.toJson() },
             { u"dearest_cpu_ms"_s, worst } };
}

QJsonObject rival(const QString &file)
{
    Times times;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rival"_s);
        database.setDatabaseName(file);
        database.open();
        for (const QString &term : Terms) {
            times.start();
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.prepare(u"SELECT c.row FROM customer c JOIN customer_text t ON t.row = c.row"
                          " WHERE t.text LIKE ? ORDER BY c.name_key LIMIT 100"_s);
            query.addBindValue(QString(u'%' + term + u'%'));
            query.exec();
            while (query.next()) { }
            times.stop();
        }
    }
    QSqlDatabase::removeDatabase(u"rival"_s);
    return times.toJson();
}

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int customers = arguments.value(1, u"100000"_s).toInt();
    QTemporaryDir temporary;
    const QString folder = arguments.value(2, temporary.path());
    QJsonObject report{ { u"customers"_s, customers } };
    {
        Store store(Store::Options{ folder, u"bench"_s, u"bench"_s });
        if (!store.open().result())
            return 1;
        if (store.customers().count().result() < customers)
            report.insert(u"insert"_s, fill(store, customers, 1).toJson(customers));
        if (arguments.value(3) != u"read")
            report.insert(u"unchanged_pass"_s, fill(store, customers, 2).toJson(customers));
    }
    QElapsedTimer timer;
    timer.start();
    Store store(Store::Options{ folder, u"bench"_s, u"bench"_s });
    if (!store.open().result())
        return 1;
    store.customers().first({}, 100, 1).waitForFinished();
    report.insert(u"open_to_first_rows_ms"_s, double(timer.nsecsElapsed()) / 1e6);
    timer.start();
    store.customers().ids({}, 1).waitForFinished();
    report.insert(u"all_ids_ms"_s, double(timer.nsecsElapsed()) / 1e6);
    report.insert(u"search"_s, searches(store));
    report.insert(u"rival_like"_s, rival(QString(folder + u"/mirror.sqlite")));
    report.insert(u"resident_kib"_s, residentKiB());
    QTextStream(stdout) << QJsonDocument(report).toJson();
    return 0;
}
