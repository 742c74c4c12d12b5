// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/register_dialog.h"

#include "core/base/text.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/identifiers/identifiers.h"
#include "ui/forms/schema_form.h"
#include "ui/attendance/identity_rows.h"
#include "ui/attendance/month_binding.h"
#include "ui/attendance/privacy_dialog.h"
#include "ui/organisations/begun.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/theme/theme.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sek {

namespace {

IdContext contextOf(const OrgView& view)
{
    IdContext c;
    c.today = view.today;
    c.country = qtext(view.state.organisation, "country");
    return c;
}

} // namespace

RegisterDialog::RegisterDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent)
    : ActDialog(QStringLiteral("registerDialog"), tr("Register a participant"), parent), m_editor(editor), m_project(project),
      m_id(editor.freshId()), m_participation(editor.freshId()), m_first(new FormGrid), m_identity(new IdentityRows(editor, *m_first, this)),
      m_person(new SchemaForm(attendance::participantSchema())), m_joined(new SchemaForm(attendance::participationSchema())),
      m_last(new FormGrid), m_phone(new QLineEdit), m_mail(new QLineEdit), m_shared(new QLineEdit), m_trouble(new MessageBar)
{
    const OrgView& view = *editor.view();
    for (const char* path : {"given_name", "family_name", "language", "protected_identity"}) m_person->addField(path);
    m_personBody["language"] = text(view.state.organisation, "language", "en");
    m_person->load(m_personBody, m_personBody);
    for (const char* path : {"start_date", "target_group", "employer_name", "employer_org_number"}) m_joined->addField(path);
    m_joinedBody["start_date"] = toIso(view.today);
    m_joined->load(m_joinedBody, m_joinedBody);
    m_phoneRow = new FieldRow(QStringLiteral("channelPhone"), tr("Mobile phone"), m_phone, FieldWidth::Long);
    m_phoneRow->setHint(tr("The participant's own: codes go there once it is confirmed."));
    m_mailRow = new FieldRow(QStringLiteral("channelMail"), tr("E-mail address"), m_mail, FieldWidth::Long);
    m_last->addRow(m_phoneRow);
    m_last->addRow(m_mailRow);
    m_shared->setMaxLength(500);
    m_sharedRow = new FieldRow(QStringLiteral("sharedReason"), tr("Why two people share it"), m_shared, FieldWidth::Long);
    m_sharedRow->setHint(tr("Kept with the address. What is signed over it counts as low assurance."));
    m_sharedRow->hide();
    m_last->addRow(m_sharedRow);
    auto* all = new QWidget;
    all->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::get().space(8));
    const QList<FormGrid*> forms = {m_first, m_person, m_joined, m_last};
    for (FormGrid* form : forms) {
        form->setFollowsWindow(false);
        form->setColumns(FormColumns::Two);
        column->addWidget(form);
    }
    FormGrid::joinLabels(forms);
    auto* told = new LinkLabel(tr("What the participant is told about these data"));
    told->setObjectName(QStringLiteral("privacyLink"));
    column->addWidget(told, 0, Qt::AlignLeft);
    connect(told, &LinkLabel::clicked, this, [this] {
        (new PrivacyDialog(*m_editor.view(), text(m_personBody, "language", "en"), this))->open();
    });
    column->addStretch(1);
    content()->addWidget(makePlainScroll(QStringLiteral("registerScrollArea"), all), 1);
    m_trouble->setObjectName(QStringLiteral("registerTroubleBar"));
    content()->addWidget(m_trouble);
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_register = addButton(tr("Register"), ButtonKind::Main, QStringLiteral("register"), true);
    m_register->setDefault(true);
    setLogicalSize(640, 660);

    connect(m_identity, &IdentityRows::entered, this, &RegisterDialog::lookForKnown);
    connect(m_identity->row(), &FieldRow::edited, this, [this] { setKnown(std::nullopt); });
    for (FieldRow* row : {m_phoneRow, m_mailRow}) connect(row, &FieldRow::validationDue, this, &RegisterDialog::checkChannels);
    const auto bind = [this](SchemaForm* form, Json* body) {
        connect(form, &SchemaForm::valueEdited, this, [form, body](const QString& path, const Json& value) {
            put(*body, path.toStdString(), value);
            form->load(*body, *body);
        });
        connect(form, &SchemaForm::validationWanted, this, [this, form, body] {
            form->showIssues(checkBody(form->schema(), {*body, m_editor.view()->today}));
        });
    };
    bind(m_person, &m_personBody);
    bind(m_joined, &m_joinedBody);
    m_atFirst = typed();
    m_begun = new Begun(m_editor, "register " + m_project.text(), this, content());
    connect(m_begun, &Begun::anewWanted, this, [this] { setTyped(m_atFirst); });
    if (const Json found = m_begun->take(); !found.empty()) setTyped(found);
    connect(m_identity, &IdentityRows::edited, this, &RegisterDialog::keep);
    for (SchemaForm* form : {m_person, m_joined}) connect(form, &SchemaForm::valueEdited, this, &RegisterDialog::keep);
    for (FieldRow* row : {m_phoneRow, m_mailRow, m_sharedRow}) connect(row, &FieldRow::edited, this, &RegisterDialog::keep);
    m_identity->focus();
}

