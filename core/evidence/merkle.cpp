// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/merkle.h"

#include "core/base/hash.h"

#include <algorithm>
#include <bit>

namespace sek::merkle {

namespace {

/// The largest power of two smaller than n; n > 1.
std::uint64_t split(std::uint64_t n)
{
    return std::bit_floor(n - 1);
}

/// The root over [begin, begin + size), which starts at a multiple of the power of two at or above its size. size > 0.
QByteArray rangeRoot(const Nodes& nodes, std::uint64_t begin, std::uint64_t size)
{
    if (std::has_single_bit(size)) return nodes.node({std::countr_zero(size), begin / size});
    const std::uint64_t left = split(size);
    return nodeHash(rangeRoot(nodes, begin, left), rangeRoot(nodes, begin + left, size - left));
}

void path(const Nodes& nodes, std::uint64_t index, std::uint64_t begin, std::uint64_t size, std::vector<QByteArray>& out)
{
    if (size == 1) return;
    const std::uint64_t left = split(size);
    if (index < left) {
        path(nodes, index, begin, left, out);
        out.push_back(rangeRoot(nodes, begin + left, size - left));
    } else {
        path(nodes, index - left, begin + left, size - left, out);
        out.push_back(rangeRoot(nodes, begin, left));
    }
}

/// SUBPROOF of RFC 9162; `known`: the old root over this range is what the checker has.
void subproof(const Nodes& nodes, std::uint64_t old, std::uint64_t begin, std::uint64_t size, bool known,
              std::vector<QByteArray>& out)
{
    if (old == size) {
        if (!known) out.push_back(rangeRoot(nodes, begin, size));
        return;
    }
    const std::uint64_t left = split(size);
    if (old <= left) {
        subproof(nodes, old, begin, left, known, out);
        out.push_back(rangeRoot(nodes, begin + left, size - left));
    } else {
        subproof(nodes, old - left, begin + left, size - left, false, out);
        out.push_back(rangeRoot(nodes, begin, left));
    }
}

bool hashes(const std::vector<QByteArray>& proof)
{
    // A tree of 2^64 leaves has no longer proof than this.
    return proof.size() <= 130 && std::ranges::all_of(proof, [](const QByteArray& h) { return h.size() == 32; });
}

} // namespace

QByteArray leafHash(const QByteArray& entry)
{
    return sha256(QByteArray(1, '\x00') + entry);
}

QByteArray nodeHash(const QByteArray& left, const QByteArray& right)
{
    return sha256(QByteArray(1, '\x01') + left + right);
}

QByteArray emptyRoot()
{
    return sha256(QByteArray());
}

std::vector<std::pair<NodeId, QByteArray>> appended(const Nodes& nodes, std::uint64_t size, const QByteArray& leaf)
{
    std::vector<std::pair<NodeId, QByteArray>> out{{{0, size}, leaf}};
    // Each set low bit of the size is a complete subtree that the new one has just completed its sibling of.
    for (int level = 0; (size >> level) & 1; ++level)
        out.push_back({{level + 1, size >> (level + 1)}, nodeHash(nodes.node({level, (size >> level) - 1}), out.back().second)});
    return out;
}

QByteArray root(const Nodes& nodes, std::uint64_t size)
{
    return size == 0 ? emptyRoot() : rangeRoot(nodes, 0, size);
}

std::vector<QByteArray> inclusionProof(const Nodes& nodes, std::uint64_t index, std::uint64_t size)
{
    std::vector<QByteArray> out;
    if (index < size) path(nodes, index, 0, size, out);
    return out;
}

std::vector<QByteArray> consistencyProof(const Nodes& nodes, std::uint64_t oldSize, std::uint64_t newSize)
{
    std::vector<QByteArray> out;
    if (oldSize > 0 && oldSize < newSize) subproof(nodes, oldSize, 0, newSize, true, out);
    return out;
}

bool includes(const QByteArray& leaf, std::uint64_t index, std::uint64_t size, const std::vector<QByteArray>& proof,
              const QByteArray& root)
{
    if (index >= size || leaf.size() != 32 || !hashes(proof)) return false;
    std::uint64_t fn = index, sn = size - 1;
    QByteArray r = leaf;
    for (const QByteArray& p : proof) {
        if (sn == 0) return false;
        if ((fn & 1) || fn == sn) {
            r = nodeHash(p, r);
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            r = nodeHash(r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && r == root;
}

bool consistent(std::uint64_t oldSize, const QByteArray& oldRoot, std::uint64_t newSize, const QByteArray& newRoot,
                const std::vector<QByteArray>& proof)
{
    if (oldSize > newSize || !hashes(proof)) return false;
    if (oldSize == newSize) return proof.empty() && oldRoot == newRoot;
    if (oldSize == 0) return proof.empty() && oldRoot == emptyRoot();
    if (proof.empty()) return false;
    auto at = proof.begin();
    std::uint64_t fn = oldSize - 1, sn = newSize - 1;
    while (fn & 1) {
        fn >>= 1;
        sn >>= 1;
    }
    // When the old tree is complete, its root itself is the first node of the way up.
    QByteArray fr = std::has_single_bit(oldSize) ? oldRoot : *at++;
    QByteArray sr = fr;
    for (; at != proof.end(); ++at) {
        if (sn == 0) return false;
        if ((fn & 1) || fn == sn) {
            fr = nodeHash(*at, fr);
            sr = nodeHash(*at, sr);
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = nodeHash(sr, *at);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && fr == oldRoot && sr == newRoot;
}

std::uint64_t Tree::append(const QByteArray& leaf)
{
    for (auto& [id, hash] : appended(*this, m_size, leaf)) m_nodes.emplace(id, std::move(hash));
    return m_size++;
}

} // namespace sek::merkle
