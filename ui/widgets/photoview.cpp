// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/photoview.h"

#include "theme/fonts.h"
#include "theme/paint.h"
#include "widgets/buttons.h"
#include "widgets/chartaccess.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

void paintPhoto(QPainter *painter, const QRectF &rect, const QPixmap &photo, qreal radius)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    painter->setClipPath(clip);
    const QSizeF whole = photo.size();
    const QSizeF part = rect.size().scaled(whole, Qt::KeepAspectRatio);
    const QRectF source((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2,
                        part.width(), part.height());
    painter->drawPixmap(rect, photo, source);
    painter->restore();
}

PhotoView::PhotoView(QWidget *parent)
    : QWidget(parent)
    , m_previous(makeIconButton(u"chevron-left"_s, tr("Previous photo"), this))
    , m_next(makeIconButton(u"chevron-right"_s, tr("Next photo"), this))
{
    installChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Photos"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QToolButton *button : { m_previous, m_next }) {
        setButtonKind(button, ButtonKind::Secondary);
        button->hide();
    }
    connect(m_previous, &QToolButton::clicked, this, [this] { setCurrentIndex(m_current - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { setCurrentIndex(m_current + 1); });
}

void PhotoView::setPhotoCount(int count)
{
    m_photos = QList<Photo>(count);
    m_current = 0;
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    describe();
    if (count > 0)
        emit photoRequested(0);
}

void PhotoView::setPhoto(int index, const QPixmap &photo)
{
    if (index < 0 || index >= m_photos.size())
        return;
    m_photos[index] = { photo, photo.isNull() };
    update();
}

void PhotoView::setFailed(int index)
{
    setPhoto(index, {});
}

void PhotoView::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_photos.size() || index == m_current)
        return;
    m_current = index;
    describe();
    if (m_photos.at(index).pixmap.isNull())
        emit photoRequested(index);
    emit currentChanged(index);
}

void PhotoView::describe()
{
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_photos.size());
    const int count = int(m_photos.size());
    setAccessibleDescription(count > 0 ? tr("Photo %1 of %2").arg(m_current + 1).arg(count)
                                       : tr("No photos"));
    update();
}

void PhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const Photo shown = m_photos.value(m_current);
    if (!shown.pixmap.isNull()) {
        paintPhoto(&painter, rect(), shown.pixmap, cardRadius);
        paintBox(&painter, rect(), cardRadius, {}, ink(Token::Line));
    } else {
        paintBox(&painter, rect(), cardRadius, ink(Token::Hover), ink(Token::Line));
        const bool none = m_photos.isEmpty() || shown.failed;
        const QRect at = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { 32, 32 }, rect());
        paintIcon(&painter, at, none ? u"image-off"_s : u"image"_s, ink(Token::Faint));
    }
    if (!m_photos.isEmpty()) {
        const QString place = tr("%1 of %2").arg(m_current + 1).arg(m_photos.size());
        painter.setFont(ui::font(Type::Small, font()));
        const QSize size(painter.fontMetrics().horizontalAdvance(place) + 16, 20);
        const QRect at = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom,
                                             size, rect().adjusted(8, 8, -8, -8));
        paintBox(&painter, at, 10, ink(Token::Surface));
        painter.setPen(ink(Token::Muted));
        painter.drawText(at, Qt::AlignCenter, place);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), cardRadius, ink(Token::Accent));
}

void PhotoView::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        setCurrentIndex(m_current + forward);
    else if (event->key() == Qt::Key_Left)
        setCurrentIndex(m_current - forward);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit activated(m_current);
    else
        QWidget::keyPressEvent(event);
}

void PhotoView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void PhotoView::mouseDoubleClickEvent(QMouseEvent *)
{
    if (!m_photos.isEmpty())
        emit activated(m_current);
}

void PhotoView::resizeEvent(QResizeEvent *)
{
    const QRect inner = rect().adjusted(8, 8, -8, -8);
    m_previous->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                                { 32, 32 }, inner));
    m_next->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                            { 32, 32 }, inner));
    const QString left = isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s;
    const QString right = isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s;
    m_previous->setIcon(icon(left));
    m_next->setIcon(icon(right));
}

} // namespace forecourt::ui
