// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/servicedialogs.h"

#include "connect/keychainwords.h"
#include "connect/keyedit.h"
#include "connect/limitchoice.h"
#include "dialogs/labelledfield.h"
#include "page/errorwords.h"
#include "page/whenanswered.h"
#include "services/documentfield.h"
#include "services/servicekeyfield.h"
#include "sync/services.h"
#include "widgets/buttons.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::ApiError;
using domain::ApiService;
using domain::Done;
using domain::Result;

namespace {

QStringList regionsOf(const ApiService &service)
{
    QStringList regions;
    if (const domain::ApiSystem *system = domain::apiSystem(service.system)) {
        for (const char *region : system->regions)
            regions << QString::fromLatin1(region);
    }
    if (!service.region.isEmpty() && !regions.contains(service.region))
        regions.prepend(service.region);
    return regions;
}

bool hasOwnDocument(const ApiService &service)
{
    const domain::ApiSystem *system = domain::apiSystem(service.system);
    return system && *system->document != '\0';
}

} // namespace

EditServiceDialog::EditServiceDialog(sync::Services &services, const ApiService &service,
                                     QWidget *parent)
    : FormDialog(tr("Edit the connection"), {}, parent)
    , m_services(services)
    , m_service(service)
    , m_name(new QLineEdit(service.name))
    , m_region(new QComboBox)
    , m_production(new QCheckBox(tr("This is production: a write asks once more")))
    , m_limits(new LimitChoice)
    , m_nameField(new LabelledField(tr("Name"), m_name))
    , m_regionField(new LabelledField(tr("Region"), m_region))
{
    setPrimary(tr("Save"));
    m_name->setMaxLength(80);
    m_production->setChecked(service.isProduction);
    m_limits->setIds(service.limits);
    const QStringList regions = regionsOf(service);
    m_region->setEditable(true); // a contract may be for one that is not known here
    for (const QString &region : regions)
        m_region->addItem(region.toUpper());
    m_region->setCurrentText(service.region.toUpper());
    body()->addWidget(m_nameField);
    body()->addWidget(m_regionField);
    m_regionField->setVisible(!regions.isEmpty());
    body()->addWidget(m_production);
    auto *limits = new LabelledField(tr("The contract's limits"), m_limits);
    limits->setHint(tr("Ticked ones hold together. None ticked: they are learned from what the "
                       "server tells."));
    body()->addWidget(limits);
}

void EditServiceDialog::submit()
{
    const QString name = m_name->text().simplified();
    m_nameField->setProblem(name.isEmpty() ? tr("Give it a name to tell it from others.")
                                           : QString());
    if (name.isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    static const QRegularExpression code(u"^[a-z]{2,3}$"_s);
    const QString region = m_region->currentText().trimmed().toLower();
    const bool isRegion = m_regionField->isHidden() || code.match(region).hasMatch();
    m_regionField->setProblem(isRegion ? QString() : tr("A region is two or three letters: NZ."));
    if (!isRegion)
        return m_region->setFocus(Qt::OtherFocusReason);
    m_service.name = name;
    m_service.region = region;
    m_service.isProduction = m_production->isChecked();
    m_service.limits = m_limits->ids();
    const Result<Done> saved = m_services.update(m_service);
    if (saved)
        accept();
    else
        say(Tone::Bad, errorWords(saved.error()));
}

ReplaceServiceKeyDialog::ReplaceServiceKeyDialog(sync::Services &services,
                                                 const ApiService &service, QWidget *parent)
    : FormDialog(tr("Replace the key of %1").arg(service.name), {}, parent)
    , m_services(services)
    , m_service(service)
    , m_key(new ServiceKeyField)
{
    setPrimary(tr("Replace key"));
    body()->addWidget(m_key);
    m_key->setAuth(service.auth);
    connect(m_key, &ServiceKeyField::changed, this, [this] { hush(); });
    m_key->edit()->setFocus(Qt::OtherFocusReason);
}

void ReplaceServiceKeyDialog::submit()
{
    if (isBusy() || !m_key->validate())
        return;
    hush();
    setBusy(tr("Asking the server…"), true);
    whenAnswered(m_services.test(m_service, m_key->key()), this,
                 [this](const Result<Done> &result) { tested(result); });
}

void ReplaceServiceKeyDialog::tested(const Result<Done> &result)
{
    setBusy({}, true);
    if (result)
        replace(false);
    else
        say(Tone::Bad, errorWords(result.error()), tr("Replace it all the same"),
            [this] { replace(false); });
}

void ReplaceServiceKeyDialog::replace(bool memoryOnly)
{
    if (isBusy())
        return;
    hush();
    setBusy(tr("Keeping the key…"), false);
    const auto replaced = [this](const Result<Done> &done) {
        setBusy({}, true);
        if (done)
            accept();
        else if (done.error().kind == ApiError::Kind::Keychain)
            say(Tone::Warning, keychainWords(done.error()), sessionOnlyWords(),
                [this] { replace(true); });
        else
            say(Tone::Bad, errorWords(done.error()));
    };
    whenAnswered(m_services.replaceKey(m_service.id, m_key->key(), memoryOnly), this, replaced);
}

void ReplaceServiceKeyDialog::done(int result)
{
    m_key->edit()->wipe();
    FormDialog::done(result);
}

ReplaceDocumentDialog::ReplaceDocumentDialog(sync::Services &services, const ApiService &service,
                                             QWidget *parent)
    : FormDialog(tr("Replace the document of %1").arg(service.name),
                 tr("Saved requests stay: one whose operation is no longer there says so."), parent)
    , m_services(services)
    , m_service(service)
    , m_document(new DocumentField(services))
{
    setPrimary(tr("Replace document"));
    body()->addWidget(m_document);
    connect(m_document, &DocumentField::changed, this, [this] { hush(); });
    if (!service.hasDocument || !hasOwnDocument(service))
        return;
    m_own = makeButton(tr("Use Forecourt's own"), u"rotate-ccw"_s);
    addFooterButton(m_own);
    connect(m_own, &QPushButton::clicked, this, [this] { replace({}); });
}

void ReplaceDocumentDialog::submit()
{
    if (m_document->validate())
        replace(m_document->text());
}

void ReplaceDocumentDialog::replace(const QByteArray &document)
{
    if (isBusy())
        return;
    hush();
    setBusy(tr("Keeping the document…"), false);
    whenAnswered(m_services.replaceDocument(m_service.id, document), this,
                 [this](const Result<Done> &done) {
                     setBusy({}, true);
                     if (done)
                         accept();
                     else
                         say(Tone::Bad, errorWords(done.error()));
                 });
}

ForgetServiceDialog::ForgetServiceDialog(sync::Services &services, const ApiService &service,
                                         QWidget *parent)
    : FormDialog(tr("Forget %1?").arg(service.name),
                 tr("Its key is removed from the keychain of this computer, and its document from "
                    "this desk. Appraisals, writes and saved requests that were recorded stay. At "
                    "the provider the key goes on to work until it is revoked there."),
                 parent)
    , m_services(services)
    , m_id(service.id)
{
    setPrimary(tr("Forget"), {}, true);
}

void ForgetServiceDialog::submit()
{
    hush();
    setBusy(tr("Forgetting…"), false);
    whenAnswered(m_services.forget(m_id), this, [this](const Result<Done> &done) {
        setBusy({}, true);
        if (done)
            accept();
        else
            say(Tone::Bad, errorWords(done.error()));
    });
}

} // namespace forecourt::ui
