// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_acts.h"

#include "core/base/instant.h"
#include "core/domain/attendance/report_states.h"
#include "core/domain/people/roles.h"
#include "core/sync/workspace/codes_client.h"
#include "ui/attendance/month_binding.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/paper_dialogs.h"
#include "ui/attendance/reason_dialog.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/signing/code_way.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace sek {

using attendance::ReportEvent;
using attendance::ReportState;

namespace {

ReportState stateOf(const Json& body)
{
    return attendance::stateFrom(text(body, "state")).value_or(ReportState::Draft);
}
bool allows(const Json& body, ReportEvent event)
{
    return attendance::next(stateOf(body), event).has_value();
}
bool isDisputed(const Json& body)
{
    return stateOf(body) == ReportState::Signed && !text(body, "disputed_at").empty();
}
bool isOpenToObjection(const Json& body)
{
    return allows(body, ReportEvent::Dispute) && text(body, "disputed_at").empty();
}
/// What the table of states does not know: an objection is decided about first.
bool isOpenTo(const Json& body, ReportEvent event)
{
    return allows(body, event) && !isDisputed(body);
}
/// Locked; or locked until an objection came, for the contact who does not decide about that: the other one needs their word.
bool isAskedToOpen(const Json& body, bool decides)
{
    const bool before = boolean(body, "was_locked") || !text(body, "claim_ref").empty();
    return stateOf(body) == ReportState::Locked || (!decides && before && isDisputed(body));
}
bool isClaimable(const Json& body)
{
    const ReportState state = stateOf(body);
    return (state == ReportState::Signed || state == ReportState::Locked) && text(body, "disputed_at").empty() && text(body, "claim_ref").empty();
}
bool waitsForComparison(const Json& body)
{
    return at(body, "paper").is_object() && (stateOf(body) == ReportState::Reported || stateOf(body) == ReportState::CodeActive);
}
std::int64_t revisionOf(const Json& body)
{
    return integer(body, "revision", 1);
}

} // namespace

MonthActs::MonthActs(OrganisationEditor& editor, QWidget* window)
    : QObject(window), m_editor(editor), m_window(window), m_filePaper(new QAction(this)), m_comparePaper(new QAction(this)), m_correct(new QAction(this)), m_object(new QAction(this)), m_decide(new QAction(this)), m_reopen(new QAction(this)),
      m_claim(new QAction(this)), m_unlock(new QAction(this)), m_void(new QAction(this))
{
    const auto action = [this](QAction* a, const char* name, const char* icon, void (MonthActs::*act)()) {
        a->setObjectName(QLatin1String(name));
        a->setProperty(iconNameProperty, QLatin1String(icon));
        m_window->addAction(a);
        connect(a, &QAction::triggered, this, act);
    };
    action(m_filePaper, "filePaperAction", "attach", &MonthActs::filePaper);
    action(m_comparePaper, "comparePaperAction", "documents", &MonthActs::comparePaper);
    action(m_correct, "correctAction", "edit", &MonthActs::correct);
    action(m_object, "noteObjectionAction", "declined", &MonthActs::object);
    action(m_decide, "decideObjectionAction", "declined", &MonthActs::decide);
    action(m_reopen, "reopenAction", "undo", &MonthActs::reopen);
    action(m_claim, "claimAction", "locked", &MonthActs::claim);
    action(m_unlock, "unlockSigningAction", "shield", &MonthActs::unlock);
    action(m_void, "voidAction", "delete", &MonthActs::voidIt);
}

bool MonthActs::may(const char* command) const
{
    return mayDoIn(command, m_editor.view()->roles, m_project);
}

std::vector<MonthActs::Month> MonthActs::monthsOf(const RecordId& participation) const
{
    const OrgView& view = *m_editor.view();
    std::vector<Month> out;
    if (participation.isNull()) return out;
    for (const RecordView& r : month::reportsOf(view, m_project, participation, m_month))
        out.push_back({r.id, r.body, month::participantName(view, text(r.body, "participant_id"))});
    return out;
}

QString MonthActs::when(const Month& month, bool first) const
{
    const QDate day = isoDate(text(month.body, "period").substr(0, 10));
    return day.isValid() ? texts::date(day) : first ? texts::monthFirst(m_month) : texts::month(m_month);
}

