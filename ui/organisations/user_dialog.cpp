// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/user_dialog.h"

#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/domain/people/roles.h"
#include "ui/organisations/begun.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/person_form.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace sek {

UserDialog::UserDialog(OrganisationEditor& editor, std::optional<RecordId> id, QWidget* parent, const Json& typed)
    : ActDialog(QStringLiteral("userDialog"), id ? tr("Edit authorised user") : tr("Add authorised user"), parent),
      m_editor(editor), m_id(id), m_form(new PersonForm(authorisedUserSchema(), {})), m_invitation(new MessageBar),
      m_ownEmail(new MessageBar), m_gone(new MessageBar),
      m_invite(new QCheckBox(tr("Also invite to this hub")))
{
    const auto user = m_id ? draft().user(*m_id) : std::nullopt;
    if (user) {
        m_body = user->body;
        m_before = user->state == StagedUser::State::Added ? user->body : user->before;
    } else {
        m_body = {{"gender", "undisclosed"}};
        if (const Json land = at(draft().organisation(), "legal_address.country"); !isEmpty(land)) // a copy: what it is taken out of is a temporary
            put(m_body, "address.country", land);
        m_before = Json::object();
    }
    for (const auto& path : personPaths())
        if (const Json& v = at(typed, path); !isEmpty(v)) put(m_body, path, v);
    if (!user) m_before = m_body;

    m_form->setObjectName(QStringLiteral("userForm"));
    m_form->setFollowsWindow(false);
    m_form->setColumns(FormColumns::Two);
    content()->addWidget(makePlainScroll(QStringLiteral("userScrollArea"), m_form), 1);
    m_invitation->setObjectName(QStringLiteral("invitationMessageBar"));
    m_invitation->setIconName(QStringLiteral("invite"));
    m_ownEmail->setObjectName(QStringLiteral("ownEmailMessageBar"));
    m_gone->setObjectName(QStringLiteral("goneMessageBar"));
    for (MessageBar* bar : {m_gone, m_ownEmail, m_invitation}) content()->addWidget(bar);

    m_invite->setObjectName(QStringLiteral("alsoInviteCheck"));
    m_invite->setVisible(!m_id && mayDo("InviteColleague", m_editor.view()->roles));
    content()->addWidget(m_invite);

    m_copy = addAct(tr("Copy contact person details"), ButtonKind::Outlined, QStringLiteral("copy"),
                    QStringLiteral("copyContact"));
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    addButton(tr("Save"), ButtonKind::Main, QStringLiteral("save"), true)->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &UserDialog::copyContact);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this, &UserDialog::accept);

    connect(m_form, &SchemaForm::valueEdited, this, [this](const QString& path, const Json& value) {
        put(m_body, path.toStdString(), value);
        keep();
    });
    connect(m_form, &SchemaForm::validationWanted, this, [this] { m_form->showIssues(issues(), m_showAll); });
    connect(m_form, &SchemaForm::undoWanted, this, [this](const QString& path) {
        const Field* field = authorisedUserSchema().field(path.toStdString());
        if (!field) return;
        const std::string unit = field->mergeUnit();
        m_body = withUnit(authorisedUserSchema(), unit, m_body, project(authorisedUserSchema(), unit, m_before));
        keep();
    });
    m_atFirst = m_body;
    if (typed.empty()) takeBegun();
    // Whether the contact person can be copied depends on the draft, and that may move on under the dialog.
    connect(&m_editor, &OrganisationEditor::changed, this, &UserDialog::refresh);
    refresh();
    setLogicalSize(640, 720);
    m_form->rows().first()->focusEditor();
}

// A field that has the focus is left when the page goes, and wants to be judged once more: too late for that.
UserDialog::~UserDialog()
{
    m_form->disconnect(this);
}

void UserDialog::takeBegun()
{
    m_begun = new Begun(m_editor, m_id ? "EditUser " + m_id->text() : std::string("AddUser"), this, content());
    connect(m_begun, &Begun::anewWanted, this, [this] {
        m_body = m_atFirst;
        m_showAll = false;
        refresh();
    });
    m_body = Begun::over(authorisedUserSchema(), m_body, m_begun->take());
}

void UserDialog::keep()
{
    if (m_begun) m_begun->keep(Begun::changes(authorisedUserSchema(), m_atFirst, m_body));
    refresh();
}

