// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

/// How values stand in path, query and header: the table of examples in the OpenAPI
/// specification (3.0.4, section "Style Examples"). Its object is R=100, G=200, B=150; JSON does
/// not keep the order of names, so that B comes first here.
class TestParameterText : public QObject
{
    Q_OBJECT

private slots:
    void styles_data();
    void styles();
    void encoding_data();
    void encoding();
};

namespace {

constexpr bool Plain = false;
constexpr bool Explode = true;

QJsonValue valueOf(const QString &json)
{
    return QJsonDocument::fromJson(QString(u'[' + json + u']').toUtf8()).array().at(0);
}

QString sent(const ApiParameter &parameter, const QJsonValue &value)
{
    ApiOperation operation;
    const bool isPath = parameter.place == ParameterPlace::Path;
    operation.path = isPath ? u"/x{color}"_s : u"/x"_s;
    operation.method = "GET";
    operation.parameters = { parameter };
    ApiInput input;
    input.values.insert(inputKey(parameter), value);
    const auto call = callOf({}, operation, input);
    if (!std::holds_alternative<ApiCall>(call))
        return u"fault: "_s + std::get<1>(call).first().sentence;
    const ApiCall &made = std::get<0>(call);
    if (isPath)
        return QString::fromLatin1(made.path.mid(2));
    return QString::fromLatin1(
        parameter.place == ParameterPlace::Query ? made.query : made.headers.value(0).second);
}

} // namespace

void TestParameterText::styles_data()
{
    QTest::addColumn<ParameterPlace>("place");
    QTest::addColumn<ParameterStyle>("style");
    QTest::addColumn<bool>("explode");
    QTest::addColumn<QStringList>("expected"); // of "", "blue", the list and the object

    using P = ParameterPlace;
    using S = ParameterStyle;
    const auto row = [](const char *name, P place, S style, bool explode,
                        const QStringList &expected) {
        QTest::newRow(name) << place << style << explode << expected;
    };
    const QString needed = u"fault: Needed."_s;
    row("matrix", P::Path, S::Matrix, Plain,
        { u";color"_s, u";color=blue"_s, u";color=blue,black,brown"_s,
          u";color=B,150,G,200,R,100"_s });
    row("matrix, exploded", P::Path, S::Matrix, Explode,
        { u";color"_s, u";color=blue"_s, u";color=blue;color=black;color=brown"_s,
          u";B=150;G=200;R=100"_s });
    row("label", P::Path, S::Label, Plain,
        { u"."_s, u".blue"_s, u".blue,black,brown"_s, u".B,150,G,200,R,100"_s });
    row("label, exploded", P::Path, S::Label, Explode,
        { u"."_s, u".blue"_s, u".blue.black.brown"_s, u".B=150.G=200.R=100"_s });
    row("simple", P::Path, S::Simple, Plain,
        { needed, u"blue"_s, u"blue,black,brown"_s, u"B,150,G,200,R,100"_s });
    row("simple, exploded", P::Path, S::Simple, Explode,
        { needed, u"blue"_s, u"blue,black,brown"_s, u"B=150,G=200,R=100"_s });
    row("form", P::Query, S::Form, Plain,
        { u"color="_s, u"color=blue"_s, u"color=blue,black,brown"_s,
          u"color=B,150,G,200,R,100"_s });
    row("form, exploded", P::Query, S::Form, Explode,
        { u"color="_s, u"color=blue"_s, u"color=blue&color=black&color=brown"_s,
          u"B=150&G=200&R=100"_s });
    row("space", P::Query, S::SpaceDelimited, Plain,
        { {}, {}, u"color=blue%20black%20brown"_s, u"color=B%20150%20G%20200%20R%20100"_s });
    row("pipe", P::Query, S::PipeDelimited, Plain,
        { {}, {}, u"color=blue%7Cblack%7Cbrown"_s, u"color=B%7C150%7CG%7C200%7CR%7C100"_s });
    row("tab, of version 2", P::Query, S::TabDelimited, Plain,
        { {}, {}, u"color=blue%09black%09brown"_s, {} });
    row("pipe, exploded", P::Query, S::PipeDelimited, Explode,
        { {}, {}, u"color=blue&color=black&color=brown"_s, {} });
    row("deep object", P::Query, S::DeepObject, Explode,
        { {}, {}, {}, u"color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"_s });
    row("header", P::Header, S::Simple, Plain,
        { {}, u"blue"_s, u"blue,black,brown"_s, u"B,150,G,200,R,100"_s });
    row("header, exploded", P::Header, S::Simple, Explode,
        { {}, u"blue"_s, u"blue,black,brown"_s, u"B=150,G=200,R=100"_s });
}

