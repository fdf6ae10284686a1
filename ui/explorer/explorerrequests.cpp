// SPDX-License-Identifier: GPL-3.0-or-later
// What the explorer's page does with the chosen operation: filling in, sending, showing.
#include "explorer/explorerpage.h"

#include "explorer/answerfiles.h"
#include "explorer/answergrid.h"
#include "explorer/answerhead.h"
#include "explorer/answerpane.h"
#include "explorer/formpane.h"
#include "explorer/formview.h"
#include "explorer/operationlist.h"
#include "explorer/requestbar.h"
#include "explorer/requestrunner.h"
#include "explorer/savedialog.h"
#include "explorer/servicechooser.h"
#include "explorer/servicewords.h"
#include "explorer/sidepane.h"
#include "explorer/writedialog.h"
#include "models/answertable.h"
#include "models/apiform.h"
#include "models/operationmodel.h"
#include "models/papermodel.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "sync/apidesk.h"
#include "sync/session.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using Answered = models::AnswerData::Page;

void ExplorerPage::connectRequest()
{
    connect(m_bar, &RequestBar::sendWanted, this, &ExplorerPage::send);
    connect(m_bar, &RequestBar::cancelWanted, m_runner, &RequestRunner::cancel);
    connect(m_bar, &RequestBar::copyWanted, this, &ExplorerPage::copyAsCurl);
    connect(m_bar, &RequestBar::saveWanted, this, &ExplorerPage::askForName);
    connect(m_bar, &RequestBar::resetWanted, this, [this] {
        if (const auto *operation = m_form->operation())
            m_form->setInput(domain::defaultInput(m_form->document(), *operation));
    });
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ExplorerPage::send);
    }
    connect(m_runner, &RequestRunner::busyChanged, m_bar, &RequestBar::setBusy);
    connect(m_runner, &RequestRunner::busyChanged, m_answerPane, &AnswerPane::setBusy);
    connect(m_runner, &RequestRunner::answered, this, &ExplorerPage::showAnswered);
    connect(m_runner, &RequestRunner::failed, this, &ExplorerPage::showFailed);
}

void ExplorerPage::connectAnswer()
{
    connect(m_answer, &models::AnswerData::opened, this, &ExplorerPage::showOpened);
    connect(m_answer, &models::AnswerData::missing, this,
            [this] { m_answerPane->head()->say(tr("This answer is not kept any more."), true); });
    AnswerGrid *grid = m_answerPane->grid();
    connect(grid, &AnswerGrid::pageWanted, this,
            [this](int step) { turnPage(step, Answered::Turned); });
    connect(grid, &AnswerGrid::moreWanted, this, [this] { turnPage(1, Answered::Appended); });
    connect(grid, &AnswerGrid::copied, this,
            [this] { emit context().navigator.notice(tr("Copied")); });
    connect(grid, &AnswerGrid::columnsChosen, this, [this](const QStringList &hidden) {
        context().settings.setValue(QString(u"explorer/hidden/"_s % operationKey()), hidden);
    });
    connect(m_answerPane, &AnswerPane::exportWanted, this,
            [this, grid] { m_files->askForCsv(grid->shownColumns()); });
    connect(m_answerPane, &AnswerPane::saveWanted, m_files, &AnswerFiles::askForBody);
    connect(m_files, &AnswerFiles::written, this,
            [this](const QString &sentence) { emit context().navigator.notice(sentence); });
    connect(m_files, &AnswerFiles::failed, this,
            [this](const QString &sentence) { m_answerPane->head()->say(sentence, false); });
}

QString ExplorerPage::operationKey() const
{
    const domain::ApiOperation *operation = m_form->operation();
    return m_service.id.value % u'/' % (operation ? operation->id : QString());
}

QString ExplorerPage::sentKey() const
{
    return m_runner->service().value % u'/' % m_runner->call().operation;
}

// Reads are given up on the way to something else.
bool ExplorerPage::isElsewhere() const
{
    return m_runner->call().writes() && sentKey() != operationKey();
}

void ExplorerPage::keepInput()
{
    if (m_form->operation())
        m_inputs.insert(operationKey(), m_form->input());
}

bool ExplorerPage::chooseOperation(const QString &operation)
{
    return m_side->operations()->choose(operation);
}

// What was filled in and what came back are there again when one comes back to an operation.
void ExplorerPage::showOperation(const QString &id)
{
    const domain::ApiDocument &document = m_side->operations()->model().document();
    const domain::ApiOperation *operation = document.operation(id);
    if (!operation)
        return;
    keepInput();
    m_runner->cancel();
    m_form->setOperation(document, *operation);
    if (m_inputs.contains(operationKey()))
        m_form->setInput(m_inputs.value(operationKey()));
    m_answer->setPaging(domain::likelyPaging(document, *operation), m_service.baseUrl);
    m_bar->setOperation(operation);
    m_formPane->showOperation();
    m_answerPane->head()->say({}, false);
    context().settings.setValue(QString(u"explorer/last/"_s % m_service.id.value), id);
    const QString last = m_answers.value(operationKey());
    if (!last.isEmpty())
        return m_answer->open(last);
    m_answer->clear();
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    m_answerPane->showEmpty(u"send"_s,
                            tr("Send it with %1, and the answer appears here.").arg(keys));
}

