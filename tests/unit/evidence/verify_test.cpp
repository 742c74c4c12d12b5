// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/evidence/content.h"
#include "core/evidence/jws.h"
#include "core/evidence/verify.h"
#include "tests/unit/evidence/sealed_world.h"
#include "tests/unit/evidence/tests.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace sek;
using namespace sek::test;

namespace {

bool found(const Verdict& v, const char* code)
{
    return std::ranges::any_of(v.findings, [&](const Finding& f) { return f.code == code; });
}
bool notChecked(const Verdict& v, const char* code)
{
    return std::ranges::find(v.notChecked, code) != v.notChecked.end();
}

/// The manifest made anew over changed members by whoever holds `key`.
PackageMembers reissued(PackageMembers members, const Es256Key& key)
{
    Json manifest = *cj1::parse(parseJws(members.at(package::Manifest).toStdString())->payload);
    members.erase(package::Manifest);
    Json list = Json::array();
    for (const auto& [name, bytes] : members)
        list.push_back({{"name", name}, {"sha256", hex(sha256(bytes))}, {"size", bytes.size()}});
    manifest["members"] = list;
    members[package::Manifest] = QByteArray::fromStdString(Es256Signer(key, "sek-manifest").sign(cj1::write(manifest)));
    return members;
}

} // namespace

