// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Names of the account events (SEC-37). `alarm` marks what owners are told at once, `notify` what the person is told
/// on all own devices and the organisation's address (SEC-9, SEC-10). Params hold ids, codes and counts only.
namespace sek::audit {

inline constexpr char InvitationMade[] = "invitation_made";       ///< {invitation, kind}
inline constexpr char InvitationRevoked[] = "invitation_revoked"; ///< {invitation}
inline constexpr char InvitationUsed[] = "invitation_used";       ///< {invitation, kind, inviter, grants, new_account}:
                                                                  ///< the authority writes the grants from this
inline constexpr char AccountMade[] = "account_made";             ///< {invitation}
inline constexpr char DeviceAdded[] = "device_added";             ///< {by: invitation|totp|recovery_code} notify
inline constexpr char DeviceEnded[] = "device_ended";             ///< {by} notify
inline constexpr char SignedIn[] = "signed_in";                   ///< {session, factors}
inline constexpr char SignInFailed[] = "sign_in_failed";      ///< {at: sign_in|new_device|enrol|reset|step_up|password}
inline constexpr char TriesExceeded[] = "tries_exceeded";     ///< {failures} alarm
inline constexpr char SessionEnded[] = "session_ended";       ///< {session, why}
inline constexpr char RefreshReused[] = "refresh_reused";     ///< {session, why: reused|foreign_key} alarm
inline constexpr char DeviceCopied[] = "device_copied";       ///< {} alarm
inline constexpr char SteppedUp[] = "stepped_up";             ///< {session, factor}
inline constexpr char PasswordChanged[] = "password_changed"; ///< {by: person|reset} notify
inline constexpr char TotpChanged[] = "totp_changed";         ///< {on} notify
inline constexpr char RecoveryCodesMade[] = "recovery_codes_made"; ///< {} notify
inline constexpr char RecoveryCodeUsed[] = "recovery_code_used";   ///< {left} notify
inline constexpr char AccountBlocked[] = "account_blocked";        ///< {by}
inline constexpr char AccountUnblocked[] = "account_unblocked";    ///< {by}
inline constexpr char AccountRemoved[] = "account_removed";        ///< {by}

} // namespace sek::audit
