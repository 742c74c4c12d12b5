// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/act_dialog.h"

#include <functional>

namespace sek {

/// Before something personal or secret is printed for the first time: where a printed page lies on its way (SEC-67).
class PrintNotice : public ActDialog
{
    Q_OBJECT
public:
    explicit PrintNotice(QWidget* parent);

    /// Where the profile keeps that it was read. Until this was told, it is said once in a run of the program.
    static void setMemory(std::function<bool()> read, std::function<void()> keep);
};

/// Prints at once, or after the notice was read; not at all when the person thinks otherwise. `parent` is where `print` belongs:
/// nothing is printed for a page that is gone.
void beforePrinting(QWidget* parent, std::function<void()> print);

} // namespace sek
