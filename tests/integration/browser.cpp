// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/browser.h"

#include "tests/integration/hub_process.h"
#include "tests/integration/seat.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <memory>

namespace sek::test {

namespace {

/// How WebDriver names an element in its answers.
constexpr const char* Element = "element-6066-11e4-a52e-4f735466cecf";

} // namespace

Browser::Browser() : m_port(freePort())
{
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
    m_driver.start(QStringLiteral("chromedriver"), {QStringLiteral("--port=%1").arg(m_port)});
    if (!m_driver.waitForStarted()) {
        m_failure = "chromedriver";
        return;
    }
    if (!Seat::until([this] { return boolean(at(call("GET", QStringLiteral("/status")), "value"), "ready"); })) {
        m_failure = "chromedriver is not ready";
        return;
    }
    Json arguments = Json::array();
    for (const char* a : {"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                          "--disable-component-update", "--disable-sync", "--hide-scrollbars"})
        arguments.push_back(a);
    arguments.push_back("--user-data-dir=" + m_profile.path().toStdString());
    const Json options = {{"args", arguments},
                          {"mobileEmulation", {{"deviceMetrics", {{"width", Width}, {"height", Height}, {"pixelRatio", 2}, {"touch", true}}}}}};
    const Json begun = call("POST", QStringLiteral("/session"),
                            {{"capabilities", {{"alwaysMatch", {{"acceptInsecureCerts", true}, {"timeouts", {{"implicit", 10000}}}, {"goog:chromeOptions", options}}}}}});
    m_session = text(at(begun, "value"), "sessionId");
    if (m_session.empty()) m_failure = begun.dump();
}

Browser::~Browser()
{
    if (isOpen()) call("DELETE", QStringLiteral("/session/") + QString::fromStdString(m_session));
    m_driver.terminate();
    if (!m_driver.waitForFinished(10'000)) m_driver.kill();
    m_driver.waitForFinished();
}

Json Browser::call(const QByteArray& method, const QString& path, const Json& body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port) + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setTransferTimeout(60'000);
    const QByteArray bytes = method == "POST" ? QByteArray::fromStdString(body.dump()) : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, bytes));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) loop.exec();
    return Json::parse(reply->readAll().toStdString(), nullptr, false);
}

void Browser::go(const QString& address)
{
    call("POST", QStringLiteral("/session/%1/url").arg(QString::fromStdString(m_session)), {{"url", address.toStdString()}});
}

QString Browser::address() const
{
    return qtext(call("GET", QStringLiteral("/session/%1/url").arg(QString::fromStdString(m_session))), "value");
}

QString Browser::source() const
{
    return qtext(call("GET", QStringLiteral("/session/%1/source").arg(QString::fromStdString(m_session))), "value");
}

QString Browser::element(const QString& css) const
{
    const Json found = call("POST", QStringLiteral("/session/%1/element").arg(QString::fromStdString(m_session)),
                            {{"using", "css selector"}, {"value", css.toStdString()}});
    return qtext(at(found, "value"), Element);
}

bool Browser::has(const QString& css) const
{
    return !element(css).isEmpty();
}

QString Browser::textOf(const QString& css) const
{
    const QString id = element(css);
    return id.isEmpty() ? QString() : qtext(call("GET", QStringLiteral("/session/%1/element/%2/text").arg(QString::fromStdString(m_session), id)), "value");
}

bool Browser::click(const QString& css)
{
    const QString id = element(css);
    if (id.isEmpty()) return false;
    const Json done = call("POST", QStringLiteral("/session/%1/element/%2/click").arg(QString::fromStdString(m_session), id));
    return at(done, "value").is_null();
}

bool Browser::type(const QString& css, const QString& typed)
{
    const QString id = element(css);
    if (id.isEmpty()) return false;
    const Json done = call("POST", QStringLiteral("/session/%1/element/%2/value").arg(QString::fromStdString(m_session), id), {{"text", typed.toStdString()}});
    return at(done, "value").is_null();
}

Json Browser::run(const QString& body) const
{
    return at(call("POST", QStringLiteral("/session/%1/execute/sync").arg(QString::fromStdString(m_session)),
                   {{"script", body.toStdString()}, {"args", Json::array()}}),
              "value");
}

QByteArray Browser::picture() const
{
    const Json taken = call("POST", QStringLiteral("/session/%1/goog/cdp/execute").arg(QString::fromStdString(m_session)),
                            {{"cmd", "Page.captureScreenshot"}, {"params", {{"captureBeyondViewport", true}, {"format", "png"}}}});
    return QByteArray::fromBase64(QByteArray::fromStdString(text(at(taken, "value"), "data")));
}

} // namespace sek::test
