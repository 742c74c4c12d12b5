// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/evidence/merkle.h"
#include "tests/unit/evidence/tests.h"

#include <rapidcheck.h>

#include <QTest>

using namespace sek;

namespace {

using Leaves = std::vector<QByteArray>;

/// The entries of the test tree that Certificate Transparency implementations share.
const Leaves Known = {QByteArray(),
                      QByteArray::fromHex("00"),
                      QByteArray::fromHex("10"),
                      QByteArray::fromHex("2021"),
                      QByteArray::fromHex("3031"),
                      QByteArray::fromHex("40414243"),
                      QByteArray::fromHex("5051525354555657"),
                      QByteArray::fromHex("606162636465666768696a6b6c6d6e6f")};

merkle::Tree treeOf(const Leaves& entries)
{
    merkle::Tree t;
    for (const QByteArray& e : entries) t.append(merkle::leafHash(e));
    return t;
}

Leaves numbered(std::size_t n)
{
    Leaves out;
    for (std::size_t i = 0; i < n; ++i) out.push_back("entry " + QByteArray::number(static_cast<qulonglong>(i)));
    return out;
}

/// MTH, PATH and PROOF as RFC 9162 §2.1 writes them, over the entries themselves.
std::size_t half(std::size_t n)
{
    std::size_t k = 1;
    while (k * 2 < n) k *= 2;
    return k;
}
Leaves part(const Leaves& d, std::size_t from, std::size_t to)
{
    return {d.begin() + static_cast<std::ptrdiff_t>(from), d.begin() + static_cast<std::ptrdiff_t>(to)};
}
QByteArray naiveRoot(const Leaves& d)
{
    if (d.empty()) return sha256(QByteArray());
    if (d.size() == 1) return sha256(QByteArray(1, '\0') + d[0]);
    const auto k = half(d.size());
    return sha256(QByteArray(1, '\1') + naiveRoot(part(d, 0, k)) + naiveRoot(part(d, k, d.size())));
}
Leaves naivePath(std::size_t m, const Leaves& d)
{
    if (d.size() == 1) return {};
    const auto k = half(d.size());
    Leaves out = m < k ? naivePath(m, part(d, 0, k)) : naivePath(m - k, part(d, k, d.size()));
    out.push_back(naiveRoot(m < k ? part(d, k, d.size()) : part(d, 0, k)));
    return out;
}
Leaves naiveSubproof(std::size_t m, const Leaves& d, bool b)
{
    if (m == d.size()) return b ? Leaves() : Leaves{naiveRoot(d)};
    const auto k = half(d.size());
    Leaves out = m <= k ? naiveSubproof(m, part(d, 0, k), b) : naiveSubproof(m - k, part(d, k, d.size()), false);
    out.push_back(naiveRoot(m <= k ? part(d, k, d.size()) : part(d, 0, k)));
    return out;
}

QByteArrayList hexes(const Leaves& proof)
{
    QByteArrayList out;
    for (const QByteArray& p : proof) out.push_back(p.toHex());
    return out;
}

const QByteArray A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
const QByteArray B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
const QByteArray C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
const QByteArray D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
const QByteArray E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
const QByteArray F = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
const QByteArray G = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

} // namespace

