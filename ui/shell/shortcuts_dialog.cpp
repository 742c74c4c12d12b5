// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/widgets/parts/actioncollection.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace sek {

ShortcutsDialog::ShortcutsDialog(const ActionCollection& actions, QWidget* parent)
    : ActDialog(QStringLiteral("shortcutsDialog"), tr("Keyboard shortcuts"), parent)
{
    auto* model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Act"), tr("Keys")});
    const auto add = [model](const QString& text, const QString& keys) {
        model->appendRow(QList<QStandardItem*>{new QStandardItem(text), new QStandardItem(keys)});
    };
    for (const auto& row : actions.shortcuts()) add(row.text, row.shortcut);
    const auto keys = [](QKeySequence k) { return k.toString(QKeySequence::NativeText); };
    add(tr("Close or empty"), keys(Qt::Key_Escape));
    auto* table = new RowTable;
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    content()->addWidget(table, 1);
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false)->setDefault(true);
    table->setCurrentRow(0);
    table->setFocus();
    setLogicalSize(560, 640);
}

} // namespace sek
