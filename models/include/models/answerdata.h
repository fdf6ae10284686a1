// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "models/exporting.h"

#include <QObject>

#include <memory>

namespace forecourt::storage {
class ApiAnswers;
}

namespace forecourt::models {

class AnswerTable;
class JsonTree;

/// One stored answer in every form in which people look at it. Reading, parsing and indenting
/// run off the GUI thread; what was shown stays until the new one is ready.
class AnswerData : public QObject
{
    Q_OBJECT
public:
    /// `answers` outlives this.
    explicit AnswerData(storage::ApiAnswers &answers, QObject *parent = nullptr);
    ~AnswerData() override;

    /// How the system's lists go on, for the answers that are opened from now on.
    void setPaging(domain::PagingStyle paging, const QUrl &baseUrl);

    enum class Page { New, Turned, Appended };
    /// From storage, by its id. Turned keeps the table's question; Appended adds its rows to
    /// those that are there.
    void open(const QString &id, Page page = Page::New);
    void clear();

    bool isOpening() const;
    bool isEmpty() const;
    const domain::ApiAnswer &answer() const;
    bool hasTree() const; ///< it is JSON
    bool hasTable() const; ///< it holds a list
    JsonTree &tree() const;
    AnswerTable &table() const;
    /// Indented where it is JSON, at most the first part of a large one.
    const QString &text() const;
    qint64 hiddenBytes() const; ///< that the text leaves out
    /// What brings the page after this answer (1) or before it (-1); nothing at the end.
    const std::optional<domain::ApiCall> &page(int step) const;

    /// The table's rows as they stand there, of these columns.
    ExportFuture exportRows(const QStringList &columns, const ExportTarget &target) const;
    /// The body as it came.
    ExportFuture saveBody(const QString &path) const;

signals:
    void opened();
    void missing(); ///< it is not kept any more

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
