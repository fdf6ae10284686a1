// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enums.h"
#include "language.h"
#include "models/customerdetail.h"
#include "models/customermodel.h"
#include "models/vehicledetail.h"
#include "pagefixture.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/windowcontroller.h"
#include "window/pagetable.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QHeaderView>
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
    const auto isThere = [&] { return model->rowCount() > 0 && !model->idAt(0).isEmpty(); };
    return QTest::qWaitFor(isThere, 30'000) ? model->idAt(0) : domain::CustomerId();
}

/// The tables that a page shows, with or without rows.
QList<QAbstractItemView *> shownViews(const QWidget *page)
{
    QList<QAbstractItemView *> views = page->findChildren<QAbstractItemView *>();
    views.removeIf([](const QAbstractItemView *view) {
        return !view->isVisible() || qobject_cast<const QHeaderView *>(view);
    });
    return views;
}

/// Every table has its rows, and the first of them was read.
bool isFilled(const QWidget *page)
{
    const auto views = shownViews(page);
    return !views.isEmpty() && std::all_of(views.begin(), views.end(), [](const auto *view) {
        const QModelIndex first = view->model() ? view->model()->index(0, 0) : QModelIndex();
        const QVariant loaded = first.data(models::LoadedRole);
        return first.isValid() && (!loaded.isValid() || loaded.toBool());
    });
}

/// What stands beside the table shows the row that was chosen.
bool isDetailShown(const QWidget *page)
{
    const auto *customer = page->findChild<models::CustomerDetail *>();
    const auto *listing = page->findChild<models::VehicleDetail *>();
    return (!customer || customer->isLoaded()) && (!listing || listing->isLoaded());
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
    // What the demo has; the other pages begin empty.
    const QStringList withRows{ ui::customersPageId, ui::inventoryPageId, ui::cataloguePageId,
                                ui::newsPageId,      ui::explorerPageId,  ui::activityPageId };
    for (const auto &entry : ui::pageEntries(fixture.context())) {
        window.showPage(entry.id);
        const QWidget *page = window.page(entry.id);
        const bool hasRows = withRows.contains(entry.id);
        if (hasRows)
            QTRY_VERIFY2(isFilled(page), qPrintable(entry.id));
        for (auto *view : page->findChildren<QAbstractItemView *>()) {
            if (view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        if (hasRows)
            QTRY_VERIFY2(isDetailShown(page), qPrintable(entry.id));
        QTest::qWait(300); // and what is only painted or told later
    }
    const auto customer = someCustomer(*fixture.workspace);
    QVERIFY(!customer.isEmpty());
    auto &navigator = *controller.navigator();
    emit navigator.connectWanted();
    emit navigator.newCustomerWanted();
    emit navigator.signInCheckWanted(QString());
    emit navigator.newsletterWanted(QString(), QString());
    emit navigator.officeMessageWanted(customer, {});
    emit navigator.testDriveFormWanted({});
    const auto dialogsShown = [&window] {
        const auto dialogs = window.findChildren<QDialog *>();
        return std::count_if(dialogs.begin(), dialogs.end(),
                             [](const QDialog *dialog) { return dialog->isVisible(); });
    };
    QTRY_COMPARE(dialogsShown(), 6);
    QTest::qWait(500); // what they ask is answered
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
