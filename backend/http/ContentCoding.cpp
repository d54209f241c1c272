// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/ContentCoding.h"

#include <zlib.h>
#include <zstd.h>

#include <array>
#include <memory>

namespace comptoir::http {
namespace {

constexpr qint64 maxRatio = 64;
constexpr int zstdWindowLog = 23;
using Block = std::array<char, 1 << 14>;

Result<QByteArray> gunzip(const QByteArray &body, qint64 limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK) // + 16: gzip and nothing else
        return fail("http/bad-coding");
    const auto end = [](z_stream *s) { inflateEnd(s); };
    const std::unique_ptr<z_stream, decltype(end)> guard(&stream, end);

    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.data()));
    stream.avail_in = uInt(body.size());
    QByteArray result;
    Block block;
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = uInt(block.size());
        status = inflate(&stream, Z_NO_FLUSH);
        result.append(block.data(), qsizetype(block.size() - stream.avail_out));
        if (result.size() > limit)
            return fail("http/body-too-large");
    }
    if (status != Z_STREAM_END || stream.avail_in != 0)
        return fail("http/bad-coding");
    return result;
}

Result<QByteArray> unzstd(const QByteArray &body, qint64 limit)
{
    const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)> context(ZSTD_createDCtx(),
                                                                      ZSTD_freeDCtx);
    if (!context)
        return fail("http/bad-coding");
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, zstdWindowLog);
    ZSTD_inBuffer in{body.data(), size_t(body.size()), 0};
    QByteArray result;
    Block block;
    size_t left = 1;
    bool full = true; // a full block may leave more behind, with no input left
    while (left != 0 && (in.pos < in.size || full)) {
        ZSTD_outBuffer out{block.data(), block.size(), 0};
        left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left))
            return fail("http/bad-coding");
        full = out.pos == out.size;
        result.append(block.data(), qsizetype(out.pos));
        if (result.size() > limit)
            return fail("http/body-too-large");
    }
    if (left != 0 || in.pos != in.size)
        return fail("http/bad-coding");
    return result;
}

} // namespace

Result<QByteArray> decodeContent(const QByteArray &coding, const QByteArray &body, qint64 maxBytes)
{
    const QByteArray name = coding.trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return body;
    const qint64 limit = qMin(maxBytes, maxRatio * body.size());
    if (name == "gzip" || name == "x-gzip")
        return gunzip(body, limit);
    if (name == "zstd")
        return unzstd(body, limit);
    return fail("http/unknown-coding");
}

} // namespace comptoir::http
