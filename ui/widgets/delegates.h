// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace forecourt::ui {

// Avatar, name over a second line; an icon after the name where the role says so.
class TwoLineDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void setAvatarShown(bool shown) { m_avatar = shown; }

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_avatar = true;
};

// A sentence, on two lines where the row is tall enough and it needs them.
class SentenceDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(const Cell &cell) const override;
};

// A word in a pill, in the tone that the role says; nothing where it is empty.
class BadgeDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Tags as quiet pills; those that do not fit are counted ("+2").
class TagsDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Figures under one another, at the right in both directions of writing.
class NumberDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable std::unique_ptr<TabularText> m_text;
};

} // namespace forecourt::ui
