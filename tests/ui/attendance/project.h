// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../organisations/office.h"

#include <vector>

/// The Swedish office with one project: sessions on Tuesdays and Thursdays of March 2026 and three people. Åsa is responsible for
/// the attendance and contact of the project.
struct Project
{
    Project();
    void person(const char* given, const char* family);
    void grant(const Office::Colleague& who, const char* role);

    Office office;
    sek::RecordId id;
    sek::RecordId activity;
    std::vector<sek::RecordId> participants;
    std::vector<sek::RecordId> participations;
};
