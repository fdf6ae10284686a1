// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/whenanswered.h"
#include "headless.h"

#include "importtext.h"
#include "models/customerimport.h"
#include "models/formatting.h"
#include "storage/customertable.h"
#include "storage/store.h"
#include "sync/bulkedit.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPromise>

namespace forecourt::app {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Done;
using domain::ImportPlan;
using domain::Result;
using sync::SyncReport;

namespace {

/// One import from the file to the server. Goes when it has answered.
class ImportJob : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    ImportJob(sync::Session &session, ImportRun run);
    QFuture<int> start();

private:
    void plan();
    void take(const ImportPlan &plan);
    void save();
    void send();
    void tell(const Result<SyncReport> &sent);
    void print(const QJsonObject &outcome = {}) const;
    void refuse(const ApiError &error);
    void end(int exitCode);
    int exitCode() const { return leftOut(m_plan) == 0 ? 0 : exitUndone; }

    sync::Session &m_session;
    const ImportRun m_run;
    models::CustomerImport m_import;
    ImportPlan m_plan;
    QPromise<int> m_answer;
};

ImportJob::ImportJob(sync::Session &session, ImportRun run)
    : QObject(&session)
    , m_session(session)
    , m_run(std::move(run))
    , m_import(session.store())
{
    connect(&m_import, &models::CustomerImport::planned, this, &ImportJob::take);
    connect(&m_import, &models::CustomerImport::refused, this, &ImportJob::refuse);
}

QFuture<int> ImportJob::start()
{
    m_answer.start();
    domain::whenAnswered(m_session.store().customers().count(), this, [this](int count) {
        if (count > 0)
            m_import.plan(m_run.file);
        else
            refuse(ApiError::notPossible(
                tr("No customers are stored here yet. Run 'forecourt sync' first.")));
    });
    return m_answer.future();
}

void ImportJob::take(const ImportPlan &plan)
{
    m_plan = plan;
    for (const QString &line : remarks(m_plan))
        printError(line);
    if (m_run.dryRun) {
        print();
        end(exitCode());
    } else if (m_plan.count(domain::PlannedRow::Outcome::Changed) == 0) {
        print();
        end(exitCode());
    } else {
        save();
    }
}

void ImportJob::save()
{
    auto *edit = new sync::BulkEdit(m_session, m_plan.edits(),
                                    tr("Import of %1").arg(QFileInfo(m_run.file).fileName()));
    connect(edit, &sync::BulkEdit::finished, this, [this, edit](const Result<Done> &result) {
        if (result) {
            send();
            return;
        }
        printError(tr("%1 of %2 customers were saved, then it stopped.")
                       .arg(edit->saved())
                       .arg(edit->total()));
        refuse(result.error());
    });
    edit->start();
}

void ImportJob::send()
{
    domain::whenAnswered(m_session.syncNow(), this,
                         [this](const Result<SyncReport> &sent) { tell(sent); });
}

/// What was saved is taken, whether or not it could be sent already.
void ImportJob::tell(const Result<SyncReport> &sent)
{
    if (!sent) {
        printError(sent.error().explanation());
        printError(tr("The changes are saved and wait here to be sent."));
        print();
        end(exitCode());
        return;
    }
    print({ { u"pushed"_s, sent->pushed },
            { u"pending"_s, sent->pending },
            { u"attention"_s, sent->attention } });
    sayWhatIsUndone(*sent);
    end(exitCode());
}

void ImportJob::print(const QJsonObject &outcome) const
{
    if (!m_run.json) {
        if (m_run.dryRun)
            printOut(planTable(m_plan));
        printOut(summary(m_plan, m_run.dryRun));
        return;
    }
    QJsonObject object = planObject(m_plan);
    for (auto part = outcome.begin(); part != outcome.end(); ++part)
        object.insert(part.key(), part.value());
    printOut(QString::fromUtf8(QJsonDocument(object).toJson()));
}

void ImportJob::refuse(const ApiError &error)
{
    printError(error.explanation());
    end(exitUndone);
}

void ImportJob::end(int exitCode)
{
    m_answer.addResult(exitCode);
    m_answer.finish();
    deleteLater();
}

} // namespace

QFuture<int> runImport(sync::Session &session, const ImportRun &run)
{
    return (new ImportJob(session, run))->start();
}

} // namespace forecourt::app