void MonthActs::show(const RecordId& project, QDate month, const RecordId& current, QDate day, const std::vector<RecordId>& marked)
{
    m_project = project;
    m_month = month;
    m_current = monthsOf(current);
    m_person = m_current.empty() ? std::nullopt : std::optional(m_current.front());
    // Of days that are signed one by one the chosen one is meant, and no other.
    std::erase_if(m_current, [&](const Month& m) {
        const QDate of = isoDate(text(m.body, "period").substr(0, 10));
        return of.isValid() && of != day;
    });
    m_marked.clear();
    for (const RecordId& id : marked)
        for (Month& m : monthsOf(id)) m_marked.push_back(std::move(m));

    const auto any = [](const std::vector<Month>& list, auto&& has) { return std::ranges::any_of(list, [&](const Month& m) { return has(m.body); }); };
    m_filePaper->setText(tr("A month signed on paper…"));
    m_filePaper->setVisible(may("SubmitPaper") && takesPaper());
    m_comparePaper->setText(tr("Compare the signed paper…"));
    m_comparePaper->setVisible((may("AcceptPaper") || may("ReturnPaper")) && any(m_current, waitsForComparison));
    m_correct->setText(tr("Open a correction…"));
    m_correct->setVisible(may("OpenCorrection"));
    m_correct->setEnabled(any(m_current, [](const Json& b) { return isOpenTo(b, ReportEvent::Correct); }));
    m_object->setText(tr("Note an objection…"));
    m_object->setVisible(may("ResolveDispute"));
    m_object->setEnabled(any(m_current, isOpenToObjection));
    m_decide->setText(tr("Decide about the objection…"));
    m_decide->setVisible(may("ResolveDispute") && any(m_current, isDisputed));
    const bool locked = any(m_current, [decides = may("ResolveDispute")](const Json& b) { return isAskedToOpen(b, decides); });
    const bool asked = any(m_current, [](const Json& b) { return stateOf(b) == ReportState::Locked && at(b, "reopening").is_object(); });
    m_reopen->setText(asked ? tr("Agree to open the locked month…") : tr("Ask to open the locked month…"));
    m_reopen->setVisible(locked && may(asked ? "ReopenLocked" : "RequestReopening"));
    m_claim->setText(tr("Mark as claimed…"));
    m_claim->setVisible(may("ClaimReports"));
    m_claim->setEnabled(any(m_marked.empty() ? m_current : m_marked, isClaimable));
    m_unlock->setText(tr("Let the participant sign again…"));
    m_unlock->setVisible(m_editor.view()->roles.contains(roleIn(role::ProjectContact, m_project)));
    m_unlock->setEnabled(m_person.has_value());
    m_void->setText(tr("Void the month…"));
    m_void->setVisible(may("VoidReport"));
    m_void->setEnabled(any(m_current, [](const Json& b) { return isOpenTo(b, ReportEvent::Void); }));
}

std::function<Json(const QString&, const QString&)> MonthActs::why(const Month& month, const char* field)
{
    return [id = month.id, revision = revisionOf(month.body), field](const QString& reason, const QString&) {
        return Json{{"v", 1}, {"id", id.text()}, {"revision", revision}, {field, reason.toStdString()}};
    };
}

void MonthActs::send(ReasonDialog* dialog, const std::string& command, const std::function<Json(const QString&, const QString&)>& args,
                     const QString& success)
{
    connect(dialog, &ReasonDialog::given, this, [this, dialog, command, args, success](const QString& reason, const QString& option) {
        m_editor.workspace().submit(m_editor.org(), command, args(reason, option), dialog, [this, dialog, success](const Submitted& outcome) {
            if (outcome) {
                Q_EMIT done(success);
                return dialog->done();
            }
            const auto* r = std::get_if<Rejection>(&outcome.error());
            dialog->refused(r && r->code == "second_person_needed"
                                ? tr("A second person has to agree: of the project contact and the finance contact one asks and the other agrees.")
                            : texts::refusal(outcome.error()));
        });
    });
    dialog->open();
}

bool MonthActs::takesPaper() const
{
    for (const RecordView& p : m_editor.view()->attendance.projects)
        if (p.id == m_project) return (u' ' + qtext(p.body, "signing_methods") + u' ').contains(QStringLiteral(" paper "));
    return false;
}

void MonthActs::filePaper()
{
    auto* dialog = new FilePaperDialog(m_editor, m_window);
    connect(dialog, &FilePaperDialog::filed, this, [this] { Q_EMIT done(tr("The paper is passed on. Somebody else compares it with the month.")); });
    dialog->open();
}

void MonthActs::comparePaper()
{
    const auto it = std::ranges::find_if(m_current, [](const Month& m) { return waitsForComparison(m.body); });
    if (it == m_current.end()) return;
    auto* dialog = new ComparePaperDialog(m_editor, it->id, m_window);
    connect(dialog, &ComparePaperDialog::compared, this, [this] { Q_EMIT done(tr("The month is signed on paper.")); });
    connect(dialog, &ComparePaperDialog::returned, this, [this] { Q_EMIT done(tr("The paper is sent back.")); });
    dialog->open();
}

