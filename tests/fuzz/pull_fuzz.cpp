// SPDX-License-Identifier: GPL-3.0-or-later
// The change feed: the same parts come out whatever the pieces it arrives in, in order, and no row beyond its part
// (SYNC-14, SYNC-27).
#include "core/sync/messages.h"
#include "tests/fuzz/must.h"

using namespace sek;

namespace {

struct Outcome
{
    std::vector<ChangesPart> parts;
    bool broken = false;
};

Outcome readIn(const QByteArray& bytes, qsizetype step)
{
    Outcome out;
    FeedReader reader;
    for (qsizetype at = 0; at < bytes.size() && !out.broken; at += step) {
        out.broken = !reader.feed(bytes.mid(at, step));
        for (auto& part : reader.take()) out.parts.push_back(std::move(part));
    }
    if (!out.broken)
        if (auto rest = reader.rest()) out.parts.push_back(std::move(*rest));
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Outcome whole = readIn(bytes, bytes.size() + 1), pieces = readIn(bytes, 7);
    must(whole.broken == pieces.broken && whole.parts.size() == pieces.parts.size());
    for (std::size_t i = 0; i < whole.parts.size(); ++i) {
        const ChangesPart& part = whole.parts[i];
        must(part.rows == pieces.parts[i].rows && part.upTo == pieces.parts[i].upTo && part.head == pieces.parts[i].head);
        std::int64_t last = 0;
        for (const Record& row : part.rows) {
            must(row.rev >= 1 && row.rev >= last && row.rev <= part.upTo);
            last = row.rev;
            must(row.body.isEmpty() || cj1::parseCanonical(row.body).has_value());
            const auto again = parseRowLine(rowLine(row));
            must(again && *again == row);
        }
    }
    (void)pushReply(bytes);
    return 0;
}
