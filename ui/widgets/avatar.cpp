// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/avatar.h"

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/textface.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

// The first character as people see it, with its combining marks.
static QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

static bool isHan(const QString &word)
{
    return !word.isEmpty() && word.at(0).script() == QChar::Script_Han;
}

QString initials(const QString &name)
{
    static const QRegularExpression space(u"[\\s\u00a0]+"_s);
    QStringList words = name.split(space, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return !word.at(0).isLetterOrNumber() && !word.at(0).isHighSurrogate();
    });
    if (words.isEmpty())
        return {};
    if (words.size() == 1) {
        const QString first = firstLetter(words.first());
        if (isHan(words.first()))
            return first + firstLetter(words.first().mid(first.size()));
        return first.toUpper();
    }
    const QString first = firstLetter(words.first()).toUpper();
    const QString last = firstLetter(words.last()).toUpper();
    // Letters of a joining script would melt into a word that nobody wrote.
    const bool joins = first.isRightToLeft();
    const QString joiner = joins ? QString(QChar(0x200c)) : QString();
    return first + joiner + last;
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &letters, const TextFace &face,
                 const QWidget *widget)
{
    const Ink ink(scheme(widget));
    paintPill(painter, rect, ink(Token::AccentGround));
    if (letters.isEmpty()) {
        const int inset = rect.height() / 4;
        return paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset), u"user"_s,
                         ink(Token::Accent));
    }
    painter->setPen(ink(Token::Accent));
    face.draw(painter, rect, Qt::AlignCenter, letters);
}

Avatar::Avatar(int diameter, QWidget *parent)
    : QWidget(parent)
    , m_diameter(diameter)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setName(const QString &name)
{
    m_letters = initials(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont letters = ui::font(m_diameter > 36 ? Type::Strong : Type::SmallStrong, font());
    if (m_diameter > 36)
        letters.setPointSizeF(letters.pointSizeF() * 1.15);
    paintAvatar(&painter, rect(), m_letters, TextFace(letters), this);
}

} // namespace forecourt::ui