void MonthActs::correct()
{
    const auto it = std::ranges::find_if(m_current, [](const Month& m) { return isOpenTo(m.body, ReportEvent::Correct); });
    if (it == m_current.end()) return;
    const ReportState state = stateOf(it->body);
    const bool needed = state != ReportState::Rejected;
    QStringList follows;
    if (state == ReportState::Rejected && !text(it->body, "reject_text").empty())
        follows.append(tr("The participant writes: %1").arg(qtext(it->body, "reject_text")));
    if (state == ReportState::CodeActive) follows.append(tr("The code that was sent stops working."));
    if (state == ReportState::Signed) follows.append(tr("The signatures stay with the version before; both persons sign the new one again."));
    follows.append(tr("A new version with the same hours can be edited. The certificate of the version before is marked as replaced."));
    auto* dialog = new ReasonDialog({.name = QStringLiteral("correction"),
                                     .title = tr("Open a correction"),
                                     .head = tr("Correct %1, %2?", "month, person").arg(when(*it), it->person),
                                     .follows = follows,
                                     .label = needed ? tr("Reason (at least ten letters)") : tr("Reason"),
                                     .least = needed ? 10 : 0,
                                     .act = tr("Open the correction")},
                                    m_window);
    send(dialog, "OpenCorrection",
         why(*it, "reason"),
         tr("A new version is open. Change the hours, then report and sign it again."));
}

void MonthActs::object()
{
    const auto it = std::ranges::find_if(m_current, [](const Month& m) { return isOpenToObjection(m.body); });
    if (it == m_current.end()) return;
    auto* dialog = new ReasonDialog({.name = QStringLiteral("noteObjection"),
                                     .title = tr("Objection"),
                                     .head = tr("%1, %2: note that the participant did not sign this?", "month, person").arg(when(*it, true), it->person),
                                     .follows = {tr("The month is not locked before it is decided.")},
                                     .label = tr("What the participant says (at least ten letters)"),
                                     .act = tr("Note the objection")},
                                    m_window);
    send(dialog, "DisputeReport",
         why(*it, "text"),
         tr("The objection is noted. Decide about it next."));
}

void MonthActs::decide()
{
    const auto it = std::ranges::find_if(m_current, [](const Month& m) { return isDisputed(m.body); });
    if (it == m_current.end()) return;
    auto* dialog = new ReasonDialog(
        {.name = QStringLiteral("objection"),
         .title = tr("Objection"),
         .head = tr("%1, %2: “I did not sign this”", "month, person").arg(when(*it, true), it->person),
         .follows = {tr("The participant writes: %1").arg(qtext(it->body, "dispute_text"))},
         .options = {{QStringLiteral("stands"), tr("The signature stands"), tr("The month is locked and can be claimed."), {}},
                     {QStringLiteral("not_signed"), tr("It was not signed"), tr("The signature is taken back. A new version opens and both persons sign again."), {}}},
         .label = tr("Reason (at least ten letters)"),
         .act = tr("Decide")},
        m_window);
    send(dialog, "ResolveDispute",
         [id = it->id, revision = revisionOf(it->body)](const QString& reason, const QString& option) {
             return Json{{"v", 1}, {"id", id.text()}, {"revision", revision}, {"outcome", option.toStdString()}, {"reason", reason.toStdString()}};
         },
         tr("It is decided."));
}

void MonthActs::reopen()
{
    const auto it = std::ranges::find_if(m_current, [decides = may("ResolveDispute")](const Month& m) { return isAskedToOpen(m.body, decides); });
    if (it == m_current.end()) return;
    const Json request = at(it->body, "reopening");
    const bool asked = stateOf(it->body) == ReportState::Locked && request.is_object();
    QStringList follows;
    if (asked) {
        const QString who = m_editor.view()->nameOf(text(request, "by"));
        follows.append(who.isEmpty() ? tr("Reason given: %1").arg(qtext(request, "reason")) : tr("%1 writes: %2", "person, reason").arg(who, qtext(request, "reason")));
    } else {
        follows.append(tr("The project contact and the finance contact open it together: one asks, the other agrees."));
    }
    if (const QString claim = qtext(it->body, "claim_ref"); !claim.isEmpty()) follows.append(tr("It was used in the claim %1.").arg(claim));
    follows.append(tr("A new version opens; both persons sign again. What was sent to the office of statistics has to be sent again."));
    auto* dialog = new ReasonDialog({.name = QStringLiteral("reopen"),
                                     .title = tr("Open a locked month"),
                                     .head = tr("Open %1, %2?", "month, person").arg(when(*it), it->person),
                                     .follows = follows,
                                     .label = asked ? QString() : tr("Reason (at least ten letters)"),
                                     .least = asked ? 0 : 10,
                                     .act = asked ? tr("Agree and open") : tr("Ask the other contact")},
                                    m_window);
    send(dialog, asked ? "ReopenLocked" : "RequestReopening",
         [id = it->id, asked](const QString& reason, const QString&) {
             Json args = {{"v", 1}, {"id", id.text()}};
             if (!asked) args["reason"] = reason.toStdString();
             return args;
         },
         asked ? tr("The month is open again.") : tr("The other contact was asked."));
}

