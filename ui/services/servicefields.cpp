// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/servicefields.h"

#include "dialogs/labelledfield.h"
#include "domain/api/apicall.h"
#include "domain/connection.h"
#include "services/servicewords.h"
#include "widgets/badge.h"
#include "widgets/textlabel.h"
#include "widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

// The dealership's own is connected as an account.
constexpr QStringView ownSystem = u"carstrel";

// How keys usually go, for documents that do not say it.
const QList<domain::AuthScheme> &usualSchemes()
{
    static const QList<domain::AuthScheme> all{
        { "Authorization", "Bearer " }, { "X-API-Key", {} }, { "ApiKey", {} }, {}
    };
    return all;
}

void fillFrom(QComboBox *box, std::span<const char *const> texts)
{
    box->clear();
    for (const char *text : texts)
        box->addItem(QString::fromLatin1(text).toUpper(), QString::fromLatin1(text));
}

} // namespace

ServiceFields::ServiceFields(QWidget *parent)
    : QWidget(parent)
    , m_systems(new QComboBox)
    , m_environments(new QComboBox)
    , m_versions(new QComboBox)
    , m_regions(new QComboBox)
    , m_address(new QComboBox)
    , m_headers(new QComboBox)
    , m_name(new QLineEdit)
    , m_environmentField(new LabelledField(tr("Environment"), m_environments))
    , m_versionField(new LabelledField(tr("Version"), m_versions))
    , m_regionField(new LabelledField(tr("Region"), m_regions))
    , m_nameField(new LabelledField(tr("Name"), m_name))
    , m_addressField(new LabelledField(tr("Address"), m_address))
    , m_headerField(new LabelledField(tr("How the key is sent"), m_headers))
    , m_marked(new QWidget)
    , m_mark(new Badge)
    , m_markWords(new TextLabel({}, Type::Small, Token::Muted))
    , m_documentPlace(new QVBoxLayout)
{
    for (const domain::ApiSystem &system : domain::apiSystems()) {
        if (ownSystem != QLatin1StringView(system.id))
            m_systems->addItem(titleOf(system), QString::fromLatin1(system.id));
    }
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->lineEdit()->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->lineEdit()->setAccessibleName(tr("Address"));
    m_address->lineEdit()->setPlaceholderText(u"https://api.example.com/v1"_s);
    m_name->setMaxLength(80);
    for (QComboBox *box :
         { m_systems, m_environments, m_versions, m_regions, m_address, m_headers })
        guardFromWheel(box);
    build();
    connect(m_systems, &QComboBox::currentIndexChanged, this, &ServiceFields::takeSystem);
    connect(m_environments, &QComboBox::currentIndexChanged, this, &ServiceFields::takeEnvironment);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &ServiceFields::fillAddress);
    connect(m_headers, &QComboBox::currentIndexChanged, this, &ServiceFields::changed);
    connect(m_address, &QComboBox::editTextChanged, this, [this] {
        m_addressField->setProblem({});
        emit changed();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setProblem({}); });
    takeSystem();
}

void ServiceFields::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new LabelledField(tr("System"), m_systems));
    column->addLayout(m_documentPlace);
    column->addWidget(
        sideBySide({ m_environmentField, m_versionField, m_regionField, m_headerField }));
    auto *row = new QHBoxLayout(m_marked);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_markWords, 1);
    m_mark->setStrong(true);
    m_markWords->setWordWrap(true);
    column->addWidget(m_marked);
    column->addWidget(m_addressField);
    column->addWidget(m_nameField);
}

void ServiceFields::setDocumentField(QWidget *field)
{
    m_documentPlace->addWidget(field);
}

const domain::ApiSystem &ServiceFields::system() const
{
    const auto *chosen = domain::apiSystem(m_systems->currentData().toString());
    return chosen ? *chosen : domain::apiSystems().back();
}

const domain::ApiEnvironment &ServiceFields::environment() const
{
    const auto *chosen = system().environment(m_environments->currentData().toString());
    return chosen ? *chosen : system().environments.front();
}

void ServiceFields::setSystem(const QString &id)
{
    const int index = m_systems->findData(id);
    if (index >= 0)
        m_systems->setCurrentIndex(index);
}

static bool isSame(const std::optional<domain::ApiDocument> &one,
                   const std::optional<domain::ApiDocument> &other)
{
    return one && other ? one->root == other->root : one.has_value() == other.has_value();
}

void ServiceFields::setDocument(const std::optional<domain::ApiDocument> &document)
{
    if (isSame(m_document, document))
        return;
    m_document = document;
    const bool isUnknown = *system().document == '\0';
    if (document && isUnknown && !document->title.isEmpty())
        m_name->setText(document->title.left(m_name->maxLength()));
    fillAddress();
    fillHeaders();
}

