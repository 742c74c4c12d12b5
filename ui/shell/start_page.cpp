// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHostInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sek {

QString fingerprintText(const QByteArray& pin)
{
    const QString hex = QString::fromLatin1(pin.left(16).toHex()).toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4) groups << hex.mid(i, 4);
    return groups.join(u' ');
}

StartPage::StartPage(Profile& profile, QWidget* parent) : QWidget(parent), m_profile(profile)
{
    setObjectName(QStringLiteral("startPage"));
    Theme& theme = Theme::get();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto* inside = new QWidget;
    scroll->setWidget(inside);
    auto* row = new QHBoxLayout(inside);
    row->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(theme.space(24), theme.space(32), theme.space(24), theme.space(32));
    column->setSpacing(theme.space(12));
    row->addLayout(column, 8);
    row->addStretch(1);

    m_title = new TextLabel(TextType::Display);
    m_sub = new TextLabel(TextType::Body, {}, ColorRole::Muted);
    m_sub->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_sub);
    column->addSpacing(theme.space(12));

    auto* both = new QHBoxLayout;
    both->setSpacing(theme.space(24));
    m_ways = new OptionList;
    m_ways->setObjectName(QStringLiteral("waysOptionList"));
    auto* left = new QVBoxLayout;
    left->addWidget(m_ways);
    left->addStretch();
    both->addLayout(left, 2);

    auto* pane = new QFrame;
    pane->setObjectName(QStringLiteral("page"));
    pane->setAttribute(Qt::WA_StyledBackground);
    auto* paneColumn = new QVBoxLayout(pane);
    paneColumn->setContentsMargins(theme.space(24), theme.space(16), theme.space(24), theme.space(24));
    paneColumn->setSpacing(theme.space(8));
    m_joinHead = new TextLabel(TextType::Heading);
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("startMessageBar"));
    m_message->hide();
    m_form = new FormGrid;
    m_form->setFollowsWindow(false);
    m_form->setColumns(FormColumns::One);
    m_link = new QLineEdit;
    m_email = new QLineEdit;
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_name = new QLineEdit;
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_linkRow = m_form->addRow(new FieldRow(QStringLiteral("invitation"), {}, m_link));
    m_emailRow = m_form->addRow(new FieldRow(QStringLiteral("email"), {}, m_email));
    m_nameRow = m_form->addRow(new FieldRow(QStringLiteral("displayName"), {}, m_name));
    m_passwordRow = m_form->addRow(new FieldRow(QStringLiteral("password"), {}, m_password));
    m_passphraseRow = m_form->addRow(new FieldRow(QStringLiteral("passphrase"), {}, m_passphrase));
    for (FieldRow* r : {m_linkRow, m_emailRow, m_passwordRow, m_passphraseRow}) r->setRequired(true);
    m_check = new Button;
    m_check->setObjectName(QStringLiteral("checkButton"));

    m_found = new QWidget;
    auto* foundColumn = new QVBoxLayout(m_found);
    foundColumn->setContentsMargins(0, 0, 0, 0);
    m_hubName = new TextLabel(TextType::BodyStrong);
    m_fingerprintHead = new TextLabel(TextType::BodyStrong);
    m_fingerprintWhy = new TextLabel(TextType::Small, {}, ColorRole::Muted);
    m_fingerprintWhy->setWordWrap(true);
    m_fingerprint = new QLabel;
    m_fingerprint->setObjectName(QStringLiteral("fingerprintLabel"));
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_same = new YesNo;
    m_same->setObjectName(QStringLiteral("fingerprintYesNo"));
    foundColumn->addWidget(m_hubName);
    foundColumn->addWidget(m_fingerprintHead);
    foundColumn->addWidget(m_fingerprintWhy);
    foundColumn->addWidget(m_fingerprint);
    foundColumn->addWidget(m_same);
    m_found->hide();

    m_join = new Button({}, ButtonKind::Main);
    m_join->setObjectName(QStringLiteral("joinButton"));
    m_join->setEnabled(false);
    paneColumn->addWidget(m_joinHead);
    paneColumn->addWidget(m_message);
    paneColumn->addWidget(m_form);
    auto* checkRow = new QHBoxLayout;
    checkRow->addWidget(m_check);
    checkRow->addStretch();
    paneColumn->addLayout(checkRow);
    paneColumn->addWidget(m_found);
    auto* joinRow = new QHBoxLayout;
    joinRow->addStretch();
    joinRow->addWidget(m_join);
    paneColumn->addLayout(joinRow);
    paneColumn->addStretch();
    m_panes = new QStackedWidget;
    m_panes->addWidget(pane);
    both->addWidget(m_panes, 4);
    column->addLayout(both);

    m_languages = new SegmentedButtons;
    m_languages->setObjectName(QStringLiteral("languageSegments"));
    m_languages->setSegments({{QStringLiteral("en"), QStringLiteral("English"), -1},
                              {QStringLiteral("lv"), QStringLiteral("Latviešu"), -1},
                              {QStringLiteral("sv"), QStringLiteral("Svenska"), -1},
                              {QStringLiteral("pl"), QStringLiteral("Polski"), -1}});
    auto* languageRow = new QHBoxLayout;
    languageRow->addWidget(m_languages);
    languageRow->addStretch();
    column->addLayout(languageRow);
    column->addStretch();

    connect(m_languages, &SegmentedButtons::currentChanged, this, &StartPage::languageWanted);
    connect(m_ways, &OptionList::currentChanged, this, &StartPage::choose);
    connect(m_check, &Button::clicked, this, &StartPage::check);
    connect(m_link, &QLineEdit::returnPressed, this, &StartPage::check);
    connect(m_link, &QLineEdit::textChanged, this, [this] {
        m_found->hide();
        m_invitation.reset();
        m_join->setEnabled(false);
    });
    connect(m_same, &YesNo::changed, this, [this] {
        const bool different = m_same->value() == false;
        if (different) say(tr("Do not join: this is not the hub of your invitation. Ask the person who invited you for a new one."));
        else m_message->clear();
        m_join->setEnabled(m_same->value() == true && m_invitation.has_value());
    });
    connect(m_join, &Button::clicked, this, &StartPage::join);
    retranslate();
    m_ways->setCurrent(QStringLiteral("join"));
}

