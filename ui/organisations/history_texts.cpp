// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/history_texts.h"

#include "core/domain/identifiers/identifiers.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/record/command.h"
#include "ui/organisations/accreditation_strip.h"
#include "ui/organisations/history_attendance.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sek {

namespace {

struct HistoryTr
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

using Section = HistorySection;

/// The commands over plain records: `AddX`, `EditX`, `RemoveX`.
struct Plain
{
    std::string_view name;
    const Schema& (*schema)();
    Section section;
};
constexpr std::array PlainKinds = {Plain{"Accreditation", accreditationSchema, Section::Pass},
                                   Plain{"ListedPerson", listedPersonSchema, Section::Pass},
                                   Plain{"Route4Step", route4StepSchema, Section::Pass},
                                   Plain{"Document", documentSchema, Section::Documents}};

const Plain* plainKind(const std::string& command)
{
    for (const Plain& k : PlainKinds)
        if (command.ends_with(k.name)) return &k;
    return nullptr;
}

Json bodyIn(const PassFacts::Entries& entries, const std::string& id)
{
    for (const auto& [key, body] : entries)
        if (key.text() == id) return body;
    return Json::object();
}

/// What the command's record is called: from its own args, else from what is known now.
QString subject(const HistoryEntry& e, const OrgView& view)
{
    Json body = at(e.args, "body").is_object() ? at(e.args, "body") : at(e.args, "from").is_object() ? at(e.args, "from") : Json::object();
    const std::string id = text(e.args, "id");
    if (e.name.ends_with("Accreditation")) {
        if (body.empty()) body = bodyIn(view.pass.accreditations, id);
        const QString reference = qtext(body, "reference");
        return body.empty() ? QString() : reference.isEmpty() ? accreditationName(body) : accreditationName(body) + QStringLiteral(" · ") + reference;
    }
    if (e.name.ends_with("ListedPerson")) return texts::person(body.empty() ? bodyIn(view.pass.listed, id) : body);
    if (e.name.ends_with("Document")) {
        if (!body.empty()) return qtext(body, "file_name");
        for (const RecordView& d : view.documents)
            if (d.id.text() == id) return qtext(d.body, "file_name");
        return {};
    }
    for (const auto& [user, b] : view.state.users)
        if (user.text() == id) return texts::person(b);
    return {};
}

QString plainSentence(const HistoryEntry& e, const OrgView& view)
{
    QString name = subject(e, view);
    if (name.isEmpty()) name = HistoryTr::tr("(removed since)");
    struct Words
    {
        const char* command;
        const char* text;
    };
    static constexpr Words all[] = {
        {"AddAccreditation", QT_TRANSLATE_NOOP("History", "Added the accreditation: %1")},
        {"EditAccreditation", QT_TRANSLATE_NOOP("History", "Changed the accreditation: %1")},
        {"RemoveAccreditation", QT_TRANSLATE_NOOP("History", "Removed the accreditation: %1")},
        {"AddListedPerson", QT_TRANSLATE_NOOP("History", "Added to the list for PASS: %1")},
        {"EditListedPerson", QT_TRANSLATE_NOOP("History", "Changed on the list for PASS: %1")},
        {"RemoveListedPerson", QT_TRANSLATE_NOOP("History", "Taken off the list for PASS: %1")},
        {"AddRoute4Step", QT_TRANSLATE_NOOP("History", "Chosen or reported for PASS: %1")},
        {"EditRoute4Step", QT_TRANSLATE_NOOP("History", "Chosen or reported for PASS: %1")},
        {"RemoveRoute4Step", QT_TRANSLATE_NOOP("History", "No longer chosen for PASS: %1")},
        {"AddDocument", QT_TRANSLATE_NOOP("History", "Added the document: %1")},
        {"EditDocument", QT_TRANSLATE_NOOP("History", "Changed kind or date of the document: %1")},
    };
    for (const Words& w : all)
        if (e.name == w.command) return QCoreApplication::translate("History", w.text).arg(name);
    return QString::fromStdString(e.name);
}

/// A change of an update as one short title.
QString changeTitle(const Json& c, const OrgView& view)
{
    const std::string op = text(c, "op");
    if (op == "set") return unitTitle(organisationSchema(), text(c, "unit"));
    if (op == "replace_contact") return HistoryTr::tr("contact person replaced: %1").arg(texts::person(at(c, "to")));
    if (op == "add_user") return HistoryTr::tr("authorised user added: %1").arg(texts::person(at(c, "to")));
    if (op == "delete_user") return HistoryTr::tr("authorised user removed: %1").arg(texts::person(at(c, "from")));
    QString name;
    for (const auto& [user, body] : view.state.users)
        if (user.text() == text(c, "id")) name = texts::person(body);
    const QString unit = unitTitle(authorisedUserSchema(), text(c, "unit"));
    return name.isEmpty() ? unit : HistoryTr::tr("%1: %2", "person and field").arg(name, unit);
}

bool sensitive(const Field& f)
{
    const bool number = f.type == FieldType::Email || f.type == FieldType::Phone || f.type == FieldType::Identifier;
    return f.sensitivity >= Sensitivity::P3 || (f.sensitivity == Sensitivity::P2 && number);
}

QString shown(const Field& f, const Json& value, bool reveal)
{
    const QString text = texts::value(f, value);
    if (text.isEmpty() || !sensitive(f) || (reveal && f.sensitivity < Sensitivity::P3)) return text;
    return maskIdentifier(f.type == FieldType::Email ? IdKind::email : IdKind::phone, text);
}

void addLines(std::vector<ChangeLine>& out, const Schema& schema, const std::vector<const Field*>& fields, const Json& from,
              const Json& to, bool reveal)
{
    Q_UNUSED(schema);
    for (const Field* f : fields) {
        const Json& was = at(from, f->path);
        const Json& is = at(to, f->path);
        if (!f->label || was == is || (isEmpty(was) && isEmpty(is))) continue;
        out.push_back({texts::label(*f), shown(*f, was, reveal), shown(*f, is, reveal)});
    }
}

std::vector<const Field*> allFields(const Schema& schema)
{
    std::vector<const Field*> out;
    for (const Field& f : schema.fields) out.push_back(&f);
    return out;
}

const Json& changesOf(const HistoryEntry& e)
{
    static const Json none = Json::array();
    const Json& list = at(e.args, "changes");
    return list.is_array() ? list : none;
}

} // namespace

