// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/photostore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::ui;

class TestPhotoStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksOnceAndKeeps();
    void neverMoreAtOnceThanAllowed();
    void lastWantedComesFirst();
    void forgetsWhatWasScrolledPastLongAgo();
    void failureIsSaidAndNotAskedAgainAtOnce();
    void nothingIsAskedForNoPhoto();
    void staysWithinItsBound();
    void answerAfterItsEndIsHarmless();

private:
    struct Asked
    {
        QUrl url;
        int side;
        PhotoStore::Answer answer;
    };
    QUrl url(int number) const { return QUrl(u"https://cars.example/%1.jpg"_s.arg(number)); }
    void answerAll(const QImage &image);

    QList<Asked> m_asked;
    std::unique_ptr<PhotoStore> m_store;
};

static QImage picture(int side = 16)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

void TestPhotoStore::init()
{
    m_asked.clear();
    m_store = std::make_unique<PhotoStore>(
        [this](const QUrl &wanted, int side, const PhotoStore::Answer &answer) {
            m_asked.append({ wanted, side, answer });
        });
}

void TestPhotoStore::answerAll(const QImage &image)
{
    const QList<Asked> asked = std::exchange(m_asked, {});
    for (const Asked &one : asked)
        one.answer(image);
}

void TestPhotoStore::asksOnceAndKeeps()
{
    QSignalSpy changed(m_store.get(), &PhotoStore::changed);
    QCOMPARE(m_store->photo(url(1), 64).state, PhotoStore::State::Loading);
    QVERIFY(m_asked.isEmpty()); // not while somebody paints
    QCOMPARE(m_store->photo(url(1), 64).state, PhotoStore::State::Loading);
    QTRY_COMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked.first().side, 64);
    m_store->photo(url(1), 64);
    answerAll(picture());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_store->photo(url(1), 64).state, PhotoStore::State::Ready);
    QCOMPARE(m_store->photo(url(1), 64).pixmap.size(), QSize(16, 16));
    QTest::qWait(10);
    QVERIFY(m_asked.isEmpty());
    QCOMPARE(m_store->known(url(1), 128).state, PhotoStore::State::Loading); // another size
}

void TestPhotoStore::neverMoreAtOnceThanAllowed()
{
    for (int i = 0; i < 20; ++i)
        m_store->photo(url(i), 64);
    QTRY_COMPARE(m_asked.size(), PhotoStore::atOnce);
    QTest::qWait(10);
    QCOMPARE(m_asked.size(), PhotoStore::atOnce);
    m_asked.takeFirst().answer(picture());
    QCOMPARE(m_asked.size(), PhotoStore::atOnce);
}

void TestPhotoStore::lastWantedComesFirst()
{
    for (int i = 0; i < 20; ++i)
        m_store->photo(url(i), 64);
    QTRY_COMPARE(m_asked.size(), PhotoStore::atOnce);
    QCOMPARE(m_asked.first().url, url(19));
}

void TestPhotoStore::forgetsWhatWasScrolledPastLongAgo()
{
    const int many = PhotoStore::queueLimit * 3;
    for (int i = 0; i < many; ++i)
        m_store->photo(url(i), 64);
    QTRY_VERIFY(!m_asked.isEmpty());
    int fetched = 0;
    while (!m_asked.isEmpty()) {
        ++fetched;
        QVERIFY(m_asked.first().url != url(0));
        m_asked.takeFirst().answer(picture());
    }
    QCOMPARE(fetched, PhotoStore::queueLimit);
}

void TestPhotoStore::failureIsSaidAndNotAskedAgainAtOnce()
{
    m_store->photo(url(1), 64);
    QTRY_COMPARE(m_asked.size(), 1);
    answerAll({});
    QCOMPARE(m_store->photo(url(1), 64).state, PhotoStore::State::Failed);
    QTest::qWait(10);
    QVERIFY(m_asked.isEmpty());
}

void TestPhotoStore::nothingIsAskedForNoPhoto()
{
    QCOMPARE(m_store->photo({}, 64).state, PhotoStore::State::None);
    QTest::qWait(10);
    QVERIFY(m_asked.isEmpty());
}

void TestPhotoStore::staysWithinItsBound()
{
    constexpr int side = 1024; // 4 MiB each
    const int fit = PhotoStore::kibibytes / (side * side * 4 / 1024);
    for (int i = 0; i < fit + 5; ++i) {
        m_store->photo(url(i), side);
        QTRY_COMPARE(m_asked.size(), 1);
        answerAll(picture(side));
    }
    int kept = 0;
    for (int i = 0; i < fit + 5; ++i)
        kept += m_store->known(url(i), side).state == PhotoStore::State::Ready;
    QCOMPARE(kept, fit);
    QCOMPARE(m_store->known(url(0), side).state, PhotoStore::State::Loading);
}

void TestPhotoStore::answerAfterItsEndIsHarmless()
{
    m_store->photo(url(1), 64);
    QTRY_COMPARE(m_asked.size(), 1);
    m_store.reset();
    answerAll(picture());
}

QTEST_MAIN(TestPhotoStore)
#include "tst_photostore.moc"
