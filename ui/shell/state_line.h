// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sek {

class Button;
class FieldRow;
class FormGrid;
class TextLabel;

/// A row of the settings that says how something stands, with the acts that set it and take it away.
struct StateLine
{
    FieldRow* row = nullptr;
    TextLabel* state = nullptr;
    Button* set = nullptr;
    Button* remove = nullptr;
};

/// The objects are called `id` + StateLabel, SetButton, RemoveButton.
StateLine addStateLine(FormGrid* form, const QString& id);

} // namespace sek
