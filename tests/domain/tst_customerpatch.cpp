// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerpatch.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestCustomerPatch : public QObject
{
    Q_OBJECT

private slots:
    void fieldsHaveTheApisNames();
    void onlyWhatDiffersIsSent();
    void whatIsNotKnownIsNotChanged();
    void tagsAreComparedAsASet();
    void valuesComeThroughJson();
    void cleansTags();
};

namespace {

constexpr CustomerField Fields[] = { CustomerField::Notes, CustomerField::Tags,
                                     CustomerField::Preferences, CustomerField::IsVip };

CustomerDraft fullDraft()
{
    CustomerDraft draft;
    draft.notes = u"a\nb"_s;
    draft.tags = QStringList{ u"repeat-buyer"_s, u"Größe"_s };
    draft.preferences = Preferences(QJsonObject{ { u"colour"_s, u"red"_s } });
    draft.isVip = true;
    return draft;
}

} // namespace

void TestCustomerPatch::fieldsHaveTheApisNames()
{
    const QStringList names{ u"notes"_s, u"tags"_s, u"preferences"_s, u"isVip"_s };
    for (const CustomerField field : Fields) {
        QCOMPARE(fieldName(field), names[int(field)]);
        QCOMPARE(fieldFromName(fieldName(field)), std::optional(field));
        QVERIFY(!fieldText(field).isEmpty());
    }
    QVERIFY(!fieldFromName(u"email"));
}

void TestCustomerPatch::onlyWhatDiffersIsSent()
{
    const CustomerDraft baseline = fullDraft();
    QVERIFY(difference(baseline, baseline).isEmpty());
    for (const CustomerField field : Fields) {
        CustomerDraft draft = baseline;
        const QJsonObject other{ { u"notes"_s, u""_s },
                                 { u"tags"_s, QJsonArray{} },
                                 { u"preferences"_s, QJsonObject{} },
                                 { u"isVip"_s, false } };
        setFieldValue(draft, field, other.value(fieldName(field)));
        const QJsonObject body = difference(baseline, draft).toJson();
        QCOMPARE(body.keys(), QStringList{ fieldName(field) });
        QCOMPARE(body.value(fieldName(field)), other.value(fieldName(field)));
    }
}

void TestCustomerPatch::whatIsNotKnownIsNotChanged()
{
    QVERIFY(difference(fullDraft(), CustomerDraft()).isEmpty());
    QCOMPARE(difference(CustomerDraft(), fullDraft()).toJson().size(), 4);
}

void TestCustomerPatch::tagsAreComparedAsASet()
{
    CustomerDraft baseline;
    baseline.tags = QStringList{ u"a"_s, u"b"_s };
    CustomerDraft draft;
    draft.tags = QStringList{ u" b"_s, u"a"_s, u"a"_s, u""_s };
    QVERIFY(difference(baseline, draft).isEmpty());
    draft.tags = QStringList{ u"A"_s, u"b"_s };
    QVERIFY(!difference(baseline, draft).isEmpty());
    const QJsonArray ab{ u"a"_s, u"b"_s };
    const QJsonArray ba{ u"b"_s, u"a"_s };
    QVERIFY(sameValue(CustomerField::Tags, ab, ba));
    QVERIFY(!sameValue(CustomerField::Preferences, ab, ba));
    QVERIFY(!sameValue(CustomerField::Tags, QJsonArray(), QJsonValue()));
}

void TestCustomerPatch::valuesComeThroughJson()
{
    const CustomerDraft draft = fullDraft();
    CustomerDraft copy;
    for (const CustomerField field : Fields) {
        QVERIFY(fieldValue(CustomerDraft(), field).isNull());
        setFieldValue(copy, field, fieldValue(draft, field));
    }
    QCOMPARE(copy, draft);
    for (const CustomerField field : Fields)
        setFieldValue(copy, field, QJsonValue());
    QCOMPARE(copy, CustomerDraft());
    // What is of the wrong type is not known, rather than empty.
    setFieldValue(copy, CustomerField::Tags, u"vip"_s);
    setFieldValue(copy, CustomerField::IsVip, u"true"_s);
    QCOMPARE(copy, CustomerDraft());
}

void TestCustomerPatch::cleansTags()
{
    QCOMPARE(cleanTags({ u" VIP "_s, u""_s, u"vip"_s, u"repeat  buyer"_s, u"ÄRA"_s, u"ära"_s }),
             (QStringList{ u"VIP"_s, u"repeat buyer"_s, u"ÄRA"_s }));
}

QTEST_GUILESS_MAIN(TestCustomerPatch)
#include "tst_customerpatch.moc"
