// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/access_page.h"

#include "core/base/instant.h"
#include "core/domain/people/roles.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/question_dialog.h"
#include "ui/shell/confirmed_request.h"
#include "ui/shell/password_dialog.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/sectionhead.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

AccessPage::AccessPage(OrganisationEditor& editor, Confirm confirm, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("access"), parent), m_confirm(std::move(confirm)), m_invite(new QAction(this))
{
    m_invite->setObjectName(QStringLiteral("inviteFromAccessAction"));
    m_invite->setProperty(iconNameProperty, QStringLiteral("invite"));
    header()->addAct(m_invite, ButtonKind::Outlined);
    connect(m_invite, &QAction::triggered, this, [this] { Q_EMIT inviteWanted({}); });
    const int margin = Theme::get().space(24);
    content()->setContentsMargins(margin, 0, margin, margin); // no fields here, whose gutter the others keep free
    m_people = makePart(QStringLiteral("accessPeople"), 2);
    m_computers = makePart(QStringLiteral("accessComputers"), 4);
    m_invitations = makePart(QStringLiteral("accessInvitations"), 3);
    content()->addStretch();
    connect(m_people.table, &RowTable::actionTriggered, this, [this](const QModelIndex& index, const QString& act) {
        if (act == QLatin1String("end")) askEndRole(m_people.list->rows().at(index.row()).id);
    });
    connect(m_computers.table, &RowTable::actionTriggered, this, [this](const QModelIndex& index, const QString& act) {
        if (act == QLatin1String("end")) askEndDevice(m_computers.list->rows().at(index.row()).id);
    });
    connect(m_invitations.table, &RowTable::actionTriggered, this, [this](const QModelIndex& index, const QString& act) {
        if (act == QLatin1String("revoke"))
            remove(base() + QStringLiteral("/invitations/") + m_invitations.list->rows().at(index.row()).id, tr("The invitation does not work any more."));
    });
    connect(&Theme::get(), &Theme::changed, this, &AccessPage::fit);
    AccessPage::retranslate();
}

AccessPage::Part AccessPage::makePart(const QString& name, int columns)
{
    Part part;
    part.head = new SectionHead({});
    part.list = new PlainTable(this);
    part.list->setHeads(QStringList(columns), QStringLiteral(" ")); // their words come with the language
    part.table = makePlainTable(part.list, name + QStringLiteral("Table"), {});
    part.table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.none = new TextLabel(TextType::Body, {}, ColorRole::Muted);
    part.none->setObjectName(name + QStringLiteral("NoneLabel"));
    part.none->setWordWrap(true);
    content()->addWidget(part.head);
    content()->addWidget(part.table);
    content()->addWidget(part.none);
    return part;
}

QString AccessPage::title() const
{
    return tr("Access");
}

QString AccessPage::base() const
{
    return QStringLiteral("/v1/orgs/") + QString::fromStdString(editor().org().text());
}

void AccessPage::retranslate()
{
    OrganisationPage::retranslate();
    header()->clearSubLine();
    header()->addSubText(tr("Who can work in this organisation on the hub, and from which computers."));
    m_invite->setText(tr("Invite a colleague…"));
    m_people.head->setText(tr("People and roles"));
    m_people.list->setHeads({tr("Person"), tr("Role")}, tr("Actions"));
    m_people.table->setAccessibleName(tr("People and roles"));
    m_computers.head->setText(tr("Computers"));
    m_computers.list->setHeads({tr("Computer"), tr("Person"), tr("Last seen"), tr("State")}, tr("Actions"));
    m_computers.table->setAccessibleName(tr("Computers"));
    m_invitations.head->setText(tr("Open invitations"));
    m_invitations.list->setHeads({tr("E-mail address"), tr("Role"), tr("Valid until")}, tr("Actions"));
    m_invitations.table->setAccessibleName(tr("Open invitations"));
    showPeople(m_told);
    showInvitations(m_invited);
}

void AccessPage::show(Part& part, const QList<PlainTable::Row>& rows, const QString& none)
{
    part.list->show(rows);
    part.table->setTwoLine(std::ranges::any_of(rows, [](const PlainTable::Row& r) { return !r.second.isEmpty(); }));
    part.table->setVisible(!rows.empty());
    part.none->setVisible(rows.empty());
    part.none->setText(!m_failure.isEmpty() ? m_failure : none);
    fit();
}

void AccessPage::fit()
{
    for (const Part* part : {&m_people, &m_computers, &m_invitations}) {
        if (!part->table) continue;
        int height = part->table->horizontalHeader()->sizeHint().height() + 4;
        for (int r = 0; r < part->list->rowCount(); ++r) height += part->table->rowHeight(r);
        part->table->setFixedHeight(height);
    }
}

