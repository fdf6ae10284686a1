// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "import/importdialog.h"
#include "import/importpreview.h"
#include "models/columns.h"
#include "models/customermodel.h"
#include "models/importmodel.h"
#include "widgets/messagepanel.h"
#include "widgets/segmented.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;
using namespace Qt::StringLiterals;

/// The dialog over the demo dealership: from a file to the customers and back.
class TestImportDialog : public QObject
{
    Q_OBJECT
private slots:
    void previewShowsEachChangeAndFault();
    void nothingToImportIsNotOffered();
    void refusedFileSaysWhy();
    void importsAndTakesBack();
    void aDroppedFileIsRead();
    void everyControlHasANameAndTheKeyboard();
    void goesWithItsConnection();

private:
    static QString write(PageFixture &fixture, const QByteArray &bytes)
    {
        QFile file(fixture.directory.filePath(u"edits.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's file could not be written.");
        return file.fileName();
    }
    static QList<domain::Customer> customers(PageFixture &fixture)
    {
        const std::unique_ptr<models::CustomerModel> model(
            fixture.workspace->makeCustomerModel(nullptr));
        model->setQuery({});
        QList<domain::Customer> found;
        const auto there = [&] {
            found.clear();
            for (int row = 0; row < 3; ++row) {
                const auto record = model->index(row, 0).data(models::ObjectRole);
                found << record.value<domain::Customer>();
            }
            return !found.last().id.isEmpty();
        };
        return QTest::qWaitFor(there, 20'000) ? found : QList<domain::Customer>(3);
    }
    static bool planned(const ImportDialog &dialog)
    {
        return QTest::qWaitFor([&] { return !dialog.preview()->counts()->text().isEmpty(); },
                               20'000);
    }
    const QStringList m_small{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s };
};

void TestImportDialog::previewShowsEachChangeAndFault()
{
    PageFixture fixture(m_small);
    const auto people = customers(fixture);
    ImportDialog dialog(fixture.context());
    dialog.show();
    QVERIFY(!dialog.importButton()->isEnabled());
    dialog.openFile(write(fixture,
                          "id,stand,addTags,isVip\n" + people.at(0).id.value.toUtf8()
                              + ",A1,fair,\nnobody,A2,fair,\n" + people.at(1).id.value.toUtf8()
                              + ",A3,,perhaps\n"));
    QVERIFY(planned(dialog));
    const auto *model = dialog.preview()->model();
    QCOMPARE(model->rowCount(), 3);
    QVERIFY(dialog.importButton()->isEnabled());
    QVERIFY(dialog.importButton()->text().startsWith(u"Import 1 "_s));
    QVERIFY(dialog.message()->text().contains(u"stand"_s));
    QVERIFY(dialog.preview()->counts()->text().contains(u"3 line"_s));

    Segmented *filter = dialog.preview()->filter();
    QVERIFY(filter->isVisible());
    filter->findChildren<QAbstractButton *>().last()->click();
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(model->isFault(0) && model->isFault(1));
    // What is shown is not what is imported.
    QVERIFY(dialog.importButton()->text().startsWith(u"Import 1 "_s));
}

void TestImportDialog::nothingToImportIsNotOffered()
{
    PageFixture fixture(m_small);
    ImportDialog dialog(fixture.context());
    dialog.openFile(
        write(fixture, "id,notes\n" + customers(fixture).first().id.value.toUtf8() + ",\n"));
    QVERIFY(planned(dialog));
    QVERIFY(!dialog.importButton()->isEnabled());
    QCOMPARE(dialog.preview()->model()->rowCount(), 0);
    QVERIFY(dialog.preview()->filter()->isHidden());
}

void TestImportDialog::refusedFileSaysWhy()
{
    PageFixture fixture(m_small, false);
    ImportDialog dialog(fixture.context());
    dialog.openFile(write(fixture, "name,notes\nx,y\n"));
    QVERIFY(QTest::qWaitFor([&] { return !dialog.message()->isHidden(); }, 20'000));
    QVERIFY(dialog.message()->text().contains(u"neither id nor email"_s));
    QVERIFY(!dialog.importButton()->isEnabled());
    // Another file may be better.
    dialog.openFile(write(fixture, "id,notes\nnobody,y\n"));
    QVERIFY(planned(dialog));
    QVERIFY(dialog.message()->isHidden());
}

void TestImportDialog::importsAndTakesBack()
{
    PageFixture fixture(m_small);
    fixture.session->setWorkOffline(true);
    const auto people = customers(fixture);
    QByteArray bytes = "id,addTags,isVip\n";
    for (const domain::Customer &one : people)
        bytes += one.id.value.toUtf8() + ",from-the-fair,"
            + (one.isVip.value_or(false) ? "false" : "true") + "\n";
    ImportDialog dialog(fixture.context());
    dialog.openFile(write(fixture, bytes));
    QVERIFY(planned(dialog));
    QVERIFY(dialog.importButton()->text().startsWith(u"Import 6 "_s));

    QString said, action;
    std::function<void()> takeBack;
    connect(&fixture.navigator, &Navigator::notice, this,
            [&](const QString &text, const QString &offered, const std::function<void()> &then) {
                said = text;
                action = offered;
                takeBack = then;
            });
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.importButton()->click();
    QVERIFY(!dialog.importButton()->isEnabled());
    dialog.reject(); // not while it is being saved
    QVERIFY(accepted.wait(20'000));
    QVERIFY2(said.contains(u"3 customer"_s), qPrintable(said));
    QCOMPARE(action, u"Undo"_s);
    for (const domain::Customer &one : customers(fixture))
        QVERIFY(one.tags.value_or(QStringList()).contains(u"from-the-fair"_s));

    takeBack();
    QVERIFY(QTest::qWaitFor([&] { return said.contains(u"taken back"_s); }, 20'000));
    const auto after = customers(fixture);
    for (qsizetype i = 0; i < people.size(); ++i) {
        QCOMPARE(after.at(i).tags, people.at(i).tags);
        QCOMPARE(after.at(i).isVip, people.at(i).isVip);
    }
}

void TestImportDialog::aDroppedFileIsRead()
{
    PageFixture fixture(m_small);
    ImportDialog dialog(fixture.context());
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(write(fixture, "id,notes\nnobody,y\n")) });
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drop);
    QVERIFY(planned(dialog));

    QMimeData page;
    page.setUrls({ QUrl(u"https://example.com/x.csv"_s) });
    QDragEnterEvent web(QPoint(5, 5), Qt::CopyAction, &page, Qt::LeftButton, Qt::NoModifier);
    web.ignore();
    QCoreApplication::sendEvent(&dialog, &web);
    QVERIFY(!web.isAccepted());
}

void TestImportDialog::everyControlHasANameAndTheKeyboard()
{
    PageFixture fixture(m_small);
    const auto people = customers(fixture);
    ImportDialog dialog(fixture.context());
    dialog.show();
    dialog.openFile(
        write(fixture, "id,addTags\n" + people.first().id.value.toUtf8() + ",x\nnobody,y\n"));
    QVERIFY(planned(dialog));
    int controls = 0;
    const auto widgets = dialog.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isControl = button || qobject_cast<TableView *>(widget);
        if (!isControl || !widget->isVisible() || widget->parentWidget()->inherits("QTableView"))
            continue;
        ++controls;
        const QString name =
            button ? button->text() + button->accessibleName() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(name));
    }
    QVERIFY(controls >= 6);
}

void TestImportDialog::goesWithItsConnection()
{
    PageFixture fixture(m_small);
    auto navigator = std::make_unique<Navigator>();
    PageContext context{ *fixture.workspace, *fixture.session, fixture.accounts, *navigator,
                         fixture.settings };
    ImportDialog dialog(context);
    dialog.show();
    dialog.openFile(write(fixture, "id,notes\nnobody,y\n"));
    QSignalSpy finished(&dialog, &QDialog::finished);
    navigator.reset();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
