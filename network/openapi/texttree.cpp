// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttree.h"

#include "jsonescapes.h"
#include "textcrowd.h"
#include "treebuilder.h"

#include <QCoreApplication>
#include <QUtf8StringView>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

constexpr qsizetype LargestText = 50 * 1024 * 1024;

// The first line that is not UTF-8, counted from 1.
qsizetype brokenLine(const QByteArray &text)
{
    qsizetype number = 0;
    for (qsizetype begin = 0; begin <= text.size(); ++number) {
        const qsizetype end = text.indexOf('\n', begin);
        const QByteArray line = text.mid(begin, end < 0 ? -1 : end - begin);
        if (!QUtf8StringView(line).isValidUtf8())
            return number + 1;
        if (end < 0)
            break;
        begin = end + 1;
    }
    return number;
}

// Before the parser sees it. Null: nothing speaks against it.
QString refusal(const QByteArray &text)
{
    if (text.size() > LargestText) {
        return Words::tr("The document is larger than %1 MB.").arg(LargestText / 1024 / 1024);
    }
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff") || text.contains('\0'))
        return Words::tr("The document is not text in UTF-8.");
    if (!QUtf8StringView(text).isValidUtf8()) {
        return Words::tr("Line %1: There are bytes that are not UTF-8.").arg(brokenLine(text));
    }
    const QByteArray start = text.left(1000).trimmed().left(100).toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return Words::tr("This is a web page (HTML), not an OpenAPI document.");
    if (start.startsWith('<'))
        return Words::tr("This is XML, not an OpenAPI document in JSON or YAML.");
    return crowdFault(text);
}

// The parser would tell of the first brace, not of the missing end.
bool isCutOff(const QByteArray &text)
{
    const QByteArray whole = text.trimmed();
    return (whole.startsWith('{') && !whole.endsWith('}'))
        || (whole.startsWith('[') && !whole.endsWith(']'));
}

QString cutOffOr(const QByteArray &text, const QString &sentence)
{
    return isCutOff(text)
        ? Words::tr("The document ends in the middle: what begins with “%1” is not "
                    "closed.")
              .arg(QChar::fromLatin1(text.trimmed().at(0)))
        : sentence;
}

TextTree parsed(const QByteArray &text)
{
    std::istringstream stream(text.toStdString());
    YAML::Parser parser(stream);
    TreeBuilder builder;
    parser.HandleNextDocument(builder);
    TextTree tree = builder.take();
    if (parser)
        tree.remarks.append(Words::tr("The file holds several documents; only the first is read."));
    return tree;
}

} // namespace

domain::Result<TextTree, QString> readTextTree(const QByteArray &text)
{
    if (const QString sentence = refusal(text); !sentence.isNull())
        return sentence;
    const QByteArray bytes = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    try {
        return parsed(withWholeCharacters(bytes));
    } catch (const TextRefused &refused) {
        return cutOffOr(bytes, refused.sentence);
    } catch (const YAML::Exception &error) {
        const QString reason =
            Words::tr("This is neither JSON nor YAML: %1.").arg(QString::fromStdString(error.msg));
        return cutOffOr(bytes, placeOf(error.mark, reason));
    } catch (const std::exception &error) {
        return Words::tr("The document cannot be read: %1.").arg(QString::fromUtf8(error.what()));
    }
}

} // namespace forecourt::network
