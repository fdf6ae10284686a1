// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documentfield.h"

#include "page/errorwords.h"
#include "page/whenanswered.h"
#include "services/documentfile.h"
#include "sync/services.h"
#include "theme/paint.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::ApiDocument;
using domain::Result;

static constexpr int radius = 6;

DocumentField::DocumentField(const sync::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_choose(makeButton(tr("Choose a document…"), u"file-text"_s))
    , m_name(new ElidedLabel(tr("or drop it here"), Type::Body, Token::Muted))
    , m_line(new TextLabel({}, Type::Small, Token::Muted))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_choose);
    row->addWidget(m_name, 1);
    column->addLayout(row);
    column->addWidget(m_line);
    m_line->setWordWrap(true);
    m_line->setSelectable(true);
    setAccessibleName(tr("OpenAPI document"));
    tell(tr("OpenAPI 2.0, 3.0 or 3.1, as JSON or YAML. It is only read: nothing in it is run, and "
            "nothing that it refers to is fetched."),
         false);
    connect(m_choose, &QPushButton::clicked, this, &DocumentField::choose);
}

void DocumentField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose an OpenAPI document"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("OpenAPI documents (*.json *.yaml *.yml)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentField::openFile);
    dialog->open();
}

void DocumentField::openFile(const QString &path)
{
    m_document.reset();
    m_text.clear();
    m_name->setText(QFileInfo(path).fileName());
    tell(tr("Reading…"), false);
    whenAnswered(readDocumentFile(path), this,
                 [this, mine = ++m_reading](const Result<QByteArray> &text) {
                     if (mine == m_reading)
                         read(text);
                 });
    emit changed();
}

void DocumentField::read(const Result<QByteArray> &text)
{
    if (!text)
        return take(text.error());
    m_text = *text;
    whenAnswered(m_services.read(m_text), this,
                 [this, mine = m_reading](const Result<ApiDocument> &document) {
                     if (mine == m_reading)
                         take(document);
                 });
}

void DocumentField::take(const Result<ApiDocument> &document)
{
    if (document) {
        m_document = *document;
        const QString found = tr("%1, version %2: %n operations (OpenAPI %3).", nullptr,
                                 int(document->operations.size()))
                                  .arg(document->title, document->version, document->format);
        const int remarks = int(document->remarks.size());
        tell(remarks ? found + u' ' + tr("%n parts were left out or mended.", nullptr, remarks)
                     : found,
             false);
    } else {
        m_text.clear();
        tell(errorWords(document.error()), true);
    }
    emit changed();
}

void DocumentField::tell(const QString &line, bool isProblem)
{
    m_line->setToken(isProblem ? Token::Bad : Token::Muted);
    m_line->setText(line);
    m_choose->setAccessibleDescription(line);
    setProperty("invalid", isProblem);
    update();
}

QString DocumentField::line() const
{
    return m_line->text();
}

bool DocumentField::validate()
{
    if (m_document)
        return true;
    if (!hasFile()) // one that is being read says so already
        tell(tr("Choose the document that describes this API."), true);
    m_choose->setFocus(Qt::OtherFocusReason);
    return false;
}

void DocumentField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void DocumentField::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

void DocumentField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Token line = property("invalid").toBool() ? Token::Bad : Token::ControlLine;
    painter.setPen(QPen(color(line), 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace forecourt::ui
