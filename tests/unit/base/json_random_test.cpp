// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/seeded.h"
#include "tests/unit/base/reference_canonical.h"
#include "tests/unit/base/tests.h"

#include <QTest>

using namespace sek;

namespace {

/// Random documents as text: any white space, any order of members, any way to write a character.
class Writer
{
public:
    explicit Writer(std::uint64_t seed) : m_random(seed) {}

    std::string document()
    {
        m_budget = 40;
        return space() + value(0) + space();
    }

    /// The same with a few bytes changed: mostly no JSON any more.
    std::string damaged()
    {
        std::string text = document();
        static const std::string bytes = "{}[]\",:\\u019-+.eEtn \t\x01\x7F\xC3\xFF";
        for (auto n = 1 + m_random.below(3); n > 0 && !text.empty(); --n) {
            const auto at = m_random.below(text.size());
            switch (m_random.below(3)) {
            case 0: text[at] = bytes[m_random.below(bytes.size())]; break;
            case 1: text.erase(at, 1); break;
            default: text.insert(at, 1, bytes[m_random.below(bytes.size())]);
            }
        }
        return text;
    }

private:
    std::string space()
    {
        static const char* kinds[] = {"", "", "", " ", "\n", "\t ", "\r\n"};
        return kinds[m_random.below(7)];
    }

    std::string value(int depth)
    {
        if (--m_budget < 0 || depth >= 15) return number();
        switch (m_random.below(6)) {
        case 0: return number();
        case 1: return m_random.oneIn(2) ? "true" : "false";
        case 2: return string();
        case 3: return array(depth + 1);
        default: return object(depth + 1);
        }
    }

    std::string number()
    {
        static const std::int64_t edges[] = {0, 1, -1, cj1::MaxInteger, -cj1::MaxInteger, 1'000'000};
        if (m_random.oneIn(3)) return std::to_string(edges[m_random.below(6)]);
        const auto n = static_cast<std::int64_t>(m_random.below(std::uint64_t(1) << (1 + m_random.below(52)))) + 1;
        return std::to_string(m_random.oneIn(2) ? n : -n);
    }

    std::string character()
    {
        // Letters of the four languages, what must or may be escaped, and beyond the first plane.
        static const std::uint32_t some[] = {'a', 'Z', '0', ' ', '\'', '<', '/', '"', '\\', '\n', 0x101, 0x10D, 0x123,
                                             0x142, 0x17C, 0xE5, 0xF6, 0x20AC, 0x2028, 0xFFFD, 0x1F602, 0x1D11E};
        const std::uint32_t c = some[m_random.below(std::size(some))];
        const bool must = c == '"' || c == '\\' || c == '\n';
        if (!must && !m_random.oneIn(4)) return QString::fromUcs4(&reinterpret_cast<const char32_t&>(c), 1).toStdString();
        if (must && m_random.oneIn(2)) return c == '\n' ? "\\n" : c == '"' ? "\\\"" : "\\\\";
        if (c == '/' && m_random.oneIn(2)) return "\\/";
        char text[16];
        const char* form = m_random.oneIn(2) ? "\\u%04x" : "\\u%04X";
        const auto unit = [&](std::uint32_t u) {
            std::snprintf(text, sizeof text, form, u);
            return std::string(text);
        };
        if (c < 0x10000) return unit(c);
        return unit(0xD800 + ((c - 0x10000) >> 10)) + unit(0xDC00 + ((c - 0x10000) & 0x3FF));
    }

    std::string string()
    {
        std::string out = "\"";
        for (auto n = m_random.below(12); n > 0; --n) out += character();
        return out + "\"";
    }

    std::string key()
    {
        static const std::string letters = "abcz019_";
        std::string out;
        for (auto n = 1 + m_random.below(3); n > 0; --n) {
            const char c = letters[m_random.below(letters.size())];
            if (m_random.oneIn(10)) {
                char text[8];
                std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(c));
                out += text;
            } else {
                out += c;
            }
        }
        return out;
    }

    std::string array(int depth)
    {
        std::string out = "[" + space();
        for (auto n = m_random.below(4), i = n; i > 0; --i)
            out += (i == n ? "" : ",") + space() + value(depth) + space();
        return out + "]";
    }

    std::string object(int depth)
    {
        std::string out = "{" + space();
        for (auto n = m_random.below(5), i = n; i > 0; --i)
            out += (i == n ? "" : ",") + space() + "\"" + key() + "\"" + space() + ":" + space() + value(depth) + space();
        return out + "}";
    }

    test::SeededRandom m_random;
    int m_budget = 0;
};

} // namespace

/// Two independent canonicalisers agree (SEC-33). The quick run takes 100,000 documents;
/// SEK_DOCUMENTS=1000000 takes the million.
class JsonRandomTest : public QObject
{
    Q_OBJECT

    static int documents()
    {
        const int wanted = qEnvironmentVariableIntValue("SEK_DOCUMENTS");
        return wanted > 0 ? wanted : 100'000;
    }

private Q_SLOTS:
    void SEC_33_two_canonicalisers_agree()
    {
        Writer writer(33);
        int accepted = 0;
        for (int i = 0; i < documents(); ++i) {
            const std::string text = writer.document();
            const auto reference = referenceCanonical(text);
            const auto value = cj1::parse(text);
            QVERIFY2(value.has_value() == reference.has_value(), text.c_str());
            if (!value) continue; // duplicate keys
            ++accepted;
            const QByteArray written = cj1::write(*value);
            QVERIFY2(written.toStdString() == *reference, text.c_str());
            const auto again = cj1::parseCanonical(written);
            QVERIFY2(again && *again == *value, text.c_str());
        }
        QVERIFY(accepted > documents() / 2);
    }

    void SEC_33_both_refuse_the_same()
    {
        Writer writer(34);
        int refused = 0;
        for (int i = 0; i < documents() / 2; ++i) {
            const std::string text = writer.damaged();
            const auto reference = referenceCanonical(text);
            const auto value = cj1::parse(text);
            // The reference does not look at UTF-8 and C1 controls, so it may be more lenient there.
            if (value) QVERIFY2(reference.has_value(), text.c_str());
            else ++refused;
            if (!value && reference)
                QVERIFY2(value.error().code == "json_syntax" || value.error().code == "json_string", text.c_str());
            if (value) QVERIFY2(cj1::write(*value).toStdString() == *reference, text.c_str());
        }
        QVERIFY(refused > documents() / 10);
    }
};

std::unique_ptr<QObject> makeJsonRandomTest()
{
    return std::make_unique<JsonRandomTest>();
}

#include "json_random_test.moc"
