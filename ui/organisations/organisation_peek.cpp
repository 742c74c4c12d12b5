// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/organisation_peek.h"

#include "core/base/text.h"
#include "ui/organisations/pass_advice.h"
#include "ui/organisations/register_page.h"
#include "ui/organisations/status_look.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/chip.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

OrganisationPeek::OrganisationPeek(QWidget* parent)
    : QFrame(parent), m_name(new TextLabel(TextType::Heading)), m_status(new Chip), m_open(new Button)
{
    setObjectName(QStringLiteral("organisationPeek"));
    setProperty("panel", QStringLiteral("foot"));
    setAttribute(Qt::WA_StyledBackground);
    const Theme& t = Theme::get();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(24), t.space(12), t.space(24), t.space(16));
    column->setSpacing(t.space(12));
    auto* top = new QHBoxLayout;
    top->setSpacing(t.space(12));
    m_name->setObjectName(QStringLiteral("peekNameLabel"));
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_name->setWordWrap(true); // else a long name makes the window as wide
    m_status->setObjectName(QStringLiteral("peekStatusChip"));
    m_status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_open->setObjectName(QStringLiteral("openOrganisationButton"));
    top->addWidget(m_name);
    top->addWidget(m_status);
    top->addStretch(1);
    top->addWidget(m_open);
    column->addLayout(top);
    auto* four = new QHBoxLayout;
    four->setSpacing(t.space(16));
    for (Part& part : m_parts) {
        part = {new QWidget, new TextLabel(TextType::Small, {}, ColorRole::Muted), new IconLabel, new IconLabel};
        auto* lines = new QVBoxLayout(part.box);
        lines->setContentsMargins(t.space(12), 0, 0, 0);
        lines->setSpacing(t.space(2));
        for (QWidget* w : {static_cast<QWidget*>(part.head), static_cast<QWidget*>(part.first), static_cast<QWidget*>(part.second)})
            lines->addWidget(w);
        lines->addStretch(1);
        for (IconLabel* l : {part.first, part.second}) l->setWordWrap(true);
        four->addWidget(part.box, 1);
    }
    m_parts[Unsent].first->setObjectName(QStringLiteral("peekUnsentLabel"));
    m_parts[Contact].first->setObjectName(QStringLiteral("peekContactLabel"));
    m_parts[Users].first->setObjectName(QStringLiteral("peekUsersLabel"));
    m_parts[Portal].first->setObjectName(QStringLiteral("peekCanEnterLabel"));
    column->addLayout(four);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_view) Q_EMIT openWanted(m_view->org);
    });
    refresh();
}

void OrganisationPeek::show(OrgViewPtr view, int staged)
{
    m_view = std::move(view);
    m_staged = staged;
    refresh();
}

void OrganisationPeek::refresh()
{
    // Before it is founded, or while it is locked or on its way, there is nothing to look at.
    setVisible(m_view && m_view->status.complete && !m_view->locked && !RegisterPage::isUnfounded(*m_view));
    if (isHidden()) return;
    const OrgView& view = *m_view;
    const Json& o = view.state.organisation;
    const auto say = [](IconLabel* label, const QString& text, ColorRole role = ColorRole::Text, const QString& icon = {}) {
        label->set(icon, text, role);
        label->setVisible(!text.isEmpty());
    };
    m_name->setText(qtext(o, "legal_name"));
    const std::string status = text(o, "certification_status");
    m_status->setLook({QLatin1String(statusLook(status).icon), texts::choice("certification_status", status), statusLook(status).tone, false});
    m_open->setText(tr("Open the organisation"));

    m_parts[Unsent].head->setText(tr("Changes not sent"));
    if (m_staged > 0) say(m_parts[Unsent].first, tr("%n change(s) not sent", nullptr, m_staged));
    else if (view.status.waiting > 0) say(m_parts[Unsent].first, tr("%n change(s) on the way", nullptr, view.status.waiting));
    else say(m_parts[Unsent].first, tr("Everything is sent"));
    if (view.status.problems > 0) say(m_parts[Unsent].second, tr("%n problem(s)", nullptr, view.status.problems), ColorRole::Bad, QStringLiteral("error"));
    else if (const int n = view.orsOpen(); n > 0) say(m_parts[Unsent].second, tr("%n update(s) to repeat in ORS", nullptr, n), ColorRole::Warn, QStringLiteral("diff"));
    else say(m_parts[Unsent].second, {});

    m_parts[Contact].head->setText(tr("Contact person"));
    const Json& contact = at(o, "contact_person");
    const QString person = contact.is_object() ? texts::person(contact) : QString();
    const QString mail = contact.is_object() ? qtext(contact, "email") : QString();
    say(m_parts[Contact].first, person.isEmpty() ? tr("none yet") : person);
    say(m_parts[Contact].second, mail == person ? QString() : mail, ColorRole::Muted);

    // Whoever is not shown users is not told that there are none.
    for (const auto part : {Users, Portal}) m_parts[part].box->setHidden(view.state.users.empty());
    if (view.state.users.empty()) return;
    m_parts[Users].head->setText(tr("Authorised users"));
    const auto ofThem = [&](auto&& is) {
        return static_cast<int>(std::ranges::count_if(view.state.users, [&](const auto& u) { return text(u.second, "role") != "na_user" && is(u.second); }));
    };
    say(m_parts[Users].first, tr("%n authorised user(s)", nullptr, ofThem([](const Json&) { return true; })));
    const int unconfirmed = ofThem([](const Json& u) { return text(u, "eu_login_state") != "confirmed"; });
    say(m_parts[Users].second, unconfirmed > 0 ? tr("%n user(s) without a confirmed EU Login account", nullptr, unconfirmed) : QString(), ColorRole::Muted);

    m_parts[Portal].head->setText(tr("Access to PASS"));
    const auto verdicts = passAdvice(view);
    const auto count = [&](PassEntry e) { return static_cast<int>(std::ranges::count(verdicts, e, &PassVerdict::entry)); };
    if (view.pass.accreditations.empty()) {
        say(m_parts[Portal].first, tr("No accreditation"), ColorRole::Muted);
        say(m_parts[Portal].second, {});
        return;
    }
    const int can = count(PassEntry::CanEnter), cannot = count(PassEntry::CannotEnter), unknown = count(PassEntry::Unknown);
    say(m_parts[Portal].first, tr("%n can enter", nullptr, can), can > 0 ? ColorRole::Ok : ColorRole::Muted, can > 0 ? QStringLiteral("done") : QString());
    if (cannot > 0) say(m_parts[Portal].second, tr("%n cannot enter", nullptr, cannot), ColorRole::Bad, QStringLiteral("declined"));
    else say(m_parts[Portal].second, unknown > 0 ? tr("%n not known", nullptr, unknown) : QString(), ColorRole::Idle, QStringLiteral("unknown"));
}

void OrganisationPeek::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter p(this);
    p.setPen(Theme::get().color(ColorRole::Line));
    p.drawLine(0, 0, width(), 0);
    for (const Part& part : m_parts) {
        if (part.box->isHidden()) continue;
        const QRect r = part.box->geometry();
        p.drawLine(r.left(), r.top(), r.left(), r.bottom());
    }
}

void OrganisationPeek::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QFrame::changeEvent(event);
}

} // namespace sek
