// SPDX-License-Identifier: GPL-3.0-or-later
// How a profile comes to a further organisation, back to its hub, and to its end.
#include "ui/organisations/my_organisations_page.h"
#include "ui/organisations/question_dialog.h"
#include "ui/shell/join_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rejoin_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/shell/unlock_page.h"
#include "ui/texts/texts.h"

namespace sek {

void MainWindow::makeJoining()
{
    connect(m_unlock, &UnlockPage::resetWanted, this, &MainWindow::askReset);
}

void MainWindow::takeInvitation(const QString& link, const QString& email)
{
    if (link.isEmpty()) return;
    if (m_workspace && !handedScreen()) openJoin(link);
    else if (!m_profile.exists()) m_start->setInvitation(link, email);
    else m_invitation = link;
}

void MainWindow::openJoin(const QString& link)
{
    const auto here = m_profile.credentials();
    if (!m_workspace || !here) return;
    auto* dialog = new JoinDialog(*here, m_sampleProfile, *m_workspace, this);
    connect(dialog, &JoinDialog::joined, this, [this](const OrgId& org) {
        m_joined = org;
        m_workspace->addOrganisation(org);
        openJoined(org); // an invitation to what is here already adds a right only
    });
    connect(dialog, &JoinDialog::leaveSampleWanted, this, &MainWindow::askLeaveSample);
    connect(dialog, &JoinDialog::otherProfileWanted, this, &MainWindow::newProfileWanted);
    if (!link.isEmpty()) dialog->setInvitation(link);
    dialog->open();
}

void MainWindow::openJoined(const OrgId& arrived)
{
    const auto view = m_joined == arrived ? m_workspace->view(arrived) : nullptr;
    if (!view || (!view->status.complete && !isUnfounded(arrived))) return;
    m_joined.reset();
    m_founding = false;
    openOrganisation(arrived);
}

void MainWindow::askRegister()
{
    if (!m_workspace || m_founding) return;
    goTo(QStringLiteral("organisations"));
    // One that waits to be registered is the one that is wanted: a second id would only lie about.
    for (const OrgId& org : m_workspace->organisations())
        if (isUnfounded(org)) return openOrganisation(org);
    m_founding = true; // until the place is there or the hub has said no: each request would open one
    refreshActs();
    m_workspace->request("GET", QStringLiteral("/v1/hub"), Json(), this, [this](const Result<Json>& hub) {
        if (hub && boolean(*hub, "open_registration")) return openFounding();
        m_founding = false;
        refreshActs();
        if (hub)
            m_organisations->say(Tone::Warn, tr("This hub lets nobody register an organisation without an invitation. Ask the person who runs the hub for one."));
        else
            m_organisations->say(Tone::Bad, tr("Only the hub can open a place for a new organisation.") + u' ' + texts::failure(QString::fromStdString(hub.error().code)));
    });
}

void MainWindow::openFounding()
{
    const OrgId org(m_workspace->freshId());
    m_workspace->request("PUT", QStringLiteral("/v1/orgs/") + QString::fromStdString(org.text()), Json::object(), this, [this, org](const Result<Json>& opened) {
        m_founding = opened.has_value();
        refreshActs();
        if (!opened) {
            const QString code = QString::fromStdString(opened.error().code);
            m_organisations->say(Tone::Bad, tr("The hub did not open a place for a new organisation.") + u' ' +
                                                (code == u"too_many_tries" ? tr("You have opened several today. Try again tomorrow.") : texts::failure(code)));
            return;
        }
        m_joined = org;
        m_workspace->addOrganisation(org);
        openJoined(org);
    });
}

void MainWindow::openRejoin()
{
    const auto here = m_profile.credentials();
    if (!here) return;
    // The device is another one from then on, whether or not somebody has closed the dialog meanwhile.
    (new RejoinDialog(m_profile, *here, [self = QPointer(this)] {
        if (self) QMetaObject::invokeMethod(self, &MainWindow::reopenWorkspace, Qt::QueuedConnection);
    }, this))->open();
}

void MainWindow::askLeaveSample(const QString& link)
{
    auto* question = new QuestionDialog(tr("Leave the sample data?"), tr("The sample data on this computer are deleted, with everything you tried in them."),
                                        {tr("Then you join with the invitation, as at a first start.")}, this);
    connect(question, &QDialog::accepted, this, [this, link] {
        endProfile([this, link] { m_start->setInvitation(link); });
    });
    question->open();
}

void MainWindow::askReset()
{
    QStringList consequences{tr("What is kept here is deleted for good, and with it every change that has not reached the hub."),
                             tr("What the hub has is not touched. To fetch it again you need an invitation.")};
    if (m_profile.hasOwnHub()) consequences = {tr("The hub of this computer is part of it: there is no other copy of its data.")};
    auto* question = new QuestionDialog(tr("Delete the data on this computer?"), tr("Nobody can open them any more afterwards, not with the passphrase, the keychain or the recovery code either."),
                                        consequences, this);
    connect(question, &QDialog::accepted, this, [this] { endProfile({}); });
    question->open();
}

void MainWindow::endProfile(std::function<void()> then)
{
    if (m_workspace) closeWorkspace();
    m_settings.forget();
    m_sampleProfile = false;
    m_sessionCode.clear();
    m_names.clear();
    m_accessEnded.clear();
    m_copyEnded.clear();
    m_storeTrouble.reset();
    m_profile.end([this, then = std::move(then)](const Done&) {
        showState(false);
        if (!m_profile.exists() && then) then(); // else it was not even begun: what there was opens again
    });
}

} // namespace sek
