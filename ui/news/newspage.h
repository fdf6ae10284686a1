// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/blogpost.h"
#include "page/page.h"

#include <QDateTime>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace forecourt::ui {

class EmptyState;
class MessagePanel;
class PageHeader;
class PhotoStore;
class PostReader;
class TextLabel;

/// The posts that CarStrel publishes, to be read in peace.
class NewsPage : public Page
{
    Q_OBJECT
public:
    explicit NewsPage(const PageContext &context, QWidget *parent = nullptr);

    void enter() override;
    void saveState() override;

    static constexpr int minutesBetween = 5; ///< of asking by itself

private:
    void build();
    void connectParts();
    void refresh();
    void showState();
    void showPost();

    PhotoStore *m_photos;
    PageHeader *m_header;
    TextLabel *m_age;
    QPushButton *m_refresh;
    MessagePanel *m_problem;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QListView *m_list;
    PostReader *m_reader;
    EmptyState *m_empty;
    QDateTime m_asked;
    std::optional<domain::BlogPost> m_shown;
    bool m_refreshing = false;
};

} // namespace forecourt::ui
