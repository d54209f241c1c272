// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/registers/Stamp.h"

#include <QJsonObject>
#include <QMap>

namespace comptoir::registers {

/// One value that is written as a whole.
struct Register
{
    QJsonValue value;
    Stamp at;
    Stamp base; ///< of the territory's value when it was written; null: there was none
    friend bool operator==(const Register &, const Register &) = default;
};
using Fields = QMap<QString, Register>;

/// Which thing a register belongs to: "product" and its id.
struct EntityId
{
    QString entity;
    Uuid id;
    friend bool operator==(const EntityId &, const EntityId &) = default;
};

/// The register that makes an entity disappear; once true it stays so for everybody who has not
/// seen it (P9).
inline const QString deletedField = QStringLiteral("deleted");

/// Does `a` stay when both were written to `field`? A total order of writes.
bool beats(const QString &field, const Register &a, const Register &b);
/// `incoming` as it counts against `known`: a writer has always seen its own earlier value.
Register after(Register incoming, const Register &known);
/// `b` was written by another device, after what the writer of `a` had seen, and says another
/// thing.
bool unseen(const Register &a, const Register &b);

/// The text of any JSON value, and back; null text is no value.
QString jsonText(const QJsonValue &value);
QJsonValue jsonValue(const QString &text);

/// The body of `reg.set`: `at` of the fields is not in it.
struct RegisterWrite
{
    EntityId of;
    Fields fields;

    QJsonObject toJson() const;
    /// Error "wire/bad-field".
    static Result<RegisterWrite> fromJson(const QJsonObject &body);
};

/// `{"name":{"v":…,"at":…,"base":…}}` of feed rows. Error "wire/bad-field".
QJsonObject fieldsToJson(const Fields &fields);
Result<Fields> fieldsFromJson(const QJsonObject &json);

/// "product:<uuid>", the id of a feed row.
QString rowId(const EntityId &of);
std::optional<EntityId> entityFromRowId(QStringView text);

inline constexpr int maxFields = 64;
inline constexpr qsizetype maxValueBytes = 8 * 1024;
inline constexpr qsizetype maxEntityBytes = 64 * 1024;

} // namespace comptoir::registers
