// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answerdata.h"

#include "domain/whenanswered.h"
#include "explorer/answerparts.h"
#include "export/records.h"
#include "export/recordwriter.h"
#include "models/answertable.h"
#include "models/jsontree.h"
#include "storage/apianswers.h"

#include <QSaveFile>

namespace forecourt::models {

using domain::ApiAnswer;
using Report = domain::Result<ExportReport>;

struct AnswerData::Private
{
    storage::ApiAnswers &answers;
    AnswerParts parts = {};
    domain::PagingStyle paging = domain::PagingStyle::None;
    QUrl baseUrl = {};
    bool opening = false;
    quint64 turn = 0;
    JsonTree tree = JsonTree();
    AnswerTable table = AnswerTable();

    void take(const AnswerParts &fresh, Page page);
};

AnswerData::AnswerData(storage::ApiAnswers &answers, QObject *parent)
    : QObject(parent)
    , d(new Private{ answers })
{
}

AnswerData::~AnswerData() = default;

void AnswerData::setPaging(domain::PagingStyle paging, const QUrl &baseUrl)
{
    d->paging = paging;
    d->baseUrl = baseUrl;
}

void AnswerData::open(const QString &id, Page page)
{
    const quint64 turn = ++d->turn;
    d->opening = true;
    domain::whenEnded(d->answers.find(id), this,
                      [this, turn, page](const std::optional<std::optional<ApiAnswer>> &found) {
                          if (turn != d->turn)
                              return;
                          if (!found || !*found) {
                              d->opening = false;
                              emit missing();
                              return;
                          }
                          const auto parts = QtFuture::makeReadyFuture().then(
                              QtFuture::Launch::Async,
                              [answer = **found, paging = d->paging, baseUrl = d->baseUrl] {
                                  return partsOf(answer, paging, baseUrl);
                              });
                          domain::whenAnswered(parts, this,
                                               [this, turn, page](const AnswerParts &fresh) {
                                                   if (turn != d->turn)
                                                       return;
                                                   d->opening = false;
                                                   d->take(fresh, page);
                                                   emit opened();
                                               });
                      });
}

void AnswerData::Private::take(const AnswerParts &fresh, Page page)
{
    parts = fresh;
    tree.setValue(fresh.json);
    const domain::ApiRows rows = fresh.rows.value_or(domain::ApiRows());
    if (page == Page::Appended)
        return table.append(rows);
    if (page == Page::New)
        table.forgetQuestion();
    table.setRows(rows);
}

void AnswerData::clear()
{
    ++d->turn;
    d->opening = false;
    d->take({}, Page::New);
    emit opened();
}

bool AnswerData::isOpening() const
{
    return d->opening;
}

bool AnswerData::isEmpty() const
{
    return d->parts.answer.id.isEmpty();
}

const ApiAnswer &AnswerData::answer() const
{
    return d->parts.answer;
}

bool AnswerData::hasTree() const
{
    return !d->parts.json.isUndefined();
}

bool AnswerData::hasTable() const
{
    return d->parts.rows.has_value();
}

JsonTree &AnswerData::tree() const
{
    return d->tree;
}

AnswerTable &AnswerData::table() const
{
    return d->table;
}

const QString &AnswerData::text() const
{
    return d->parts.text;
}

qint64 AnswerData::hiddenBytes() const
{
    return d->parts.hiddenBytes;
}

const std::optional<domain::ApiCall> &AnswerData::page(int step) const
{
    return step > 0 ? d->parts.next : d->parts.previous;
}

static Report written(const QStringList &columns, const QList<QJsonObject> &rows,
                      const ExportTarget &target)
{
    RecordWriter writer(ExportFormat::Csv, target, columns);
    bool going = writer.start();
    for (auto row = rows.begin(); going && row != rows.end(); ++row)
        going = writer.write(AnswerRecord{ *row, columns });
    return writer.finish();
}

ExportFuture AnswerData::exportRows(const QStringList &columns, const ExportTarget &target) const
{
    return QtFuture::makeReadyFuture().then(
        QtFuture::Launch::Async,
        [columns, rows = d->table.shownRows(), target] { return written(columns, rows, target); });
}

ExportFuture AnswerData::saveBody(const QString &path) const
{
    const QByteArray body = d->parts.answer.body;
    return QtFuture::makeReadyFuture().then(QtFuture::Launch::Async, [body, path] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size() || !file.commit())
            return Report(domain::ApiError::storage(file.errorString()));
        return Report(ExportReport{ 1 });
    });
}

} // namespace forecourt::models