QString historySectionName(HistorySection s)
{
    switch (s) {
    case Section::Organisation: return HistoryTr::tr("Organisation data");
    case Section::Contact: return HistoryTr::tr("Contact person");
    case Section::Users: return HistoryTr::tr("Authorised users");
    case Section::Documents: return HistoryTr::tr("Documents");
    case Section::Pass: return HistoryTr::tr("Placement portal (PASS)");
    case Section::Ors: return HistoryTr::tr("To repeat in ORS");
    case Section::Attendance: return HistoryTr::tr("Projects and attendance");
    case Section::Rights: break;
    }
    return HistoryTr::tr("Rights in this program");
}

std::vector<HistorySection> historySections(const HistoryEntry& e)
{
    if (const Plain* kind = plainKind(e.name)) return {kind->section};
    if (e.name == "TickOrsTask") return {Section::Ors};
    if (e.name == "ConfirmEuLogin") return {Section::Users, Section::Pass};
    if (e.name == "RecordAgencyAccess") return {Section::Users};
    if (e.name == "GrantRoles" || e.name == "EndOrganisationRole") return {Section::Rights};
    if (e.name == "EraseParticipant" || isAttendanceCommand(e.name)) return {Section::Attendance};
    if (e.name != "UpdateOrganisation") return {Section::Organisation};
    std::vector<HistorySection> out;
    for (const Json& c : changesOf(e)) {
        const std::string op = text(c, "op");
        const Section s = op == "replace_contact" || (op == "set" && text(c, "unit").starts_with("contact_person")) ? Section::Contact
                          : op == "set"                                                                             ? Section::Organisation
                                                                                                                    : Section::Users;
        if (std::ranges::find(out, s) == out.end()) out.push_back(s);
    }
    if (out.empty()) out.push_back(Section::Organisation); // what was changed cannot be read now: a locked copy
    return out;
}

