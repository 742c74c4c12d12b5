// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"
#include "core/evidence/device_proof.h"
#include "core/evidence/invitation_link.h"
#include "core/evidence/keyed_hash.h"

#include <rapidcheck.h>

#include <QTest>

using namespace sek;

namespace {

const std::string Org = "0192f0c4-5b7e-7c3a-9d21-3f6b8a1c2d4e";
const std::string Seal = base64url(QByteArray(32, 's')), Token = base64url(QByteArray(32, 't'));
const std::string Pin = base64url(QByteArray(32, 'p')), Backup = base64url(QByteArray(32, 'q'));
const std::string Whole = "sekretariat:join?v=1&hub=hub.example.org:8443&org=" + Org + "&pin=" + Pin +
                          "&pin=" + Backup + "&seal=" + Seal + "&token=" + Token;

QByteArray with(const std::string& from, const std::string& to)
{
    const auto changed = QByteArray::fromStdString(Whole).replace(from.c_str(), to.c_str());
    if (changed == QByteArray::fromStdString(Whole)) qFatal("the row changes nothing");
    return changed;
}

} // namespace

class TestInvitationLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC_46_theWholeLinkIsRead()
    {
        const auto link = parseInvitationLink(Whole);
        QVERIFY(link);
        QCOMPARE(link->hub, std::string("hub.example.org:8443"));
        QCOMPARE(link->org->text(), Org);
        QCOMPARE(link->pins.size(), std::size_t(2));
        QCOMPARE(link->pins[1], QByteArray(32, 'q'));
        QCOMPARE(link->sealKey, Seal);
        QCOMPARE(link->token, Token);
        QCOMPARE(write(*link), Whole);
    }

    void SEC_46_organisationAndPinsMayBeLeftOut()
    {
        const auto text = "sekretariat:join?v=1&hub=127.0.0.1:49152&seal=" + Seal + "&token=" + Token;
        const auto link = parseInvitationLink(text);
        QVERIFY(link);
        QVERIFY(!link->org && link->pins.empty());
        QCOMPARE(write(*link), text);
    }

    void SEC_46_anythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& text, const char* code = "invitation_form") {
            QTest::newRow(name) << text << QString::fromLatin1(code);
        };
        row("empty", "");
        row("start only", "sekretariat:join?v=1");
        row("newer version", with("v=1", "v=2"), "invitation_version");
        row("version 01", with("v=1", "v=01"), "invitation_version");
        row("no version", with("v=1&", ""));
        row("other scheme", with("sekretariat:", "https://"));
        row("capital scheme", with("sekretariat:", "Sekretariat:"));
        row("space before", " " + QByteArray::fromStdString(Whole));
        row("line feed behind", QByteArray::fromStdString(Whole) + "\n");
        row("NUL behind", QByteArray::fromStdString(Whole) + '\0');
        row("field behind", QByteArray::fromStdString(Whole) + "&x=1");
        row("ampersand behind", QByteArray::fromStdString(Whole) + "&");
        row("fragment", QByteArray::fromStdString(Whole) + "#x");
        row("other order", with("&seal=" + Seal + "&token=" + Token, "&token=" + Token + "&seal=" + Seal));
        row("token twice", with("&token=", "&token=" + Token + "&token="));
        row("no token", with("&token=" + Token, ""));
        row("empty token", with("&token=" + Token, "&token="));
        row("short token", with(Token, Token.substr(0, 42)));
        row("token of 33 bytes", with(Token, base64url(QByteArray(33, 't'))));
        row("token with loose last bits", with(Token, Token.substr(0, 42) + "R"));
        row("padded token", with(Token, Token + "="));
        row("seal key of 16 bytes", with(Seal, base64url(QByteArray(16, 's'))));
        row("short pin", with(Backup, "AAAA"));
        row("five pins", with("&pin=" + Pin, "&pin=" + Pin + "&pin=" + Pin + "&pin=" + Pin + "&pin=" + Pin));
        row("organisation in capitals", with(Org, "0192F0C4-5B7E-7C3A-9D21-3F6B8A1C2D4E"));
        row("organisation of zeros", with(Org, "00000000-0000-0000-0000-000000000000"));
        row("empty organisation", with(Org, ""));
        row("hub with scheme", with("hub.example.org", "https://hub.example.org"));
        row("hub with path", with("hub.example.org:8443", "hub.example.org/x"));
        row("hub with user", with("hub.example.org", "me@hub.example.org"));
        row("hub in capitals", with("hub.example.org", "Hub.example.org"));
        row("hub beyond ASCII", with("hub.example.org", "hub.\xc4\x93xample.org"));
        row("hub percent-encoded", with("hub.example.org", "hub%2eexample.org"));
        row("hub with empty label", with("hub.example.org", "hub..example.org"));
        row("hub with dot at the end", with("hub.example.org", "hub.example.org."));
        row("hub with hyphen at the start", with("hub.example.org", "-hub.example.org"));
        row("hub with a label of 64", with("hub.example.org", std::string(64, 'a') + ".org"));
        row("no hub", with("hub.example.org:8443", ""));
        row("port alone", with("hub.example.org:8443", ":8443"));
        row("port empty", with(":8443", ":"));
        row("port 0", with(":8443", ":0"));
        row("port 65536", with(":8443", ":65536"));
        row("port with zeros", with(":8443", ":08443"));
        row("port with sign", with(":8443", ":+8443"));
        row("port 443 is not written", with(":8443", ":443"));
        row("two ports", with(":8443", ":8443:1"));
        row("far too long", QByteArray(2000, 'x'), "invitation_size");
    }
    void SEC_46_anythingElseIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto link = parseInvitationLink(std::string_view(text.constData(), std::size_t(text.size())));
        QVERIFY(!link);
        QCOMPARE(QString::fromStdString(link.error().code), code);
        QVERIFY(link.error().detail.empty()); // a token must not get into a log
    }

    void SEC_46_whatIsReadIsExactlyWhatIsWritten()
    {
        QVERIFY(rc::check("a changed link is refused or means something else", [](unsigned place, char c) {
            auto changed = Whole;
            changed[place % changed.size()] = c;
            const auto link = parseInvitationLink(changed);
            if (link) RC_ASSERT(write(*link) == changed);
            if (link && changed != Whole) RC_ASSERT(!(*link == *parseInvitationLink(Whole)));
        }));
        QVERIFY(rc::check("noise is refused", [](const std::string& noise) {
            RC_ASSERT(!parseInvitationLink(noise).has_value());
            RC_ASSERT(!parseInvitationLink("sekretariat:join?v=1" + noise).has_value());
        }));
    }

    void SEC_46_whatCouldNotBeReadIsNotWritten()
    {
        auto link = parseInvitationLink(Whole).value();
        link.hub = "hub.example.org/&token=x";
        QVERIFY_EXCEPTION_THROWN((void)write(link), std::logic_error);
    }

    void SEC_1_aProofIsForOnePurposeHubAndChallenge()
    {
        KeyedHashSigner signer(QByteArray(32, 'k'), std::string(ProofTyp));
        KeyedHashVerifier verifier{std::string(ProofTyp)};
        const DeviceProof proof{"sign_in", "hub.example.org", "nonce"};
        const auto jws = signer.sign(proofBytes(proof));
        QVERIFY(checkProof(verifier, jws, signer.publicJwk(), proof));
        for (const DeviceProof& other :
             {DeviceProof{"enrol", "hub.example.org", "nonce"}, DeviceProof{"sign_in", "hub.example.net", "nonce"},
              DeviceProof{"sign_in", "hub.example.org", "other"}})
            QCOMPARE(checkProof(verifier, jws, signer.publicJwk(), other).error().code, std::string("proof_other"));
    }
};

QTEST_GUILESS_MAIN(TestInvitationLink)
#include "test_invitation_link.moc"
