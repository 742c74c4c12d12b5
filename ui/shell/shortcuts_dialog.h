// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/act_dialog.h"

namespace sek {

class ActionCollection;

/// Help ▸ Keyboard shortcuts: every act that has a key.
class ShortcutsDialog : public ActDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const ActionCollection& actions, QWidget* parent);
};

} // namespace sek
