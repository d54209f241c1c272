// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

#include <tl/expected.hpp>

#include <utility>

namespace comptoir {

/// What went wrong, for programs: `code` is stable ("store/disk-full") and is the key of the
/// sentence in ui/format/ErrorText and of the `code` member of an RFC 9457 problem. `detail` is for
/// the log and the adviser, never for the counter; it must not hold content of a foreign code.
struct Error
{
    QByteArray code;
    QString detail;
    QVariantMap facts;

    bool is(QByteArrayView other) const { return QByteArrayView(code) == other; }
    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(QByteArray code, QString detail = {}, QVariantMap facts = {})
{
    return tl::unexpected<Error>(Error{std::move(code), std::move(detail), std::move(facts)});
}
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace comptoir

#define COMPTOIR_CONCAT_INNER(a, b) a##b
#define COMPTOIR_CONCAT(a, b) COMPTOIR_CONCAT_INNER(a, b)
#define COMPTOIR_TRY_INNER(result, declaration, expression)                                        \
    auto result = (expression);                                                                    \
    if (!result)                                                                                   \
        return ::comptoir::fail(std::move(result.error()));                                        \
    declaration = std::move(*result)

/// `COMPTOIR_TRY(const auto code, VoucherCode::parse(text));` — the value, or return the error.
#define COMPTOIR_TRY(declaration, expression)                                                      \
    COMPTOIR_TRY_INNER(COMPTOIR_CONCAT(tried_, __LINE__), declaration, expression)

#define COMPTOIR_CHECK_INNER(result, expression)                                                   \
    do {                                                                                           \
        auto result = (expression);                                                                \
        if (!result)                                                                               \
            return ::comptoir::fail(std::move(result.error()));                                    \
    } while (false)

/// For a Result<void>: go on, or return the error. (A name for each line: the expression may be a
/// lambda that checks as well.)
#define COMPTOIR_CHECK(expression)                                                                 \
    COMPTOIR_CHECK_INNER(COMPTOIR_CONCAT(checked_, __LINE__), expression)
