// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutdisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QMutexLocker>
#include <QRandomGenerator>

namespace forecourt::proofs {

namespace {

using Kind = DiskCall::Kind;
constexpr qsizetype SectorSize = 512;

void write(QByteArray &file, qint64 offset, const QByteArray &bytes)
{
    if (file.size() < offset + bytes.size())
        file.append(offset + bytes.size() - file.size(), '\0');
    file.replace(offset, bytes.size(), bytes);
}

void apply(QByteArray &file, const DiskCall &call)
{
    if (call.kind == Kind::Truncate)
        file.truncate(call.offset);
    else if (call.kind == Kind::Write)
        write(file, call.offset, call.bytes);
}

// A sector is whole or not there; a write that ends within one is a part of it.
void applyByChance(QByteArray &file, const DiskCall &call, QRandomGenerator &chance)
{
    if (call.kind == Kind::Truncate && chance.bounded(2) == 0)
        file.truncate(call.offset);
    if (call.kind != Kind::Write)
        return;
    qsizetype at = 0;
    while (at < call.bytes.size()) {
        const qsizetype room = SectorSize - (call.offset + at) % SectorSize;
        const QByteArray sector = call.bytes.mid(at, room);
        if (chance.bounded(2) == 0)
            write(file, call.offset + at, sector);
        at += sector.size();
    }
}

struct Image
{
    QByteArray synced;
    QList<DiskCall> since;

    void sync()
    {
        for (const DiskCall &call : std::as_const(since))
            apply(synced, call);
        since.clear();
    }
};

} // namespace

void CutDisk::record(const QString &prefix)
{
    WatchedDisk::watch(prefix, [this](const DiskCall &call) {
        QMutexLocker lock(&m_mutex);
        m_calls.append(call);
        return Failure::None;
    });
}

qint64 CutDisk::calls() const
{
    QMutexLocker lock(&m_mutex);
    return m_calls.size();
}

bool CutDisk::isAfterSync(qint64 point) const
{
    return point > 0 && m_calls.at(point - 1).kind == Kind::Sync;
}

void CutDisk::layOut(qint64 point, Unsynced unsynced, quint32 seed, const QString &folder) const
{
    QMap<QString, Image> files;
    for (qint64 i = 0; i < point; ++i) {
        const DiskCall &call = m_calls.at(i);
        const QString name = QFileInfo(call.file).fileName();
        if (call.kind == Kind::Delete)
            files.remove(name);
        else if (call.kind == Kind::Sync)
            files[name].sync();
        else
            files[name].since.append(call);
    }
    QRandomGenerator chance(seed);
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (const DiskCall &call : std::as_const(it->since)) {
            if (unsynced == Unsynced::Kept)
                apply(it->synced, call);
            else if (unsynced == Unsynced::Torn)
                applyByChance(it->synced, call, chance);
        }
        QFile file(QDir(folder).filePath(it.key()));
        if (file.open(QIODevice::WriteOnly))
            file.write(it->synced);
    }
}

} // namespace forecourt::proofs
