// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/organisation_editor.h"

#include "core/domain/organisations/person_fields.h"
#include "core/domain/people/roles.h"
#include "ui/organisations/begun.h"
#include "ui/organisations/taken_back.h"
#include "ui/texts/texts.h"

#include <QPointer>
#include <QUndoCommand>

#include <algorithm>

namespace sek {

/// One step of undo: the whole draft before and after. Drafts are small, and so no step can undo half a thing.
class DraftStep : public QUndoCommand
{
public:
    DraftStep(OrganisationEditor& editor, const QString& name, Json before, Json after, QString mergeKey)
        : QUndoCommand(name), m_editor(editor), m_before(std::move(before)), m_after(std::move(after)),
          m_key(std::move(mergeKey))
    {
    }
    void undo() override { m_editor.setDraft(m_before); }
    void redo() override { m_editor.setDraft(m_after); }
    int id() const override { return m_key.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const DraftStep*>(other);
        if (next->m_key != m_key) return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    OrganisationEditor& m_editor;
    Json m_before;
    Json m_after;
    QString m_key;
};

/// Longer than any holiday of one who was called away.
constexpr int DaysBegunIsKept = 35;

OrganisationEditor::OrganisationEditor(Workspace& workspace, OrgId org, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_org(org)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(250);
    connect(&m_saveTimer, &QTimer::timeout, this, &OrganisationEditor::save);
    connect(&m_workspace, &Workspace::viewChanged, this, [this](const OrgId& id) {
        if (id == m_org) takeView();
    });
    connect(&m_workspace, &Workspace::storeFailed, this, [this](const OrgId& id, const QString& code) {
        if (id == m_org) Q_EMIT saveFailed(code);
    });
    connect(&m_workspace, &Workspace::connectionChanged, this, &OrganisationEditor::follow);
    takeView();
}

void OrganisationEditor::takeView()
{
    const auto view = m_workspace.view(m_org);
    if (!view || view->locked) return; // nothing to work on; what is staged stays as it was saved
    m_view = view;
    m_viewSinceSent = true;
    Json typedSince = m_draft.commandArgs(); // before what was taken back leaves the base
    if (!m_loaded && view->status.complete) {
        m_loaded = true;
        Json stored = m_workspace.draft(m_org);
        takeKept(stored);
        m_draft = OrganisationDraft::fromJson(stored, view->state);
        typedSince = m_draft.commandArgs();
        followEarlier();
    } else if (m_loaded) {
        // An erasure takes people out of what is stored, and what is kept here beside the draft follows it.
        if (!m_saveTimer.isActive() && m_workspace.isDraftOfView(m_org)) {
            Json stored = view->draft;
            takeKept(stored);
            if (m_draft.isOfNewerProgram()) m_draft = OrganisationDraft::fromJson(stored, view->state);
        }
        m_draft.setBase(view->state);
    }
    follow();
    takeUpRecalled(typedSince);
    Q_EMIT changed();
}

bool OrganisationEditor::mayDo(std::string_view command) const
{
    return m_view && !isInvalidated() && sek::mayDo(command, m_view->roles);
}

bool OrganisationEditor::isInvalidated() const
{
    return m_view && text(m_view->state.organisation, "certification_status") == "invalidated";
}

bool OrganisationEditor::mayEdit() const
{
    return m_view && !isInvalidated() && !m_draft.isOfNewerProgram() && sek::mayDo("UpdateOrganisation", m_view->roles);
}

QString OrganisationEditor::whyNotEdit() const
{
    if (mayEdit()) return {};
    if (m_draft.isOfNewerProgram()) return tr("What is not sent here was typed in a newer version of this program. Update the app to go on with it: nothing of it is lost.");
    if (m_view && m_view->readOnly()) return texts::failure(QStringLiteral("client_too_old"));
    return isInvalidated() ? tr("The organisation is invalidated: nothing can be changed.") : tr("You are not authorised to do this.");
}

bool OrganisationEditor::mayRevive() const
{
    return isInvalidated() && !m_draft.isOfNewerProgram() && sek::mayDo("UpdateOrganisation", m_view->roles);
}

std::vector<Issue> OrganisationEditor::issues() const
{
    if (!m_view) return {};
    return m_draft.issues(m_view->today);
}

void OrganisationEditor::edit(const QString& name, const std::function<void(OrganisationDraft&)>& change,
                              const QString& mergeKey)
{
    if (!m_loaded || m_draft.isOfNewerProgram()) return;
    const Json before = m_draft.toJson();
    OrganisationDraft next = m_draft;
    change(next);
    Json after = next.toJson();
    if (after == before) return;
    m_undo.push(new DraftStep(*this, name, before, std::move(after), mergeKey));
}

void OrganisationEditor::setField(const std::string& path, const Json& value)
{
    const Field* field = organisationSchema().field(path);
    const QString name = field ? texts::label(*field) : QString();
    edit(tr("Edit: %1").arg(name), [&](OrganisationDraft& d) { d.setField(path, value); }, QString::fromStdString(path));
}

void OrganisationEditor::undoUnit(const std::string& path)
{
    const Field* field = organisationSchema().field(path);
    if (!field) return;
    edit(tr("Undo: %1").arg(texts::label(*field)), [&](OrganisationDraft& d) {
        if (!d.contactReplaced() || !path.starts_with("contact_person.")) return d.undoUnit(field->mergeUnit());
        for (const Field* f : organisationSchema().unit(field->mergeUnit()))
            d.setField(f->path, at(d.base().organisation, f->path));
    });
}

bool OrganisationEditor::isSelf(const Json& user) const
{
    const std::string account = text(user, "account_id");
    return m_view && !account.empty() && account == m_view->me.text();
}

int OrganisationEditor::addressesTold() const
{
    return m_view ? static_cast<int>(m_draft.notices(m_org, m_view->me).size()) : 0;
}

bool OrganisationEditor::deleteUser(const RecordId& id)
{
    const auto user = m_draft.user(id);
    if (!user) return false;
    if (isSelf(user->body)) {
        Q_EMIT refused({"ERR_SELF_DELETE", Json::object(), {}, {}});
        return false;
    }
    edit(tr("Delete: %1").arg(texts::person(user->body)), [&](OrganisationDraft& d) { d.deleteUser(id); });
    return true;
}

void OrganisationEditor::discard()
{
    edit(tr("Discard changes"), [](OrganisationDraft& d) { d.discard(); });
}

void OrganisationEditor::setDraft(const Json& json)
{
    m_draft = OrganisationDraft::fromJson(json, m_view->state);
    m_conflict.reset(); // another draft: the next press of Update tells what is wrong with it
    saveSoon();
    Q_EMIT changed();
}

void OrganisationEditor::saveSoon()
{
    m_saveTimer.start();
}

void OrganisationEditor::save()
{
    m_workspace.saveDraft(m_org, stored());
}

// Who was erased or left is in no draft any more, also when the pages still show what was typed.
bool OrganisationEditor::ofSomebodyHere(const Json& hours) const
{
    const std::string id = text(hours, "participation_id");
    return id.empty() || m_view->attendance.participations.find(id) != nullptr;
}

bool OrganisationEditor::aboutSomethingHere(const Json& typed) const
{
    const std::string id = text(typed, "participant_id");
    return id.empty() || m_view->attendance.participants.find(id) != nullptr;
}

Json OrganisationEditor::stored() const
{
    Json kept = m_keptUnread, held = Json::array();
    for (const Problem& p : m_kept)
        if (ofSomebodyHere(p.args)) kept.push_back({{"id", p.id.text()}, {"name", p.name}, {"args", p.args}, {"rejection", toJson(p.rejection)}});
    for (const Json& h : m_heldHours)
        if (ofSomebodyHere(h)) held.push_back(h);
    Json begun = Json::array();
    for (const Json& b : m_begun)
        if (aboutSomethingHere(at(b, "typed"))) begun.push_back(b);
    if (m_draft.isEmpty() && !m_draft.hasUnknown() && kept.empty() && held.empty() && begun.empty()) return Json::object();
    Json all = m_draft.toJson();
    if (!kept.empty()) all["kept"] = std::move(kept);
    if (!held.empty()) all["held_hours"] = std::move(held);
    if (!begun.empty()) all["begun"] = std::move(begun);
    return all;
}

void OrganisationEditor::takeKept(Json& stored)
{
    m_kept.clear();
    m_keptUnread = m_heldHours = m_begun = Json::array();
    if (!stored.is_object()) return;
    if (const Json& held = at(stored, "held_hours"); held.is_array()) m_heldHours = held;
    if (const Json& kept = at(stored, "kept"); kept.is_array()) {
        for (const Json& k : kept) {
            const auto id = CommandId::parse(text(k, "id"));
            const auto rejection = rejectionFromJson(at(k, "rejection"));
            if (id && rejection && at(k, "args").is_object()) m_kept.push_back({*id, text(k, "name"), at(k, "args"), *rejection, {}, {}});
            else m_keptUnread.push_back(k);
        }
    }
    for (const Json& b : at(stored, "begun")) { // nobody comes back to it, and it may speak of somebody
        const QDate since = QDate::fromString(qtext(b, "since"), Qt::ISODate);
        if (since.isValid() && since.addDays(DaysBegunIsKept) > m_view->today) m_begun.push_back(b);
    }
    stored.erase("begun");
    stored.erase("held_hours");
    stored.erase("kept");
    stored.erase("register"); // what was typed to register the organisation: it is registered
}

void OrganisationEditor::keepHeldHours(Json held)
{
    if (held == m_heldHours) return;
    m_heldHours = std::move(held);
    saveSoon();
}

Json OrganisationEditor::begun(const std::string& key) const
{
    for (const Json& b : m_begun)
        if (text(b, "key") == key && aboutSomethingHere(at(b, "typed"))) return at(b, "typed");
    return Json::object();
}

void OrganisationEditor::keepBegun(const std::string& key, Json typed)
{
    if (m_closing) return;
    const auto it = std::ranges::find_if(m_begun, [&](const Json& b) { return text(b, "key") == key; });
    if (it == m_begun.end()) {
        if (typed.empty()) return;
        m_begun.push_back({{"key", key}, {"since", toIso(m_view->today)}, {"typed", std::move(typed)}});
    } else if (typed.empty()) {
        m_begun.erase(it);
    } else if (at(*it, "typed") != typed) {
        (*it)["typed"] = std::move(typed);
    } else {
        return;
    }
    saveSoon();
}

void OrganisationEditor::update()
{
    if (m_draft.isEmpty() || m_draft.isOfNewerProgram() || m_sending == Sending::Deciding) return;
    const auto found = issues();
    Rejection invalid{"ERR_INVALID", Json::object(), {}, {}};
    for (const Issue& i : found)
        if (i.severity == Severity::Error) invalid.issues.push_back(i);
    if (!invalid.issues.empty()) {
        invalid.code = invalid.issues.front().code;
        Q_EMIT refused(invalid);
        return;
    }
    m_sending = Sending::Deciding;
    m_sentDraft = m_draft.toJson();
    Q_EMIT sendingChanged();
    const Json args = m_draft.commandArgs();
    m_workspace.submit(m_org, "UpdateOrganisation", args, this, [this, args](Submitted outcome) {
        if (!outcome) {
            const auto* r = std::get_if<Rejection>(&outcome.error());
            const bool conflict = r && !r->conflicts.empty();
            m_sending = conflict ? Sending::Refused : m_outcomeTold ? Sending::Nothing : Sending::OnTheWay; // an earlier one may be
            if (conflict) { // somebody was quicker: under Problems one chooses, and the draft waits for that
                m_conflict = Problem{{}, "UpdateOrganisation", m_draft.commandArgs(), *r, {}, {}};
                Q_EMIT changed();
            }
            Q_EMIT sendingChanged();
            if (conflict) return;
            follow();
            if (r) Q_EMIT refused(*r);
            else Q_EMIT saveFailed(QString::fromStdString(std::get<Failure>(outcome.error()).code));
            return;
        }
        if (m_draft.toJson() == m_sentDraft) m_draft.discard();
        m_conflict.reset();
        save();
        sent(*outcome, args);
    });
}

void OrganisationEditor::inviteToEuLogin(const RecordId& user, QObject* context, std::function<void(Submitted)> done)
{
    m_workspace.submit(m_org, "InviteToEuLogin", {{"v", 1}, {"id", user.text()}}, context, std::move(done));
}

/// One after the other while no outcome was told: they are told of together.
void OrganisationEditor::addFollowed(const CommandId& id, const Json& args)
{
    if (std::exchange(m_outcomeTold, false)) m_sent = {{}, integer(args, "base_revision"), m_view->state.organisation, {}};
    m_sent.commands.push_back(id);
    m_sent.since = std::min(m_sent.since, integer(args, "base_revision"));
    for (const StagedChange& c : OrganisationDraft::changesIn(args))
        for (const std::string& unit : organisationSchema().units())
            if (c.user.isNull() && (c.unit == unit || (c.what == StagedChange::What::ReplacedContact && unit.starts_with(ContactPrefix))))
                m_sent.units.insert(unit);
}

/// What waits since before the program was locked or started has an outcome too.
void OrganisationEditor::followEarlier()
{
    for (const WaitingCommand& w : m_view->waiting) {
        const auto args = w.name == "UpdateOrganisation" ? cj1::parse(w.args) : Result<Json>(fail("another"));
        if (!args) continue;
        addFollowed(w.id, *args);
        m_sentEarlier = m_waitingRead = true;
        m_sending = Sending::OnTheWay;
    }
}

void OrganisationEditor::sent(const CommandId& id, const Json& args)
{
    addFollowed(id, args);
    m_sentEarlier = false;
    m_merged.clear();
    m_recall = Recall::NotKnown;
    m_builtOnRecalled = m_waitingRead = false;
    m_sending = Sending::OnTheWay;
    m_viewSinceSent = false;
    m_undo.clear(); // what is handed over cannot be taken back by Undo
    follow();
    Q_EMIT changed();
    Q_EMIT sendingChanged();
}

std::vector<Problem> OrganisationEditor::problems() const
{
    std::vector<Problem> out;
    if (m_conflict) out.push_back(*m_conflict);
    if (m_view) out.insert(out.end(), m_view->problems.begin(), m_view->problems.end());
    out.insert(out.end(), m_kept.begin(), m_kept.end());
    return out;
}

OrganisationDraft OrganisationEditor::resolved(const Problem& problem, const Pick& wanted)
{
    OrganisationDraft d(m_view->state);
    d.takeUp(problem.args, wanted, [this] { return freshId(); });
    return d;
}

void OrganisationEditor::resolve(const Problem& problem, const Pick& wanted)
{
    if (!m_view) return;
    if (problem.id.isNull()) {
        edit(tr("Resolve a conflict"), [&](OrganisationDraft& d) {
            d.discard();
            d.takeUp(problem.args, wanted, [this] { return freshId(); });
        });
        m_conflict.reset();
        acknowledge();
        if (m_draft.isEmpty()) Q_EMIT changed();
        else update();
        return;
    }
    if (m_resolving.contains(problem.id)) return; // whoever is added has a fresh id each time
    const OrganisationDraft fresh = resolved(problem, wanted);
    if (fresh.isEmpty()) return dropProblem(problem);
    sendResolved(problem.id, fresh);
}

void OrganisationEditor::sendResolved(const CommandId& problem, const OrganisationDraft& draft)
{
    m_resolving.insert(problem);
    const Json args = draft.commandArgs();
    m_workspace.submit(m_org, "UpdateOrganisation", args, this, [this, problem, args](Submitted outcome) {
        m_resolving.erase(problem);
        if (!outcome) {
            if (const auto* r = std::get_if<Rejection>(&outcome.error())) Q_EMIT refused(*r);
            else Q_EMIT saveFailed(QString::fromStdString(std::get<Failure>(outcome.error()).code));
            return;
        }
        // Only now: until the new command is safe, the old one keeps what was typed.
        m_workspace.dropProblem(m_org, problem);
        sent(*outcome, args);
    });
}

void OrganisationEditor::takeUp(const Problem& problem, const Pick& wanted)
{
    edit(tr("Open again what was refused"), [&](OrganisationDraft& d) {
        d.takeUp(problem.args, wanted, [this] { return freshId(); });
    });
    save(); // first the draft, then the problem: nothing typed is nowhere
    dropProblem(problem);
}

OrganisationEditor::TakenOver OrganisationEditor::takeOver(const Unsent& unsent)
{
    TakenOver out;
    edit(tr("Changes from a file"), [&](OrganisationDraft& d) {
        for (const auto& [name, args] : unsent.commands) {
            if (name == "UpdateOrganisation") d.takeUp(args, {}, [this] { return freshId(); });
            else ++out.others;
            out.staged = out.staged || name == "UpdateOrganisation";
        }
    });
    for (const Json& b : unsent.begun) {
        const std::string key = text(b, "key");
        Json typed = at(b, "typed");
        // What somebody here has begun in the same form stays.
        if (!aboutSomethingHere(typed) || !begun(key).empty()) {
            ++out.others;
            continue;
        }
        typed[Begun::FromFile] = true;
        keepBegun(key, std::move(typed));
        ++out.forms;
    }
    for (const Json& k : unsent.kept) {
        if (!ofSomebodyHere(at(k, "args"))) {
            ++out.others;
            continue;
        }
        keepRefused(text(k, "name"), at(k, "args"), {text(k, "code", "ERR_BAD_COMMAND"), Json::object(), {}, {}});
        ++out.refused;
    }
    saveNow();
    return out;
}

void OrganisationEditor::dropProblem(const Problem& problem)
{
    if (std::erase_if(m_kept, [&](const Problem& p) { return p.id == problem.id; }) > 0) {
        saveSoon();
        return Q_EMIT changed();
    }
    if (!problem.id.isNull()) return m_workspace.dropProblem(m_org, problem.id);
    m_conflict.reset();
    Q_EMIT changed();
}

void OrganisationEditor::keepRefused(const std::string& name, const Json& args, const Rejection& rejection)
{
    m_kept.push_back({CommandId(freshId()), name, args, rejection, {}, {}});
    saveSoon();
    Q_EMIT changed();
}

OrganisationEditor::Recall OrganisationEditor::recallNow() const
{
    if (m_sent.commands.empty() || !m_viewSinceSent) return Recall::NotKnown;
    const auto it = std::ranges::find(m_view->waiting, m_sent.commands.back(), &WaitingCommand::id);
    if (it == m_view->waiting.end()) return Recall::NotKnown;
    return it->canBeTakenBack() ? Recall::Possible : Recall::TooLate;
}

void OrganisationEditor::follow()
{
    if (m_view && m_sending == Sending::Accepted) return followMerge();
    if (!m_view || (m_sending != Sending::OnTheWay && m_sending != Sending::Waiting)) return;
    const Sending before = m_sending;
    const Recall recallBefore = std::exchange(m_recall, recallNow());
    const auto isOurs = [&](const CommandId& id) { return std::ranges::find(m_sent.commands, id) != m_sent.commands.end(); };
    bool refusedOne = false;
    for (const Problem& p : m_view->problems) {
        if (p.rejection.code == "recalled") { // from wherever that was done
            std::erase(m_sent.commands, p.id);
        } else if (isOurs(p.id)) {
            refusedOne = true;
            m_builtOnRecalled = !p.becauseOf.isNull() && (m_takenUp.contains(p.becauseOf) || std::ranges::any_of(m_view->problems, [&](const Problem& q) {
                return q.id == p.becauseOf && q.rejection.code == "recalled";
            }));
        }
    }
    const bool waits = std::ranges::any_of(m_view->waiting, [&](const WaitingCommand& w) { return isOurs(w.id); });
    if (m_sent.commands.empty()) m_sending = Sending::Nothing;
    else if (refusedOne) m_sending = Sending::Refused;
    else if (m_viewSinceSent && !waits) m_sending = Sending::Accepted;
    else if (m_workspace.connection() == Connection::Online && m_view->status.held == 0) m_sending = Sending::OnTheWay;
    else m_sending = Sending::Waiting; // for the hub, or for the password (SEC-11)
    if (m_sending == Sending::Accepted) followMerge();
    if (m_sending != Sending::OnTheWay && m_sending != Sending::Waiting) m_outcomeTold = true;
    if (m_sending != before || m_recall != recallBefore) Q_EMIT sendingChanged();
}

/// The hub's answer comes before what it changed: colleagues' updates are listed when they are here.
void OrganisationEditor::followMerge()
{
    if (m_sent.commands.empty()) return;
    QStringList merged = sek::mergedMeanwhile(m_sent, *m_view);
    const bool whole = std::ranges::none_of(m_sent.commands, [&](const CommandId& id) { return m_view->accepted.contains(id); });
    if (whole) m_sent.commands.clear(); // what comes now came after it
    if (merged == m_merged) return;
    m_merged = std::move(merged);
    if (m_sending == Sending::Accepted) Q_EMIT sendingChanged();
}

void OrganisationEditor::takeBack(QObject* context, std::function<void(Done)> done)
{
    if (m_sent.commands.empty() || m_recall != Recall::Possible) return done(fail("already_sent"));
    const auto it = std::ranges::find(m_view->waiting, m_sent.commands.back(), &WaitingCommand::id);
    if (it == m_view->waiting.end()) return done(fail("no_such_command"));
    takeBack({*it}, false, context, std::move(done));
}

void OrganisationEditor::takeBack(const std::vector<WaitingCommand>& commands, bool imported, QObject* context,
                                  std::function<void(Done)> done)
{
    sek::takeBack(m_workspace, m_org, commands, imported, this,
                  [this, commands, guard = QPointer(context), done = std::move(done)](const Done& outcome) {
                      if (outcome) {
                          for (const WaitingCommand& c : commands) std::erase(m_sent.commands, c.id);
                          follow();
                      }
                      if (guard) done(outcome);
                  });
}

void OrganisationEditor::takeUpRecalled(const Json& typedSince)
{
    if (!m_loaded || !mayEdit()) return;
    for (const Problem& p : m_view->problems) {
        if (p.rejection.code != "recalled" || p.name != "UpdateOrganisation" || !m_takenUp.insert(p.id).second) continue;
        edit(tr("Take back an update"), [&](OrganisationDraft& d) {
            d.discard();
            d.takeUp(p.args, {}, [this] { return freshId(); });
            d.takeUp(typedSince, {}, [this] { return freshId(); });
        });
        save(); // first the draft, then the problem: nothing typed is nowhere
        m_workspace.dropProblem(m_org, p.id);
    }
}

void OrganisationEditor::acknowledge()
{
    if (m_sending == Sending::Waiting) {
        m_waitingRead = true;
        Q_EMIT sendingChanged();
    } else if (m_sending == Sending::Accepted || m_sending == Sending::Refused) {
        m_sending = Sending::Nothing;
        Q_EMIT sendingChanged();
    }
}

void OrganisationEditor::saveNow()
{
    m_saveTimer.stop();
    if (m_loaded) save();
}

Uuid OrganisationEditor::freshId()
{
    return m_workspace.freshId();
}

} // namespace sek
