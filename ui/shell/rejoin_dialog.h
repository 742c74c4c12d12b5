// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/profile/profile.h"
#include "ui/organisations/act_dialog.h"

#include <functional>

namespace sek {

class Button;
class JoinPane;
class MessageBar;

/// This computer joins its hub once more, as a new device (SYNC-20): what was not sent stays and goes under the new name.
class RejoinDialog : public ActDialog
{
    Q_OBJECT
public:
    /// `joined` is called once it has, also when the dialog is gone by then.
    RejoinDialog(Profile& profile, const DeviceCredentials& here, std::function<void()> joined, QWidget* parent);

    void accept() override;

private:
    void answered(const Done& done);
    void refresh();

    Profile& m_profile;
    std::function<void()> m_joined;
    std::string m_hub;
    JoinPane* m_join;
    MessageBar* m_message;
    Button* m_ok;
    bool m_busy = false;
};

} // namespace sek
