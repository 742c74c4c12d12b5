// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/state_line.h"

#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/flowlayout.h"
#include "ui/widgets/parts/textlabel.h"

namespace sek {

StateLine addStateLine(FormGrid* form, const QString& id)
{
    StateLine line;
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box);
    line.state = new TextLabel(TextType::Body);
    line.state->setObjectName(id + QStringLiteral("StateLabel"));
    line.set = new Button;
    line.set->setObjectName(id + QStringLiteral("SetButton"));
    line.remove = new Button({}, ButtonKind::Flat);
    line.remove->setObjectName(id + QStringLiteral("RemoveButton"));
    for (QWidget* w : {static_cast<QWidget*>(line.state), static_cast<QWidget*>(line.set), static_cast<QWidget*>(line.remove)})
        flow->addWidget(w);
    line.row = form->addRow(new FieldRow(id, {}, box, FieldWidth::Free));
    return line;
}

} // namespace sek
