// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/record_dialog.h"

namespace sek {

/// A new project, from the kind's table; most of how reports are made begins with what is usual in the country.
RecordDialog* openProjectDialog(OrganisationEditor& editor, QWidget* parent);
/// The project's own data: name, number, dates.
RecordDialog* openProjectDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent);
/// How its months are made, rounded, signed and kept (`SetReportSettings`).
RecordDialog* openReportSettingsDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent);
/// A new activity of the project, or an existing one.
RecordDialog* openActivityDialog(OrganisationEditor& editor, const RecordId& project, const RecordId& activity, QWidget* parent);
/// When somebody takes part, when and why they left, for whom they work (attendance §2 `participation`).
RecordDialog* openParticipationDialog(OrganisationEditor& editor, const RecordId& participation, QWidget* parent);
/// The times of one session, and whether it took place.
RecordDialog* openOccasionDialog(OrganisationEditor& editor, const RecordId& occasion, QWidget* parent);
/// Name and language of somebody who is registered already.
RecordDialog* openParticipantDialog(OrganisationEditor& editor, const RecordId& participant, QWidget* parent);

} // namespace sek
