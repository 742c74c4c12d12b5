// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/organisation_draft.h"
#include "core/sync/workspace/workspace.h"
#include "ui/organisations/merged_meanwhile.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <set>

namespace sek {

/// The staged changes of one organisation while its pages are open: one draft shared by all of them, saved as it is
/// typed, with undo. Pages show it and never keep values of their own.
class OrganisationEditor : public QObject
{
    Q_OBJECT
public:
    OrganisationEditor(Workspace& workspace, OrgId org, QObject* parent = nullptr);

    const OrgId& org() const { return m_org; }
    const OrganisationDraft& draft() const { return m_draft; }
    OrgViewPtr view() const { return m_view; }
    Workspace& workspace() const { return m_workspace; }
    /// Whether the person's roles allow a command that is sent at once and not staged.
    bool mayDo(std::string_view command) const;
    bool isReady() const { return m_view && m_view->status.complete; }
    /// Whether the person may change the organisation (design 3.6); the hub decides in the end. Nobody may while it is invalidated.
    bool mayEdit() const;
    /// Whether the person may give an invalidated organisation another status, the only change there is for it (organisations §2.2).
    bool mayRevive() const;
    bool isInvalidated() const;
    /// Why mayEdit() says no, as a sentence; empty when it says yes. Nobody may while the draft is one of a newer program (case K).
    QString whyNotEdit() const;
    std::vector<Issue> issues() const;

    /// Changes the draft by `change` and makes one step of undo of it. Steps with the same non-empty `mergeKey` in a row
    /// are one (typing in one field).
    void edit(const QString& name, const std::function<void(OrganisationDraft&)>& change, const QString& mergeKey = {});
    void setField(const std::string& path, const Json& value);
    void undoUnit(const std::string& path);
    void discard();
    /// Stages the deletion of a user. One's own row is refused with ERR_SELF_DELETE (W8), nothing is staged.
    bool deleteUser(const RecordId& id);
    /// Whether the user is the person who works here: by the account, never by the e-mail (O-21).
    bool isSelf(const Json& user) const;
    /// How many addresses would be told of what is staged (W10).
    int addressesTold() const;

    QUndoStack& undoStack() { return m_undo; }

    /// Sends everything staged as one command (W9). With errors nothing is sent and `refused` tells.
    void update();

    enum class Sending { Nothing, Deciding, OnTheWay, Waiting, Accepted, Refused };
    Sending sending() const { return m_sending; }
    void acknowledge(); ///< the person has read the outcome
    /// That it waits was read; the outcome is still told.
    bool waitingIsRead() const { return m_waitingRead; }
    /// It was refused here, and only because what it rested on was taken back.
    bool builtOnRecalled() const { return m_builtOnRecalled; }
    /// It was sent before these pages were there: its outcome is said where the person is.
    bool sentEarlier() const { return m_sentEarlier; }
    /// Of an update that waits: not known while the store has not said, and beyond recall once it was tried to send it.
    enum class Recall { NotKnown, Possible, TooLate };
    Recall recall() const { return m_recall; }
    /// Takes the update back that was sent last and waits; what it held stands in the draft again soon after.
    void takeBack(QObject* context, std::function<void(Done)> done);
    /// The same with any commands that wait here. `imported`: one act of many commands, which leaves nothing.
    void takeBack(const std::vector<WaitingCommand>& commands, bool imported, QObject* context, std::function<void(Done)> done);
    /// What others had changed when the hub took the update, a line for each of them (organisations §5, principle 4).
    const QStringList& mergedMeanwhile() const { return m_merged; }

