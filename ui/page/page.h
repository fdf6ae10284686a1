// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stackpage.h"

class QSettings;

namespace forecourt::models {
class Workspace;
}
namespace forecourt::sync {
class Accounts;
class Session;
} // namespace forecourt::sync

namespace forecourt::ui {

class Navigator;

/// What every page and dialog of an open connection is given; all of it outlives them.
struct PageContext
{
    models::Workspace &workspace;
    sync::Session &session;
    sync::Accounts &accounts;
    Navigator &navigator;
    QSettings &settings; ///< for the page's own state, in a group of its own name
};

/// A page of the window. It lays out and connects; what is shown comes from models, what is done
/// goes to the session's verbs.
class Page : public StackPage
{
    Q_OBJECT
public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr)
        : StackPage(parent)
        , m_context(context)
    {
    }

protected:
    const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace forecourt::ui
