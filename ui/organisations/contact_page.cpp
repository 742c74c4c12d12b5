// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/contact_page.h"

#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/person_form.h"
#include "ui/organisations/select_user_dialog.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

namespace {


/// The fields in which two copies of a person differ, as far as they are in use on both sides.
QStringList differingLabels(const Json& contact, const Json& user)
{
    QStringList out;
    for (const auto& path : personPaths()) {
        const Field* f = authorisedUserSchema().field(path);
        if (!f || (!f->isActive(contact) && !f->isActive(user)) || path == "email") continue;
        const Json& a = at(contact, path);
        const Json& b = at(user, path);
        if (a == b || (isEmpty(a) && isEmpty(b))) continue;
        const QString label = texts::label(*f);
        if (!out.contains(label)) out.append(label);
    }
    return out;
}

} // namespace

ContactPage::ContactPage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("contact"), parent), m_form(new PersonForm(organisationSchema(), ContactPrefix)),
      m_select(new QAction(this)), m_replaced(new MessageBar), m_question(new MessageBar), m_differs(new MessageBar)
{
    m_form->setObjectName(QStringLiteral("contactForm"));
    m_replaced->setObjectName(QStringLiteral("replacedMessageBar"));
    m_question->setObjectName(QStringLiteral("whoMessageBar"));
    m_differs->setObjectName(QStringLiteral("differsMessageBar"));
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(FieldRow::gutter(), 0, 0, 0);
    for (MessageBar* bar : {m_replaced, m_question, m_differs}) messages->addWidget(bar);
    content()->addLayout(messages);
    content()->addWidget(m_form);

    m_select->setObjectName(QStringLiteral("selectUserAction"));
    m_select->setProperty(iconNameProperty, QStringLiteral("users"));
    header()->addAct(m_select, ButtonKind::Outlined);
    connect(m_select, &QAction::triggered, this, &ContactPage::openSelect);

    connect(m_form, &SchemaForm::valueEdited, this, [this](const QString& path, const Json& value) {
        m_justCopied = false;
        this->editor().setField(path.toStdString(), value);
    });
    connect(m_form, &SchemaForm::validationWanted, this, [this] {
        m_form->showIssues(this->editor().issues(), m_showAll);
        refreshMessages(); // the question waits until a field is left: names change letter by letter
    });
    connect(m_form, &SchemaForm::undoWanted, this, [this](const QString& path) {
        this->editor().undoUnit(path.toStdString());
    });
    connect(m_question, &MessageBar::firstTriggered, this, [this] {
        this->editor().edit(tr("New contact person"),
                            [this](OrganisationDraft& d) { d.contactIsNewPerson(this->editor().freshId()); });
    });
    connect(m_question, &MessageBar::secondTriggered, this, [this] {
        this->editor().edit(tr("Same contact person"), [](OrganisationDraft& d) { d.contactIsSamePerson(); });
    });
    connect(m_replaced, &MessageBar::firstTriggered, this, [this] {
        m_justCopied = false;
        this->editor().edit(tr("Undo: contact person"), [](OrganisationDraft& d) { d.undoContact(); });
        focusFirst();
    });
    connect(m_differs, &MessageBar::firstTriggered, this, &ContactPage::align);
    ContactPage::retranslate();
}

// A field that has the focus is left when the page goes, and wants to be judged once more: too late for that.
ContactPage::~ContactPage()
{
    m_form->disconnect(this);
}

QString ContactPage::title() const
{
    return tr("Organisation contact person");
}

QString ContactPage::whyNotSelect() const
{
    if (!editor().mayEdit()) return editor().whyNotEdit();
    if (isEmpty(at(editor().draft().base().organisation, "oid")))
        return tr("An authorised user can be selected once the organisation is registered and has an OID.");
    const auto users = editor().draft().users();
    const bool somebody = std::ranges::any_of(users, [](const StagedUser& u) {
        return u.state != StagedUser::State::Deleted && text(u.body, "role") != "na_user";
    });
    return somebody ? QString() : tr("There is no authorised user to select. Add one first.");
}

