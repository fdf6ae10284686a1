// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestrecord.h"
#include "models/formatting.h"
#include "widgets/detailpane.h"

#include <optional>

class QPushButton;

namespace forecourt::ui {

class Badge;
class FieldList;
class TextLabel;

/// One request in full, without key and body: neither was ever written down.
class RequestPane : public DetailPane
{
    Q_OBJECT
public:
    explicit RequestPane(QWidget *parent = nullptr);
    void show(const std::optional<domain::RequestRecord> &record,
              const models::Formatting &formatting);

signals:
    void copyWanted();

private:
    void fill(const domain::RequestRecord &record, const models::Formatting &formatting);

    QWidget *m_content;
    TextLabel *m_title;
    TextLabel *m_path;
    Badge *m_status;
    FieldList *m_fields;
    QPushButton *m_copy;
    TextLabel *m_hint;
};

} // namespace forecourt::ui
