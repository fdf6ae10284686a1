// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::Done;
using domain::Result;

namespace {

constexpr struct
{
    WebhookFollowUp followUp;
    QLatin1StringView key;
} FollowUps[] = {
    { WebhookFollowUp::Nothing, "nothing"_L1 },
    { WebhookFollowUp::Look, "look"_L1 },
    { WebhookFollowUp::Pass, "pass"_L1 },
};

QString keyOf(WebhookFollowUp followUp)
{
    for (const auto &row : FollowUps) {
        if (row.followUp == followUp)
            return row.key;
    }
    return {};
}

WebhookFollowUp followUpFrom(const QString &key)
{
    for (const auto &row : FollowUps) {
        if (row.key == key)
            return row.followUp;
    }
    return WebhookSettings().followUp;
}

} // namespace

WebhookFile::WebhookFile(const QString &directory)
    : m_path(directory + u"/webhooks.json"_s)
{
}

WebhookSettings WebhookFile::read() const
{
    WebhookSettings settings;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return settings;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    settings.isOn = kept.value("on"_L1).toBool();
    settings.address = kept.value("address"_L1).toString(settings.address);
    settings.port = quint16(qBound(0, kept.value("port"_L1).toInt(), 65'535));
    settings.path = kept.value("path"_L1).toString();
    settings.secretStored = kept.value("secretStored"_L1).toBool();
    settings.secretInMemoryOnly = kept.value("secretInMemoryOnly"_L1).toBool();
    settings.hasSecret = settings.secretStored && !settings.secretInMemoryOnly;
    settings.followUp = followUpFrom(kept.value("followUp"_L1).toString());
    return settings;
}

Result<Done> WebhookFile::write(const WebhookSettings &settings) const
{
    const QJsonObject root{ { u"on"_s, settings.isOn },
                            { u"address"_s, settings.address },
                            { u"port"_s, settings.port },
                            { u"path"_s, settings.path },
                            { u"secretStored"_s, settings.secretStored },
                            { u"secretInMemoryOnly"_s, settings.secretInMemoryOnly },
                            { u"followUp"_s, keyOf(settings.followUp) } };
    QSaveFile file(m_path);
    const QByteArray text = QJsonDocument(root).toJson();
    if (!file.open(QIODevice::WriteOnly))
        return domain::ApiError::storage(file.errorString());
    // Who knows the path may knock: nobody else's to read.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(text) != text.size() || !file.commit())
        return domain::ApiError::storage(file.errorString());
    return Done{};
}

} // namespace forecourt::sync
