// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/command.h"
#include "core/base/base64url.h"
#include "core/evidence/keyed_hash.h"
#include "tests/support/seeded.h"
#include "tests/unit/record/tests.h"

#include <QTest>

using namespace sek;
using namespace sek::test;

namespace {

CommandHead head()
{
    return {named<CommandId>("c"), named<OrgId>("o"), named<AccountId>("a"), named<DeviceId>("d"), 7, "UpdateOrganisation",
            1, 42, {1'700'000'000'123}, {named<CommandId>("b")}, argsHash(QByteArray(16, 's'), "{\"a\":1}")};
}

SignedCommand command()
{
    SignedCommand c;
    c.head = head();
    c.args = "{\"a\":1}";
    c.salt = QByteArray(16, 's');
    c.jws = KeyedHashSigner(QByteArray(32, 'k')).sign(headBytes(c.head));
    return c;
}

} // namespace

/// The signed head, its args and what goes over the wire.
class CommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_head_goes_round()
    {
        const auto back = parseHead(headBytes(head()));
        QVERIFY(back);
        QVERIFY(*back == head());
    }

    void heads_that_are_not_ours_are_refused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* field, const char* value) {
            QTest::addRow("%s = %s", field, value) << QString::fromLatin1(field) << QByteArray(value);
        };
        for (const char* field : {"id", "org", "actor", "device", "made_at", "args_hash", "name", "after", "device_seq",
                                  "base_seq", "v"})
            row(field, "[1]");
        row("device_seq", "0");
        row("base_seq", "-1");
        row("v", "0");
        row("name", "\"\"");
        row("name", "\"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg\"");
        row("args_hash", "\"AAAA\"");
        row("id", "\"017F22E2-79B0-7CC3-98C4-DC0C0C07398F\"");
    }
    void heads_that_are_not_ours_are_refused()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, value);
        Json j = *cj1::parse(headBytes(head()));
        j[field.toStdString()] = *cj1::parse(value);
        QVERIFY(!parseHead(cj1::write(j)));
        j.erase(field.toStdString());
        QVERIFY(!parseHead(cj1::write(j)));
    }

    void SEC_32_only_canonical_heads_are_read()
    {
        QVERIFY(!parseHead(" " + headBytes(head())));
        QVERIFY(!parseHead(headBytes(head()) + " "));
        QVERIFY(!parseHead(""));
    }

    void a_command_goes_round_over_the_wire()
    {
        const auto json = cj1::parse(wireForm(command()));
        QVERIFY(json);
        const auto back = parseWireForm(*json);
        QVERIFY(back);
        QVERIFY(back->head == command().head);
        QCOMPARE(back->args, command().args);
        QCOMPARE(back->salt, command().salt);
        QCOMPARE(back->jws, command().jws);
        KeyedHashVerifier verifier;
        QVERIFY(verifier.verify(back->jws, KeyedHashSigner(QByteArray(32, 'k')).publicJwk()) == headBytes(command().head));
    }

    void other_args_or_salt_are_found_out()
    {
        Json j = *cj1::parse(wireForm(command()));
        Json args = j, salt = j, form = j, jws = j;
        args["args"]["a"] = 2;
        QCOMPARE(parseWireForm(args).error().code, std::string("args_hash"));
        salt["salt"] = base64url(QByteArray(16, 't'));
        QCOMPARE(parseWireForm(salt).error().code, std::string("args_hash"));
        salt["salt"] = base64url(QByteArray(15, 's'));
        QVERIFY(!parseWireForm(salt));
        form["args"] = Json::array();
        QVERIFY(!parseWireForm(form));
        for (const char* text : {"", ".", "a.b", "a.b.c", "..", "e30.e30.e30"}) {
            jws["jws"] = text;
            QVERIFY(!parseWireForm(jws));
        }
        QVERIFY(!parseWireForm(Json("x")));
    }

    void hashes_keep_args_and_heads_apart()
    {
        QVERIFY(argsHash(QByteArray(16, 's'), "{}") != argsHash(QByteArray(16, 't'), "{}"));
        QVERIFY(argsHash(QByteArray(16, 's'), "{}") != headHash(QByteArray(16, 's') + "{}"));
        QCOMPARE(headHash(headBytes(head())).size(), 32);
    }
};

std::unique_ptr<QObject> makeCommandTest()
{
    return std::make_unique<CommandTest>();
}

#include "command_test.moc"
