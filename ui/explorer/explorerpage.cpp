// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/explorerpage.h"

#include "explorer/answerfiles.h"
#include "explorer/answergrid.h"
#include "explorer/answerhead.h"
#include "explorer/answerpane.h"
#include "explorer/callslist.h"
#include "explorer/formpane.h"
#include "explorer/formview.h"
#include "explorer/operationlist.h"
#include "explorer/requestbar.h"
#include "explorer/requestrunner.h"
#include "explorer/servicechooser.h"
#include "explorer/sidepane.h"
#include "models/apiform.h"
#include "models/papermodel.h"
#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "services/documentfile.h"
#include "services/servicedialog.h"
#include "sync/accounts.h"
#include "sync/apidesk.h"
#include "sync/services.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/messagepanel.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

ExplorerPage::ExplorerPage(const PageContext &given, QWidget *parent)
    : Page(given, parent)
    , m_runner(new RequestRunner(given.session.apiDesk(), this))
    , m_form(new models::ApiForm(this))
    , m_answer(given.workspace.makeAnswerData(this))
    , m_header(new PageHeader(tr("Explorer")))
    , m_chooser(new ServiceChooser(given.session.apiDesk()))
    , m_outer(new QSplitter(Qt::Horizontal))
    , m_inner(new QSplitter(Qt::Horizontal))
    , m_side(new SidePane(given))
    , m_bar(new RequestBar)
    , m_formPane(new FormPane(*m_form))
    , m_answerPane(new AnswerPane(*m_answer))
    , m_files(new AnswerFiles(*m_answer, this))
{
    build();
    connectParts();
    connectRequest();
    connectAnswer();
    connectLists();
    restoreState();
    if (m_service.id.isEmpty())
        showService(m_chooser->service());
}

ExplorerPage::~ExplorerPage() = default;

void ExplorerPage::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *connectButton = makeButton(tr("Connect another system…"), u"plug"_s);
    m_header->addAction(m_chooser);
    m_header->addAction(connectButton);
    all->addWidget(m_header);
    all->addWidget(m_outer, 1);
    for (QSplitter *splitter : { m_outer, m_inner }) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_outer->addWidget(m_side);
    m_outer->addWidget(buildRequest());
    m_outer->setStretchFactor(1, 1);
    m_outer->setSizes({ 300, 940 });
    connect(connectButton, &QPushButton::clicked, this, [this] {
        openServiceDialog(this, context().accounts.services(),
                          [this](const domain::ConnectionId &id) { m_chooser->choose(id); });
    });
}

QWidget *ExplorerPage::buildRequest()
{
    auto *request = new QWidget;
    auto *column = new QVBoxLayout(request);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_inner, 1);
    m_inner->addWidget(m_formPane);
    m_inner->addWidget(m_answerPane);
    m_inner->setStretchFactor(0, 2);
    m_inner->setStretchFactor(1, 3);
    m_inner->setSizes({ 380, 580 });
    m_answerPane->setFormatting(context().workspace.formatting());
    return request;
}

void ExplorerPage::connectParts()
{
    connect(m_chooser, &ServiceChooser::serviceChosen, this, &ExplorerPage::showService);
    connect(&context().accounts.services(), &sync::Services::documentChanged, this,
            [this](const domain::ConnectionId &id) {
                if (id != m_service.id)
                    return;
                keepInput();
                showAnew();
            });
    connect(m_formPane, &FormPane::actionTriggered, this, &ExplorerPage::importDocument);
    connect(m_answerPane->head()->message(), &MessagePanel::actionTriggered, &context().navigator,
            &Navigator::settingsWanted);
    connect(m_answerPane, &AnswerPane::wideToggled, this, [this](bool on) {
        m_side->setVisible(!on);
        m_formPane->setVisible(!on);
    });
    connect(&context().workspace, &models::Workspace::formattingChanged, m_answerPane,
            &AnswerPane::setFormatting);
    connect(m_side->operations(), &OperationList::operationChosen, this,
            &ExplorerPage::showOperation);
    connect(m_side->operations(), &OperationList::operationActivated, this,
            [this] { m_formPane->view()->focusFirst(); });
}

void ExplorerPage::connectLists()
{
    connect(m_side->saved(), &CallsList::chosen, this, &ExplorerPage::openSaved);
    connect(m_side->saved(), &CallsList::removeWanted, this, [this](const QString &paper) {
        whenAnswered(context().session.apiDesk().removeRequest(paper), this,
                     [this](const domain::Result<domain::Done> &done) {
                         if (!done)
                             emit context().navigator.notice(errorWords(done.error()));
                     });
    });
    connect(m_side->answers(), &CallsList::answerChosen, this, &ExplorerPage::openAnswer);
    connect(m_side->writes(), &CallsList::chosen, this, &ExplorerPage::openWrite);
}