void ExplorerPage::send()
{
    if (!m_form->operation() || m_runner->isBusy())
        return;
    const auto call = m_form->check();
    m_formPane->showFaults();
    if (call)
        run(*call);
    else
        m_formPane->view()->showFaults();
}

void ExplorerPage::run(const domain::ApiCall &call, Answered page)
{
    m_answerPane->head()->say({}, false);
    if (!call.writes() && call.counts == domain::ApiCount::Nothing)
        return m_runner->send(m_service.id, call, page);
    auto *dialog = new WriteDialog(m_service, call, this);
    connect(
        dialog, &QDialog::accepted, this,
        [this, service = m_service.id, call, page] {
            if (service == m_service.id)
                m_runner->send(service, call, page);
        },
        Qt::SingleShotConnection);
    openDialog(dialog);
}

void ExplorerPage::turnPage(int step, Answered page)
{
    std::optional<domain::ApiCall> call = m_answer->page(step);
    if (!call || m_runner->isBusy())
        return;
    const domain::ApiOperation *operation = m_form->document().operation(call->operation);
    call->counts = operation ? operation->counts : domain::ApiCount::Nothing;
    run(*call, page);
}

void ExplorerPage::showAnswered(const QString &answer, Answered page)
{
    m_answers.insert(sentKey(), answer);
    if (!isElsewhere())
        m_answer->open(answer, page);
    if (m_runner->call().writes())
        tellOutcome(isElsewhere() ? tr("%1 was sent once and is recorded under History")
                                        .arg(readablePath(m_runner->call()))
                                  : tr("Sent once and recorded under History"));
}

// The list shows what was written to one system.
void ExplorerPage::tellOutcome(const QString &outcome)
{
    emit context().navigator.notice(outcome, tr("Show"), [this, service = m_runner->service()] {
        if (m_chooser->choose(service))
            m_side->showWrites();
    });
}

void ExplorerPage::showFailed(const domain::ApiError &error)
{
    if (error.kind == domain::ApiError::Kind::Cancelled)
        return;
    const bool isDoubt = error.kind == domain::ApiError::Kind::Unknown;
    const QString words = isDoubt
        ? tr("%1 It is recorded under History as in doubt and is not sent again.")
              .arg(errorWords(error))
        : errorWords(error);
    if (isElsewhere())
        return tellOutcome(QString(readablePath(m_runner->call()) % u": " % words));
    m_answerPane->head()->say(words, isDoubt);
    if (m_answer->isEmpty())
        m_answerPane->showEmpty(u"circle-alert"_s, tr("There is no answer."));
}

void ExplorerPage::showOpened()
{
    m_answerPane->showAnswer(m_service.baseUrl.host());
    m_answerPane->grid()->hideColumns(
        context().settings.value(QString(u"explorer/hidden/"_s % operationKey())).toStringList());
}

void ExplorerPage::copyAsCurl()
{
    const auto call = m_form->check();
    m_formPane->showFaults();
    if (!call)
        return m_formPane->view()->showFaults();
    QGuiApplication::clipboard()->setText(domain::curlText(*call, m_service));
    emit context().navigator.notice(tr("Copied, without the key"));
}

void ExplorerPage::askForName()
{
    const domain::ApiOperation *operation = m_form->operation();
    if (!operation)
        return;
    const auto save = [this, service = m_service.id, id = operation->id,
                       input = m_form->input()](const QString &name) {
        return context().session.apiDesk().saveRequest(service, name, id, input);
    };
    const QString name = operation->summary.isEmpty() ? operation->id : operation->summary;
    auto *dialog = new SaveDialog(name, save, this);
    connect(dialog, &QDialog::accepted, this, [this] { m_side->showPart(u"saved"_s); });
    openDialog(dialog);
}

void ExplorerPage::openSaved(const QString &paper)
{
    const QJsonObject saved = m_side->savedRequests().valueOf(paper);
    const QString operation = saved.value("operation"_L1).toString();
    if (!chooseOperation(operation)) {
        emit context().navigator.notice(
            tr("The document of this API has no operation “%1” any more.").arg(operation));
        return;
    }
    m_form->setInput(domain::apiInputFromJson(saved.value("input"_L1).toObject()));
    m_bar->sendButton()->setFocus(Qt::TabFocusReason);
}

void ExplorerPage::openAnswer(const QString &answer, const QString &operation)
{
    chooseOperation(operation);
    m_answerPane->head()->say({}, false);
    m_answer->open(answer);
}

void ExplorerPage::openWrite(const QString &paper)
{
    const QJsonObject write = m_side->recordedWrites().valueOf(paper);
    chooseOperation(write.value("operation"_L1).toString());
    m_answerPane->head()->say(write.value("reason"_L1).toString(), true);
    // Its answer is kept under the same id, if there was one.
    if (write.value("status"_L1).toInt() > 0)
        m_answer->open(paper);
}

} // namespace forecourt::ui
