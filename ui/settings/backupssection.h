// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "widgets/card.h"

#include "domain/result.h"

class QPushButton;

namespace forecourt::ui {

class MessagePanel;

/// What only this desk knows, into one file and back again; and the backups that were made by
/// themselves.
class BackupsSection : public Card
{
    Q_OBJECT
public:
    explicit BackupsSection(const PageContext &context, QWidget *parent = nullptr);

    QPushButton *backUpButton() const { return m_backUp; }
    QPushButton *restoreButton() const { return m_restore; }
    /// Of the automatic ones that are shown, newest first.
    const QList<QPushButton *> &restoreButtons() const { return m_rows; }
    MessagePanel *message() const { return m_message; }

private:
    void chooseTarget();
    void chooseSource();
    void backUpTo(const QString &file);
    void backedUp(const QString &file, const domain::Result<domain::Done> &done);
    void fill();
    void addRow(const QString &file, const QDateTime &at, qint64 bytes);

    PageContext m_context;
    QPushButton *m_backUp;
    QPushButton *m_restore;
    MessagePanel *m_message;
    QVBoxLayout *m_list;
    QList<QPushButton *> m_rows;
    bool m_all = false;
};

/// The desk could not be read at this opening: what happened, and where there is one the newest
/// backup, as the window's banner offers it.
struct DamageNotice
{
    QString text, action, file, name;
};
DamageNotice damageNotice(const PageContext &context);

} // namespace forecourt::ui
