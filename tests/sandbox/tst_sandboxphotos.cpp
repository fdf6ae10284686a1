// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::RawAnswer;
using forecourt::test::SandboxProcess;

/** The pictures behind the addresses in the lists. */
class TestSandboxPhotos : public QObject
{
    Q_OBJECT
private slots:
    void mediaArraysAreInOrder();
    void photosCanBeLoadedWithoutAKey();
    void logosIconsAndCovers();
    void missingOnesAre404();

private:
    RawAnswer picture(const QString &url) const
    {
        return m_sandbox.request("GET", QUrl(url).path(), {}, {}, false);
    }
    QJsonArray rows(const QString &list) const
    {
        return m_sandbox.get(u"/external/"_s + list).object()["data"_L1].toArray();
    }

    SandboxProcess m_sandbox;
};

void TestSandboxPhotos::mediaArraysAreInOrder()
{
    int without = 0;
    int featuredLater = 0;
    for (const auto &row : rows(u"vehicles?limit=100"_s)) {
        const QJsonArray media = row["media"_L1].toArray();
        without += media.isEmpty();
        QVERIFY(media.isEmpty() || (media.size() >= 3 && media.size() <= 8));
        int featured = 0;
        QSet<int> orders;
        for (const auto &photo : media) {
            QVERIFY(photo["url"_L1].toString().startsWith(m_sandbox.url().toString()));
            featured += photo["isFeatured"_L1].toBool();
            featuredLater += photo["isFeatured"_L1].toBool() && photo["sortOrder"_L1].toInt() > 1;
            orders.insert(photo["sortOrder"_L1].toInt());
        }
        QCOMPARE(featured, media.isEmpty() ? 0 : 1);
        QCOMPARE(orders.size(), media.size());
    }
    QVERIFY(without > 0 && featuredLater > 0);
}

void TestSandboxPhotos::photosCanBeLoadedWithoutAKey()
{
    QSet<QByteArray> different;
    int count = 0;
    for (const auto &photo : rows(u"vehicles?sort=name&limit=1"_s)[0]["media"_L1].toArray()) {
        const RawAnswer answer = picture(photo["url"_L1].toString());
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.head.contains("Content-Type: image/jpeg"));
        const QImage image = QImage::fromData(answer.body);
        QCOMPARE(image.size(), QSize(960, 640));
        different.insert(answer.body);
        ++count;
    }
    QVERIFY(count > 0);
    QCOMPARE(different.size(), count);
}

void TestSandboxPhotos::logosIconsAndCovers()
{
    for (const auto &brand : rows(u"brands?limit=100"_s))
        QCOMPARE(QImage::fromData(picture(brand["logoUrl"_L1].toString()).body).width(), 256);
    for (const auto &body : rows(u"body-types"_s))
        QCOMPARE(QImage::fromData(picture(body["iconUrl"_L1].toString()).body).width(), 256);
    for (const auto &post : rows(u"blogs"_s)) {
        if (post.toObject().contains("coverImageUrl"_L1))
            QCOMPARE(QImage::fromData(picture(post["coverImageUrl"_L1].toString()).body).width(),
                     960);
    }
}

void TestSandboxPhotos::missingOnesAre404()
{
    const QString id = rows(u"vehicles"_s)[0]["id"_L1].toString();
    QCOMPARE(picture(u"/media/"_s + id + u"/9.jpg"_s).status, 404);
    QCOMPARE(picture(u"/media/"_s + id + u"/0.jpg"_s).status, 404);
    QCOMPARE(picture(u"/media/nobody/1.jpg"_s).status, 404);
    QCOMPARE(picture(u"/media/../etc/passwd"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxPhotos)
#include "tst_sandboxphotos.moc"
