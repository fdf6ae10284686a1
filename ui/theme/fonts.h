// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace forecourt::ui {

enum class Type { Body, Strong, Title, Heading, Figure, Small, SmallStrong };

// The desktop's interface font; where none is configured, Inter if it is there.
QFont interfaceFont();

QFont font(Type type, const QFont &base);
QFont font(Type type); // from the application's font

// Gives the widget a type and keeps it when the application's font changes.
void setType(QWidget *widget, Type type);

} // namespace forecourt::ui
