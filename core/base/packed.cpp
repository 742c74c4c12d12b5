// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packed.h"

#include <zstd.h>

#include <memory>

namespace sek {

namespace {

struct Free
{
    void operator()(ZSTD_CCtx* c) const { ZSTD_freeCCtx(c); }
    void operator()(ZSTD_DCtx* c) const { ZSTD_freeDCtx(c); }
};

constexpr unsigned long long Longest = 16 * 1024 * 1024; ///< no record is, by far

} // namespace

QByteArray packed(const QByteArray& bytes)
{
    // A context is far dearer to make than a record is to pack.
    thread_local const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))), Qt::Uninitialized);
    const std::size_t n = ZSTD_compressCCtx(context.get(), out.data(), static_cast<std::size_t>(out.size()), bytes.constData(),
                                            static_cast<std::size_t>(bytes.size()), 1);
    if (ZSTD_isError(n)) return {};
    return QByteArray(out.constData(), static_cast<qsizetype>(n)); // of its own size: the bound is several times as long
}

QByteArray unpacked(const QByteArray& bytes)
{
    thread_local const std::unique_ptr<ZSTD_DCtx, Free> context(ZSTD_createDCtx());
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > Longest) return {};
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    const std::size_t n = ZSTD_decompressDCtx(context.get(), out.data(), static_cast<std::size_t>(out.size()), bytes.constData(),
                                              static_cast<std::size_t>(bytes.size()));
    return ZSTD_isError(n) || n != size ? QByteArray() : out;
}

} // namespace sek
