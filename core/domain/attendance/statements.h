// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signatures.h"

#include <QDate>

namespace sek::attendance {

/// What the participant's declaration names (attendance §9.1: who, project, period, hours).
struct StatementFacts
{
    std::string name;
    std::string project, projectNo;
    QDate from, to;   ///< first and last day of the period
    int reported = 0; ///< minutes, rounded as the project says
};
/// Of frozen content (`attendance.report.v1`).
StatementFacts factsOf(const Json& content);

/// The declaration that a signer reads; the signature record keeps its words and the certificate prints them. Not a text of
/// the window: under one id and language its words never change; better words are a new id. `role`: responsible, whose words
/// name nobody because one code may cover a list (W6), or participant. A language without words of its own gets English.
/// The text is empty when the facts are not complete.
signing::Statement statement(std::string_view role, std::string_view language, const StatementFacts& facts = {});

} // namespace sek::attendance
