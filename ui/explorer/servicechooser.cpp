// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/servicechooser.h"

#include "services/servicewords.h"
#include "sync/apidesk.h"
#include "theme/icons.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

ServiceChooser::ServiceChooser(sync::ApiDesk &desk, QWidget *parent)
    : QComboBox(parent)
    , m_desk(desk)
{
    setAccessibleName(tr("API"));
    setToolTip(tr("Which API is asked"));
    setSizeAdjustPolicy(AdjustToContents);
    setMaximumWidth(360);
    fill();
    connect(&desk, &sync::ApiDesk::targetsChanged, this, &ServiceChooser::fill);
    connect(this, &QComboBox::currentIndexChanged, this, &ServiceChooser::tell);
}

void ServiceChooser::fill()
{
    const domain::ConnectionId before = service().id;
    {
        const QSignalBlocker blocker(this);
        clear();
        m_services = m_desk.targets();
        for (const domain::ApiService &one : std::as_const(m_services)) {
            const QString where = markOf(one).word;
            addItem(icon(u"plug"_s),
                    where.isEmpty() || one.name.contains(where, Qt::CaseInsensitive)
                        ? one.name
                        : QString(one.name % u" · " % where));
            if (one.id == before)
                setCurrentIndex(count() - 1);
        }
    }
    tell();
}

void ServiceChooser::tell()
{
    const domain::ApiService now = service();
    if (now == m_told)
        return;
    m_told = now;
    emit serviceChosen(now);
}

domain::ApiService ServiceChooser::service() const
{
    return m_services.value(currentIndex());
}

bool ServiceChooser::choose(const domain::ConnectionId &id)
{
    for (int row = 0; row < m_services.size(); ++row) {
        if (m_services.at(row).id == id) {
            setCurrentIndex(row);
            return true;
        }
    }
    return false;
}

QSize ServiceChooser::sizeHint() const
{
    return QComboBox::sizeHint().expandedTo({ 220, 0 });
}

} // namespace forecourt::ui
