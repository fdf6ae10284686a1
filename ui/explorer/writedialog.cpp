// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/writedialog.h"

#include "explorer/fieldeditor.h"
#include "explorer/servicewords.h"
#include "widgets/fieldlist.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr qsizetype longestBody = 20'000;

static QString shownBody(const domain::ApiCall &call)
{
    const auto document = QJsonDocument::fromJson(call.body);
    const QByteArray body = document.isNull() ? call.body : document.toJson();
    return QString::fromUtf8(body.first(qMin(longestBody, body.size()))).trimmed();
}

static QString introOf(const domain::ApiCall &call)
{
    return call.writes()
        ? WriteDialog::tr("It can change data there. It is sent once and never again by itself, "
                          "and what came of it is recorded.")
        : WriteDialog::tr("It changes nothing there, but it is counted.");
}

static QString countedWords(domain::ApiCount counts)
{
    switch (counts) {
    case domain::ApiCount::PublicView:
        return WriteDialog::tr("One public view of this record, and it goes into the statistics of "
                               "its views");
    case domain::ApiCount::Quota:
        return WriteDialog::tr("One request of the monthly quota");
    case domain::ApiCount::Nothing:
        break;
    }
    return {};
}

WriteDialog::WriteDialog(const domain::ApiService &service, const domain::ApiCall &call,
                         QWidget *parent)
    : FormDialog(tr("Send this to %1?").arg(service.name), introOf(call), parent)
{
    auto *facts = new FieldList;
    facts->addRow(tr("Request"),
                  QString(QString::fromLatin1(call.method) % u' ' % readablePath(call)));
    facts->addRow(tr("Where"), service.baseUrl.toDisplayString());
    facts->addRow(tr("Environment"), environmentName(service));
    facts->addRow(tr("Counted"), countedWords(call.counts));
    body()->addWidget(facts);
    if (!call.body.isEmpty()) {
        QPlainTextEdit *text = makeCodeEdit(8);
        text->setPlainText(shownBody(call));
        text->setReadOnly(true);
        text->setAccessibleName(tr("Body"));
        body()->addWidget(text);
    }
    const bool asksTwice = service.isProduction && call.writes();
    setPrimary(tr("Send"), u"send"_s, asksTwice);
    if (!asksTwice)
        return;
    m_confirmation = new QCheckBox(
        tr("Yes, change real data in %1").arg(environmentName(service).replace(u'&', u"&&"_s)));
    body()->addWidget(m_confirmation);
    primaryButton()->setEnabled(false);
    connect(m_confirmation, &QCheckBox::toggled, primaryButton(), &QWidget::setEnabled);
}

void WriteDialog::submit()
{
    if (!m_confirmation || m_confirmation->isChecked())
        accept();
}

} // namespace forecourt::ui
