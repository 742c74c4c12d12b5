// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace sek {

/// The messages of signing (attendance §4.4, W2–W17), each as mail and as SMS. Parameters beside the secret `code`:
/// `project` (short name), `period`, `minutes`, `days`, `revision`, `content_hash`, `organisation`, `time_zone`, for mails also
/// `entries` [{date, activity, minutes}]. Besides:
/// - code_sign_responsible: `reports` (how many), instead of `days` and `revision`
/// - code_confirm_channel: `organisation` alone
/// - code_batch: `until`
/// - code_sign_attendance_queue: the secret `reference` too, by which the own month opens on a screen that several share
/// - receipt_signed: `at`, `dispute_days`; `way` when it was not by a code (`paper`, `bankid`); `log_index` and `link` where there are any
/// - channel_changed_notice: `organisation`, `kind` (`sms`, `email`), `at`; `channel` (masked) where it may be said
/// - signer_locked: `project`, `name`, `at`
/// - report_rejected: `project`, `period`, `revision`, `name`, `reason`; `text` where there is one
/// - reminder_unsigned: `until` where there is one
/// - signing_link: `link` to the page, `until` when it ends; never a code
inline constexpr std::string_view SigningEvents[] = {
    "code_sign_attendance",   "code_sign_attendance_queue", "code_sign_responsible", "code_confirm_channel", "code_batch", "receipt_signed",
    "channel_changed_notice", "signer_locked",         "report_rejected",      "reminder_unsigned",     "signing_link"};

/// Whether a message is to a person's own channel, which the organisation is not told about.
inline bool isToSigner(std::string_view event)
{
    return event == "participant_invitation" || std::ranges::find(SigningEvents, event) != std::end(SigningEvents);
}

} // namespace sek
