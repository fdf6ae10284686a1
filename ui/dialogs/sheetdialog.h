// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace forecourt::ui {

class Navigator;

/// A dialog that shows one large thing: a heading with a sentence about it, the thing, and a row of
/// buttons. Goes with the connection that it shows.
class SheetDialog : public QDialog
{
    Q_OBJECT
public:
    SheetDialog(const QString &title, const QString &intro, Navigator &navigator,
                QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *foot() const { return m_foot; } ///< one on its own stretch, then the buttons

protected:
    /// The connection is left: nothing may be asked of its store any more.
    virtual void leave() = 0;

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
};

} // namespace forecourt::ui