void ContactPage::openSelect()
{
    if (!editor().isReady() || !whyNotSelect().isEmpty()) return;
    auto* dialog = new SelectUserDialog(editor(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto id = dialog->chosen();
        if (const auto user = id ? editor().draft().user(*id) : std::nullopt) take(*user);
    });
    dialog->open();
}

void ContactPage::take(const StagedUser& user)
{
    m_justCopied = true; // before the draft changes, so that the message comes with it
    editor().edit(tr("Replace contact person"), [&](OrganisationDraft& d) {
        d.replaceContact(personAt(user.body, ""), editor().freshId());
    });
    if (!editor().draft().contactReplaced()) {
        m_replaced->say(Tone::Info, tr("The contact person already has these details."));
        m_replaced->setFirstButton({});
    }
}

void ContactPage::align()
{
    const auto user = editor().draft().userWithEmail(text(personAt(editor().draft().organisation(), ContactPrefix), "email"));
    if (!user) return;
    editor().edit(tr("Take over the user’s details"), [&](OrganisationDraft& d) {
        for (const auto& path : personPaths()) d.setField(ContactPrefix + path, at(user->body, path));
    });
}

void ContactPage::refreshMessages()
{
    const OrganisationDraft& draft = editor().draft();
    if (draft.contactReplaced()) {
        if (m_justCopied)
            m_replaced->say(Tone::Ok, tr("They are not saved until you press Update my organisation."), tr("Details copied."));
        else
            m_replaced->say(Tone::Info, tr("The change takes effect when you choose “Update my organisation”."),
                            tr("The contact person details have been replaced."));
        m_replaced->setFirstButton(draft.isOfNewerProgram() ? QString() : tr("Undo"), QStringLiteral("undo"));
    } else {
        m_replaced->clear();
    }
    if (draft.asksWhoContactIs() && !draft.isOfNewerProgram()) {
        m_question->say(Tone::Info, tr("New person, or the same person with new details?"));
        m_question->setFirstButton(tr("New person"));
        m_question->setSecondButton(tr("Same person"));
    } else {
        m_question->clear();
    }
    const Json contact = personAt(draft.organisation(), ContactPrefix);
    const auto user = draft.userWithEmail(text(contact, "email"));
    const QStringList labels = user ? differingLabels(contact, user->body) : QStringList();
    if (!labels.isEmpty()) {
        m_differs->say(Tone::Warn, labels.join(QStringLiteral(", ")),
                       tr("Differs from the authorised user of the same e-mail:"));
        m_differs->setFirstButton(editor().mayEdit() ? tr("Take over the user’s details") : QString(),
                                  QStringLiteral("copy"));
    } else {
        m_differs->clear();
    }
}

void ContactPage::refresh()
{
    if (!editor().isReady()) return;
    const OrganisationDraft& draft = editor().draft();
    const Json now = draft.organisation();
    m_form->loadPerson(now, draft.base().organisation, now);
    m_form->showIssues(editor().issues(), m_showAll);
    m_form->setReadOnly(!editor().mayEdit());
    m_form->setFrozen(editor().draft().isOfNewerProgram());
    const bool typing = m_question->isHidden() && m_form->isAncestorOf(focusWidget());
    if (!typing || !draft.asksWhoContactIs()) refreshMessages();
    const QString why = whyNotSelect();
    m_select->setEnabled(why.isEmpty());
    m_select->setToolTip(why);
    header()->clearSubLine();
    header()->addSubText(tr("One person for the whole organisation. Changes take effect when you update it."));
    if (!why.isEmpty()) header()->addSubText(why)->setObjectName(QStringLiteral("whyNotSelectLabel"));
}

void ContactPage::retranslate()
{
    OrganisationPage::retranslate();
    m_select->setText(tr("Select authorised user…"));
    m_form->retranslate();
    refresh();
}

void ContactPage::focusFirst()
{
    m_form->goTo(m_form->rows().first()->id());
}

bool ContactPage::goToIssue(const std::string& path)
{
    if (!m_form->row(SchemaForm::idOf(path))) return false;
    m_form->goTo(SchemaForm::idOf(path));
    return true;
}

void ContactPage::showAllIssues()
{
    m_showAll = true;
    m_form->showIssues(editor().issues(), true);
}

} // namespace sek