void MonthActs::claim()
{
    std::vector<RecordId> ids;
    for (const Month& m : m_marked.empty() ? m_current : m_marked)
        if (isClaimable(m.body)) ids.push_back(m.id);
    if (ids.empty()) return;
    auto* dialog = new ReasonDialog({.name = QStringLiteral("claim"),
                                     .title = tr("Mark as claimed"),
                                     .head = tr("%n signed month(s) in a payment claim", nullptr, int(ids.size())),
                                     .follows = {tr("They are locked. Only the project contact and the finance contact together can open them again.")},
                                     .label = tr("The claim’s reference"),
                                     .least = 1,
                                     .most = 100,
                                     .act = tr("Mark as claimed")},
                                    m_window);
    send(dialog, "ClaimReports",
         [ids](const QString& reason, const QString&) {
             Json list = Json::array();
             for (const RecordId& id : ids) list.push_back(id.text());
             return Json{{"v", 1}, {"ids", std::move(list)}, {"claim_ref", reason.simplified().toStdString()}};
         },
         tr("%n month(s) locked.", nullptr, int(ids.size())));
}

void MonthActs::unlock()
{
    if (!m_person) return;
    if (const auto signer = RecordId::parse(text(m_person->body, "participant_id"))) letSignAgain(*signer, m_person->person);
}

void MonthActs::letSignAgain(const RecordId& signer, const QString& person)
{
    auto* dialog = new ReasonDialog(
        {.name = QStringLiteral("unlock"),
         .title = tr("Too many wrong codes"),
         .head = tr("Let %1 sign again?").arg(person),
         .follows = {tr("Speak to the participant first, by another way than the locked phone or address."),
                     tr("It can be done twice in twelve months, and not by who reported the month.")},
         .label = tr("How you reached the participant (at least ten letters)"),
         .act = tr("Let them sign again")},
        m_window);
    connect(dialog, &ReasonDialog::given, this, [this, dialog, signer](const QString& reason, const QString&) {
        CodesClient(m_editor.workspace()).lift(m_editor.org(), signer, reason, dialog, [this, dialog](const CodeAnswer& answer) {
            if (answer.ok() || answer.result == "signer_not_locked") Q_EMIT letAgain();
            if (answer.ok()) {
                Q_EMIT done(tr("The participant can sign again."));
                return dialog->done();
            }
            const std::string& c = answer.result;
            dialog->refused(c == "signer_not_locked" ? tr("Signing is not locked for this participant.")
                            : c == "lift_limit"      ? tr("It was done twice in twelve months already. Let the participant sign on paper.")
                            : c == "not_allowed"     ? tr("Somebody else has to do this: a project contact who did not report the month.")
                            : c == "ERR_SAME_PERSON" ? texts::refusal(Rejection{c, answer.params, {}, {}}) // who signs, or asked for the wrong codes
                                                     : codeSentence({c, answer.params, {}, {}}, text(m_editor.view()->state.organisation, "time_zone", "UTC")));
        });
    });
    dialog->open();
}

void MonthActs::voidIt()
{
    const auto it = std::ranges::find_if(m_current, [](const Month& m) { return isOpenTo(m.body, ReportEvent::Void); });
    if (it == m_current.end()) return;
    auto* dialog = new ReasonDialog({.name = QStringLiteral("void"),
                                     .title = tr("Void the month"),
                                     .head = tr("Void %1, %2?", "month, person").arg(when(*it), it->person),
                                     .follows = {tr("Its hours no longer count and its certificate is void. What was signed stays in the history.")},
                                     .label = tr("Reason (at least ten letters)"),
                                     .act = tr("Void the month")},
                                    m_window);
    send(dialog, "VoidReport",
         why(*it, "reason"),
         tr("The month is void."));
}

} // namespace sek