void ExplorerPage::restoreState()
{
    const QSettings &settings = context().settings;
    m_outer->restoreState(settings.value(u"explorer/side"_s).toByteArray());
    m_inner->restoreState(settings.value(u"explorer/answer"_s).toByteArray());
    m_chooser->choose({ settings.value(u"explorer/service"_s).toString() });
}

void ExplorerPage::saveState()
{
    QSettings &settings = context().settings;
    settings.setValue(u"explorer/side"_s, m_outer->saveState());
    settings.setValue(u"explorer/answer"_s, m_inner->saveState());
    settings.setValue(u"explorer/service"_s, m_service.id.value);
}

void ExplorerPage::enter()
{
    if (m_form->operation())
        m_bar->sendButton()->setFocus(Qt::OtherFocusReason);
    else
        m_side->operations()->search()->setFocus(Qt::OtherFocusReason);
}

void ExplorerPage::focusSearch()
{
    m_side->showPart(u"operations"_s);
    SearchField *search = m_side->operations()->search();
    search->setFocus(Qt::ShortcutFocusReason);
    search->selectAll();
}

// Documents are kept by the service; the first read of a large one takes a moment.
void ExplorerPage::showService(const domain::ApiService &service)
{
    keepInput();
    const bool isOther = service.id != m_service.id;
    m_service = service;
    m_bar->setService(service);
    if (isOther || !m_form->operation())
        showAnew();
}

void ExplorerPage::showAnew()
{
    m_answer->setPaging(m_service.paging, m_service.baseUrl);
    m_runner->cancel();
    m_form->clear();
    m_answer->clear();
    m_side->setService(m_service.id);
    m_side->operations()->setDocument({});
    m_bar->setOperation(nullptr);
    m_header->setDetail({});
    m_formPane->showEmpty(u"loader"_s, tr("The document is being read."));
    m_answerPane->showEmpty(u"send"_s, tr("What comes back is shown here."));
    const quint64 reading = ++m_reading;
    whenAnswered(context().session.apiDesk().document(m_service.id), this,
                 [this, reading](const domain::Result<domain::ApiDocument> &document) {
                     if (reading == m_reading)
                         showDocument(document);
                 });
}

void ExplorerPage::showDocument(const domain::Result<domain::ApiDocument> &document)
{
    if (!document)
        return m_formPane->showEmpty(
            u"file-text"_s,
            tr("There is no document of this API to read. %1").arg(errorWords(document.error())),
            tr("Choose a document…"));
    m_side->operations()->setDocument(*document);
    m_header->setDetail(
        tr("%1 · %n operation(s)", nullptr, int(document->operations.size())).arg(document->title));
    m_formPane->showEmpty(u"list"_s, tr("Choose an operation to begin."));
    const QString last =
        context().settings.value(QString(u"explorer/last/"_s % m_service.id.value)).toString();
    if (!last.isEmpty())
        chooseOperation(last);
}

void ExplorerPage::importDocument()
{
    auto *dialog = new QFileDialog(this, tr("Choose an OpenAPI document"), QDir::homePath(),
                                   tr("OpenAPI documents (*.json *.yaml *.yml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExplorerPage::readDocument);
    dialog->open();
}

void ExplorerPage::readDocument(const QString &path)
{
    m_formPane->showEmpty(u"loader"_s, tr("The document is being read."));
    whenAnswered(readDocumentFile(path), this,
                 [this, reading = ++m_reading](const domain::Result<QByteArray> &document) {
                     if (reading != m_reading)
                         return;
                     if (document)
                         takeDocument(*document);
                     else
                         showRefused(document.error());
                 });
}

void ExplorerPage::takeDocument(const QByteArray &document)
{
    auto &services = context().accounts.services();
    whenAnswered(services.replaceDocument(m_service.id, document), this,
                 [this, reading = m_reading](const domain::Result<domain::Done> &done) {
                     if (!done && reading == m_reading)
                         showRefused(done.error());
                 });
}

void ExplorerPage::showRefused(const domain::ApiError &error)
{
    m_formPane->showEmpty(u"file-text"_s,
                          tr("This document cannot be used. %1").arg(errorWords(error)),
                          tr("Choose a document…"));
}

} // namespace forecourt::ui
