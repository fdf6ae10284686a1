// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QIconEngine>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr auto namePrefix = "forecourt:"_L1;

static QByteArray svg(const QString &name, const QColor &color)
{
    QFile file(u":/forecourt/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No such icon: %s", qUtf8Printable(name));
        return {};
    }
    QByteArray data = file.readAll();
    data.replace("currentColor", color.name().toLatin1());
    // Two units look heavy at 16 px beside text of normal weight.
    data.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return data;
}

QPixmap iconPixmap(const QString &name, const QColor &color, QSize size, qreal ratio)
{
    const QSize pixels = size * ratio;
    const QString key = namePrefix + name + u'/' + QString::number(color.rgba(), 16) + u'/'
        + QString::number(pixels.width()) + u'x' + QString::number(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        QSvgRenderer(svg(name, color)).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const int side = qRound(qMin(rect.width(), rect.height()));
    const qreal ratio = painter->device()->devicePixelRatio();
    const QPixmap pixmap = iconPixmap(name, color, { side, side }, ratio);
    const QPoint at(qRound(rect.center().x() - side / 2.0), qRound(rect.center().y() - side / 2.0));
    painter->drawPixmap(at, pixmap);
}

namespace {

class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(const QString &name, Token off, Token on)
        : m_name(name)
        , m_off(off)
        , m_on(on)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, color(token(mode, state)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, color(token(mode, state)), size, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal ratio) override
    {
        return iconPixmap(m_name, color(token(mode, state)), size / ratio, ratio);
    }
    QIconEngine *clone() const override { return new TokenIconEngine(*this); }
    QString key() const override { return u"forecourt"_s; }
    QString iconName() override { return namePrefix + m_name; }
    bool isNull() override { return false; }

private:
    Token token(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Token::Faint;
        return state == QIcon::On ? m_on : m_off;
    }

    QString m_name;
    Token m_off;
    Token m_on;
};

} // namespace

QIcon icon(const QString &name, Token token, Token on)
{
    return QIcon(new TokenIconEngine(name, token, on));
}

QString iconName(const QIcon &icon)
{
    if (icon.isNull())
        return {};
    const QString name = icon.name();
    return name.startsWith(namePrefix) ? name.mid(namePrefix.size()) : QString();
}

QIcon applicationIcon()
{
    QIcon result;
    QSvgRenderer renderer(u":/forecourt/app/icon.svg"_s);
    for (const int side : { 16, 24, 32, 48, 64, 128, 256 }) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace forecourt::ui