void TestParameterText::styles()
{
    QFETCH(ParameterPlace, place);
    QFETCH(ParameterStyle, style);
    QFETCH(bool, explode);
    QFETCH(QStringList, expected);
    const ApiParameter parameter{
        .name = u"color"_s, .place = place, .style = style, .explode = explode
    };
    const QJsonValue values[] = { u""_s, u"blue"_s, QJsonArray{ u"blue"_s, u"black"_s, u"brown"_s },
                                  QJsonObject{
                                      { u"R"_s, 100 }, { u"G"_s, 200 }, { u"B"_s, 150 } } };
    for (qsizetype i = 0; i < expected.size(); ++i) {
        // Null: the specification has no example there.
        if (!expected[i].isNull())
            QCOMPARE(sent(parameter, values[i]), expected[i]);
    }
}

void TestParameterText::encoding_data()
{
    QTest::addColumn<ApiParameter>("parameter");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const ApiParameter &parameter, const char *json,
                        const char *expected) {
        QTest::newRow(name) << parameter << QString::fromUtf8(json) << QString::fromUtf8(expected);
    };
    const ApiParameter path{ .name = u"color"_s,
                             .place = ParameterPlace::Path,
                             .style = ParameterStyle::Simple,
                             .explode = false };
    const ApiParameter query{ .name = u"a b"_s };
    const ApiParameter list{ .name = u"c"_s, .explode = false };
    const ApiParameter deep{ .name = u"c"_s, .style = ParameterStyle::DeepObject };
    ApiParameter reserved = query;
    reserved.allowReserved = true;
    ApiParameter json = query;
    json.asJson = true;
    row("a slash does not part the path", path, "\"a/b?c#d\"", "a%2Fb%3Fc%23d");
    row("nothing is encoded twice", path, "\"50%25\"", "50%2525");
    row("other scripts", path, "\"Müller 丰田\"", "M%C3%BCller%20%E4%B8%B0%E7%94%B0");
    row("a comma in a value", list, "[\"a,b\", \"c\"]", "c=a%2Cb,c");
    row("an ampersand ends no value", query, "\"x&y=z\"", "a%20b=x%26y%3Dz");
    row("reserved characters", reserved, "\"a/b:c?d,e;f\"", "a%20b=a/b:c?d,e;f");
    row("reserved, but for those that end it", reserved, "\"a&b#c+d[e]%\"",
        "a%20b=a%26b%23c%2Bd%5Be%5D%25");
    row("a whole number", query, "12345678901", "a%20b=12345678901");
    row("a fraction", query, "0.1", "a%20b=0.1");
    row("truth", query, "true", "a%20b=true");
    row("null is not sent", deep, "{\"a\": null, \"b\": 1}", "c%5Bb%5D=1");
    row("deeper objects", deep, "{\"a\": {\"b\": [1, 2]}}", "c%5Ba%5D%5Bb%5D=1&c%5Ba%5D%5Bb%5D=2");
    row("brackets in a key", deep, "{\"a]&\": 1}", "c%5Ba%5D%26%5D=1");
    row("an empty list is not sent", query, "[]", "");
    row("as JSON", json, "{\"a\": [1, \"ü\"]}", "a%20b=%7B%22a%22%3A%5B1%2C%22%C3%BC%22%5D%7D");
}

void TestParameterText::encoding()
{
    QFETCH(ApiParameter, parameter);
    QFETCH(QString, json);
    QFETCH(QString, expected);
    QCOMPARE(sent(parameter, valueOf(json)), expected);
}

QTEST_GUILESS_MAIN(TestParameterText)
#include "tst_parametertext.moc"
