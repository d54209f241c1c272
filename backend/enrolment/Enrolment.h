// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <vector>

namespace comptoir::backend {

enum class EnrolmentState { Open, Claimed, Confirmed, Cancelled };
/// Who says that the till which claimed is the one that was meant: nobody, or a person who compares
/// the six digits on both screens.
enum class EnrolmentConfirm { Auto, Sas };

/// An invitation of one till into one shop, single use (docs/protocol.md §4).
struct Enrolment
{
    EnrolmentId id;
    ShopId shop;
    QByteArray codeHash; ///< the code itself is only in the QR
    int wrongCodes = 0;
    EnrolmentConfirm confirm = EnrolmentConfirm::Sas;
    EnrolmentState state = EnrolmentState::Open;
    Instant expires;
    QByteArray publicKey; ///< from the claim on
    QString sas;
    DeviceId device; ///< from the confirmation on
    QString model;
    QString app;
};

inline constexpr int enrolmentCodeSize = 16;
QByteArray enrolmentCodeHash(const QByteArray &code);

/// Error "enrolment/unknown".
Result<Enrolment> readEnrolment(StorageTransaction &transaction, EnrolmentId id);
/// Newest first.
Result<std::vector<Enrolment>> listEnrolments(StorageTransaction &transaction);
Result<void> insertEnrolment(StorageTransaction &transaction, const Enrolment &enrolment,
                             Instant now);
/// Writes what changes in an enrolment's life: from `state` to `app` and the wrong codes.
Result<void> updateEnrolment(StorageTransaction &transaction, const Enrolment &enrolment);

/// Checks the code that somebody shows. A wrong one is counted; the fifth cancels an enrolment that
/// is not confirmed yet. Errors "enrolment/cancelled", "enrolment/wrong-code".
Result<void> proveCode(StorageTransaction &transaction, Enrolment &enrolment,
                       const QByteArray &code);

} // namespace comptoir::backend
