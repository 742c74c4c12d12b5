// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/accreditation_strip.h"

#include "core/base/instant.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/chip.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sek {

std::string accreditationStanding(const Json& a, QDate today)
{
    const std::string state = text(a, "state");
    if (state != "valid") return state;
    const QDate from = isoDate(text(a, "valid_from")), until = isoDate(text(a, "valid_until"));
    if (from.isValid() && from > today) return "not_yet";
    return until.isValid() && until < today ? "expired" : "valid"; // the last day itself still counts
}

QString accreditationName(const Json& a)
{
    QString out = texts::choice("route", text(a, "route"));
    if (const QString kind = qtext(a, "label_kind"); !kind.isEmpty()) out += u' ' + kind;
    return out;
}

AccreditationStrip::AccreditationStrip(QWidget* parent)
    : QFrame(parent), m_icon(new IconView(QStringLiteral("seal"), ColorRole::Accent, 20)), m_name(new TextLabel(TextType::BodyStrong)),
      m_facts(new TextLabel(TextType::Small, {}, ColorRole::Muted)), m_state(new Chip),
      m_list(new Button({}, ButtonKind::Outlined, QStringLiteral("list"))),
      m_edit(new Button({}, ButtonKind::Outlined, QStringLiteral("edit"))), m_remove(new IconButton(QStringLiteral("delete"), {}))
{
    setProperty("panel", QStringLiteral("raised"));
    setAttribute(Qt::WA_StyledBackground);
    const Theme& t = Theme::get();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.space(16), t.space(8), t.space(12), t.space(8));
    row->setSpacing(t.space(12));
    row->addWidget(m_icon);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_name->setObjectName(QStringLiteral("accreditationNameLabel"));
    m_name->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("accreditationFactsLabel"));
    m_facts->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    m_state->setObjectName(QStringLiteral("accreditationStateChip"));
    m_list->setObjectName(QStringLiteral("listButton"));
    m_edit->setObjectName(QStringLiteral("editAccreditationButton"));
    m_remove->setObjectName(QStringLiteral("removeAccreditationButton"));
    row->addWidget(m_state);
    row->addWidget(m_list);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    connect(m_list, &QPushButton::clicked, this, &AccreditationStrip::listWanted);
    connect(m_edit, &QPushButton::clicked, this, &AccreditationStrip::editWanted);
    connect(m_remove, &QToolButton::clicked, this, &AccreditationStrip::removeWanted);
}

void AccreditationStrip::show(const Facts& f)
{
    const std::string standing = accreditationStanding(f.body, f.today);
    const QDate until = isoDate(text(f.body, "valid_until")), from = isoDate(text(f.body, "valid_from"));
    const QDate checked = isoDate(text(f.body, "list_checked_on"));
    QStringList name = {accreditationName(f.body)};
    if (const QString reference = qtext(f.body, "reference"); !reference.isEmpty()) name << reference;
    m_name->setText(name.join(QStringLiteral(" · ")));
    QStringList facts;
    if (standing == "expired") facts << tr("Expired on %1.").arg(texts::date(until));
    else if (standing == "not_yet") facts << tr("Valid from %1.").arg(texts::date(from));
    else if (standing == "valid" && until.isValid()) facts << tr("Valid until %1.").arg(texts::date(until));
    else if (standing == "valid") facts << tr("No end known.");
    QStringList roles;
    if (boolean(f.body, "role_host")) roles << tr("host");
    if (boolean(f.body, "role_support")) roles << tr("support");
    if (boolean(f.body, "role_lead")) roles << tr("lead");
    if (!roles.isEmpty()) facts << tr("Roles: %1.").arg(roles.join(QStringLiteral(", ")));
    if (f.hasList) {
        facts << (checked.isValid() ? tr("List confirmed on %1.").arg(texts::date(checked))
                                    : tr("Nobody has asked yet who is on the list."));
        if (checked.isValid() || f.listed > 0) facts << tr("%n person(s) on it.", nullptr, f.listed);
    }
    if (!f.counts) facts << tr("Does not open PASS under the chosen rules.");
    m_facts->setText(facts.join(u' '));
    ChipLook look{QStringLiteral("done"), texts::choice("state", standing), Tone::Ok, false};
    if (standing == "applied") look = {QStringLiteral("waiting"), texts::choice("state", standing), Tone::Warn, false};
    if (standing == "not_yet") look = {QStringLiteral("waiting"), tr("Not yet valid"), Tone::Warn, false};
    if (standing == "expired" || standing == "withdrawn")
        look = {QStringLiteral("declined"), texts::choice("state", standing), Tone::Bad, false};
    m_state->setLook(look);
    m_icon->setIcon(QStringLiteral("seal"), standing == "valid" ? ColorRole::Accent : ColorRole::Muted);
    m_list->setText(tr("List…"));
    m_list->setAccessibleName(tr("List of %1").arg(m_name->text()));
    m_list->setVisible(f.hasList);
    m_edit->setText(tr("Edit…"));
    m_edit->setAccessibleName(tr("Edit %1").arg(m_name->text()));
    m_edit->setVisible(f.mayEdit);
    m_remove->setName(tr("Remove %1").arg(m_name->text()));
    m_remove->setVisible(f.mayEdit);
    setAccessibleName(m_name->text());
    setAccessibleDescription(look.text + QStringLiteral(". ") + m_facts->text());
}

void AccreditationStrip::focusFirst()
{
    for (Button* act : {m_list, m_edit})
        if (act->isVisibleTo(this)) return act->setFocus(Qt::OtherFocusReason);
}

} // namespace sek
