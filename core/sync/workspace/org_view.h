// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/notices.h"
#include "core/domain/organisations/pass_check.h"
#include "core/store/cache.h"
#include "core/sync/engine.h"
#include "core/sync/offline/offline_shelf.h"
#include "core/sync/workspace/report_book.h"

#include <QMetaType>
#include <QString>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace sek {

/// A command that waits for a person.
struct Problem
{
    CommandId id;
    std::string name;
    Json args = Json::object();
    Rejection rejection;
    Instant madeAt;
    CommandId becauseOf;
};

/// A command the hub has not settled.
struct WaitingCommand
{
    CommandId id;
    std::string name;
    std::int64_t position = 0; ///< in the order of making; stays
    QByteArray args;           ///< CJ-1; read by who shows it, for there may be ten thousand. Empty while the view is locked
    Instant madeAt;
    bool sent = false; ///< at least tried: the hub may have it
    bool held = false; ///< waits for the password

    /// What was never sent can be taken back, but for what all else here rests on.
    bool canBeTakenBack() const { return !sent && name != "CreateOrganisation"; }
};

/// What there is of projects and attendance, as far as the person may see it; empty for whoever has no part in any.
struct AttendanceRecords
{
    RecordList projects;
    RecordList activities;
    RecordList occasions;
    RecordList enrolments;
    RecordList participants;
    RecordList participations;
    RecordList channels; ///< of participants and accounts; C3
    ReportBook reports;
    bool reportsRead = true; ///< false in a first view when there are very many: the next one has them
    RecordList proposals; ///< hours that participants propose
    RecordList looks;     ///< who had an identity number shown
    RecordList grants; ///< roles, over the organisation and over projects, also those that have ended
};

/// Signing where there is no connection, as far as this device has to do with it.
struct OfflineView
{
    std::vector<OfflineCode> codes;
    std::vector<OfflineEntry> typed; ///< waiting for the hub
    std::vector<OfflineResult> results; ///< not read yet, oldest first
};

/// What the window shows of one organisation: one moment, never changing. Made on the sync thread, read by any.
struct OrgView
{
    OrgId org;
    OrganisationState state;          ///< with own tentative changes
    std::set<std::string> undelivered; ///< addresses, as compared, that the hub's messages did not reach
    std::set<std::string> roles;      ///< of the person who works here
    AccountId me;
    ReplicaStatus status;
    std::vector<Problem> problems;    ///< oldest first
    OfflineView offline;
    Json draft = Json::object();      ///< of the organisation's pages; empty when none
    PassFacts pass;                   ///< accreditations, lists and steps for the PASS check
    RecordList documents;
    RecordList colleagues; ///< cards of the authorised users, where the person may not see more of them
    AttendanceRecords attendance;
    std::vector<RecordView> orsTasks; ///< what is to be repeated in ORS, done ones too; oldest first
    std::map<std::string, Blob> files; ///< attachments on this device and on their way, by SHA-256 in hex
    std::vector<WaitingCommand> waiting; ///< oldest first
    std::set<CommandId> accepted;        ///< by the hub; what that changed is still on its way here
    /// The offline lease is over (SYNC-23): of the records there is the organisation's name and nothing else, until the hub
    /// has answered.
    bool locked = false;
    Lease lease;
    /// The hub wants a newer program (SYNC-18): everything can be read and nothing done, until it has been updated.
    bool readOnly() const;
    std::string logAlarm;             ///< why the hub's log is not believed (SEC-38), e.g. `smaller`; then nothing is signed
    std::set<std::string> sealKeys;   ///< thumbprints of the hub's keys as this device was told of them
    int lostSeals = 0;                ///< restores that cut off what this device had seen: said once
    QDate today;                      ///< in the organisation's time zone
    Instant syncedAt;                 ///< last time a head was reached; 0 if never in this run

    /// The organisation wants a passphrase alone to open what a computer holds of it (SEC-65).
    bool wantsPassphrase() const { return text(state.organisation, "unlock_with") == "passphrase_only"; }
    /// Its records come for the first time and are not whole yet: there is what `locked` lets one see.
    bool arriving() const { return !status.complete; }
    /// How many accepted changes somebody still has to repeat in ORS (W13).
    int orsOpen() const;
    /// How old what is shown can be: the day of the hub's last answer, today at the latest.
    QDate dataOf() const;
    /// The name of the person with that account, or empty when none of the organisation's users has it.
    QString nameOf(const std::string& account) const;
};

using OrgViewPtr = std::shared_ptr<const OrgView>;

} // namespace sek

Q_DECLARE_METATYPE(sek::OrgViewPtr)