/// The log is the tree of RFC 6962, so that anybody's tool can check its proofs (SEC-36).
class MerkleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_36_the_known_roots_hold()
    {
        const char* const roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                                     "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                     "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                     "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                     "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                     "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                     "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                     "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                     "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        const auto tree = treeOf(Known);
        for (std::uint64_t n = 0; n <= 8; ++n) QCOMPARE(merkle::root(tree, n).toHex(), QByteArray(roots[n]));
    }

    void SEC_36_the_known_proofs_hold()
    {
        const auto tree = treeOf(Known);
        QCOMPARE(hexes(merkle::inclusionProof(tree, 0, 8)), (QByteArrayList{A, B, C}));
        QCOMPARE(hexes(merkle::inclusionProof(tree, 5, 8)), (QByteArrayList{D, E, F}));
        QCOMPARE(hexes(merkle::consistencyProof(tree, 1, 8)), (QByteArrayList{A, B, C}));
        QCOMPARE(hexes(merkle::consistencyProof(tree, 6, 8)), (QByteArrayList{G, E, F}));
        QCOMPARE(hexes(merkle::consistencyProof(tree, 2, 5)), (QByteArrayList{B, D}));
        QVERIFY(merkle::consistencyProof(tree, 8, 8).empty());
    }

    void SEC_36_every_size_agrees_with_the_text_of_the_rfc()
    {
        const Leaves entries = numbered(40);
        const auto tree = treeOf(entries);
        for (std::size_t n = 1; n <= entries.size(); ++n) {
            const Leaves d = part(entries, 0, n);
            const QByteArray root = naiveRoot(d);
            QCOMPARE(merkle::root(tree, n), root);
            for (std::size_t m = 0; m < n; ++m) {
                const auto path = merkle::inclusionProof(tree, m, n);
                QVERIFY(path == naivePath(m, d));
                QVERIFY(merkle::includes(merkle::leafHash(d[m]), m, n, path, root));
            }
            for (std::size_t m = 1; m <= n; ++m) {
                const auto proof = merkle::consistencyProof(tree, m, n);
                QVERIFY(proof == (m == n ? Leaves() : naiveSubproof(m, d, true)));
                QVERIFY(merkle::consistent(m, merkle::root(tree, m), n, root, proof));
            }
        }
    }

    void SEC_36_no_other_leaf_place_or_tree_passes()
    {
        QVERIFY(rc::check("SEC-36 altered proofs fail", [] {
            const auto n = *rc::gen::inRange<std::size_t>(2, 70);
            const auto tree = treeOf(numbered(n));
            const auto m = *rc::gen::inRange<std::size_t>(0, n);
            const QByteArray leaf = merkle::leafHash(numbered(n)[m]), root = tree.root();
            auto path = merkle::inclusionProof(tree, m, n);
            RC_ASSERT(merkle::includes(leaf, m, n, path, root));
            RC_ASSERT(!merkle::includes(merkle::leafHash("other"), m, n, path, root));
            const auto other = *rc::gen::distinctFrom(rc::gen::inRange<std::size_t>(0, n), m);
            RC_ASSERT(!merkle::includes(leaf, other, n, path, root));
            RC_ASSERT(!merkle::includes(leaf, m, n, path, merkle::emptyRoot()));
            const auto k = *rc::gen::inRange<std::size_t>(0, path.size());
            auto bent = path;
            bent[k][*rc::gen::inRange(0, 32)] ^= static_cast<char>(1 << *rc::gen::inRange(0, 8));
            RC_ASSERT(!merkle::includes(leaf, m, n, bent, root));
            bent = path;
            bent.erase(bent.begin() + static_cast<std::ptrdiff_t>(k));
            RC_ASSERT(!merkle::includes(leaf, m, n, bent, root));
            path.push_back(root);
            RC_ASSERT(!merkle::includes(leaf, m, n, path, root));
        }));
    }

    void SEC_38_a_rewritten_log_has_no_proof()
    {
        QVERIFY(rc::check("SEC-38 a rewritten log is not consistent", [] {
            const auto n = *rc::gen::inRange<std::size_t>(2, 70);
            const auto m = *rc::gen::inRange<std::size_t>(1, n);
            Leaves entries = numbered(n);
            const QByteArray seen = merkle::root(treeOf(entries), m);
            entries[*rc::gen::inRange<std::size_t>(0, m)] = "rewritten";
            const auto rewritten = treeOf(entries);
            RC_ASSERT(!merkle::consistent(m, seen, n, rewritten.root(), merkle::consistencyProof(rewritten, m, n)));
            const auto honest = treeOf(numbered(n));
            auto proof = merkle::consistencyProof(honest, m, n);
            RC_ASSERT(!merkle::consistent(m, seen, n, rewritten.root(), proof));
            RC_ASSERT(merkle::consistent(m, seen, n, honest.root(), proof));
            proof[*rc::gen::inRange<std::size_t>(0, proof.size())][0] ^= 1;
            RC_ASSERT(!merkle::consistent(m, seen, n, honest.root(), proof));
        }));
    }

    void SEC_36_nonsense_is_refused()
    {
        const auto tree = treeOf(Known);
        const QByteArray leaf = merkle::leafHash(Known[0]);
        QVERIFY(!merkle::includes(leaf, 8, 8, {}, tree.root()));
        QVERIFY(!merkle::includes(leaf, 0, 0, {}, merkle::emptyRoot()));
        QVERIFY(!merkle::includes("short", 0, 1, {}, "short"));
        QVERIFY(!merkle::includes(leaf, 0, 8, Leaves(500, leaf), tree.root()));
        QVERIFY(merkle::inclusionProof(tree, 9, 8).empty());
        QVERIFY(!merkle::consistent(9, tree.root(), 8, tree.root(), {}));
        QVERIFY(!merkle::consistent(4, merkle::root(tree, 4), 8, tree.root(), {}));
        QVERIFY(!merkle::consistent(0, tree.root(), 8, tree.root(), {})); // an empty tree has another root
        QVERIFY(merkle::consistent(0, merkle::emptyRoot(), 8, tree.root(), {}));
        QVERIFY(!merkle::consistent(8, tree.root(), 8, tree.root(), {leaf}));
    }
};

std::unique_ptr<QObject> makeMerkleTest()
{
    return std::make_unique<MerkleTest>();
}

#include "merkle_test.moc"
