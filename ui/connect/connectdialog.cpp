// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/connectdialog.h"

#include "connect/connectionfields.h"
#include "connect/keychainwords.h"
#include "connect/keyedit.h"
#include "connect/keyfield.h"
#include "connect/limitchoice.h"
#include "connect/reportview.h"
#include "dialogs/disclosure.h"
#include "dialogs/labelledfield.h"
#include "page/errorwords.h"
#include "page/whenanswered.h"
#include "sync/accounts.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::ApiError;

// As CarStrel's own document says it.
static constexpr const char *steps[] = {
    QT_TRANSLATE_NOOP("ConnectDialog", "Sign in to your CarStrel account in the browser."),
    QT_TRANSLATE_NOOP("ConnectDialog", "Go to Dashboard → Integrations → API Keys."),
    QT_TRANSLATE_NOOP("ConnectDialog", "Click Create API Key, and choose Live or Test."),
    QT_TRANSLATE_NOOP("ConnectDialog",
                      "Copy the key at once: CarStrel shows it only once. Then paste it here."),
};

ConnectDialog::ConnectDialog(sync::Accounts &accounts, QWidget *parent)
    : FormDialog(tr("Connect an account"),
                 tr("Forecourt works on the CarStrel account that the key belongs to."), parent)
    , m_accounts(accounts)
    , m_key(new KeyField)
    , m_fields(new ConnectionFields)
    , m_advanced(new QWidget)
    , m_address(new QLineEdit(domain::defaultBaseUrl().toString()))
    , m_addressField(new LabelledField(tr("Server address"), m_address))
    , m_limits(new LimitChoice)
    , m_report(new ReportView)
    , m_test(makeButton(tr("Test connection"), u"plug"_s))
{
    setPrimary(tr("Connect"));
    addFooterButton(m_test);
    build();
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_key, &KeyField::changed, this, &ConnectDialog::forgetReport);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectDialog::forgetReport);
    m_key->edit()->setFocus(Qt::OtherFocusReason);
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::build()
{
    body()->addWidget(m_key);
    buildHelp();
    body()->addWidget(m_fields);
    buildAdvanced();
    body()->addWidget(m_report);
}

void ConnectDialog::buildHelp()
{
    auto *help = new QWidget;
    auto *column = new QVBoxLayout(help);
    column->setContentsMargins(24, 0, 0, 4);
    column->setSpacing(4);
    int number = 0;
    for (const char *step : steps) {
        auto *line = new TextLabel(tr("%1. %2").arg(
            QLocale().toString(++number), QCoreApplication::translate("ConnectDialog", step)));
        line->setWordWrap(true);
        column->addWidget(line);
    }
    body()->addWidget(new Disclosure(tr("How to get a key"), help));
}

void ConnectDialog::buildAdvanced()
{
    auto *column = new QVBoxLayout(m_advanced);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_addressField);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_addressField->setHint(tr("Change it only if CarStrel told you another one."));
    auto *limits = new LabelledField(tr("The contract's limits"), m_limits);
    limits->setHint(tr("Ticked ones hold together. None ticked: they are learned from what the "
                       "server tells."));
    column->addWidget(limits);
    body()->addWidget(new Disclosure(tr("Advanced"), m_advanced));
}

void ConnectDialog::forgetReport()
{
    m_works = false;
    m_report->clear();
    m_addressField->setProblem({});
    hush();
}

QUrl ConnectDialog::baseUrl() const
{
    QString text = m_address->text().trimmed();
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text, QUrl::StrictMode);
}

bool ConnectDialog::validateAddress()
{
    const QUrl url = baseUrl();
    QString problem;
    if (!url.isValid() || url.host().isEmpty())
        problem = tr("This is not a web address. CarStrel's own is %1.")
                      .arg(domain::defaultBaseUrl().toString());
    else if (!domain::isAllowedBaseUrl(url))
        problem = tr("Use https: over plain http others on the network could read the key. Http "
                     "is taken only for this machine.");
    m_addressField->setProblem(problem);
    if (problem.isEmpty())
        return true;
    // Unfolds what it stands in.
    for (auto *disclosure : findChildren<Disclosure *>()) {
        if (disclosure->isAncestorOf(m_address))
            disclosure->setOpen(true);
    }
    m_address->setFocus(Qt::OtherFocusReason);
    return false;
}

void ConnectDialog::test(bool connectAfter)
{
    if (isBusy() || !m_key->validate() || !validateAddress())
        return;
    hush();
    m_report->clear();
    setBusy(tr("Asking the server…"), true);
    m_test->setEnabled(false);
    whenAnswered(m_accounts.test(baseUrl(), m_key->key()), this,
                 [this, connectAfter](const sync::ConnectionReport &report) {
                     tested(report, connectAfter);
                 });
}

void ConnectDialog::tested(const sync::ConnectionReport &report, bool connectAfter)
{
    setBusy({}, true);
    m_test->setEnabled(true);
    m_works = !report.error;
    m_report->setReport(report);
    if (!connectAfter)
        return;
    if (m_works)
        add(false);
    else if (report.error->kind != ApiError::Kind::Insecure)
        say(Tone::Neutral,
            tr("Nothing was kept yet. It can be connected all the same and work later."),
            tr("Connect all the same"), [this] { add(false); });
}

void ConnectDialog::submit()
{
    const bool named = m_fields->validate();
    if (!m_key->validate() || !named || !validateAddress())
        return;
    if (m_works)
        add(false);
    else
        test(true);
}

void ConnectDialog::add(bool memoryOnly)
{
    if (isBusy())
        return;
    domain::Connection draft;
    m_fields->apply(draft);
    draft.baseUrl = baseUrl();
    draft.limits = m_limits->ids();
    hush();
    setBusy(tr("Keeping the key…"), false);
    whenAnswered(m_accounts.add(draft, m_key->key(), memoryOnly), this,
                 [this](const domain::Result<domain::ConnectionId> &id) { added(id); });
}

void ConnectDialog::added(const domain::Result<domain::ConnectionId> &id)
{
    setBusy({}, true);
    if (id) {
        emit connected(id.value());
        accept();
    } else if (id.error().kind == ApiError::Kind::Keychain) {
        say(Tone::Warning, keychainWords(id.error()), sessionOnlyWords(), [this] { add(true); });
    } else {
        say(Tone::Bad, errorWords(id.error()));
    }
}

void ConnectDialog::done(int result)
{
    m_key->edit()->wipe();
    FormDialog::done(result);
}

} // namespace forecourt::ui
