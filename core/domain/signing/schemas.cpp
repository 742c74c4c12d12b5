// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signing/schemas.h"

#include "core/domain/signing/signing.h"

#include <QtGlobal>

namespace sek::signing {

namespace {

/// A field that only decisions write.
Field made(const char* path, FieldType type = FieldType::Text, const char* label = nullptr, bool mandatory = false)
{
    return {.path = path, .type = type, .label = label, .mandatory = mandatory, .setBy = SetBy::Hub};
}

} // namespace

const Schema& frozenContentSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::FrozenContent;
        s.fields = {
            made("document_kind", FieldType::Text, nullptr, true), made("document_id", FieldType::Uuid, nullptr, true),
            made("revision", FieldType::Integer, nullptr, true),   made("content_hash", FieldType::Text, nullptr, true),
            made("project_id", FieldType::Uuid),                   made("participant_id", FieldType::Uuid),
            made("frozen_at", FieldType::Instant, nullptr, true),  made("frozen_by", FieldType::Uuid),
        };
        return s;
    }();
    return schema;
}

const Schema& signatureSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Signature;
        s.fields = {
            made("document_kind", FieldType::Text, nullptr, true),
            made("document_id", FieldType::Uuid, nullptr, true),
            made("revision", FieldType::Integer, QT_TRANSLATE_NOOP("Field", "Revision"), true),
            made("content_hash", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Fingerprint of the content"), true),
            made("signer_role", FieldType::Choice, QT_TRANSLATE_NOOP("Field", "Role"), true),
            made("signer_id", FieldType::Uuid, nullptr, true),
            made("signer_name", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Signer"), true),
            made("project_id", FieldType::Uuid),
            made("participant_id", FieldType::Uuid),
            made("method", FieldType::Choice, QT_TRANSLATE_NOOP("Field", "How it was signed"), true),
            made("assurance", FieldType::Choice, QT_TRANSLATE_NOOP("Field", "Assurance"), true),
            made("channel_masked", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Code sent to")),
            made("channel_commitment"),
            made("channel_checked_at", FieldType::Instant),
            made("channel_changed_at", FieldType::Instant),
            made("channel_changed_by", FieldType::Uuid),
            made("statement_id", FieldType::Text, nullptr, true),
            made("statement_lang", FieldType::Language, nullptr, true),
            made("statement", FieldType::Text, nullptr, true),
            made("statement_sha256", FieldType::Text, nullptr, true),
            made("signed_at", FieldType::Instant, QT_TRANSLATE_NOOP("Field", "Signed"), true),
            made("entry_mode", FieldType::Choice),
            made("claimed_entry_at", FieldType::Instant),
            made("surface", FieldType::Choice, nullptr, true),
            made("device_id", FieldType::Uuid),
            made("device_kind", FieldType::Choice),
            made("staff_account", FieldType::Uuid),
            made("ip_prefix"),
            made("challenge_id"),
            made("attempts_used", FieldType::Integer),
            made("digits", FieldType::Integer),
        };
        s.fields[4].choices = {"responsible", "participant"};
        for (Field& f : s.fields) {
            if (f.path == "signer_name" || f.path == "channel_masked" || f.path == "ip_prefix") f.sensitivity = Sensitivity::P2;
            if (f.path == "method") f.choices = {"otp_sms", "otp_email", "otp_sms_batch", "otp_email_batch", "bankid", "paper"};
            if (f.path == "assurance") f.choices = {"low", "medium", "high"};
            if (f.path == "entry_mode") f.choices = {"online", "offline"};
            if (f.path == "surface") f.choices = {"own", "staff", "kiosk", "page"};
            if (f.path == "device_kind") f.choices = {"kiosk", "own", "staff"};
        }
        return s;
    }();
    return schema;
}

const Schema& signatureRevocationSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::SignatureRevocation;
        s.fields = {made("signature_id", FieldType::Uuid, nullptr, true), made("project_id", FieldType::Uuid),
                    made("participant_id", FieldType::Uuid),              made("at", FieldType::Instant, nullptr, true),
                    made("by", FieldType::Uuid, nullptr, true),           made("reason", FieldType::Text, nullptr, true)};
        return s;
    }();
    return schema;
}

const Schema& contactChannelSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::ContactChannel;
        s.fields = {
            {.path = "owner_kind", .type = FieldType::Choice, .mandatory = true, .choices = {"participant", "account"},
             .setBy = SetBy::OnceUser},
            {.path = "owner", .type = FieldType::Uuid, .mandatory = true, .setBy = SetBy::OnceUser},
            {.path = "kind", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Kind of channel"),
             .mandatory = true, .choices = {"sms", "email"}, .setBy = SetBy::OnceUser},
            {.path = "address", .label = QT_TRANSLATE_NOOP("Field", "Phone number or e-mail address"), .maxLength = 254,
             .mandatory = true, .setBy = SetBy::OnceUser, .sensitivity = Sensitivity::P3},
            {.path = "shared_reason", .label = QT_TRANSLATE_NOOP("Field", "Why two people share it"), .maxLength = 500,
             .sensitivity = Sensitivity::P2},
            made("state", FieldType::Choice, QT_TRANSLATE_NOOP("Field", "State"), true),
            made("address_revision", FieldType::Integer),
            made("typed_by", FieldType::Uuid),
            made("typed_at", FieldType::Instant),
            made("code_confirmed_at", FieldType::Instant, QT_TRANSLATE_NOOP("Field", "Confirmed by code")),
            made("code_confirmed_device", FieldType::Uuid),
            made("witness", FieldType::Uuid, QT_TRANSLATE_NOOP("Field", "Identity document seen by")),
            made("witnessed_at", FieldType::Instant),
            made("cooling_until", FieldType::Instant, QT_TRANSLATE_NOOP("Field", "Usable from")),
            made("is_change", FieldType::Flag),
            made("changed_at", FieldType::Instant),
            made("address_before"), // while it is being changed
            made("low_assurance", FieldType::Flag),
        };
        for (Field& f : s.fields) {
            if (f.path == "state") f.choices = {"pending", "active", "cooling", "blocked", "retired"};
            if (f.path == "address_before") f.sensitivity = Sensitivity::P3;
        }
        return s;
    }();
    return schema;
}

} // namespace sek::signing
