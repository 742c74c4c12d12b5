// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace sek::merkle {

// The Merkle tree of RFC 6962 (the same in RFC 9162) with SHA-256. Leaves are appended, never changed.

/// SHA-256(0x00 ‖ entry).
QByteArray leafHash(const QByteArray& entry);
/// SHA-256(0x01 ‖ left ‖ right).
QByteArray nodeHash(const QByteArray& left, const QByteArray& right);
/// The root of the empty tree: SHA-256 of nothing.
QByteArray emptyRoot();

/// A complete subtree: it covers the leaves [index·2^level, (index+1)·2^level).
struct NodeId
{
    int level = 0;
    std::uint64_t index = 0;
    friend auto operator<=>(const NodeId&, const NodeId&) = default;
};

/// Where the hashes of complete subtrees lie. A hub keeps them as rows, a test in memory. Once there, a node never
/// changes, so a proof about an old size can be made at any later time.
class Nodes
{
public:
    virtual ~Nodes() = default;
    /// 32 bytes; only nodes that `appended` gave out are asked for.
    virtual QByteArray node(NodeId id) const = 0;
};

/// What to store when a leaf (its hash) joins a tree of `size` leaves: the leaf and every subtree it completes.
std::vector<std::pair<NodeId, QByteArray>> appended(const Nodes& nodes, std::uint64_t size, const QByteArray& leaf);

/// The root of the first `size` leaves.
QByteArray root(const Nodes& nodes, std::uint64_t size);
/// The audit path of leaf `index` in the tree of `size` leaves (RFC 9162 §2.1.3.1). index < size.
std::vector<QByteArray> inclusionProof(const Nodes& nodes, std::uint64_t index, std::uint64_t size);
/// That the tree of `newSize` leaves begins with the tree of `oldSize` (RFC 9162 §2.1.4.1). oldSize ≤ newSize; empty
/// for 0 and for equal sizes.
std::vector<QByteArray> consistencyProof(const Nodes& nodes, std::uint64_t oldSize, std::uint64_t newSize);

/// RFC 9162 §2.1.3.2.
bool includes(const QByteArray& leaf, std::uint64_t index, std::uint64_t size, const std::vector<QByteArray>& proof,
              const QByteArray& root);
/// RFC 9162 §2.1.4.2. An empty old tree begins every tree.
bool consistent(std::uint64_t oldSize, const QByteArray& oldRoot, std::uint64_t newSize, const QByteArray& newRoot,
                const std::vector<QByteArray>& proof);

/// A tree in memory.
class Tree : public Nodes
{
public:
    /// The index of the new leaf.
    std::uint64_t append(const QByteArray& leaf);
    std::uint64_t size() const { return m_size; }
    QByteArray root() const { return merkle::root(*this, m_size); }
    QByteArray node(NodeId id) const override { return m_nodes.at(id); }

private:
    std::map<NodeId, QByteArray> m_nodes;
    std::uint64_t m_size = 0;
};

} // namespace sek::merkle
