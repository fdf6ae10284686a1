// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectservicedialog.h"

#include "connect/keychainwords.h"
#include "connect/keyedit.h"
#include "connect/limitchoice.h"
#include "dialogs/disclosure.h"
#include "dialogs/labelledfield.h"
#include "page/errorwords.h"
#include "page/whenanswered.h"
#include "services/documentfield.h"
#include "services/servicefields.h"
#include "services/servicekeyfield.h"
#include "sync/services.h"
#include "widgets/buttons.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::ApiError;
using domain::ApiService;
using domain::Done;
using domain::Result;

ConnectServiceDialog::ConnectServiceDialog(sync::Services &services, QWidget *parent)
    : FormDialog(tr("Connect another system"),
                 tr("Beside your CarStrel account: to appraise trade-ins, or to look into any API "
                    "that has an OpenAPI document."),
                 parent)
    , m_services(services)
    , m_fields(new ServiceFields)
    , m_document(new DocumentField(services))
    , m_own(new Disclosure(tr("Another document than the built-in one"), m_document))
    , m_key(new ServiceKeyField)
    , m_limits(new LimitChoice)
    , m_test(makeButton(tr("Test connection"), u"plug"_s))
{
    setPrimary(tr("Connect"));
    addFooterButton(m_test);
    build();
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_fields, &ServiceFields::systemChanged, this, &ConnectServiceDialog::takeSystem);
    connect(m_fields, &ServiceFields::changed, this, &ConnectServiceDialog::forgetTest);
    connect(m_key, &ServiceKeyField::changed, this, &ConnectServiceDialog::forgetTest);
    connect(m_document, &DocumentField::changed, this, &ConnectServiceDialog::takeDocument);
    connect(m_own->button(), &QPushButton::toggled, this, &ConnectServiceDialog::takeDocument);
    takeSystem();
    m_fields->systems()->setFocus(Qt::OtherFocusReason);
}

void ConnectServiceDialog::build()
{
    m_fields->setDocumentField(m_own);
    body()->addWidget(m_fields);
    body()->addWidget(m_key);
    auto *advanced = new LabelledField(tr("The contract's limits"), m_limits);
    advanced->setHint(tr("Ticked ones hold together. None ticked: they are learned from what the "
                         "server tells."));
    body()->addWidget(new Disclosure(tr("Limits"), advanced));
}

bool ConnectServiceDialog::needsDocument() const
{
    return *m_fields->system().document == '\0';
}

void ConnectServiceDialog::takeSystem()
{
    m_own->button()->setVisible(!needsDocument());
    m_own->setOpen(needsDocument());
    takeDocument();
    forgetTest();
}

void ConnectServiceDialog::takeDocument()
{
    m_fields->setDocument(m_own->isOpen() ? m_document->document() : std::nullopt);
}

void ConnectServiceDialog::forgetTest()
{
    m_works = false;
    m_key->setAuth(m_fields->auth());
    const domain::ApiEnvironment *chosen = &m_fields->environment();
    if (std::exchange(m_environment, chosen) != chosen) {
        const QString limit = QString::fromLatin1(chosen->limit);
        m_limits->setIds(limit.isEmpty() ? QStringList() : QStringList{ limit });
    }
    m_test->setVisible(!m_fields->system().keyQuestionIn({}).isEmpty());
    hush();
}

bool ConnectServiceDialog::validate()
{
    const bool isMeant = needsDocument() || (m_own->isOpen() && m_document->hasFile());
    if (isMeant && !m_document->validate())
        return false;
    return m_fields->validate() && m_key->validate();
}

ApiService ConnectServiceDialog::draft() const
{
    ApiService draft;
    m_fields->apply(draft);
    draft.limits = m_limits->ids();
    return draft;
}

void ConnectServiceDialog::test(bool connectAfter)
{
    if (isBusy() || !validate())
        return;
    hush();
    setBusy(tr("Asking the server…"), true);
    m_test->setEnabled(false);
    whenAnswered(
        m_services.test(draft(), m_key->key()), this,
        [this, connectAfter](const Result<Done> &result) { tested(result, connectAfter); });
}

void ConnectServiceDialog::tested(const Result<Done> &result, bool connectAfter)
{
    setBusy({}, true);
    m_test->setEnabled(true);
    m_works = bool(result);
    if (!result)
        say(Tone::Bad, errorWords(result.error()),
            connectAfter ? tr("Connect all the same") : QString(), [this] { add(false); });
    else if (connectAfter)
        add(false);
    else
        say(Tone::Good, tr("The key works there."));
}

void ConnectServiceDialog::submit()
{
    if (!validate())
        return;
    if (m_works)
        add(false);
    else
        test(true);
}

void ConnectServiceDialog::add(bool memoryOnly)
{
    if (isBusy())
        return;
    hush();
    setBusy(tr("Keeping the key…"), false);
    const QByteArray document = m_own->isOpen() ? m_document->text() : QByteArray();
    whenAnswered(m_services.add(draft(), m_key->key(), memoryOnly, document), this,
                 [this](const Result<domain::ConnectionId> &id) { added(id); });
}

void ConnectServiceDialog::added(const Result<domain::ConnectionId> &id)
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

void ConnectServiceDialog::done(int result)
{
    m_key->edit()->wipe();
    FormDialog::done(result);
}

} // namespace forecourt::ui
