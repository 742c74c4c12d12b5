// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tour_hand.h"

namespace sek {

class KioskWindow;
class MonthGrid;

/// The second main job: a project's month, looked at by who runs it and signed by who is responsible, and the screen a
/// participant is handed; every page of it in four languages, in the light and in the dark.
class AttendanceStory
{
public:
    explicit AttendanceStory(TourHand& hand) : h(hand) {}
    void run();

private:
    void everyPage();
    void month();
    void tickDrafts(int wanted);
    void setUpDialogs(const QString& suffix);
    void signDialog(const QString& suffix);
    void certificates();
    void kiosk();
    void queue();
    MonthGrid* grid();

    TourHand& h;
    std::unique_ptr<Program> m_contact;
    std::unique_ptr<Program> m_responsible;
};

} // namespace sek