RegisterDialog::~RegisterDialog()
{
    for (QObject* o : {static_cast<QObject*>(m_person), static_cast<QObject*>(m_joined), static_cast<QObject*>(m_identity->row()),
                       static_cast<QObject*>(m_phoneRow), static_cast<QObject*>(m_mailRow), static_cast<QObject*>(m_sharedRow)})
        o->disconnect(this);
}

Json RegisterDialog::typed() const
{
    return {{"person", m_personBody},
            {"participation", m_joinedBody},
            {"identity", m_identity->typed()},
            {"phone", tidy(m_phone->text()).toStdString()},
            {"mail", tidy(m_mail->text()).toStdString()},
            {"shared_reason", tidy(m_shared->text()).toStdString()}};
}

void RegisterDialog::setTyped(const Json& typed)
{
    m_personBody = at(typed, "person").is_object() ? at(typed, "person") : Json::object();
    m_joinedBody = at(typed, "participation").is_object() ? at(typed, "participation") : Json::object();
    m_person->load(m_personBody, m_personBody);
    m_joined->load(m_joinedBody, m_joinedBody);
    m_identity->setTyped(at(typed, "identity"));
    m_phone->setText(qtext(typed, "phone"));
    m_mail->setText(qtext(typed, "mail"));
    m_shared->setText(qtext(typed, "shared_reason"));
    m_sharedRow->setVisible(!m_shared->text().isEmpty());
    setKnown(std::nullopt);
    lookForKnown();
}

void RegisterDialog::keep()
{
    const Json now = typed();
    m_begun->keep(now == m_atFirst ? Json::object() : now);
}

bool RegisterDialog::isHere(const RecordId& participant) const
{
    for (const RecordView& r : m_editor.view()->attendance.participations)
        if (text(r.body, "project_id") == m_project.text() && text(r.body, "participant_id") == participant.text() && text(r.body, "end_date").empty())
            return true;
    return false;
}

// The numbers this person may see are on this computer; they are compared and let go.
void RegisterDialog::lookForKnown()
{
    const auto typed = m_identity->read();
    if (!typed || typed->number.empty()) return;
    m_editor.workspace().records(m_editor.org(), kind::ParticipantIdentity, this, [this, typed](const std::vector<RecordView>& numbers) {
        for (const RecordView& n : numbers) {
            if (text(n.body, "number") != typed->number || text(n.body, "kind") != typed->kind) continue;
            const auto who = RecordId::parse(text(n.body, "participant_id"));
            // Only while it is still the number that stands there.
            if (const auto now = m_identity->read(); who && now && now->number == typed->number) return setKnown(*who);
        }
    });
}

void RegisterDialog::setKnown(const std::optional<RecordId>& participant)
{
    m_known = participant;
    const bool here = m_known && isHere(*m_known);
    m_person->setVisible(!m_known);
    m_last->setVisible(!m_known);
    m_joined->setVisible(!here);
    m_register->setText(here ? tr("Show the person") : m_known ? tr("Add to the project") : tr("Register"));
    if (!m_known) return m_identity->row()->setWarning({});
    QString name = month::participantName(*m_editor.view(), m_known->text());
    if (name.isEmpty()) name = tr("somebody of another project");
    m_identity->row()->setWarning(here ? tr("Takes part in this project already: %1").arg(name)
                                       : tr("Registered already: %1. Name and addresses stay as they are; the person joins this project.").arg(name));
}

void RegisterDialog::join()
{
    Json body = m_joinedBody;
    body["project_id"] = m_project.text();
    body["participant_id"] = m_known->text();
    submit("AddParticipation", {{"v", 1}, {"id", m_participation.text()}, {"body", body}}, *m_known);
}

