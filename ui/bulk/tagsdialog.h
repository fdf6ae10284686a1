// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "domain/customerimport.h"
#include "page/page.h"

#include <memory>

class QComboBox;
class QProgressBar;

namespace forecourt::models {
class CustomerBatch;
}
namespace forecourt::sync {
class BulkEdit;
}

namespace forecourt::ui {

class ChipEditor;
class TextLabel;

/// Adds and removes tags of many customers, and sets or clears their VIP mark: says how many
/// change, then saves it as one step that can be taken back.
class TagsDialog : public FormDialog
{
    Q_OBJECT
public:
    TagsDialog(const PageContext &context, const QList<qint64> &rows, QWidget *parent = nullptr);
    ~TagsDialog() override;

    ChipEditor *added() const { return m_added; }
    ChipEditor *removed() const { return m_removed; }
    QComboBox *vip() const { return m_vip; }
    TextLabel *plan() const { return m_plan; }
    bool isReady() const; ///< the customers were read

protected:
    void submit() override;

private:
    void build(int count);
    domain::WantedEdit wish() const;
    void showPlan();
    void saved(sync::BulkEdit &edit, const domain::Result<domain::Done> &result);

    PageContext m_context;
    std::unique_ptr<models::CustomerBatch> m_batch;
    QList<domain::CustomerEdit> m_edits;
    ChipEditor *m_added;
    ChipEditor *m_removed;
    QComboBox *m_vip;
    TextLabel *m_plan;
    QProgressBar *m_progress;
};

} // namespace forecourt::ui
