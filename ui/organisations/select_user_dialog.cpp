// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/select_user_dialog.h"

#include "core/domain/organisations/person_fields.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QButtonGroup>
#include <QCollator>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

SelectUserDialog::SelectUserDialog(OrganisationEditor& editor, QWidget* parent)
    : ActDialog(QStringLiteral("selectUserDialog"), tr("Select authorised user"), parent),
      m_group(new QButtonGroup(this))
{
    auto* hint = new TextLabel(TextType::Body,
                               tr("Select the authorised user whose details are copied to the contact person form."));
    hint->setWordWrap(true);
    content()->addWidget(hint);
    const QString replaced = texts::person(personAt(editor.draft().organisation(), "contact_person."));
    if (!replaced.isEmpty()) {
        auto* whose = new TextLabel(TextType::Body, tr("The details replaced are those of: %1").arg(replaced));
        whose->setWordWrap(true);
        content()->addWidget(whose);
    }

    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(4, 4, 4, 4); // the focus ring's room
    column->setSpacing(Theme::get().space(8));
    auto users = editor.draft().users();
    std::erase_if(users, [](const StagedUser& u) { return text(u.body, "role") == "na_user"; });
    QCollator order{QLocale()};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(users, [&](const StagedUser& a, const StagedUser& b) {
        return order.compare(texts::personInList(a.body), texts::personInList(b.body)) < 0;
    });
    for (const StagedUser& u : users) {
        const bool leaves = u.state == StagedUser::State::Deleted;
        const QString name = texts::person(u.body);
        const QString title = editor.isSelf(u.body) ? tr("%1 (you)").arg(name) : name;
        QStringList second;
        for (const QString& part : {qtext(u.body, "position"), qtext(u.body, "email"), leaves ? tr("Will be removed") : QString()})
            if (!part.isEmpty()) second.append(part);
        auto* row = new OptionRow(list);
        row->setContent(QString(title).replace(u'&', QStringLiteral("&&")), second.join(QStringLiteral(" · ")), {}, true);
        row->setAccessibleName(title);
        row->setObjectName(QStringLiteral("user%1Radio").arg(m_ids.size() + 1));
        row->setEnabled(!leaves);
        m_group->addButton(row, static_cast<int>(m_ids.size()));
        m_ids.push_back(u.id);
        column->addWidget(row);
    }
    column->addStretch();
    content()->addWidget(makePlainScroll(QStringLiteral("usersScrollArea"), list), 1);

    auto* note = new MessageBar;
    note->say(Tone::Info, tr("This is a copy. The change takes effect when you choose “Update my organisation”."));
    content()->addWidget(note);

    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    Button* confirm = addButton(tr("Confirm"), ButtonKind::Main, QStringLiteral("confirm"), true);
    confirm->setEnabled(false);
    confirm->setDefault(true);
    connect(m_group, &QButtonGroup::idToggled, confirm, [confirm](int, bool on) {
        if (on) confirm->setEnabled(true);
    });
    for (QAbstractButton* b : m_group->buttons()) {
        if (!b->isEnabled()) continue;
        b->setFocus();
        break;
    }
    setLogicalSize(580, 240 + 62 * static_cast<int>(std::clamp<std::size_t>(m_ids.size(), 1, 6)));
}

std::optional<RecordId> SelectUserDialog::chosen() const
{
    const int i = m_group->checkedId();
    if (i < 0) return {};
    return m_ids[static_cast<std::size_t>(i)];
}

} // namespace sek
