// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/requestbar.h"

#include "customers/tones.h"
#include "models/operationmodel.h"
#include "services/servicewords.h"
#include "theme/icons.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

RequestBar::RequestBar(QWidget *parent)
    : QWidget(parent)
    , m_method(new Badge)
    , m_path(new ElidedLabel)
    , m_environment(new Badge)
    , m_more(makeIconButton(u"ellipsis"_s, tr("More about this request")))
    , m_send(makeButton(tr("Send"), u"send"_s, ButtonKind::Primary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(10);
    row->addWidget(m_method);
    row->addWidget(m_path, 1);
    row->addWidget(m_environment);
    row->addWidget(m_more);
    row->addWidget(m_send);
    m_method->setStrong(true);
    m_path->setSelectable(true);
    m_path->setAccessibleName(tr("Address"));
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_busy)
            emit cancelWanted();
        else
            emit sendWanted();
    });
    buildMenu();
    setOperation(nullptr);
}

void RequestBar::buildMenu()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(icon(u"bookmark"_s), tr("Save this request…"), this, &RequestBar::saveWanted);
    menu->addAction(icon(u"copy"_s), tr("Copy as curl (without the key)"), this,
                    &RequestBar::copyWanted);
    menu->addSeparator();
    menu->addAction(icon(u"rotate-ccw"_s), tr("Fill in anew"), this, &RequestBar::resetWanted);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void RequestBar::setService(const domain::ApiService &service)
{
    const EnvironmentMark mark = markOf(service);
    m_environment->setText(mark.word);
    m_environment->setTone(mark.tone);
    m_environment->setToolTip(plainToolTip(service.baseUrl.toDisplayString()));
    m_environment->setVisible(!mark.word.isEmpty());
}

void RequestBar::setOperation(const domain::ApiOperation *operation)
{
    m_method->setVisible(operation != nullptr);
    m_more->setEnabled(operation != nullptr);
    m_hasOperation = operation != nullptr;
    showButton();
    m_path->setToken(operation ? Token::Text : Token::Muted);
    if (!operation)
        return m_path->setText(tr("No operation is chosen"));
    m_method->setText(QString::fromLatin1(operation->method));
    m_method->setTone(toneOf(models::OperationModel::toneOf(operation->method)));
    m_path->setText(operation->path);
}

void RequestBar::setBusy(bool busy, bool isWriting)
{
    m_busy = busy;
    m_isWriting = busy && isWriting;
    showButton();
}

void RequestBar::showButton()
{
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    m_send->setEnabled(!m_isWriting && (m_hasOperation || m_busy));
    m_send->setText(m_isWriting ? tr("Being sent…") : m_busy ? tr("Cancel") : tr("Send"));
    m_send->setToolTip(
        m_isWriting ? tr("What was sent cannot be called back. You are told what came of it.")
                    : tr("Send (%1)").arg(keys));
    m_send->setIcon(icon(m_busy && !m_isWriting ? u"x"_s : u"send"_s, Token::OnAccent));
    m_send->setAccessibleName(m_send->text());
}

void RequestBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line, this));
}

} // namespace forecourt::ui
