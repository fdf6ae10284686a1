// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/result.h"
#include "domain/testdrive.h"
#include "widgets/detailpane.h"

class QPushButton;

namespace forecourt::models {
class RecordHistory;
}

namespace forecourt::ui {

class Badge;
class Card;
class DriveHandling;
class FieldList;
class HistoryCard;
class MessagePanel;
class TextLabel;

/// One drive beside the calendar: what, who and when, what the server knows, and our handling.
class DrivePane : public DetailPane
{
    Q_OBJECT
public:
    explicit DrivePane(const PageContext &context, QWidget *parent = nullptr);

    void show(const std::optional<domain::TestDrive> &drive);
    const std::optional<domain::TestDrive> &drive() const { return m_drive; }
    DriveHandling *handling() const { return m_handling; }
    QString serverText() const;

private:
    void build();
    void connectParts();
    void refresh();
    void showLinks();
    void showFacts();
    void showServer();
    void showClashes();
    void save(const domain::TestDrive &drive);
    void print();
    void saved(const domain::TestDrive &before, const domain::TestDrive &after,
               const domain::Result<domain::Done> &done);

    PageContext m_context;
    std::optional<domain::TestDrive> m_drive;
    QWidget *m_content;
    TextLabel *m_title;
    TextLabel *m_when;
    Badge *m_status;
    MessagePanel *m_problem;
    MessagePanel *m_clash;
    MessagePanel *m_server;
    Card *m_links;
    FieldList *m_facts;
    DriveHandling *m_handling;
    models::RecordHistory *m_history;
    HistoryCard *m_historyCard;
    QPushButton *m_edit;
    QPushButton *m_again;
    QPushButton *m_print;
};

} // namespace forecourt::ui
