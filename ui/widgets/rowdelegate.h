// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/fonts.h"
#include "theme/tabulartext.h"
#include "theme/textface.h"
#include "theme/tokens.h"
#include "widgets/itemroles.h"

#include <QStyledItemDelegate>
#include <memory>

namespace forecourt::ui {

// The ground of every cell (hover, selection, keyboard, line below) and plain
// text over it. The others derive from it and paint their content.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr, const ItemRoles &roles = {});

    void setMuted(bool muted) { m_muted = muted; }
    void setStrong(bool strong) { m_strong = strong; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // What a content painter needs to know about its cell.
    struct Cell
    {
        QPainter *painter;
        const QStyleOptionViewItem &option;
        const QModelIndex &index;
        QRect rect; // inside the margins
    };
    virtual void paintContent(const Cell &cell) const;
    virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const TextFace &face(const QStyleOptionViewItem &option, Type type) const;
    void drawLine(const Cell &cell, const QRect &rect, const QString &text, const TextFace &face,
                  Token token, Qt::Alignment alignment = Qt::AlignLeft) const;
    Tone toneOf(const QModelIndex &index) const;
    Type mainType() const { return m_strong ? Type::Strong : Type::Body; }
    Token mainToken() const { return m_muted ? Token::Muted : Token::Text; }
    const ItemRoles &roles() const { return m_roles; }

private:
    ItemRoles m_roles;
    bool m_muted = false;
    bool m_strong = false;
    mutable QFont m_base;
    mutable std::unique_ptr<TextFace> m_faces[7];
};

} // namespace forecourt::ui
