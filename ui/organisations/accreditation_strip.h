// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QDate>
#include <QFrame>

namespace sek {

class Button;
class Chip;
class IconButton;
class IconView;
class TextLabel;

/// How an accreditation stands on a day: `applied`, `valid`, `not_yet`, `expired`, `withdrawn`. Expired is derived, never stored.
std::string accreditationStanding(const Json& accreditation, QDate today);

/// "Quality label ESC50 · 2023-ESC50-0099"
QString accreditationName(const Json& accreditation);

/// One accreditation above the check: what it is, until when, how well its list is known.
class AccreditationStrip : public QFrame
{
    Q_OBJECT
public:
    explicit AccreditationStrip(QWidget* parent = nullptr);

    struct Facts
    {
        Json body = Json::object();
        int listed = 0;
        bool hasList = true;  ///< false on the route where the organisation chooses
        bool counts = true;   ///< whether the rule set knows the route
        bool mayEdit = false;
        QDate today;
    };
    void show(const Facts& facts);
    /// The first thing that can be done with it; nothing where the person may only look.
    void focusFirst();

Q_SIGNALS:
    void listWanted();
    void editWanted();
    void removeWanted();

private:
    IconView* m_icon;
    TextLabel* m_name;
    TextLabel* m_facts;
    Chip* m_state;
    Button* m_list;
    Button* m_edit;
    IconButton* m_remove;
};

} // namespace sek
