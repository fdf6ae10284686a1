// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/sheetdialog.h"
#include "page/page.h"

class QStackedWidget;

namespace forecourt::models {
class ViewsModel;
}

namespace forecourt::ui {

class TableView;
class TextLabel;

/// Every public view that this desk has caused: when, and of which listing.
class ViewsDialog : public SheetDialog
{
    Q_OBJECT
public:
    explicit ViewsDialog(const PageContext &context, QWidget *parent = nullptr);

    TableView *view() const { return m_view; }
    TextLabel *summary() const { return m_summary; }

protected:
    void leave() override;

private:
    void build();
    void follow();
    void openListing(int row);

    PageContext m_context;
    models::ViewsModel *m_model;
    TextLabel *m_summary;
    TableView *m_view;
    QStackedWidget *m_stack;
};

void openViewsDialog(const PageContext &context, QWidget *parent);

} // namespace forecourt::ui