void StartPage::retranslate()
{
    m_title->setText(tr("Welcome to Sekretariat"));
    m_sub->setText(tr("What you enter is kept encrypted on this computer and works without a network. How would you like to begin?"));
    const QString way = m_ways->current();
    m_ways->setOptions({{QStringLiteral("sample"), tr("Try with sample data"),
                         tr("Three invented organisations to look around in. Nothing is sent anywhere."), QStringLiteral("flask")},
                        {QStringLiteral("join"), tr("Join an organisation"),
                         tr("You have an invitation link, or the address of your organisation’s hub."), QStringLiteral("invite")},
                        {QStringLiteral("alone"), tr("This computer only"),
                         tr("Start a new organisation here. You can move it to a hub later."), QStringLiteral("computer")}});
    m_ways->setCurrent(way);
    m_joinHead->setText(tr("Join an organisation"));
    m_linkRow->setLabel(tr("Invitation link"));
    m_emailRow->setLabel(tr("E-mail address the invitation was sent to"));
    m_nameRow->setLabel(tr("Your name"));
    m_nameRow->setHint(tr("As colleagues will see it."));
    m_passwordRow->setLabel(tr("Password for the hub"));
    m_passwordRow->setHint(tr("At least 15 characters. If you have an account on this hub already, its password."));
    m_passphraseRow->setLabel(tr("Passphrase for this computer"));
    m_passphraseRow->setHint(tr("At least 12 characters. It opens the encrypted data on this computer."));
    m_check->setText(tr("Check"));
    m_fingerprintHead->setText(tr("Fingerprint of the hub"));
    m_fingerprintWhy->setText(tr("Compare it with the one in your invitation letter, or ask the person who invited you on the phone."));
    m_same->setWords(tr("It is the same"), tr("It is different"));
    m_join->setText(tr("Join"));
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void StartPage::focusFirst()
{
    m_link->setFocus();
}

void StartPage::choose(const QString& way)
{
    if (way == QLatin1String("sample")) Q_EMIT sampleWanted();
    if (way == QLatin1String("alone")) Q_EMIT ownHubWanted();
}

void StartPage::setInvitation(const QString& link, const QString& email)
{
    m_link->setText(link);
    if (!email.isEmpty()) m_email->setText(email);
    check();
}

void StartPage::say(const QString& sentence)
{
    m_message->say(Tone::Bad, sentence);
}

void StartPage::check()
{
    const auto link = parseInvitationLink(m_link->text().trimmed().toStdString());
    if (!link) {
        m_linkRow->setError(tr("This is not an invitation link. Copy the whole link, it begins with “sekretariat:”."));
        m_linkRow->focusEditor();
        return;
    }
    m_linkRow->setError({});
    setBusy(true);
    m_greeting = std::make_unique<HubSession>(HubSession::addressOf(*link), link->hub);
    m_greeting->greet(this, [this, link = *link](Result<HubGreeting> hub) {
        setBusy(false);
        if (!hub) return fail(hub.error());
        m_message->clear();
        m_invitation = link;
        m_hubName->setText(tr("Hub found: %1. The connection is encrypted.").arg(QString::fromStdString(hub->name)));
        m_fingerprint->setText(link.pins.empty() ? tr("The certificate is checked by this computer.")
                                                 : fingerprintText(link.pins.front()));
        m_found->show();
        m_same->yesRadio()->setFocus();
        m_join->setEnabled(m_same->value() == true);
    });
}

void StartPage::setBusy(bool busy)
{
    m_check->setEnabled(!busy);
    m_join->setEnabled(!busy && m_same->value() == true && m_invitation.has_value());
}

void StartPage::fail(const Failure& failure)
{
    const auto& code = failure.code;
    if (code == "passphrase_short" || code == "passphrase_needed") {
        m_passphraseRow->setError(tr("At least 12 characters are needed. A sentence is easy to remember."));
        return m_passphraseRow->focusEditor();
    }
    if (code == "password_short") {
        m_passwordRow->setError(tr("At least 15 characters are needed. A sentence is easy to remember."));
        return m_passwordRow->focusEditor();
    }
    if (code == "password_common" || code == "password_own_name") {
        m_passwordRow->setError(tr("This password is easy to guess. Choose another one."));
        return m_passwordRow->focusEditor();
    }
    if (code == "invitation_email") {
        m_emailRow->setError(tr("The invitation was sent to another address."));
        return m_emailRow->focusEditor();
    }
    if (code == "display_name_form") {
        m_nameRow->setError(tr("Enter your name."));
        return m_nameRow->focusEditor();
    }
    if (code == "sign_in_failed") say(tr("E-mail address or password is not correct."));
    else if (code == "invitation_used") say(tr("The invitation has been used already. Ask for a new one."));
    else if (code == "invitation_expired") say(tr("The invitation has expired. Ask for a new one."));
    else if (code == "invitation_unknown") say(tr("The hub does not know this invitation. Ask for a new one."));
    else if (code == "too_many_tries") say(tr("Too many attempts. Wait a minute and try again."));
    else if (code == "busy") say(tr("The hub is busy. Try again in a moment."));
    else say(texts::failure(QString::fromStdString(code)));
}

void StartPage::join()
{
    if (!m_invitation) return;
    for (FieldRow* r : {m_emailRow, m_nameRow, m_passwordRow, m_passphraseRow}) r->setError({});
    setBusy(true);
    const auto enrol = [this] {
        HubSession::Enrolment who;
        who.email = m_email->text().trimmed().toStdString();
        who.password = m_password->text().toStdString();
        who.displayName = m_name->text().trimmed().toStdString();
        who.language = QLocale().name().left(2).toStdString();
        who.deviceName = QHostInfo::localHostName().toStdString();
        m_profile.join(*m_invitation, who, [this](Done done) {
            setBusy(false);
            if (!done) return fail(done.error());
            m_password->clear();
            m_passphrase->clear();
            Q_EMIT joined();
        });
    };
    if (m_profile.isUnlocked()) return enrol(); // a second try after a slip
    KeySetup setup;
    const QByteArray typed = m_passphrase->text().toUtf8();
    setup.keychain = false;
    setup.passphrase = SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(typed.constData()), static_cast<std::size_t>(typed.size())});
    m_profile.create(std::move(setup), [this, enrol](Done done) {
        if (!done) {
            setBusy(false);
            return fail(done.error());
        }
        enrol();
    });
}

} // namespace sek
