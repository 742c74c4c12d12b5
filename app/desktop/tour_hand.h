// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/program.h"

#include <QAbstractButton>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace sek {

/// The hand and the notebook of the tour: does with the real window what a person would, and writes down what it did.
/// Whatever is not there, or does not come true within a minute, ends the tour by an exception.
class TourHand
{
public:
    /// `hubFolder`: of the sample hub, whose messages stay on this computer.
    TourHand(const QString& out, const QString& hubFolder, const Json& sample, const QString& language);
    const Json& sample() const { return m_sample; }
    /// Where pictures and files of the tour go.
    const QString& out() const { return m_out; }
    /// The newest text message of that event, {to, text …}; null when there is none.
    Json textMessage(const std::string& event) const;

    void say(const std::string& sentence);
    void picture(Program& p, const QString& name) { picture(p.window(), name); }
    void picture(QWidget& window, const QString& name);
    /// Waits, then says what has come true.
    void wait(const char* what, const std::function<bool()>& until);

    template <class T = QWidget> T* find(Program& p, const char* name) { return find<T>(p.window(), name); }
    template <class T = QWidget> T* find(QWidget& window, const char* name)
    {
        for (T* w : window.findChildren<T*>(QLatin1String(name)))
            if (w->isVisible()) return w;
        throw std::runtime_error(std::string("no such control: ") + name);
    }
    void type(Program& p, const char* name, const QString& text) { type(p.window(), name, text); }
    void type(QWidget& window, const char* name, const QString& text);
    /// The password of everybody in the sample.
    void typePassword(QWidget& window, const char* name) { type(window, name, qtext(m_sample, "password")); }
    void press(Program& p, Qt::Key key, Qt::KeyboardModifiers modifiers);
    void click(Program& p, const char* name) { click(p.window(), name); }
    void click(QWidget& window, const char* name) { find<QAbstractButton>(window, name)->click(); }
    /// Ticks the choice whose name, as a screen reader says it, begins so.
    void choose(Program& p, const QString& spoken);
    /// What the bar about the last sending says: `ok`, `info` …; empty when there is none.
    static QString outcome(Program& p);

    /// A first start with the invitation of the sample's person; pictures with that number, or none.
    std::unique_ptr<Program> join(const QString& email, const QString& number);
    void openFirst(Program& p) { p.window().openOrganisation(org(p)); }
    static OrgId org(Program& p) { return p.window().workspace()->organisations().front(); }
    static OrgViewPtr view(Program& p) { return p.window().workspace()->view(org(p)); }
    void goTo(Program& p, const char* area);
    /// A picture of every page.
    void pages(Program& p, const QString& suffix);

private:
    QString m_out, m_hubFolder;
    Json m_sample;
    QString m_language;
    QFile m_transcript;
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
};

} // namespace sek
