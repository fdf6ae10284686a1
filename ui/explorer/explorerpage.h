// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"
#include "domain/result.h"
#include "models/answerdata.h"
#include "page/page.h"

class QSplitter;

namespace forecourt::models {
class ApiForm;
}

namespace forecourt::ui {

class AnswerFiles;
class AnswerPane;
class FormPane;
class PageHeader;
class RequestBar;
class RequestRunner;
class ServiceChooser;
class SidePane;

/// Any API from its document: choose an operation, fill in its form, send it, and see what came
/// as a table, a tree and a text.
class ExplorerPage : public Page
{
    Q_OBJECT
public:
    explicit ExplorerPage(const PageContext &context, QWidget *parent = nullptr);
    ~ExplorerPage() override;

    void enter() override;
    void focusSearch() override;
    void saveState() override;

    ServiceChooser *chooser() const { return m_chooser; }
    SidePane *side() const { return m_side; }
    RequestBar *bar() const { return m_bar; }
    FormPane *formPane() const { return m_formPane; }
    AnswerPane *answerPane() const { return m_answerPane; }
    AnswerFiles *files() const { return m_files; }
    models::ApiForm &form() const { return *m_form; }
    models::AnswerData &answer() const { return *m_answer; }

    bool chooseOperation(const QString &operation);
    void send();

private:
    void build();
    QWidget *buildRequest();
    void connectParts();
    void connectRequest();
    void connectAnswer();
    void connectLists();
    void restoreState();

    void showService(const domain::ApiService &service);
    void showAnew(); ///< the service's document is read and nothing is chosen yet
    void showDocument(const domain::Result<domain::ApiDocument> &document);
    void importDocument();
    void readDocument(const QString &file);
    void takeDocument(const QByteArray &document);
    void showRefused(const domain::ApiError &error);
    void showOperation(const QString &operation);
    void keepInput();
    void openSaved(const QString &paper);
    void openAnswer(const QString &answer, const QString &operation);
    void openWrite(const QString &paper);

    /// Asks first where it writes, or is counted.
    void run(const domain::ApiCall &call,
             models::AnswerData::Page page = models::AnswerData::Page::New);
    void turnPage(int step, models::AnswerData::Page page);
    void showAnswered(const QString &answer, models::AnswerData::Page page);
    void showFailed(const domain::ApiError &error);
    void showOpened();
    void copyAsCurl();
    void askForName();
    QString operationKey() const; ///< of the chosen one, for what is kept by operation
    QString sentKey() const; ///< of the one that was sent last
    bool isElsewhere() const; ///< a write, while something else was chosen
    void tellOutcome(const QString &outcome);

    RequestRunner *m_runner;
    models::ApiForm *m_form;
    models::AnswerData *m_answer;
    PageHeader *m_header;
    ServiceChooser *m_chooser;
    QSplitter *m_outer;
    QSplitter *m_inner;
    SidePane *m_side;
    RequestBar *m_bar;
    FormPane *m_formPane;
    AnswerPane *m_answerPane;
    AnswerFiles *m_files;
    domain::ApiService m_service;
    QHash<QString, domain::ApiInput> m_inputs; ///< by operationKey()
    QHash<QString, QString> m_answers; ///< id of the last one, by operationKey()
    quint64 m_reading = 0;
};

} // namespace forecourt::ui
