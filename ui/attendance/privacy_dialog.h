// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"
#include "ui/organisations/act_dialog.h"

namespace sek {

class SegmentedButtons;
class TextLabel;

/// What a participant is told about their data, in a language of theirs: to read together, or to copy into a message.
class PrivacyDialog : public ActDialog
{
    Q_OBJECT
public:
    /// `language`: the participant's; another of the program's can be chosen.
    PrivacyDialog(const OrgView& view, const std::string& language, QWidget* parent);

private:
    void showIn(const QString& language);

    QString m_organisation;
    std::string m_country;
    SegmentedButtons* m_language;
    TextLabel* m_text;
    TextLabel* m_asOf;
};

} // namespace sek
