// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/waiting_month.h"

#include "ui/organisations/plain_scroll.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

QScrollArea* makeWaitingList(const QString& name, const std::vector<WaitingMonth>& months)
{
    const Theme& t = Theme::get();
    auto* list = new QWidget;
    list->setObjectName(QStringLiteral("page"));
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, t.space(8), 0);
    rows->setSpacing(t.space(4));
    for (const WaitingMonth& m : months) rows->addWidget(new TextLabel(TextType::BodyStrong, m.person));
    rows->addStretch();
    auto* scroll = makePlainScroll(name, list);
    scroll->setMaximumHeight(t.px(24) * int(std::min<std::size_t>(months.size(), 8)) + t.space(8));
    return scroll;
}

} // namespace sek
