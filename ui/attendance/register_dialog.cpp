// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/register_dialog.h"

#include "core/base/text.h"
#include "core/domain/attendance/identity.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/identifiers/identifiers.h"
#include "ui/forms/schema_form.h"
#include "ui/attendance/privacy_dialog.h"
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
      m_id(editor.freshId()), m_participation(editor.freshId()), m_first(new FormGrid), m_number(new QLineEdit),
      m_person(new SchemaForm(attendance::participantSchema())), m_joined(new SchemaForm(attendance::participationSchema())),
      m_last(new FormGrid), m_phone(new QLineEdit), m_mail(new QLineEdit), m_trouble(new MessageBar)
{
    const OrgView& view = *editor.view();
    m_numberRow = new FieldRow(QStringLiteral("identityNumber"), tr("Identity number"), m_number, FieldWidth::Long);
    m_numberRow->setHint(tr("Empty only for people without one."));
    m_first->addRow(m_numberRow);
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
    addButton(tr("Register"), ButtonKind::Main, QStringLiteral("register"), true)->setDefault(true);
    setLogicalSize(640, 620);

    connect(m_numberRow, &FieldRow::validationDue, this, [this] { checkIdentity(false); });
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
    m_number->setFocus();
}

RegisterDialog::~RegisterDialog()
{
    for (QObject* o : {static_cast<QObject*>(m_person), static_cast<QObject*>(m_joined), static_cast<QObject*>(m_numberRow),
                       static_cast<QObject*>(m_phoneRow), static_cast<QObject*>(m_mailRow)})
        o->disconnect(this);
}

bool RegisterDialog::checkIdentity(bool all)
{
    const std::string typed = m_number->text().trimmed().toStdString();
    m_numberRow->setError({});
    m_numberRow->setWarning({});
    if (typed.empty() && !all) return true;
    const auto read = attendance::readIdentity(typed.empty() ? "none" : "", typed, text(m_editor.view()->state.organisation, "country"), m_editor.view()->today);
    if (!read) {
        m_numberRow->setError(texts::issue(read.error()));
        return false;
    }
    if (read->askCentury) m_numberRow->setWarning(tr("Is the century right? Type all twelve digits to be sure."));
    return true;
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
    if (!checkIdentity(true)) {
        m_numberRow->focusEditor();
        return false;
    }
    for (SchemaForm* form : {m_person, m_joined}) {
        const Json& body = form == m_person ? m_personBody : m_joinedBody;
        form->showIssues(checkBody(form->schema(), {body, m_editor.view()->today}), true);
        if (FieldRow* wrong = form->firstWrong()) {
            form->goTo(wrong->id());
            return false;
        }
    }
    checkChannels();
    for (FieldRow* row : {m_phoneRow, m_mailRow})
        if (row->hasError()) {
            row->focusEditor();
            return false;
        }
    return true;
}

void RegisterDialog::accept()
{
    if (m_sending || !formsAreRight()) return;
    Json channels = Json::array();
    if (const QString phone = m_phone->text().trimmed(); !phone.isEmpty())
        channels.push_back({{"id", RecordId(m_editor.freshId()).text()}, {"kind", "sms"}, {"address", phone.toStdString()}});
    if (const QString mail = m_mail->text().trimmed(); !mail.isEmpty())
        channels.push_back({{"id", RecordId(m_editor.freshId()).text()}, {"kind", "email"}, {"address", mail.toStdString()}});
    const std::string number = m_number->text().trimmed().toStdString();
    Json args = {{"v", 1},
                 {"id", m_id.text()},
                 {"participation_id", m_participation.text()},
                 {"project_id", m_project.text()},
                 {"person", m_personBody},
                 {"identity", number.empty() ? Json({{"kind", "none"}}) : Json({{"number", number}})},
                 {"participation", m_joinedBody}};
    if (!channels.empty()) args["channels"] = std::move(channels);
    m_sending = true;
    m_editor.workspace().submit(m_editor.org(), "RegisterParticipant", args, this, [this](const Submitted& outcome) {
        m_sending = false;
        if (outcome) {
            Q_EMIT registered(m_id);
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
        m_numberRow->setError(texts::issue(r.issues.front()));
        return m_numberRow->focusEditor();
    }
    if (r.code == "ERR_PARTICIPANT_EXISTS") {
        m_numberRow->setError(tr("This person is registered already."));
        return m_numberRow->focusEditor();
    }
    if (r.code == "ERR_ADDRESS_OF_STAFF" || r.code == "ERR_ADDRESS_TAKEN") {
        const QString words = r.code == "ERR_ADDRESS_OF_STAFF" ? tr("This belongs to a member of the staff. Codes go to the participant's own phone or address.")
                                                               : tr("Another participant has this already. Codes go to the participant's own phone or address.");
        FieldRow* row = m_phone->text().trimmed().isEmpty() ? m_mailRow : m_phoneRow;
        row->setError(words);
        return row->focusEditor();
    }
    m_person->showIssues(r.issues, true);
    m_joined->showIssues(r.issues, true);
    m_trouble->say(Tone::Bad, texts::rejection(r));
}

} // namespace sek