/// What a package proves is found again years later from its bytes alone, and every change is found (SEC-39).
class VerifyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_39_a_whole_package_is_valid()
    {
        SealedWorld w;
        const Verdict v = verifyPackage(w.package(), {w.trusted()});
        QVERIFY2(v.findings.empty(), v.findings.empty() ? "" : v.findings.front().code.c_str());
        QCOMPARE(v.outcome, Outcome::Valid);
        QCOMPARE(v.signatures.size(), std::size_t(2));
        QCOMPARE(v.signatures[0].role, std::string("responsible"));
        QVERIFY(!v.signatures[0].deviceBound && v.signatures[1].deviceBound);
        QVERIFY(notChecked(v, "identity") && notChecked(v, "later_changes") && notChecked(v, "outside_time"));
        QVERIFY(notChecked(v, "pdf_signature") && notChecked(v, "device_key") && !notChecked(v, "issuer"));
        QCOMPARE(v.issuer, w.trusted());
        QVERIFY(!v.sample);
    }

    void SEC_39_without_trust_the_issuer_is_not_checked()
    {
        SealedWorld w;
        w.contents.sample = true;
        const QByteArray bytes = w.package();
        const Verdict v = verifyPackage(bytes, {});
        QCOMPARE(v.outcome, Outcome::IssuerNotChecked);
        QVERIFY(notChecked(v, "issuer") && v.sample);
        QCOMPARE(exitCode(v.outcome), 3);
        QCOMPARE(verifyPackage(bytes, {"another"}).outcome, Outcome::KeyUnknown);
    }

    void A_37_altered_content_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("A-37 the PDF's table 7 to 17 h") << "document.pdf" << "7 h" << "17 h";
        QTest::newRow("A-37 the content's minutes") << "content.json" << "240" << "250";
        QTest::newRow("A-37 the content's name") << "content.json" << "Astrid" << "Astrud";
    }
    void A_37_altered_content()
    {
        QFETCH(QString, member);
        QFETCH(QString, before);
        QFETCH(QString, after);
        SealedWorld w;
        const auto members = altered(w.members(), member.toStdString(), before.toUtf8(), after.toUtf8());
        const Verdict v = verifyPackage(package::write(members), {w.trusted()});
        QCOMPARE(v.outcome, Outcome::ContentAltered);
        QVERIFY(found(v, "altered"));
        QCOMPARE(exitCode(v.outcome), 1);
    }

    void A_38_content_and_seals_altered_consistently()
    {
        SealedWorld w;
        auto members = w.members();
        const QByteArray before = QByteArray::fromStdString(hex(*contentHash(members.at("content.json"))));
        members = altered(members, "content.json", "240", "250");
        const QByteArray after = QByteArray::fromStdString(hex(*contentHash(members.at("content.json"))));
        for (const char* seal : {"seals/00001.jws", "seals/00002.jws"}) members = altered(members, seal, before, after);
        QCOMPARE(verifyPackage(package::write(members), {w.trusted()}).outcome, Outcome::SealInvalid);
        // And with a manifest to match, signed by a key of the forger's own.
        const Verdict v = verifyPackage(package::write(reissued(members, Es256Key::generate())), {w.trusted()});
        QCOMPARE(v.outcome, Outcome::SealInvalid);
    }

    void A_39_keys_rotated_twice()
    {
        SealedWorld w;
        w.rotate();
        w.seal(w.signature("participant", "Bertil Exempel"));
        w.rotate(true);
        w.seal(w.signature("participant", "Doris Test"));
        const QByteArray bytes = w.package();
        // Whichever key of the chain is pinned, the oldest or the newest, the whole is valid and the chain is shown.
        for (const Es256Key& k : w.keys) {
            const Verdict v = verifyPackage(bytes, {k.publicKey().thumbprint()});
            QCOMPARE(v.outcome, Outcome::Valid);
            QCOMPARE(v.keys.size(), std::size_t(3));
        }
        QCOMPARE(exitCode(verifyPackage(bytes, {}).outcome), 3);
    }

    void SEC_39_a_revoked_key_counts_only_up_to_its_place_in_the_log()
    {
        SealedWorld w;
        w.rotate(true);
        const Es256Key thief = w.keys.front(), current = w.keys.back();
        w.keys.push_back(thief); // seals with the old key after its end
        w.seal(w.signature("participant", "Bertil Exempel"));
        w.keys.pop_back();
        QVERIFY(w.keys.back().publicKey().thumbprint() == current.publicKey().thumbprint());
        const Verdict v = verifyPackage(w.package(), {w.trusted()});
        QCOMPARE(v.outcome, Outcome::SealInvalid);
        QVERIFY(found(v, "key_ended"));
        // Nor does it issue packages any more.
        SealedWorld x;
        x.rotate(true);
        const auto members = reissued(x.members(), x.keys.front());
        QVERIFY(found(verifyPackage(package::write(members), {x.trusted()}), "key_ended"));
    }

    void A_33_superseded_and_revoked()
    {
        SealedWorld w;
        w.seal({{"schema", "supersession.record.v1"}, {"document_id", w.contents.documentId}, {"revision", 2}});
        const Verdict v = verifyPackage(w.package(), {w.trusted()});
        QCOMPARE(v.outcome, Outcome::Superseded);
        QCOMPARE(exitCode(v.outcome), 0);
        QVERIFY(v.findings.empty());

        SealedWorld x;
        const auto record = parseJws(x.contents.seals[1].seal)->payload;
        x.seal({{"schema", "revocation.record.v1"}, {"record_hash", hex(*contentHash(record))}});
        const Verdict r = verifyPackage(x.package(), {x.trusted()});
        QCOMPARE(r.outcome, Outcome::Superseded);
        QVERIFY(!r.signatures[0].revoked && r.signatures[1].revoked);
    }

    void W18_a_sheet_signed_with_a_pen_comes_with_its_scan()
    {
        const QByteArray scan = "scan of a sheet signed with a pen, invented";
        const auto member = "attachments/" + hex(sha256(scan));
        const auto penned = [&](SealedWorld& w, const std::string& method) {
            Json own = w.signature("participant", "Astrid Exempel");
            own["method"] = method;
            own["external_evidence"] = hex(sha256(scan));
            w.seal(own);
            w.contents.attachments.push_back(scan);
        };
        SealedWorld w;
        penned(w, "paper");
        const auto members = w.members();
        const Verdict v = verifyPackage(package::write(members), {w.trusted()});
        QVERIFY2(v.outcome == Outcome::Valid, toJson(v).dump().c_str());
        QVERIFY(notChecked(v, "ink") && !notChecked(v, "paper_scan"));
        const Verdict altered_ = verifyPackage(package::write(altered(members, member, "pen", "pan")), {w.trusted()});
        QVERIFY(altered_.outcome == Outcome::ContentAltered && found(altered_, "altered"));
        // A hub that has it no more leaves it out and lists what there is.
        w.contents.attachments.pop_back();
        const Verdict without = verifyPackage(w.package(), {w.trusted()});
        QVERIFY2(without.outcome == Outcome::Valid, toJson(without).dump().c_str());
        QVERIFY(notChecked(without, "ink") && notChecked(without, "paper_scan"));
        // What an issuer signed with is no file of ours.
        SealedWorld x;
        penned(x, "bankid");
        const Verdict other = verifyPackage(x.package(), {x.trusted()});
        QVERIFY(other.outcome == Outcome::ContentAltered && found(other, "not_named") && !notChecked(other, "ink"));
    }

    void SEC_36_an_erased_record_leaves_the_log_valid()
    {
        SealedWorld w;
        SealedLeaf& leaf = w.seal({{"schema", "event.record.v1"}, {"what", "participant created"}});
        const QByteArray record = parseJws(leaf.seal)->payload;
        leaf.commitment = leafCommitment(leaf.salt, *contentHash(record));
        leaf.seal.clear();
        leaf.salt.clear();
        leaf.erasedOn = "2031-01-01";
        const QByteArray bytes = w.package();
        QVERIFY(!bytes.contains("participant created"));
        const Verdict v = verifyPackage(bytes, {w.trusted()});
        QCOMPARE(v.outcome, Outcome::Valid);
        QCOMPARE(v.erased, std::vector<std::string>{"3 2031-01-01"});
        leaf.commitment[0] ^= 1;
        QVERIFY(found(verifyPackage(w.package(), {w.trusted()}), "not_in_log"));
    }

    void SEC_39_signatures_of_something_else_do_not_count()
    {
        const auto verdictWith = [](const char* key, const Json& value) {
            SealedWorld w;
            Json record = w.signature("participant", "Bertil Exempel");
            record[key] = value;
            w.seal(record);
            return verifyPackage(w.package(), {w.trusted()});
        };
        QVERIFY(found(verdictWith("document_id", "018f3a52-0000-7000-8000-0000000000bb"), "other_document"));
        QVERIFY(found(verdictWith("content_hash", std::string(64, 'a')), "other_content"));
        QVERIFY(found(verdictWith("revision", 2), "other_content"));
        QVERIFY(found(verdictWith("statement_hash", std::string(64, 'a')), "statement"));
        QVERIFY(verdictWith("assurance", "low").findings.empty());
    }

    void SEC_39_the_responsible_vouches_first()
    {
        SealedWorld w;
        w.seal(w.signature("responsible", "Siv Ansvarig"));
        const Verdict v = verifyPackage(w.package(), {w.trusted()});
        QVERIFY(found(v, "signature_order"));
        QCOMPARE(v.outcome, Outcome::SealInvalid);
    }

    void SEC_39_members_taken_out_or_put_in_data()
    {
        QTest::addColumn<QString>("name");
        SealedWorld w;
        for (const auto& [name, bytes] : w.members()) QTest::newRow(("without " + name).c_str()) << QString::fromStdString(name);
        for (const char* n : {"keys/extra.jwk", "seals/99999.jws", "statements/device-99999.jws"})
            QTest::newRow((std::string("with ") + n).c_str()) << QString::fromLatin1(n);
    }
    void SEC_39_members_taken_out_or_put_in()
    {
        QFETCH(QString, name);
        SealedWorld w;
        auto members = w.members();
        if (QByteArray(QTest::currentDataTag()).startsWith("with ")) {
            members[name.toStdString()] = members.at("seals/00001.jws");
        } else {
            // The keys have names of their own in each world.
            const auto it = std::ranges::find_if(members, [&](const auto& m) {
                return name.startsWith(u"keys/") ? m.first.starts_with("keys/") : m.first == name.toStdString();
            });
            members.erase(it);
        }
        const Verdict v = verifyPackage(package::write(members), {w.trusted()});
        QVERIFY(exitCode(v.outcome) == 1 || exitCode(v.outcome) == 2);
    }

    /// 2,000 in the ordinary run; SEK_BYTE_CHANGES=20000 for the long one.
    void SEC_39_every_changed_byte_is_found()
    {
        SealedWorld w;
        w.rotate();
        const QByteArray good = w.package();
        QCOMPARE(verifyPackage(good, {w.trusted()}).outcome, Outcome::Valid);
        const int rounds = qEnvironmentVariableIsSet("SEK_BYTE_CHANGES") ? qEnvironmentVariableIntValue("SEK_BYTE_CHANGES") : 2000;
        std::mt19937 random(39);
        for (int i = 0; i < rounds; ++i) {
            QByteArray bad = good;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()));
            bad[at] = static_cast<char>(bad[at] ^ static_cast<char>(1 + random() % 255));
            const Outcome o = verifyPackage(bad, {w.trusted()}).outcome;
            QVERIFY2(exitCode(o) == 1 || exitCode(o) == 2, qPrintable(QStringLiteral("byte %1 of %2").arg(at).arg(bad.size())));
        }
    }

    void SEC_39_cut_short_or_longer_is_found()
    {
        SealedWorld w;
        const QByteArray good = w.package();
        for (qsizetype n = 0; n < good.size(); n += 97)
            QVERIFY(exitCode(verifyPackage(good.left(n), {w.trusted()}).outcome) != 0);
        QVERIFY(exitCode(verifyPackage(good + "\n", {w.trusted()}).outcome) != 0);
    }

    void SEC_39_a_thousand_signatures_in_one_run()
    {
        SealedWorld w(998);
        const Verdict v = verifyPackage(w.package(), {w.trusted()});
        QCOMPARE(v.outcome, Outcome::Valid);
        QCOMPARE(v.signatures.size(), std::size_t(1000));
    }
};

std::unique_ptr<QObject> makeVerifyTest()
{
    return std::make_unique<VerifyTest>();
}

#include "verify_test.moc"
