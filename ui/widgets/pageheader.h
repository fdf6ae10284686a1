// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace forecourt::ui {

class SearchField;
class TextLabel;

// The top of a page: title and count, then search and actions at the other end;
// below, a row of filters. Draws the line under itself.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setDetail(const QString &text); // "412", "60 · KES 198,450,000"
    SearchField *addSearch(const QString &placeholder); // before the actions
    void addAction(QWidget *widget);
    void setFilters(QWidget *filters); // second row, start
    void addFilterAction(QWidget *widget); // second row, end
    void setLined(bool lined); // the line below; on by default

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_detail;
    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
    bool m_lined = true;
};

} // namespace forecourt::ui
