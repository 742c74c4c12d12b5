// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/channels_dialog.h"

#include "core/domain/identifiers/identifiers.h"
#include "core/domain/signing/channels.h"
#include "ui/attendance/participants_model.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/signing/code_card.h"
#include "ui/signing/code_client.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace sek {

ChannelsDialog::ChannelsDialog(OrganisationEditor& editor, const RecordId& participant, const QString& name, QWidget* parent)
    : ChannelsDialog(editor,
                     {By::Staff, participant, name,
                      tr("Codes go only where the participant has confirmed it with a code, and somebody else than who typed the address has seen an identity document.")},
                     parent)
{
}

ChannelsDialog::ChannelsDialog(OrganisationEditor& editor, QWidget* parent)
    : ChannelsDialog(editor,
                     {By::Account, RecordId(editor.view()->me.value), editor.view()->nameOf(editor.view()->me.text()),
                      tr("Codes with which you report and sign months go here. Nobody else sees the address; confirm it with a code.")},
                     parent)
{
}

ChannelsDialog* ChannelsDialog::ofOneself(OrganisationEditor& editor, const RecordId& participant, QWidget* parent)
{
    return new ChannelsDialog(editor,
                              {By::Oneself, participant, {},
                               tr("Codes with which you sign go here. Confirm it with a code; the project also looks at an identity document of yours.")},
                              parent);
}

ChannelsDialog::ChannelsDialog(OrganisationEditor& editor, Whose whose, QWidget* parent)
    : ActDialog(QStringLiteral("channelsDialog"), tr("Phone and e-mail address"), parent), m_editor(editor), m_whose(std::move(whose)),
      m_list(new QVBoxLayout), m_address(new QLineEdit), m_shared(new QLineEdit), m_trouble(new MessageBar)
{
    auto* head = new TextLabel(TextType::Heading, m_whose.name);
    head->setWordWrap(true);
    head->setVisible(!m_whose.name.isEmpty());
    content()->addWidget(head);
    auto* how = new TextLabel(TextType::Small, m_whose.how, ColorRole::Muted);
    how->setWordWrap(true);
    content()->addWidget(how);
    m_list->setSpacing(Theme::get().space(8));
    content()->addLayout(m_list);
    m_addressRow = new FieldRow(QStringLiteral("newChannel"), tr("Add a phone number or e-mail address"), m_address);
    m_addressRow->arrange(FormColumns::One, 0);
    content()->addWidget(m_addressRow);
    m_shared->setMaxLength(500);
    m_sharedRow = new FieldRow(QStringLiteral("sharedReason"), tr("Why two people share it"), m_shared);
    m_sharedRow->setHint(tr("Kept with the address. What is signed over it counts as low assurance."));
    m_sharedRow->arrange(FormColumns::One, 0);
    m_sharedRow->hide();
    content()->addWidget(m_sharedRow);
    m_trouble->setObjectName(QStringLiteral("channelsTroubleBar"));
    content()->addWidget(m_trouble);
    content()->addStretch();
    Button* addIt = addAct(tr("Add"), ButtonKind::Outlined, QStringLiteral("add"), QStringLiteral("addChannel"));
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false);
    addIt->setVisible(m_whose.by != By::Oneself);
    m_addressRow->setVisible(m_whose.by != By::Oneself);
    connect(addIt, &QPushButton::clicked, this, &ChannelsDialog::add);
    connect(m_address, &QLineEdit::returnPressed, this, &ChannelsDialog::add);
    connect(m_shared, &QLineEdit::returnPressed, this, &ChannelsDialog::add);
    connect(m_address, &QLineEdit::textEdited, m_sharedRow, &QWidget::hide); // the reason was for another address
    connect(&editor.workspace(), &Workspace::warned, this, [this](const OrgId&, const std::vector<Issue>& warnings) {
        if (const QString words = texts::warnings(warnings); !words.isEmpty()) m_trouble->say(Tone::Warn, words);
    });
    connect(&editor, &OrganisationEditor::changed, this, &ChannelsDialog::refresh);
    refresh();
    setLogicalSize(600, 420);
}

