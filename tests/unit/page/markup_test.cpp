// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/page/form_fields.h"
#include "core/hub/page/markup.h"
#include "tests/unit/page/page_world.h"
#include "tests/unit/page/suites.h"

#include <QTest>

namespace sek::test {

/// From text to markup by one way, and from a browser's form to fields.
class MarkupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsAreEscapedWhereverTheyStand()
    {
        const Markup m = Markup::of("<a href=\"{where}\">{name}</a>", {{"where", "\" onclick=\"x"}, {"name", "<script>&'"}});
        QCOMPARE(m.bytes(), QByteArray("<a href=\"&quot; onclick=&quot;x\">&lt;script&gt;&amp;&#39;</a>"));
        QCOMPARE(Markup("{name}").bytes(), QByteArray("{name}")); // a text is no pattern
        QCOMPARE(Markup::of("{a}", {{"a", Markup::of("<b>{x}</b>", {{"x", "<"}})}}).bytes(), QByteArray("<b>&lt;</b>"));
        QVERIFY_EXCEPTION_THROWN(Markup::of("{missing}"), std::logic_error);
    }

    void SEC_19_whatTurnsOrHidesTextIsShown()
    {
        QCOMPARE(Markup("a\u202Eb\u200Bc").bytes(), QByteArray("a&lt;U+202E&gt;b&lt;U+200B&gt;c"));
        QCOMPARE(Markup(std::string_view("a\0b", 3)).bytes(), QByteArray("a&lt;U+0000&gt;b"));
        QCOMPARE(Markup("Łukasz Bērziņš Åsa").bytes(), QByteArray("Łukasz Bērziņš Åsa"));
    }

    void formsAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("taken");
        QTest::newRow("plain") << QByteArray("code=0427&lang=sv") << true;
        QTest::newRow("empty value") << QByteArray("code=") << true;
        QTest::newRow("plus and escapes") << QByteArray("text=a+b%20%C5%81%0D%0Ac") << true;
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("twice") << QByteArray("code=1&code=2") << false;
        QTest::newRow("no value") << QByteArray("code") << false;
        QTest::newRow("no name") << QByteArray("=1") << false;
        QTest::newRow("broken escape") << QByteArray("code=%4") << false;
        QTest::newRow("no hex") << QByteArray("code=%zz") << false;
        QTest::newRow("not UTF-8") << QByteArray("code=%FF") << false;
        QTest::newRow("control character") << QByteArray("code=%00") << false;
        QTest::newRow("empty item") << QByteArray("a=1&&b=2") << false;
        QTest::newRow("many") << QByteArray("a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1&j=1&k=1&l=1&m=1&n=1&o=1&p=1&q=1") << false;
    }
    void formsAreReadStrictly()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, taken);
        gate::Request r;
        r.headers = {{"content-type", "application/x-www-form-urlencoded; charset=UTF-8"}};
        r.body = body;
        const auto fields = formFields(r);
        QCOMPARE(fields.has_value(), taken);
        if (QTest::currentDataTag() == std::string("plus and escapes")) QCOMPARE(fields->at("text"), std::string("a b Ł\nc"));
        r.headers = {{"content-type", "text/plain"}}; // what a form of a foreign page could send without asking
        QVERIFY(!formFields(r));
    }

    void everyLanguageSaysTheSame()
    {
        std::map<std::string, QByteArray> files;
        QCOMPARE(PageTexts::read(files).error().code, std::string("page_texts_missing"));
        const PageTexts texts = pageTexts();
        for (const auto& [language, name] : PageTexts::languages()) {
            QCOMPARE(texts.privacy(language, "Exempelkommunen", "SE").size(), 4u);
            QCOMPARE(texts.privacy(language, "Exempelkommunen", "XX").size(), 3u); // without the authority, with the rights
            for (const std::string& p : texts.privacy(language, "Exempelkommunen", "XX")) QVERIFY(!QString::fromStdString(p).contains(u'{'));
            if (language != "en") QVERIFY(texts.text(language, "dead_text") != texts.text("en", "dead_text"));
        }
    }
};

std::unique_ptr<QObject> makeMarkupTest()
{
    return std::make_unique<MarkupTest>();
}

} // namespace sek::test

#include "markup_test.moc"
