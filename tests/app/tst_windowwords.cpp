// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enums.h"
#include "language.h"
#include "models/customermodel.h"
#include "pagefixture.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/windowcontroller.h"
#include "window/pagetable.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QTranslator>
#include <QtTest>

using namespace forecourt;
using namespace Qt::StringLiterals;

namespace {

/// Installed below the program's translator, so it hears only of what that one lacks.
class Misses : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString where = QString::fromUtf8(context);
        // Qt's own words come from Qt's own files.
        const bool isQt = where.startsWith(u'Q') && where.size() > 1 && where.at(1).isUpper();
        if (!isQt && *source)
            found.insert(where + u": "_s + QString::fromUtf8(source));
        return {};
    }
    mutable QSet<QString> found;
};

domain::CustomerId someCustomer(models::Workspace &workspace)
{
    const std::unique_ptr<models::CustomerModel> model(workspace.makeCustomerModel(nullptr));
    model->setQuery(domain::CustomerQuery());
    QTest::qWait(500);
    return model->index(0, 0).data(models::ObjectRole).value<domain::Customer>().id;
}

} // namespace

/// The words are looked up in the contexts that lupdate wrote down: none is missed while the
/// window, its pages and its dialogs come up in Swahili.
class TestWindowWords : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tablesAreTranslated();
    void pluralsAreTranslated();
    void windowMissesNoWord();
    void otherLanguagesFallBackToEnglish();

private:
    Misses m_misses;
};

void TestWindowWords::initTestCase()
{
    QCoreApplication::installTranslator(&m_misses);
    app::installLanguage(u"sw"_s);
    QCoreApplication::translate("Nowhere", "nothing");
    QVERIFY(m_misses.found.remove(u"Nowhere: nothing"_s));
}

void TestWindowWords::tablesAreTranslated()
{
    QCOMPARE(domain::enumText(domain::EnumSet::VehicleStatus, u"sold"_s), u"Limeuzwa"_s);
    QCOMPARE(QCoreApplication::translate("Pages", "Customers"), u"Wateja"_s);
}

void TestWindowWords::pluralsAreTranslated()
{
    QCOMPARE(QCoreApplication::translate("Status", "%n need(s) you", nullptr, 1),
             u"1 linakuhitaji"_s);
    QCOMPARE(QCoreApplication::translate("Status", "%n need(s) you", nullptr, 2),
             u"2 yanakuhitaji"_s);
    QTranslator english;
    QVERIFY(english.load(u":/i18n/forecourt_en"_s));
    QCOMPARE(english.translate("Status", "%n need(s) you", nullptr, 1), u"%n needs you"_s);
    QCOMPARE(english.translate("Status", "%n need(s) you", nullptr, 2), u"%n need you"_s);
}

void TestWindowWords::windowMissesNoWord()
{
    test::PageFixture fixture;
    ui::Theme theme(*qApp);
    ui::MainWindow window(fixture.settings);
    ui::WindowController controller(window, fixture.accounts, theme, fixture.settings);
    controller.show(*fixture.session, *fixture.workspace);
    window.resize(1440, 900);
    window.show();
    for (const auto &entry : ui::pageEntries(fixture.context())) {
        window.showPage(entry.id);
        QTest::qWait(300);
        for (auto *view : window.page(entry.id)->findChildren<QAbstractItemView *>()) {
            if (view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        QTest::qWait(300);
    }
    auto &navigator = *controller.navigator();
    emit navigator.connectWanted();
    emit navigator.newCustomerWanted();
    emit navigator.signInCheckWanted(QString());
    emit navigator.newsletterWanted(QString(), QString());
    emit navigator.officeMessageWanted(someCustomer(*fixture.workspace), {});
    emit navigator.testDriveFormWanted({});
    QTest::qWait(500);
    QVERIFY(!window.findChildren<QDialog *>().isEmpty());
    QStringList missed(m_misses.found.begin(), m_misses.found.end());
    missed.sort();
    controller.clear();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

/// The last one: it leaves English plurals above the Swahili ones.
void TestWindowWords::otherLanguagesFallBackToEnglish()
{
    app::installLanguage(u"fi"_s);
    QCOMPARE(QCoreApplication::translate("Status", "%n need(s) you", nullptr, 1), u"1 needs you"_s);
}

QTEST_MAIN(TestWindowWords)
#include "tst_windowwords.moc"
