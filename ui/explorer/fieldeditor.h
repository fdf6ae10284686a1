// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apifield.h"

#include <functional>

class QPlainTextEdit;
class QWidget;

namespace forecourt::ui {

/// Told at every keystroke; Undefined: it is not sent.
using ValueEdited = std::function<void(const QJsonValue &value)>;

/// The editor for a field's kind, with this value in it. Groups, items, variants and raw bodies
/// have none.
QWidget *makeEditor(const models::ApiField &field, const QJsonValue &value,
                    const ValueEdited &edited);

/// For JSON and other machine text.
QPlainTextEdit *makeCodeEdit(int lines);

} // namespace forecourt::ui
