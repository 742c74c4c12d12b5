// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/roles.h"

#include <QList>
#include <QMetaType>
#include <QString>

class QModelIndex;

namespace sek {

/// What RowDelegate understands beside Qt's own roles (display, decoration is not used, font is not used,
/// TextAlignmentRole, ToolTipRole, AccessibleTextRole). A model sets only what a cell needs.
namespace RowRole {
enum : int {
    First = 0x0200 + 0x100, ///< well after Qt::UserRole; own roles of models start below it
    SecondLine,             ///< QString: small muted line under the text
    Strong,                 ///< bool: text semibold
    Ink,                    ///< ColorRole of the text (default Text)
    Link,                   ///< bool: text is a link; RowTable::linkActivated, also by Enter
    StateIcon,              ///< QString: icon before the text, in the colour of StateTone
    StateTone,              ///< Tone of icon and text
    StateIconRole,          ///< ColorRole of the icon alone
    SuffixIcon,             ///< QString: small accent icon after the text (staged edit)
    Suffix,                 ///< QString: muted words after the text ("(you)")
    Chip,                   ///< bool: icon, text and tone as a chip
    ChipDashed,             ///< bool: provisional
    Removed,                ///< bool: staged removal, struck out
    ElideMiddle,            ///< bool: e-mail addresses and numbers
    Actions,                ///< QList<RowAction>: the cell shows these as buttons
    SortKey,                ///< the raw value for sorting
    Id,                     ///< QString, of column 0: what the row is; RowTable stays in it when its model is reset
};
} // namespace RowRole

/// A button in a cell. Its keys: F2 for "edit", Del for "delete", arrows and Space within the cell, context menu.
struct RowAction
{
    QString id;
    QString icon;
    QString text;          ///< accessible name, tooltip, menu text
    bool showText = false; ///< write the text beside the icon ("Undo")
    bool enabled = true;
    bool gap = false; ///< an empty place, so that equal actions stand under each other
};

/// One sentence of a cell for AccessibleTextRole: value, second line, state word.
QString spokenCell(const QString& text, const QString& secondLine, const QString& stateWord = {});

} // namespace sek

Q_DECLARE_METATYPE(sek::RowAction)
Q_DECLARE_METATYPE(QList<sek::RowAction>)
