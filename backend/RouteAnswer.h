// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/Problem.h"
#include "backend/storage/Storage.h"

namespace comptoir::backend {

/// The HTTP status of an error code: the one table of the whole desk. Unknown codes are our own
/// fault, 500.
int statusOf(const Error &error);

/// The answer, or the problem that stands for its error.
http::Response answered(const http::Request &request, const Result<http::Response> &result);

/// Commits what an act did, its refusal included: a spent nonce and a counted wrong code stay. Only
/// when the storage failed nothing is kept. Returns the act's own error, or that of the commit.
template <typename T>
Result<T> committed(StorageTransaction &transaction, Result<T> outcome)
{
    if (!outcome && outcome.error().code.startsWith("store/"))
        return outcome;
    COMPTOIR_CHECK(transaction.commit());
    return outcome;
}

} // namespace comptoir::backend