void AccessPage::showPeople(const Json& told)
{
    m_told = told;
    const std::string me = editor().workspace().account().text();
    const bool owner = editor().view() && editor().view()->roles.contains(role::Owner);
    QList<PlainTable::Row> people, computers;
    if (at(told, "people").is_array())
        for (const Json& person : told["people"]) {
            const bool own = text(person, "account") == me;
            const QString name = own ? tr("%1 (you)").arg(qtext(person, "name")) : qtext(person, "name");
            bool owns = false;
            if (at(person, "roles").is_array())
                for (const Json& has : person["roles"]) {
                    const std::string what = text(has, "role");
                    owns = owns || what == role::Owner;
                    PlainTable::Row row{{name, texts::choice("role", what)}, qtext(person, "email"), {}, qtext(has, "id")};
                    if (!own && (owner || what != role::Owner)) row.acts = {{QStringLiteral("end"), QStringLiteral("close"), tr("End the role"), true}};
                    people.append(row);
                }
            if (boolean(person, "elsewhere")) computers.append({{tr("not shown"), name, {}, tr("also works elsewhere")}, tr("Ended by the person or by who runs the hub."), {}, {}});
            if (at(person, "devices").is_array())
                for (const Json& device : person["devices"]) {
                    const auto seen = parseRfc3339(text(device, "last_seen_at"));
                    PlainTable::Row row{{qtext(device, "name"), name, seen ? texts::moment(*seen, text(editor().view()->state.organisation, "time_zone", "UTC"), editor().view()->today) : QString(),
                                         boolean(device, "signed_in") ? tr("signed in") : tr("signed out")},
                                        {},
                                        {},
                                        qtext(person, "account") + QStringLiteral("/devices/") + qtext(device, "id")};
                    if (!own && (owner || !owns)) row.acts = {{QStringLiteral("end"), QStringLiteral("close"), tr("End access"), true}};
                    computers.append(row);
                }
        }
    show(m_people, people, tr("Asking the hub…"));
    show(m_computers, computers, tr("Asking the hub…"));
}

void AccessPage::showInvitations(const Json& told)
{
    m_invited = told;
    QList<PlainTable::Row> rows;
    if (at(told, "invitations").is_array())
        for (const Json& one : told["invitations"]) {
            const auto until = parseRfc3339(text(one, "expires_at"));
            PlainTable::Row row{{qtext(one, "email"), text(one, "role").empty() ? tr("one more computer") : texts::choice("role", text(one, "role")),
                                 until ? texts::moment(*until, text(editor().view()->state.organisation, "time_zone", "UTC"), editor().view()->today) : QString()},
                                {},
                                {{QStringLiteral("revoke"), QStringLiteral("close"), tr("Revoke"), true}},
                                qtext(one, "id")};
            rows.append(row);
        }
    show(m_invitations, rows, tr("Nobody has an invitation that is still open."));
}

void AccessPage::refresh()
{
    OrganisationPage::refresh();
    if (!editor().isReady()) return;
    // Roles that ended here, or were given by somebody else, came with the records.
    if (isVisible() && editor().view()->status.waiting == 0 && editor().view()->status.seq != m_seenSeq) load();
}

void AccessPage::showEvent(QShowEvent* event)
{
    OrganisationPage::showEvent(event);
    load();
}

void AccessPage::load()
{
    if (!editor().isReady()) return;
    m_seenSeq = editor().view()->status.seq;
    const auto failed = [this](const Failure& f) {
        m_failure = f.is("unreachable") ? tr("The hub cannot be reached now. The list is shown when it can.") : texts::failure(QString::fromStdString(f.code));
    };
    editor().workspace().request("GET", base() + QStringLiteral("/people"), Json(), this, [this, failed](const Result<Json>& answer) {
        m_failure.clear();
        if (!answer) failed(answer.error());
        showPeople(answer ? *answer : Json::object());
    });
    editor().workspace().request("GET", base() + QStringLiteral("/invitations"), Json(), this, [this, failed](const Result<Json>& answer) {
        m_failure.clear();
        if (!answer) failed(answer.error());
        showInvitations(answer ? *answer : Json::object());
    });
}

void AccessPage::focusFirst()
{
    if (m_people.table->isVisible()) {
        if (!m_people.table->currentIndex().isValid()) m_people.table->setCurrentRow(0);
        m_people.table->setFocus(Qt::OtherFocusReason);
    }
}

void AccessPage::askEndRole(const QString& id)
{
    auto* question = new QuestionDialog(tr("End the role"), tr("End this role?"),
                                        {tr("It ends as soon as the hub has accepted it. Whoever has no other role in the organisation loses it, and the copies of its data are deleted.")}, this);
    connect(question, &QDialog::accepted, this, [this, id] { send("EndOrganisationRole", {{"id", id.toStdString()}}); });
    question->open();
}

void AccessPage::askEndDevice(const QString& id)
{
    auto* question = new QuestionDialog(tr("End access"), tr("End the access of that computer?"),
                                        {tr("It is signed out and deletes its copy of the data when it next reaches the hub. What was typed there and not sent is lost."),
                                         tr("To use it again it needs a new invitation.")}, this);
    connect(question, &QDialog::accepted, this, [this, id] { remove(base() + QStringLiteral("/people/") + id, tr("The access has ended.")); });
    question->open();
}

void AccessPage::remove(const QString& path, const QString& done)
{
    requestConfirmed(editor().workspace(), "DELETE", path, m_confirm, this, [this, done](const Result<Json>& answer) {
        if (!answer) return say(Tone::Bad, PasswordDialog::reason(answer.error().code));
        say(Tone::Ok, done);
        load();
    });
}

} // namespace sek