QString historySentence(const HistoryEntry& e, const OrgView& view)
{
    if (!e.erasedOn.empty())
        return HistoryTr::tr("Something about a person whose data were erased on %1").arg(texts::date(isoDate(e.erasedOn)));
    if (e.name == "EraseParticipant") return HistoryTr::tr("Erased everything about a participant");
    if (plainKind(e.name)) return plainSentence(e, view);
    if (e.name == "CreateOrganisation") return HistoryTr::tr("Entered the organisation in this program");
    if (e.name == "TickOrsTask")
        return boolean(e.args, "done", true) ? HistoryTr::tr("Ticked an update as done in ORS") : HistoryTr::tr("Took back a tick: not done in ORS");
    if (e.name == "ConfirmEuLogin") {
        const QString state = texts::choice("eu_login_state", text(e.args, "state", "confirmed"));
        return HistoryTr::tr("EU Login account of %1: %2").arg(subject(e, view), state);
    }
    if (e.name == "EndOrganisationRole") return {HistoryTr::tr("Ended somebody’s role in the organisation")};
    if (e.name == "GrantRoles") {
        QStringList roles;
        if (const Json& list = at(e.args, "roles"); list.is_array())
            for (const Json& r : list)
                if (r.is_string()) roles << texts::choice("role", r.get<std::string>());
        QString name = view.nameOf(text(e.args, "account"));
        if (name.isEmpty()) name = qtext(e.args, "email");
        return HistoryTr::tr("Invitation used by %1: %2").arg(name, roles.join(QStringLiteral(", ")));
    }
    if (const QString words = attendanceSentence(e, view); !words.isEmpty()) return words;
    if (e.name == "InviteToEuLogin") return HistoryTr::tr("Sent the invitation to EU Login again: %1").arg(subject(e, view));
    if (e.name == "RecordAgencyAccess")
        return HistoryTr::tr("Recorded the access of the national agency: %1, code %2").arg(texts::person(e.args), qtext(e.args, "na_code"));
    if (e.name == "NoteDelivery")
        return (boolean(e.args, "delivered") ? HistoryTr::tr("Messages reach this address again: %1") : HistoryTr::tr("A message did not reach this address: %1")).arg(qtext(e.args, "recipient"));
    if (e.name != "UpdateOrganisation") return QString::fromStdString(e.name);
    return HistoryTr::tr("Updated the organisation: %1").arg(historyTitles(e, view).join(QStringLiteral("; ")));
}

QStringList historyTitles(const HistoryEntry& e, const OrgView& view)
{
    QStringList titles;
    for (const Json& c : changesOf(e))
        if (const QString t = changeTitle(c, view); !t.isEmpty() && !titles.contains(t)) titles << t;
    return titles;
}

std::vector<ChangeLine> historyLines(const HistoryEntry& e, bool reveal)
{
    std::vector<ChangeLine> out;
    if (const Plain* kind = plainKind(e.name)) {
        const Schema& schema = kind->schema();
        for (const Json& c : changesOf(e)) addLines(out, schema, schema.unit(text(c, "unit")), at(c, "from"), at(c, "to"), reveal);
        if (e.name.starts_with("Add")) addLines(out, schema, allFields(schema), Json::object(), at(e.args, "body"), reveal);
        if (e.name.starts_with("Remove")) addLines(out, schema, allFields(schema), at(e.args, "from"), Json::object(), reveal);
        return out;
    }
    if (e.name == "ConfirmEuLogin") {
        Json to = {{"eu_login_state", at(e.args, "state")}};
        if (!isEmpty(at(e.args, "email"))) to["eu_login_email"] = at(e.args, "email");
        addLines(out, authorisedUserSchema(), authorisedUserSchema().unit("eu_login"), Json::object(), to, reveal);
    }
    if (e.name == "RecordAgencyAccess") addLines(out, authorisedUserSchema(), allFields(authorisedUserSchema()), Json::object(), e.args, reveal);
    if (e.name == "CreateOrganisation")
        addLines(out, organisationSchema(), allFields(organisationSchema()), Json::object(), at(e.args, "organisation"), reveal);
    for (const Json& c : changesOf(e)) {
        const std::string op = text(c, "op");
        const Json& from = at(c, "from");
        const Json& to = at(c, "to");
        const auto people = [&](const Json& before, const Json& after) {
            for (ChangeLine& l : personLines(before.is_object() ? before : Json::object(), after.is_object() ? after : Json::object(), false))
                out.push_back(std::move(l));
        };
        if (op == "set") addLines(out, organisationSchema(), organisationSchema().unit(text(c, "unit")), from, to, reveal);
        else if (op == "edit_user") addLines(out, authorisedUserSchema(), authorisedUserSchema().unit(text(c, "unit")), from, to, reveal);
        else if (op == "delete_user") people(personAt(from, ""), Json::object());
        else people(from, to);
    }
    return out;
}

bool historyHasMasked(const HistoryEntry& e)
{
    const auto hidden = historyLines(e, false), open = historyLines(e, true);
    return !std::ranges::equal(hidden, open, [](const ChangeLine& a, const ChangeLine& b) {
        return a.before == b.before && a.after == b.after;
    });
}

QString historyWho(const HistoryEntry& e, const OrgView& view)
{
    if (e.actor == HubActor) return HistoryTr::tr("The hub");
    if (const QString name = view.nameOf(e.actor.text()); !name.isEmpty()) return name;
    return e.who.empty() ? HistoryTr::tr("Somebody who is no longer in the list") : QString::fromStdString(e.who);
}

} // namespace sek
