// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <set>

namespace comptoir::registers {

/// How a register names a photo: "blob:<SHA-256, base64url>" (docs/protocol.md §10).
QString blobName(const QByteArray &hash);
std::optional<QByteArray> blobFromName(const QString &text);
/// What the file of a photo is called in the till's folder.
QString blobFileName(const QByteArray &hash);
/// The hashes that a value names, however deep.
std::set<QByteArray> blobsNamedIn(const QJsonValue &value);

inline constexpr qint64 maxBlobBytes = 8 * 1024 * 1024;
inline constexpr qint64 maxChunkBytes = 1024 * 1024;

} // namespace comptoir::registers
