// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <QFrame>

#include <array>

namespace sek {

class Button;
class Chip;
class IconLabel;
class TextLabel;

/// What one sees of an organisation before opening it: what is not sent, whom to ask, who uses it, who can enter PASS.
class OrganisationPeek : public QFrame
{
    Q_OBJECT
public:
    explicit OrganisationPeek(QWidget* parent = nullptr);

    /// Null shows nothing. `staged`: how many changes are typed and not sent.
    void show(OrgViewPtr view, int staged);

Q_SIGNALS:
    void openWanted(const sek::OrgId& org);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    struct Part
    {
        QWidget* box;
        TextLabel* head;
        IconLabel* first;
        IconLabel* second;
    };
    enum { Unsent, Contact, Users, Portal, PartCount };

    OrgViewPtr m_view;
    int m_staged = 0;
    TextLabel* m_name;
    Chip* m_status;
    Button* m_open;
    std::array<Part, PartCount> m_parts;
};

} // namespace sek
