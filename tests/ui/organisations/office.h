// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/keyed_hash.h"
#include "core/hub/authority.h"
#include "core/store/memory_hub_store.h"
#include "core/sync/workspace/workspace.h"
#include "tests/ui/picture.h"
#include "tests/ui/widgets/suite.h"
#include "ui/organisations/organisation_editor.h"

#include <QTest>
#include <QApplication>
#include <QLabel>
#include <QWidget>

#include <functional>
#include <memory>

/// An organisation with its people, a real hub in the same process, and each person's cache. The window's part of the
/// program is real; only the wire is missing: sync() carries messages while no window is open on the cache.
class Office
{
public:
    enum Country { Latvia, Sweden, Poland };
    explicit Office(Country country);

    struct Colleague
    {
        sek::AccountId account;
        sek::DeviceId device;
        sek::RecordId user;
        std::shared_ptr<sek::KeyedHashSigner> signer;
        std::shared_ptr<sek::MemoryCache> cache;
    };
    /// By given name. Everybody has an account and the rights of an authorised user.
    Colleague& colleague(const QString& givenName);
    /// One more authorised user with an account, at the hub.
    Colleague& addColleague(const sek::Json& person);
    /// A row of the national agency.
    void addAgency();

    /// Makes the command here, as if the person's window had sent it; kept in the outbox.
    void submit(Colleague& who, const sek::Json& changes);
    /// Any other command, made and pushed.
    void act(Colleague& who, const char* command, const sek::Json& args);
    /// Somebody who takes part in a project and signs in on their own: no colleague, no rights but to their own records.
    Colleague& addParticipant(const QString& givenName, const sek::RecordId& participant, const sek::RecordId& project);
    /// A colleague who may only read.
    Colleague& addViewer(const QString& givenName);
    /// What the hub tells of who did what.
    sek::HistoryPage history(const Colleague& who, std::int64_t before, std::size_t max);
    /// Pushes what waits and pulls what is new.
    void sync(Colleague& who);
    /// The hub takes what waits, and the answer is lost.
    void pushUnanswered(Colleague& who);

    sek::Json organisation() const;
    /// The user's record at the hub; null when removed.
    sek::Json user(const sek::RecordId& id) const;
    int users() const;
    int revision() const;
    QStringList mailedTo(const QString& event) const;
    bool removed(const sek::RecordId& id) const;
    /// Changes a record at the hub by hand, before anybody has pulled.
    void patch(const std::string& path, const sek::Json& value);
    /// Puts a record there at the hub by hand, before anybody has pulled.
    sek::RecordId place(const char* kind, const sek::Json& body);
    /// The same under that key.
    void place(const sek::RecordKey& key, const sek::Json& body) { put(key, body); }
    /// Changes fields of a record at the hub by hand; everybody pulls it.
    void patchRecord(const sek::RecordKey& key, const sek::Json& values);
    void patchUser(const sek::RecordId& id, const sek::Json& values);
    /// The hub's messages do not reach the address.
    void undelivered(const std::string& address);

    std::unique_ptr<sek::Workspace> open(Colleague& who);

    const sek::OrgId org;
    std::shared_ptr<sek::Clock> clock;
    std::shared_ptr<sek::Random> random;

private:
    void put(const sek::RecordKey& key, const sek::Json& body);
    sek::MemoryHubStore m_hub;
    sek::KeyedHashVerifier m_verifier;
    std::unique_ptr<sek::Authority> m_authority;
    std::map<QString, std::unique_ptr<Colleague>> m_colleagues;
};

/// One person's window on the office, as far as an editor and pages need it. Ends its thread when it goes.
class Desk
{
public:
    Desk(Office& office, const QString& givenName);
    ~Desk();
    sek::OrganisationEditor& editor() { return *m_editor; }
    sek::Workspace& workspace() { return *m_workspace; }
    /// Everything given to the store before is in it afterwards; the desk is of no use any more.
    void close();
    /// Something happens in the person's cache while the window is open, such as Office::sync; the window sees it then.
    void meanwhile(const std::function<void()>& what);
    /// The page in a window of that size, shown and active.
    template <class Page> Page* show(QSize size = {1360, 806})
    {
        auto* page = new Page(editor());
        place(page, size);
        return page;
    }
    QWidget* window() { return m_window.get(); }
    /// Back to the window, as a window manager does when a dialog has closed.
    void activate();

private:
    void place(QWidget* page, QSize size);
    std::unique_ptr<sek::Workspace> m_workspace;
    std::unique_ptr<sek::OrganisationEditor> m_editor;
    std::unique_ptr<QWidget> m_window;
};

/// The only child of that name, or null.
template <class T> T* child(QWidget* in, const char* name)
{
    return in->findChild<T*>(QString::fromUtf8(name));
}

/// The dialog of that class that is open, active like one in front of a person; null if there is none.
template <class T> T* opened(QWidget* page)
{
    T* found = nullptr;
    for (T* d : page->findChildren<T*>())
        if (d->isVisible()) found = d;
    if (!found) return nullptr;
    found->activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == found; })) qFatal("the dialog is not active");
    return found;
}

/// Replaces the text of a line edit by keyboard and leaves it with Tab.
void retype(QWidget* edit, const QString& text);
void press(QWidget* button);
