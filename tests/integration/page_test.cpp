// SPDX-License-Identifier: GPL-3.0-or-later
// The signing page of the real hub in a real browser, as wide as a phone. Leaves pictures in the build folder's `pages`.
#include "tests/integration/browser.h"
#include "tests/integration/project_office.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

namespace sek::test {

namespace {

/// Texts whose contrast with what lies behind them is below WCAG 2.1 AA, things that reach over the edge, targets too small
/// for a finger, fields without a label: one sentence each.
const QString Complaints = QStringLiteral(R"js(
const said = [];
const rgb = s => (s.match(/[\d.]+/g) || []).map(Number);
const light = c => { const v = c.slice(0, 3).map(x => { x /= 255; return x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4; });
  return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2]; };
const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
const behind = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
for (const e of document.body.querySelectorAll('*')) {
  const style = getComputedStyle(e), box = e.getBoundingClientRect();
  if (!box.width || style.visibility === 'hidden') continue;
  const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
  if (own || (['INPUT', 'TEXTAREA'].includes(e.tagName) && e.type !== 'radio')) {
    const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    const r = ratio(rgb(style.color), behind(e));
    if (r < (large ? 3 : 4.5)) said.push(`contrast ${r.toFixed(2)}: ${e.tagName} ${e.textContent.trim().slice(0, 30)}`);
    if (size < 15) said.push(`small text ${size}: ${e.textContent.trim().slice(0, 30)}`);
  }
  if (box.right > innerWidth + 0.5) said.push(`over the edge: ${e.tagName} ${box.right}`);
  if (['BUTTON', 'SUMMARY'].includes(e.tagName) || e.matches('nav a, label.choice')) if (box.height < 44) said.push(`low target ${box.height}: ${e.textContent.trim().slice(0, 30)}`);
  if (['INPUT', 'TEXTAREA'].includes(e.tagName) && e.type !== 'hidden') {
    if (!e.labels.length) said.push(`no label: ${e.name}`);
    if (ratio(rgb(style.borderColor), behind(e.parentElement)) < 3 && e.type !== 'radio') said.push(`faint edge: ${e.name}`);
  }
}
if (document.documentElement.scrollWidth > innerWidth) said.push('scrolls sideways');
if (document.scripts.length) said.push('a script');
return said;
)js");

struct Phone
{
    std::string open()
    {
        if (const auto bad = office.open(); !bad.empty()) return bad;
        return browser.isOpen() ? std::string() : browser.failure();
    }
    std::string complaints() const { return browser.run(Complaints).dump(); }
    bool keepPicture(const QString& name) const
    {
        QDir().mkpath(QStringLiteral(SEK_BINARY_DIR "/pages"));
        QFile file(QStringLiteral(SEK_BINARY_DIR "/pages/%1.png").arg(name));
        const QByteArray png = browser.picture();
        return png.size() > 20'000 && file.open(QIODevice::WriteOnly) && file.write(png) == png.size();
    }
    /// Björn sends the link; the person opens what came by text message.
    std::string openLink(int person)
    {
        const auto sent = office.bjorn->post(office.path("/signing-links"), office.ask(person), office.bjorn->session.access);
        if (text(Visitor::json(sent), "result") != "ok") return sent.body;
        link = office.messaged(QStringLiteral("https://[^ ]*(/s/[A-Za-z0-9_-]{22})"));
        if (link.empty()) return "no message";
        browser.go(at(link));
        return {};
    }
    QString at(const std::string& path) const { return QStringLiteral("https://127.0.0.1:%1").arg(office.hub.port()) + QString::fromStdString(path); }

    ProjectOffice office;
    Browser browser;
    std::string link;
};

} // namespace

class IntegrationPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_25_aMonthIsSignedOnAPhone()
    {
        Phone p;
        QCOMPARE(p.open(), std::string());
        const std::string bad = p.openLink(ProjectOffice::Waiting);
        QVERIFY2(bad.empty(), bad.c_str());
        QCOMPARE(p.browser.run(QStringLiteral("return innerWidth")).dump(), std::string("390"));
        QVERIFY2(p.browser.textOf(QStringLiteral("h1")).contains(QStringLiteral("Gustav Exempelberg")), qPrintable(p.browser.source().left(600)));
        for (const char* language : {"en", "lv", "pl", "sv"}) {
            QVERIFY(p.browser.click(QStringLiteral("nav a[lang=%1]").arg(QLatin1String(language))));
            QTRY_COMPARE(p.browser.run(QStringLiteral("return document.documentElement.lang")).dump(), Json(language).dump());
            QVERIFY(p.browser.click(QStringLiteral("summary"))); // what can be refused is looked at too
            QCOMPARE(p.complaints(), std::string("[]"));
            QVERIFY(p.keepPicture(QStringLiteral("month-") + QLatin1String(language)));
        }
        QVERIFY(p.browser.click(QStringLiteral("#ask")));
        QVERIFY(p.browser.has(QStringLiteral("input[name=code]")));
        QVERIFY(p.browser.address().endsWith(QString::fromStdString(p.link) + QStringLiteral("?lang=sv")));
        for (const char* language : {"en", "lv", "pl", "sv"}) {
            QVERIFY(p.browser.click(QStringLiteral("nav a[lang=%1]").arg(QLatin1String(language)))); // the code stays on its way
            QCOMPARE(p.complaints(), std::string("[]"));
            QVERIFY(p.keepPicture(QStringLiteral("code-") + QLatin1String(language)));
        }
        const std::string code = p.office.messaged(QStringLiteral("^Kod ([0-9]{4})\\b"));
        QCOMPARE(code.size(), 4u);
        const QString wrong = QString::fromStdString(code.substr(0, 3) + (code[3] == '9' ? "0" : std::string(1, static_cast<char>(code[3] + 1))));
        QVERIFY(p.browser.type(QStringLiteral("input[name=code]"), wrong));
        QVERIFY(p.browser.click(QStringLiteral("#sign")));
        QTRY_COMPARE(p.browser.textOf(QStringLiteral("[role=alert]")), QStringLiteral("Fel kod. 2 försök kvar."));
        QCOMPARE(p.complaints(), std::string("[]"));
        QVERIFY(p.keepPicture(QStringLiteral("wrong-sv")));
        QVERIFY(p.browser.type(QStringLiteral("input[name=code]"), QString::fromStdString(code)));
        QVERIFY(p.browser.click(QStringLiteral("#sign")));
        QTRY_COMPARE(p.browser.textOf(QStringLiteral("h1")), QStringLiteral("Tack, det är signerat."));
        QVERIFY(p.keepPicture(QStringLiteral("signed-sv")));
        const Json report = p.office.all("attendance_report")[p.office.report(ProjectOffice::Waiting).text()];
        QCOMPARE(text(report, "state"), std::string("signed"));
        p.browser.go(p.at(p.link));
        QTRY_COMPARE(p.browser.textOf(QStringLiteral("h1")), QStringLiteral("This link is not valid"));
        QCOMPARE(p.complaints(), std::string("[]"));
        const QByteArray log = p.office.hub.logWithoutNumbers();
        QVERIFY(log.contains("/s/"));
        QVERIFY(!log.contains(QByteArray::fromStdString(p.link)));
        QVERIFY2(!log.contains(QByteArray::fromStdString(code)), log.constData());
    }

    void A_34_aMonthIsSentBackOnAPhone()
    {
        Phone p;
        QCOMPARE(p.open(), std::string());
        const std::string bad = p.openLink(ProjectOffice::Waiting);
        QVERIFY2(bad.empty(), bad.c_str());
        QVERIFY(p.browser.click(QStringLiteral("nav a[lang=en]")));
        QVERIFY(p.browser.click(QStringLiteral("summary")));
        QVERIFY(p.browser.click(QStringLiteral("input[value=hours_too_high]")));
        QVERIFY(p.browser.type(QStringLiteral("#words"), QStringLiteral("short")));
        QVERIFY(p.browser.click(QStringLiteral("#refuse")));
        QTRY_VERIFY(p.browser.textOf(QStringLiteral("[role=alert]")).contains(QStringLiteral("At least ten letters")));
        QVERIFY(p.browser.run(QStringLiteral("return document.querySelector('input[value=hours_too_high]').checked")) == Json(true)); // nothing typed is lost
        QCOMPARE(p.complaints(), std::string("[]"));
        QVERIFY(p.browser.type(QStringLiteral("#words"), QStringLiteral(", I left at noon")));
        QVERIFY(p.browser.click(QStringLiteral("#refuse")));
        QTRY_COMPARE(p.browser.textOf(QStringLiteral("h1")), QStringLiteral("Thank you, it was sent back."));
        const Json report = p.office.all("attendance_report")[p.office.report(ProjectOffice::Waiting).text()];
        QCOMPARE(text(report, "state"), std::string("rejected"));
        QCOMPARE(text(report, "reject_text"), std::string("short, I left at noon"));
    }
};

} // namespace sek::test

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    sek::test::IntegrationPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "page_test.moc"