void ServiceFields::takeSystem()
{
    const domain::ApiSystem &chosen = system();
    m_document.reset();
    {
        const QSignalBlocker blocked(m_environments);
        m_environments->clear();
        for (const domain::ApiEnvironment &one : chosen.environments)
            m_environments->addItem(titleOf(one), QString::fromLatin1(one.id));
    }
    {
        const QSignalBlocker blocked(m_versions);
        fillFrom(m_versions, chosen.versions);
    }
    fillFrom(m_regions, chosen.regions);
    m_versionField->setVisible(m_versions->count() > 0);
    m_regionField->setVisible(m_regions->count() > 0);
    m_name->setText(titleOf(chosen));
    fillHeaders();
    takeEnvironment();
    emit systemChanged();
}

void ServiceFields::takeEnvironment()
{
    const EnvironmentMark mark = markOf(environment());
    m_mark->setText(mark.word);
    m_mark->setTone(mark.tone);
    m_markWords->setText(environment().isProduction
                             ? tr("Real data: what you write there is real, and Forecourt asks "
                                  "once more before it sends.")
                             : tr("For trying things out. Writes are asked for once."));
    m_address->lineEdit()->setModified(false); // what was typed was meant for another place
    fillAddress();
    emit changed();
}

/// Known ones stand there and can be changed all the same: a proxy or a test server may stand in.
void ServiceFields::fillAddress()
{
    const QString typed = m_address->currentText();
    const bool wasTyped = m_address->lineEdit()->isModified() && !typed.isEmpty();
    m_address->clear();
    QStringList known;
    const QString version = m_versions->currentData().toString();
    const QUrl own = system().baseUrl(environment(), version);
    if (!own.isEmpty())
        known << own.toString();
    for (const auto &server : m_document ? m_document->servers : QList<domain::ApiServer>()) {
        if (domain::isAllowedBaseUrl(server.url))
            known << server.url.toString();
    }
    m_address->addItems(known);
    m_address->setEditText(wasTyped ? typed : known.value(0));
    m_address->lineEdit()->setModified(wasTyped);
    m_addressField->setHint(known.isEmpty() ? tr("With its version, as the provider told you.")
                                            : QString());
}

void ServiceFields::fillHeaders()
{
    const bool isOpen = *system().authHeader == '\0';
    const std::optional<domain::AuthScheme> told = m_document ? m_document->auth : std::nullopt;
    const QSignalBlocker blocked(m_headers);
    m_headers->clear();
    QList<domain::AuthScheme> schemes = usualSchemes();
    if (told) {
        schemes.removeAll(*told);
        schemes.prepend(*told);
    }
    for (const domain::AuthScheme &one : std::as_const(schemes))
        m_headers->addItem(one.header.isEmpty() ? tr("Not at all") : headerWords(one),
                           QVariantList{ one.header, one.prefix });
    m_headerField->setVisible(isOpen);
    m_headerField->setHint(told ? tr("As the document says.")
                                : tr("The document does not say it."));
    emit changed();
}

domain::AuthScheme ServiceFields::auth() const
{
    if (*system().authHeader != '\0')
        return system().auth();
    const QVariantList chosen = m_headers->currentData().toList();
    return { chosen.value(0).toByteArray(), chosen.value(1).toByteArray() };
}

QUrl ServiceFields::baseUrl() const
{
    QString text = m_address->currentText().trimmed();
    if (!text.isEmpty() && !text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text, QUrl::StrictMode);
}

void ServiceFields::apply(domain::ApiService &service) const
{
    service.name = m_name->text().simplified();
    service.system = QString::fromLatin1(system().id);
    service.environment = QString::fromLatin1(environment().id);
    const bool isTold = m_document && m_versions->count() == 0;
    service.version = isTold ? m_document->version : m_versions->currentData().toString();
    service.region = m_regions->currentData().toString();
    service.baseUrl = baseUrl();
    service.auth = auth();
    service.paging = m_document ? domain::likelyPaging(*m_document) : system().paging;
    service.isProduction = environment().isProduction;
}

bool ServiceFields::validate()
{
    const QUrl url = baseUrl();
    QString problem;
    if (!url.isValid() || url.host().isEmpty())
        problem = tr("This is not a web address.");
    else if (!domain::isAllowedBaseUrl(url))
        problem = tr("Use https: over plain http others on the network could read the key. Http "
                     "is taken only for this machine.");
    const bool isNamed = !m_name->text().simplified().isEmpty();
    m_addressField->setProblem(problem);
    m_nameField->setProblem(isNamed ? QString() : tr("Give it a name to tell it from others."));
    if (!problem.isEmpty())
        m_address->setFocus(Qt::OtherFocusReason);
    else if (!isNamed)
        m_name->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty() && isNamed;
}

} // namespace forecourt::ui
