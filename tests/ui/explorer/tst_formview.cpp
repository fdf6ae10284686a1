// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/datefield.h"
#include "explorer/fieldrow.h"
#include "explorer/formview.h"
#include "models/apiform.h"
#include "widgets/chipeditor.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

class TestFormView : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void everyKindHasAnEditorWithAName();
    void whatIsTypedIsTheValue();
    void optionalGroupUnfolds();
    void bodyAsTextIsTheSame();
    void faultStandsAtItsField();

private:
    QWidget *editor(const QString &key) const { return m_view->row(key)->editor(); }
    QJsonObject body() const { return m_form->input().body.toObject(); }

    std::unique_ptr<models::ApiForm> m_form;
    std::unique_ptr<FormView> m_view;
};

static const char bodySchema[] = R"({"required":["name"],"properties":{
    "name":{"type":"string"}, "age":{"type":"integer"}, "isVip":{"type":"boolean"},
    "kind":{"enum":["a<b>","c"]}, "day":{"type":"string","format":"date"},
    "tags":{"type":"array","items":{"type":"integer"}}, "more":{"type":"object"},
    "home":{"properties":{"city":{"type":"string"}}}}})";

void TestFormView::init()
{
    domain::ApiOperation operation;
    operation.id = u"make"_s;
    operation.method = "POST";
    operation.path = u"/things"_s;
    operation.body = domain::ApiContent{
        u"application/json"_s, QJsonDocument::fromJson(bodySchema).object(), {}, true
    };
    m_form = std::make_unique<models::ApiForm>();
    m_view = std::make_unique<FormView>(*m_form);
    m_form->setOperation({}, operation);
    m_view->resize(400, 900);
    m_view->show();
}

void TestFormView::cleanup()
{
    m_view.reset();
    m_form.reset();
}

void TestFormView::everyKindHasAnEditorWithAName()
{
    for (const auto &name :
         { u"name"_s, u"age"_s, u"isVip"_s, u"kind"_s, u"day"_s, u"tags"_s, u"more"_s }) {
        QWidget *made = editor(u"body/"_s % name);
        QVERIFY2(made, qPrintable(name));
        QVERIFY2(made->accessibleName().startsWith(name), qPrintable(made->accessibleName()));
    }
    QVERIFY(editor(u"body/name"_s)->accessibleName().contains(u"required"));
    m_view->focusFirst();
    QCOMPARE(m_view->window()->focusWidget(), editor(u"body/name"_s));
}

void TestFormView::whatIsTypedIsTheValue()
{
    QTest::keyClicks(editor(u"body/name"_s), u"Amina"_s);
    QTest::keyClicks(editor(u"body/age"_s), u"41"_s);
    auto *vip = qobject_cast<QComboBox *>(editor(u"body/isVip"_s));
    vip->setCurrentIndex(vip->findText(u"false"_s));
    qobject_cast<QComboBox *>(editor(u"body/kind"_s))->setCurrentIndex(1);
    qobject_cast<DateField *>(editor(u"body/day"_s))->setDay({ 2026, 2, 3 });
    auto *tags = qobject_cast<ChipEditor *>(editor(u"body/tags"_s));
    QTest::keyClicks(tags->findChild<QLineEdit *>(), u"7,"_s);
    qobject_cast<QPlainTextEdit *>(editor(u"body/more"_s))->setPlainText(u"{\"x\": 1}"_s);
    const auto expected = QJsonDocument::fromJson(R"({"name":"Amina","age":41,"isVip":false,
        "kind":"a<b>","day":"2026-02-03","tags":[7],"more":{"x":1}})");
    QCOMPARE(body(), expected.object());
    vip->setCurrentIndex(0);
    QVERIFY(!body().contains(u"isVip"_s));
}

void TestFormView::optionalGroupUnfolds()
{
    QVERIFY(!m_view->row(u"body/home/city"_s));
    QTest::mouseClick(m_view->row(u"body/home"_s)->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(m_view->row(u"body/home/city"_s));
    QTest::keyClicks(editor(u"body/home/city"_s), u"Nairobi"_s);
    QCOMPARE(body().value(u"home"_s).toObject().value(u"city"_s).toString(), u"Nairobi"_s);
}

void TestFormView::bodyAsTextIsTheSame()
{
    QTest::keyClicks(editor(u"body/name"_s), u"Amina"_s);
    m_view->setBodyAsText(true);
    QTRY_VERIFY(m_view->bodyText());
    QVERIFY(m_view->bodyText()->toPlainText().contains(u"\"name\": \"Amina\""));
    m_view->bodyText()->setPlainText(u"{\"name\": \"Otieno\", \"age\": 3}"_s);
    m_view->setBodyAsText(false);
    QTRY_VERIFY(!m_view->bodyText());
    QCOMPARE(qobject_cast<QLineEdit *>(editor(u"body/name"_s))->text(), u"Otieno"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(editor(u"body/age"_s))->text(), u"3"_s);
}

void TestFormView::faultStandsAtItsField()
{
    QVERIFY(!m_form->check());
    m_view->showFaults();
    FieldRow *row = m_view->row(u"body/name"_s);
    QVERIFY(!row->fault().isEmpty());
    QCOMPARE(row->editor()->accessibleDescription(), row->fault());
    QTest::keyClicks(row->editor(), u"A"_s);
    QVERIFY(row->fault().isEmpty());
}

QTEST_MAIN(TestFormView)
#include "tst_formview.moc"
