// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/project_dialog.h"

#include "core/domain/attendance/kinds.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/record_lookup.h"

#include <QCoreApplication>

namespace sek {

namespace {

struct ProjectWords
{
    Q_DECLARE_TR_FUNCTIONS(sek::ProjectDialog)
};

} // namespace

RecordDialog* openProjectDialog(OrganisationEditor& editor, QWidget* parent)
{
    RecordDialog::Spec spec;
    spec.title = ProjectWords::tr("Add a project");
    spec.schema = &attendance::projectSchema();
    spec.command = "Project";
    spec.id = RecordId(editor.freshId());
    spec.fresh = true;
    const std::string country = text(editor.view()->state.organisation, "country");
    spec.body = {{"programme_period", "2021_2027"},
                 {"sign_unit", country == "PL" ? "day" : "month"},
                 {"rounding_rule", country == "SE" ? "floor_hour" : "none"},
                 {"rounding_level", "day"},
                 {"max_minutes_per_day", 480},
                 {"signing_methods", "otp_sms otp_email paper"},
                 {"responsible_methods", "otp_sms"},
                 {"code_profile", "four_digit"},
                 {"dispute_days", 14}};
    spec.fields = {"name", "project_no", "short_name", "programme_period", "programme_area", "start_date", "end_date", "sign_unit",
                   "rounding_rule", "rounding_level", "signing_methods", "responsible_methods", "code_profile"};
    auto* dialog = new RecordDialog(editor, std::move(spec), parent);
    dialog->open();
    return dialog;
}

RecordDialog* openProjectDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent)
{
    const Json* body = bodyOf(editor.view()->attendance.projects, project);
    if (!body) return nullptr;
    RecordDialog::Spec spec;
    spec.title = ProjectWords::tr("Project");
    spec.schema = &attendance::projectSchema();
    spec.command = "Project";
    spec.id = project;
    spec.body = *body;
    spec.fields = {"name", "project_no", "short_name", "programme_period", "programme_area", "start_date", "end_date", "keep_until"};
    auto* dialog = new RecordDialog(editor, std::move(spec), parent);
    dialog->open();
    return dialog;
}

RecordDialog* openReportSettingsDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent)
{
    const Json* body = bodyOf(editor.view()->attendance.projects, project);
    if (!body) return nullptr;
    RecordDialog::Spec spec;
    spec.title = ProjectWords::tr("Rules for the months");
    spec.schema = &attendance::reportSettingsSchema();
    spec.command = "ReportSettings";
    spec.verb = "Set";
    spec.id = project;
    spec.body = *body;
    spec.fields = {"sign_unit", "rounding_rule", "rounding_level", "max_minutes_per_day", "min_attendance_percent", "signing_methods",
                   "responsible_methods", "code_profile", "dispute_days", "offline_codes", "offline_hours", "staff_domains", "scb_enabled", "scb_focus"};
    auto* dialog = new RecordDialog(editor, std::move(spec), parent);
    dialog->open();
    return dialog;
}

RecordDialog* openActivityDialog(OrganisationEditor& editor, const RecordId& project, const RecordId& activity, QWidget* parent)
{
    RecordDialog::Spec spec;
    const Json* body = activity.isNull() ? nullptr : bodyOf(editor.view()->attendance.activities, activity);
    spec.title = body ? ProjectWords::tr("Activity") : ProjectWords::tr("Add an activity");
    spec.schema = &attendance::activitySchema();
    spec.command = "Activity";
    spec.id = body ? activity : RecordId(editor.freshId());
    spec.fresh = !body;
    spec.about = project.text();
    spec.body = body ? *body : Json({{"project_id", project.text()}, {"mode", "on_site"}, {"kind", "course"}});
    spec.fields = {"code", "title", "kind", "is_continuous", "mode", "start_date", "end_date", "place", "trainer_name"};
    auto* dialog = new RecordDialog(editor, std::move(spec), parent);
    dialog->open();
    return dialog;
}

RecordDialog* openParticipantDialog(OrganisationEditor& editor, const RecordId& participant, QWidget* parent)
{
    const Json* body = bodyOf(editor.view()->attendance.participants, participant);
    if (!body) return nullptr;
    RecordDialog::Spec spec;
    spec.title = ProjectWords::tr("Participant");
    spec.schema = &attendance::participantSchema();
    spec.command = "Participant";
    spec.id = participant;
    spec.body = *body;
    spec.fields = {"given_name", "family_name", "language", "reminder_channel", "protected_identity"};
    auto* dialog = new RecordDialog(editor, std::move(spec), parent);
    dialog->open();
    return dialog;
}

RecordDialog* openParticipationDialog(OrganisationEditor& editor, const RecordId& participation, QWidget* parent)
{
    const Json* body = bodyOf(editor.view()->attendance.participations, participation);
    if (!body) return nullptr;
    RecordDialog::Spec spec;
    spec.title = ProjectWords::tr("Participation in the project");
    spec.schema = &attendance::participationSchema();
    spec.command = "Participation";
    spec.id = participation;
    spec.body = *body;
    spec.fields = {"start_date", "end_date", "end_reason", "target_group", "employer_name", "employer_org_number"};
    auto* dialog = new RecordDialog(editor, std::move(spec), parent);
    dialog->open();
    return dialog;
}

RecordDialog* openOccasionDialog(OrganisationEditor& editor, const RecordId& occasion, QWidget* parent)
{
    const Json* body = bodyOf(editor.view()->attendance.occasions, occasion);
    if (!body) return nullptr;
    RecordDialog::Spec spec;
    spec.title = ProjectWords::tr("Session");
    spec.schema = &attendance::occasionSchema();
    spec.command = "Occasion";
    spec.id = occasion;
    spec.body = *body;
    spec.fields = {"start_time", "end_time", "break_minutes", "place", "state"};
    auto* dialog = new RecordDialog(editor, std::move(spec), parent);
    dialog->open();
    return dialog;
}

} // namespace sek
