// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire/SignedDoc.h"

#include <vector>

namespace comptoir::wire {

/// Lines as they stood in the chain of an earlier incarnation, one behind the other.
struct FormerLines
{
    QByteArray previous; ///< hash before the first
    std::vector<QByteArray> lines;
    friend bool operator==(const FormerLines &, const FormerLines &) = default;
};

/// What a town had signed before it was restored, brought back by a till in a push's trailer
/// (docs/protocol.md §5).
struct Evidence
{
    std::vector<SignedDoc> timeTokens;
    std::vector<SignedDoc> authorisations;
    std::vector<SignedDoc> acknowledgements;
    std::vector<SignedDoc> campaigns; ///< with the terms that claims name
    std::vector<FormerLines> former; ///< that acknowledgements are about
    std::vector<QByteArray> vouchers; ///< what claims were of, as the bare codes on paper

    static constexpr int maxDocuments = 1500;

    bool isEmpty() const { return *this == Evidence(); }
    /// Unknown lists are passed over. Error "wire/bad-field".
    static Result<Evidence> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace comptoir::wire