const OrganisationDraft& UserDialog::draft() const
{
    return m_editor.draft();
}

std::vector<Issue> UserDialog::issues() const
{
    std::vector<Issue> out;
    for (Issue& i : checkBody(authorisedUserSchema(), {m_body, m_editor.view()->today})) {
        const Field* f = authorisedUserSchema().field(i.path);
        if (f && f->setBy == SetBy::Hub) continue;
        // What was wrong before and is not touched here only warns (O-28).
        const bool touched = !m_id || project(authorisedUserSchema(), f ? f->mergeUnit() : i.path, m_body) !=
                                          project(authorisedUserSchema(), f ? f->mergeUnit() : i.path, m_before);
        if (!touched && draft().user(*m_id) && draft().user(*m_id)->state != StagedUser::State::Added) {
            const auto old = checkBody(authorisedUserSchema(), {m_before, m_editor.view()->today});
            for (const Issue& o : old)
                if (o.path == i.path) i.severity = Severity::Warning;
        }
        out.push_back(std::move(i));
    }
    if (const auto other = draft().userWithEmail(text(m_body, "email"), m_id.value_or(RecordId())))
        out.push_back({"email", "ERR_EMAIL_DUPLICATE", Severity::Error,
                       {{"first_name", text(other->body, "first_name")}, {"last_name", text(other->body, "last_name")}}});
    return out;
}

void UserDialog::refresh()
{
    m_form->loadPerson(m_body, m_id ? m_before : m_body, draft().organisation()); // of somebody new nothing was different before
    m_form->showIssues(issues(), m_showAll);
    m_copy->setVisible(draft().canCopyContact());
    refreshMessages();
}

void UserDialog::refreshMessages()
{
    const auto user = m_id ? draft().user(*m_id) : std::nullopt;
    const Json inForce = user ? user->before : Json::object();
    const std::string email = text(m_body, "email");
    const Field* field = authorisedUserSchema().field("email");
    const bool valid = checkField(*field, at(m_body, "email"), {m_body, m_editor.view()->today}).empty();
    if (valid && OrganisationDraft::invites(inForce, m_body))
        m_invitation->say(Tone::Info,
                          tr("An invitation to create an EU Login account will be sent to %1.")
                                  .arg(QString::fromStdString(email)) +
                              u' ' + tr("This happens when you choose “Update my organisation”."));
    else m_invitation->clear();
    if (user && m_editor.isSelf(user->body) && text(inForce, "email") != email)
        m_ownEmail->say(Tone::Warn,
                        tr("To authenticate with EU Login, use the e-mail address linked to the accreditation."));
    else m_ownEmail->clear();
    if (m_id && !user)
        m_gone->say(Tone::Warn, tr("Somebody else removed this user meanwhile. Save adds the person again."));
    else m_gone->clear();
}

void UserDialog::showIssue(const std::string& path)
{
    m_showAll = true;
    m_form->showIssues(issues(), true);
    m_form->goTo(SchemaForm::idOf(path));
}

void UserDialog::copyContact()
{
    const Json contact = personAt(draft().organisation(), "contact_person.");
    for (const auto& path : personPaths()) put(m_body, path, at(contact, path));
    keep();
}

void UserDialog::accept()
{
    m_showAll = true;
    m_form->showIssues(issues(), true);
    if (FieldRow* wrong = m_form->firstWrong()) {
        m_form->goTo(wrong->id());
        return;
    }
    const QString name = texts::person(m_body);
    const auto user = m_id ? draft().user(*m_id) : std::nullopt;
    if (user) {
        m_editor.edit(tr("Edit: %1").arg(name), [this](OrganisationDraft& d) { d.editUser(*m_id, m_body); });
    } else {
        Json added = Json::object();
        for (const Field& f : authorisedUserSchema().fields)
            if (f.setBy == SetBy::User && !isEmpty(at(m_body, f.path))) put(added, f.path, at(m_body, f.path));
        m_editor.edit(tr("Add: %1").arg(name),
                      [&](OrganisationDraft& d) { d.addUser(RecordId(m_editor.freshId()), added); });
    }
    const bool invite = !m_id && m_invite->isChecked();
    ActDialog::accept();
    if (invite) Q_EMIT inviteWanted(qtext(m_body, "email"));
}

} // namespace sek