QWidget* ChannelsDialog::rowOf(const RecordView& c)
{
    const std::string state = signing::Channel{c.id, c.body}.state({QDateTime::currentMSecsSinceEpoch()});
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::get().space(8));
    auto* address = new IconLabel(text(c.body, "kind") == "email" ? QStringLiteral("mail") : QStringLiteral("phone"), maskedAddress(c.body), ColorRole::Text);
    row->addWidget(address, 0, Qt::AlignVCenter);
    const bool coded = !text(c.body, "code_confirmed_at").empty();
    const bool seen = m_whose.by == By::Account || !text(c.body, "witness").empty();
    const QString words = state == "active"    ? tr("Confirmed")
                          : state == "cooling" ? tr("Changed: codes go there from tomorrow")
                          : state == "blocked" ? tr("Messages do not arrive")
                          : coded              ? tr("Waiting for somebody who saw an identity document")
                          : seen && m_whose.by != By::Account ? tr("Identity seen, waiting for the code")
                                               : tr("Not confirmed yet");
    row->addWidget(new IconLabel(state == "active" ? QStringLiteral("ok") : state == "blocked" ? QStringLiteral("error") : QStringLiteral("waiting"), words,
                                 state == "active" ? ColorRole::Ok : state == "blocked" ? ColorRole::Bad : ColorRole::Warn),
                   1, Qt::AlignVCenter);
    if (state == "pending" && !coded) {
        auto* confirm = new Button(tr("Confirm my phone"), ButtonKind::Outlined, QStringLiteral("handover"));
        if (text(c.body, "kind") == "email") confirm->setText(tr("Confirm my address"));
        confirm->setObjectName(QStringLiteral("confirmChannelButton"));
        confirm->setSmall(true);
        connect(confirm, &QPushButton::clicked, this, [this, c] {
            if (m_whose.by != By::Staff) return confirmHere(c);
            Q_EMIT confirmWanted(c.id);
            close();
        });
        row->addWidget(confirm);
    }
    if (state == "pending" && !seen && m_whose.by == By::Staff) {
        auto* witness = new Button(tr("Identity document seen"), ButtonKind::Outlined, QStringLiteral("check"));
        witness->setObjectName(QStringLiteral("witnessButton"));
        witness->setSmall(true);
        const bool own = text(c.body, "typed_by") == m_editor.view()->me.text();
        witness->setEnabled(!own);
        if (own) witness->setToolTip(tr("You typed the address. Somebody else has to see the document."));
        connect(witness, &QPushButton::clicked, this, [this, id = c.id] { send("WitnessContactChannel", id); });
        row->addWidget(witness);
    }
    if (m_whose.by == By::Oneself) return box;
    auto* retire = new Button({}, ButtonKind::Flat, QStringLiteral("delete"));
    retire->setObjectName(QStringLiteral("retireChannelButton"));
    retire->setSmall(true);
    retire->setAccessibleName(tr("Use no longer: %1").arg(maskedAddress(c.body)));
    retire->setToolTip(tr("Use no longer"));
    connect(retire, &QPushButton::clicked, this, [this, id = c.id] { send("RetireContactChannel", id); });
    row->addWidget(retire);
    return box;
}

void ChannelsDialog::refresh()
{
    // Every sync comes here: rows that stay the same keep their buttons, and the one that has the focus.
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    Json shown = Json::array();
    for (const RecordView& c : m_editor.view()->attendance.channels)
        if (text(c.body, "owner") == m_whose.id.text()) shown.push_back({c.id.text(), c.body, signing::Channel{c.id, c.body}.state(now)});
    if (shown == std::exchange(m_shown, shown)) return;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RecordView& c : m_editor.view()->attendance.channels)
        if (text(c.body, "owner") == m_whose.id.text() && text(c.body, "state") != "retired") {
            QWidget* row = rowOf(c);
            m_list->addWidget(row);
            row->show(); // a layout would do it a moment later, and the dialog would jump
        }
    if (m_list->isEmpty()) m_list->addWidget(new TextLabel(TextType::Body, tr("No phone or address yet."), ColorRole::Muted));
}