    /// What waits for a person: first a conflict of the draft itself (its id is null), then refused commands, at last what
    /// was refused before it was kept.
    std::vector<Problem> problems() const;
    /// Picks changes out of a command's args; null picks all.
    using Pick = std::function<bool(const Json& change)>;
    /// Sends the picked changes of a problem once more, over what is in force now, and closes the problem. When they are
    /// refused here (`refused`), the problem stays as it is.
    void resolve(const Problem& problem, const Pick& wanted);
    /// The state as it would become by that, to say beforehand whom it touches.
    OrganisationDraft resolved(const Problem& problem, const Pick& wanted);
    /// Puts what was typed back into the pages as staged changes and closes the problem.
    void takeUp(const Problem& problem, const Pick& wanted = {});
    /// What has become of a colleague's file.
    struct TakenOver
    {
        bool staged = false; ///< changes stand in the pages
        int forms = 0;       ///< stand as they were typed when somebody opens them
        int refused = 0;     ///< stand under Problems, as they did there
        int others = 0;      ///< have to be made by hand
    };
    /// Takes over what a colleague had typed and could not send (organisations §5 E). What is staged is one step of undo.
    TakenOver takeOver(const Unsent& unsent);
    /// Closes the problem; what was typed goes.
    void dropProblem(const Problem& problem);
    /// A command that was refused here, before it was stored: it stands under Problems and in the draft until somebody closes it,
    /// so that what was typed is not lost.
    void keepRefused(const std::string& name, const Json& args, const Rejection& rejection);

    /// Hours that wait for a note, as the attendance page writes them; kept with the draft.
    const Json& heldHours() const { return m_heldHours; }
    void keepHeldHours(Json held);

    /// What stood in a dialog that the program closed, by the key of its Begun; an empty object when nothing did.
    Json begun(const std::string& key) const;
    /// Keeps it with the draft; an empty object takes it out.
    void keepBegun(const std::string& key, Json typed);
    /// The program closes the dialogs, not the person: what stands in them is kept as it is.
    void stopForgetting() { m_closing = true; }

    /// Sends the user's invitation to create an EU Login account again (W11.4): a command of its own, no staged change.
    void inviteToEuLogin(const RecordId& user, QObject* context, std::function<void(Submitted)> done);

    Uuid freshId();
    /// Keeps the draft at once instead of a moment later.
    void saveNow();

Q_SIGNALS:
    void changed();                              ///< draft or state in force
    void sendingChanged();
    void refused(const sek::Rejection& rejection); ///< here or at the hub; the draft is as it was
    void saveFailed(const QString& code);

private:
    friend class DraftStep;
    void setDraft(const Json& json);
    void takeView();
    void saveSoon();
    void save();
    /// The draft as it is stored, with what is kept beside it; empty when there is nothing.
    Json stored() const;
    /// Reads what stored() laid beside the draft, and takes it out.
    void takeKept(Json& stored);
    bool ofSomebodyHere(const Json& hours) const;
    bool aboutSomethingHere(const Json& typed) const;
    void follow();
    void followMerge();
    Recall recallNow() const;
    /// What was taken back goes on as a draft, below what was typed since.
    void takeUpRecalled(const Json& typedSince);
    void addFollowed(const CommandId& id, const Json& args);
    void followEarlier();
    void sent(const CommandId& id, const Json& args);
    void sendResolved(const CommandId& problem, const OrganisationDraft& draft);

    Workspace& m_workspace;
    OrgId m_org;
    OrgViewPtr m_view;
    OrganisationDraft m_draft;
    bool m_loaded = false;
    QUndoStack m_undo;
    QTimer m_saveTimer;
    Sending m_sending = Sending::Nothing;
    OwnUpdate m_sent; ///< its last command is the one that can be taken back
    bool m_outcomeTold = true;
    bool m_sentEarlier = false;
    bool m_builtOnRecalled = false;
    bool m_waitingRead = false;
    Recall m_recall = Recall::NotKnown;
    QStringList m_merged;
    std::set<CommandId> m_takenUp; ///< recalled ones that stand in the draft again
    Json m_sentDraft = Json::object();
    bool m_viewSinceSent = false; ///< a view from before knows nothing of what was sent
    std::optional<Problem> m_conflict; ///< the draft as it was refused here
    std::set<CommandId> m_resolving; ///< problems whose answer is being kept
    std::vector<Problem> m_kept;
    Json m_keptUnread = Json::array(); ///< of a newer program
    Json m_heldHours = Json::array();
    Json m_begun = Json::array(); ///< of dialogs: {key, typed}
    bool m_closing = false;
};

} // namespace sek
