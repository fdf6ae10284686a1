// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state; // "unfinished", "vanished", "obsolete"; empty for a finished one
    QStringList forms;
    bool isPlural = false;

    QString key() const
    {
        const QString kind = isPlural ? u" (plural)"_s : QString();
        return context + u": "_s + source + (comment.isEmpty() ? QString() : u" | "_s + comment)
            + kind;
    }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.isPlural) {
        message.forms = { xml.readElementText() };
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return messages;
}

QStringList keysOf(const QList<Message> &messages)
{
    QStringList keys;
    for (const auto &message : messages)
        keys << message.key();
    keys.sort();
    return keys;
}

QStringList without(QStringList all, const QStringList &taken)
{
    for (const auto &key : taken)
        all.removeOne(key);
    return all;
}

QStringList placeholdersOf(const QString &text)
{
    // And the marks of the keys that press a button, such as "&Copy".
    static const QRegularExpression pattern(u"%L?(\\d{1,2}|n)|&(?=\\w)"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void everyStringIsInTheFile_data() { addFiles(); }
    void everyStringIsInTheFile();
    void everyStringIsFinished_data() { addFiles(); }
    void everyStringIsFinished();
    void placeholdersAgree_data() { addFiles(); }
    void placeholdersAgree();

private:
    static void addFiles();
};

void TestTranslations::addFiles()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("pluralOnly");
    const QString folder = QStringLiteral(FORECOURT_SOURCE_DIR) + u"/translations/"_s;
    QTest::newRow("Swahili") << folder + u"forecourt_sw.ts"_s << false;
    QTest::newRow("English") << folder + u"forecourt_en.ts"_s << true;
}

/// What lupdate finds in the sources now is what the file holds, no more and no less.
void TestTranslations::everyStringIsInTheFile()
{
    QFETCH(const QString, path);
    QFETCH(const bool, pluralOnly);
    const QTemporaryDir directory;
    const QString fresh = directory.filePath(u"fresh.ts"_s);
    QStringList arguments{ u"-locations"_s, u"none"_s };
    if (pluralOnly)
        arguments << u"-pluralonly"_s;
    arguments << u"@"_s + QStringLiteral(FORECOURT_LUPDATE_SOURCES) << u"-ts"_s << fresh;
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(FORECOURT_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(90'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    const QByteArray said = lupdate.readAll();
    QVERIFY2(!said.contains("ualifying with unknown") && !said.contains("lacks Q_OBJECT"),
             said.constData());

    const QStringList inSources = keysOf(readMessages(fresh));
    const QStringList inFile = keysOf(readMessages(path));
    QVERIFY(!inSources.isEmpty());
    const QString help = u"; run ./dev translate"_s;
    const QStringList added = without(inSources, inFile);
    QVERIFY2(added.isEmpty(), qPrintable(u"new: "_s + added.join(u'\n') + help));
    const QStringList gone = without(inFile, inSources);
    QVERIFY2(gone.isEmpty(), qPrintable(u"gone: "_s + gone.join(u'\n') + help));
}

void TestTranslations::everyStringIsFinished()
{
    QFETCH(const QString, path);
    const auto messages = readMessages(path);
    QVERIFY(!messages.isEmpty());
    QStringList complaints;
    for (const auto &message : messages) {
        const qsizetype wanted = message.isPlural ? 2 : 1; // both languages have two
        if (!message.state.isEmpty() || message.forms.size() != wanted
            || message.forms.contains(QString()))
            complaints << message.key();
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestTranslations::placeholdersAgree()
{
    QFETCH(const QString, path);
    QStringList complaints;
    for (const auto &message : readMessages(path)) {
        for (const auto &form : message.forms) {
            if (placeholdersOf(form) != placeholdersOf(message.source))
                complaints << message.key() + u" → "_s + form;
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