void ChannelsDialog::confirmHere(const RecordView& channel)
{
    if (m_card) m_card->deleteLater();
    signing::Ask ask;
    ask.documentKind = "contact_channel";
    const bool oneself = m_whose.by == By::Oneself;
    ask.signerRole = oneself ? "participant" : "responsible";
    ask.surface = oneself ? signing::Surface::Own : signing::Surface::Staff;
    ask.account = m_editor.view()->me;
    ask.signer = m_whose.id;
    ask.channel = channel.id;
    ask.documents = {{channel.id, static_cast<int>(integer(channel.body, "address_revision", 1)), signing::channelHash({channel.id, channel.body})}};
    m_card = new CodeCard(codeWay(m_editor.workspace(), m_editor.org(), this, [ask] { return ask; }));
    m_card->setTimeZone(text(m_editor.view()->state.organisation, "time_zone", "UTC"));
    m_card->setWords({tr("Confirm"), {}, {}});
    connect(m_card, &CodeCard::confirmed, this, [this] {
        m_card->hide();
        m_card->deleteLater();
        m_card = nullptr;
        m_addressRow->setVisible(m_whose.by != By::Oneself);
        m_trouble->say(Tone::Ok, tr("Thank you, it is confirmed."));
    });
    content()->insertWidget(content()->indexOf(m_addressRow), m_card);
    m_addressRow->hide();
    m_card->ask();
    m_card->focusFirst();
}

void ChannelsDialog::send(const char* command, const RecordId& channel)
{
    if (std::exchange(m_sending, true)) return;
    m_editor.workspace().submit(m_editor.org(), command, {{"v", 1}, {"id", channel.text()}}, this, [this](const Submitted& outcome) {
        m_sending = false;
        if (outcome) return m_trouble->clear();
        const auto* r = std::get_if<Rejection>(&outcome.error());
        if (r && r->code == "ERR_SAME_PERSON") return m_trouble->say(Tone::Bad, tr("You typed the address. Somebody else has to see the document."));
        m_trouble->say(Tone::Bad, texts::refusal(outcome.error()));
    });
}

void ChannelsDialog::add()
{
    const QString typed = m_address->text().trimmed();
    if (typed.isEmpty()) return m_addressRow->focusEditor();
    const bool mail = typed.contains(u'@');
    IdContext context;
    context.today = m_editor.view()->today;
    context.country = qtext(m_editor.view()->state.organisation, "country");
    if (!parse(mail ? IdKind::email : IdKind::phone, typed, context)) {
        m_addressRow->setError(mail ? tr("This is not an e-mail address.") : tr("This is not a phone number."));
        return m_addressRow->focusEditor();
    }
    m_addressRow->setError({});
    const bool shared = !m_sharedRow->isHidden();
    if (shared && m_shared->text().trimmed().size() < 10) {
        m_sharedRow->setError(tr("Write why, in at least ten letters."));
        return m_sharedRow->focusEditor();
    }
    Json body = {{"owner_kind", m_whose.by == By::Account ? "account" : "participant"}, {"owner", m_whose.id.text()}, {"kind", mail ? "email" : "sms"}, {"address", typed.toStdString()}};
    if (shared) body["shared_reason"] = m_shared->text().trimmed().toStdString();
    if (std::exchange(m_sending, true)) return;
    m_editor.workspace().submit(m_editor.org(), "AddContactChannel", {{"v", 1}, {"id", RecordId(m_editor.freshId()).text()}, {"body", body}}, this,
                                [this](const Submitted& outcome) {
                                    m_sending = false;
                                    if (outcome) {
                                        m_shared->clear();
                                        m_sharedRow->hide();
                                        return m_address->clear();
                                    }
                                    const auto* r = std::get_if<Rejection>(&outcome.error());
                                    const QString words =
                                        r && m_whose.by == By::Account && r->code == "ERR_ADDRESS_TAKEN" ? tr("Somebody else has this already. Your codes go to a phone or address of your own.")
                                        : r && r->code == "ERR_ADDRESS_OF_STAFF" ? tr("This belongs to a member of the staff. Codes go to the participant's own phone or address.")
                                        : r && r->code == "ERR_ADDRESS_TAKEN"  ? tr("Another participant has this already. Codes go to the participant's own phone or address.")
                                        : texts::refusal(outcome.error());
                                    m_addressRow->setError(words);
                                    // A phone that two people share is allowed, with a reason; staff's never is.
                                    if (r && m_whose.by == By::Staff && r->code == "ERR_ADDRESS_TAKEN") m_sharedRow->show();
                                    m_addressRow->focusEditor();
                                });
}

} // namespace sek