void RegisterDialog::checkChannels()
{
    const IdContext context = contextOf(*m_editor.view());
    const auto check = [&](FieldRow* row, QLineEdit* edit, IdKind kind, const QString& sentence) {
        const bool wrong = !edit->text().trimmed().isEmpty() && !parse(kind, edit->text(), context);
        row->setError(wrong ? sentence : QString());
    };
    check(m_phoneRow, m_phone, IdKind::phone, tr("This is not a phone number."));
    check(m_mailRow, m_mail, IdKind::email, tr("This is not an e-mail address."));
}

bool RegisterDialog::formsAreRight()
{
    if (!m_known && !m_identity->check(true)) {
        m_identity->focus();
        return false;
    }
    for (SchemaForm* form : {m_person, m_joined}) {
        if (form == m_person && m_known) continue;
        const Json& body = form == m_person ? m_personBody : m_joinedBody;
        form->showIssues(checkBody(form->schema(), {body, m_editor.view()->today}), true);
        if (FieldRow* wrong = form->firstWrong()) {
            form->goTo(wrong->id());
            return false;
        }
    }
    if (m_known) return true;
    checkChannels();
    if (!m_sharedRow->isHidden() && m_shared->text().trimmed().size() < 10) {
        m_sharedRow->setError(tr("Write why, in at least ten letters."));
        m_sharedRow->focusEditor();
        return false;
    }
    for (FieldRow* row : {m_phoneRow, m_mailRow})
        if (row->hasError()) {
            row->focusEditor();
            return false;
        }
    return true;
}

void RegisterDialog::accept()
{
    if (m_sending) return;
    if (m_known && isHere(*m_known)) {
        Q_EMIT registered(*m_known);
        return ActDialog::accept();
    }
    if (!formsAreRight()) return;
    if (m_known) return join();
    Json channels = Json::array();
    const auto add = [&](const char* kind, const QString& address) {
        if (address.isEmpty()) return;
        Json c = {{"id", RecordId(m_editor.freshId()).text()}, {"kind", kind}, {"address", address.toStdString()}};
        if (!m_sharedRow->isHidden()) c["shared_reason"] = m_shared->text().trimmed().toStdString();
        channels.push_back(std::move(c));
    };
    add("sms", m_phone->text().trimmed());
    add("email", m_mail->text().trimmed());
    Json args = {{"v", 1},
                 {"id", m_id.text()},
                 {"participation_id", m_participation.text()},
                 {"project_id", m_project.text()},
                 {"person", m_personBody},
                 {"identity", m_identity->typed()},
                 {"participation", m_joinedBody}};
    if (!channels.empty()) args["channels"] = std::move(channels);
    submit("RegisterParticipant", args, m_id);
}

void RegisterDialog::submit(const std::string& command, const Json& args, const RecordId& participant)
{
    m_sending = true;
    m_editor.workspace().submit(m_editor.org(), command, args, this, [this, participant](const Submitted& outcome) {
        m_sending = false;
        if (outcome) {
            Q_EMIT registered(participant);
            return ActDialog::accept();
        }
        if (const auto* r = std::get_if<Rejection>(&outcome.error())) return refused(*r);
        m_trouble->say(Tone::Bad, texts::failure(QString::fromStdString(std::get<Failure>(outcome.error()).code)));
    });
}

void RegisterDialog::refused(const Rejection& r)
{
    const std::string field = text(r.params, "field");
    if (r.code == "ERR_IDENTITY" && !r.issues.empty()) {
        m_identity->row()->setError(texts::issue(r.issues.front()));
        return m_identity->focus();
    }
    if (r.code == "ERR_PARTICIPANT_EXISTS") {
        if (const auto who = RecordId::parse(text(r.params, "id"))) setKnown(*who);
        else m_identity->row()->setError(tr("This person is registered already."));
        return m_identity->focus();
    }
    if (r.code == "ERR_ADDRESS_OF_STAFF" || r.code == "ERR_ADDRESS_TAKEN") {
        const QString words = r.code == "ERR_ADDRESS_OF_STAFF" ? tr("This belongs to a member of the staff. Codes go to the participant's own phone or address.")
                                                               : tr("Another participant has this already. Codes go to the participant's own phone or address.");
        FieldRow* row = m_phone->text().trimmed().isEmpty() ? m_mailRow : m_phoneRow;
        row->setError(words);
        if (r.code == "ERR_ADDRESS_TAKEN") m_sharedRow->show(); // a phone that two people share is allowed, with a reason
        return row->focusEditor();
    }
    m_person->showIssues(r.issues, true);
    m_joined->showIssues(r.issues, true);
    m_trouble->say(Tone::Bad, texts::rejection(r));
}

} // namespace sek
