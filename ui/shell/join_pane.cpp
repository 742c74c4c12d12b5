// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/join_pane.h"

#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
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
#include <QRegularExpression>
#include <QVBoxLayout>

namespace sek {

QString fingerprintText(const QByteArray& pin)
{
    const QString hex = QString::fromLatin1(pin.left(16).toHex()).toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4) groups << hex.mid(i, 4);
    return groups.join(u' ');
}

JoinPane::JoinPane(QWidget* parent)
    : QWidget(parent), m_form(new FormGrid), m_person(new FormGrid), m_link(new QLineEdit), m_email(new QLineEdit),
      m_name(new QLineEdit), m_password(new QLineEdit), m_code(new QLineEdit), m_check(new Button), m_found(new QWidget),
      m_hubName(new TextLabel(TextType::BodyStrong)), m_fingerprintHead(new TextLabel(TextType::BodyStrong)),
      m_fingerprintWhy(new TextLabel(TextType::Small, {}, ColorRole::Muted)), m_fingerprint(new QLabel), m_same(new YesNo)
{
    setObjectName(QStringLiteral("joinPane"));
    const Theme& theme = Theme::get();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(8));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_link->setInputMethodHints(Qt::ImhNoPredictiveText);
    m_password->setEchoMode(QLineEdit::Password);
    for (FormGrid* form : {m_form, m_person}) {
        form->setFollowsWindow(false);
        form->setColumns(FormColumns::One);
    }
    m_linkRow = m_form->addRow(new FieldRow(QStringLiteral("invitation"), {}, m_link));
    m_emailRow = m_person->addRow(new FieldRow(QStringLiteral("email"), {}, m_email));
    m_nameRow = m_person->addRow(new FieldRow(QStringLiteral("displayName"), {}, m_name));
    m_passwordRow = m_person->addRow(new FieldRow(QStringLiteral("password"), {}, m_password));
    m_codeRow = m_person->addRow(new FieldRow(QStringLiteral("accountCode"), {}, m_code));
    for (FieldRow* r : {m_linkRow, m_emailRow, m_passwordRow, m_codeRow}) r->setRequired(true);
    m_codeRow->hide();
    m_check->setObjectName(QStringLiteral("checkButton"));

    m_found->setObjectName(QStringLiteral("foundPane"));
    auto* foundColumn = new QVBoxLayout(m_found);
    foundColumn->setContentsMargins(0, theme.space(8), 0, theme.space(8));
    foundColumn->setSpacing(theme.space(8));
    for (TextLabel* l : {m_hubName, m_fingerprintWhy}) l->setWordWrap(true);
    m_fingerprint->setObjectName(QStringLiteral("fingerprintLabel"));
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextFormat(Qt::PlainText);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_same->setObjectName(QStringLiteral("fingerprintYesNo"));
    for (QWidget* w : {static_cast<QWidget*>(m_hubName), static_cast<QWidget*>(m_fingerprintHead), static_cast<QWidget*>(m_fingerprintWhy),
                       static_cast<QWidget*>(m_fingerprint), static_cast<QWidget*>(m_same)})
        foundColumn->addWidget(w);
    m_found->hide();

    auto* checkRow = new QHBoxLayout;
    checkRow->addWidget(m_check);
    checkRow->addStretch();
    column->addWidget(m_form);
    column->addLayout(checkRow);
    column->addWidget(m_found);
    column->addWidget(m_person);

    connect(m_check, &Button::clicked, this, &JoinPane::look);
    connect(m_link, &QLineEdit::returnPressed, this, &JoinPane::look);
    connect(m_link, &QLineEdit::textChanged, this, &JoinPane::forget);
    connect(m_same, &YesNo::changed, this, [this] {
        Q_EMIT said(m_same->value() == false
                        ? tr("Do not join: this is not the hub of your invitation. Ask the person who invited you for a new one.")
                        : QString());
        Q_EMIT changed();
    });
    retranslate();
}

void JoinPane::retranslate()
{
    m_linkRow->setLabel(tr("Invitation link or hub address"));
    const bool byAddress = !m_hub.empty();
    m_emailRow->setLabel(byAddress ? tr("E-mail address of your account") : tr("E-mail address the invitation was sent to"));
    m_nameRow->setLabel(tr("Your name"));
    m_nameRow->setHint(tr("As colleagues will see it."));
    m_passwordRow->setLabel(tr("Password for the hub"));
    m_passwordRow->setHint(byAddress ? QString() : tr("At least 15 characters. If you have an account on this hub already, its password."));
    m_codeRow->setLabel(tr("Code of your authenticator app, or a recovery code"));
    m_codeRow->setHint(tr("Without one, ask for an invitation: with its link no code is needed."));
    m_check->setText(tr("Check"));
    m_fingerprintHead->setText(tr("Fingerprint of the hub"));
    m_fingerprintWhy->setText(tr("Compare it with the one in your invitation letter, or ask the person who invited you on the phone."));
    m_same->setWords(tr("It is the same"), tr("It is different"));
    m_hubName->setText(tr("Hub found: %1. The connection is encrypted.").arg(m_foundName));
}

void JoinPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void JoinPane::focusFirst()
{
    m_link->setFocus();
}

void JoinPane::setInvitation(const QString& link, const QString& email)
{
    if (m_busy) return; // somebody joins with another one just now
    m_link->setText(link);
    if (!email.isEmpty()) m_email->setText(email);
    look();
}

void JoinPane::setEmail(const QString& email)
{
    m_email->setText(email);
}

void JoinPane::forget()
{
    m_found->hide();
    m_invitation.reset();
    m_hub.clear();
    m_linkRow->setError({});
    m_greeting.reset(); // with it goes its answer
    ++m_round;
    m_same->setValue({});
    setAsking(false);
}

void JoinPane::look()
{
    if (m_busy || m_asking) return;
    const QString typed = m_link->text().trimmed();
    forget();
    if (const auto link = parseInvitationLink(typed.toStdString())) {
        m_invitation = *link;
        m_nameRow->show();
        m_codeRow->hide();
        retranslate();
        return lookAt(HubSession::addressOf(*link), link->hub);
    }
    static const QRegularExpression address(QStringLiteral("^(?:https://)?([A-Za-z0-9][A-Za-z0-9.-]*)(?::([0-9]{1,5}))?/?$"));
    const auto match = address.match(typed);
    if (match.hasMatch()) return lookByAddress(typed);
    m_linkRow->setError(typed.startsWith(QLatin1String("sekretariat:"))
                            ? tr("This is not a whole invitation link. Copy all of it, it begins with “sekretariat:”.")
                            : tr("This is neither an invitation link, which begins with “sekretariat:”, nor an address such as hub.example.org."));
    m_linkRow->focusEditor();
}

void JoinPane::lookByAddress(const QString& typed)
{
    QUrl url(typed.startsWith(QLatin1String("https://")) ? typed : QStringLiteral("https://") + typed);
    url.setPath({});
    const std::string name = (url.host() + (url.port(443) == 443 ? QString() : QStringLiteral(":%1").arg(url.port()))).toStdString();
    setAsking(true);
    HubSession::lookAtKey(url, this, [this, url, name, round = m_round](Result<QByteArray> pin) {
        if (round != m_round) return;
        setAsking(false);
        if (!pin) return Q_EMIT said(texts::failure(QStringLiteral("unreachable")));
        m_hub = name;
        m_address = {url, {*pin}};
        m_nameRow->hide();
        m_codeRow->show();
        retranslate();
        lookAt(m_address, name);
    });
}

void JoinPane::lookAt(const HubAddress& hub, const std::string& name)
{
    setAsking(true);
    m_greeting = std::make_unique<HubSession>(hub, name);
    m_greeting->greet(this, [this, hub, round = m_round](Result<HubGreeting> greeting) {
        if (round != m_round) return;
        setAsking(false);
        if (!greeting) {
            m_invitation.reset();
            m_hub.clear();
            return Q_EMIT said(reason(greeting.error().code));
        }
        found(QString::fromStdString(greeting->name), hub.pins.empty() ? QByteArray() : hub.pins.front());
    });
}

void JoinPane::found(const QString& name, const QByteArray& pin)
{
    Q_EMIT said({});
    m_foundName = name;
    m_fingerprint->setText(pin.isEmpty() ? tr("The certificate is checked by this computer.") : fingerprintText(pin));
    retranslate();
    m_found->show();
    m_same->yesRadio()->setFocus();
    Q_EMIT changed();
}

void JoinPane::setBusy(bool busy)
{
    m_busy = busy;
    m_link->setReadOnly(busy);
    refreshCheck();
}

void JoinPane::setAsking(bool asking)
{
    m_asking = asking;
    refreshCheck();
}

void JoinPane::refreshCheck()
{
    m_check->setEnabled(!m_busy && !m_asking);
    Q_EMIT changed();
}

bool JoinPane::isReady() const
{
    return !m_busy && !m_asking && !m_found->isHidden() && m_same->value() == true && (m_invitation || !m_hub.empty());
}

HubSession::Enrolment JoinPane::who() const
{
    HubSession::Enrolment who;
    who.email = m_email->text().trimmed().toStdString();
    who.password = m_password->text().toStdString();
    who.displayName = m_name->text().trimmed().toStdString();
    who.language = QLocale().name().left(2).toStdString();
    who.deviceName = QHostInfo::localHostName().toStdString();
    return who;
}

std::string JoinPane::code() const
{
    return m_code->text().trimmed().toStdString();
}

bool JoinPane::check()
{
    for (FieldRow* r : {m_emailRow, m_nameRow, m_passwordRow, m_codeRow}) r->setError({});
    for (FieldRow* r : {m_emailRow, m_passwordRow, m_codeRow}) {
        if (!r->isVisibleTo(this) || !static_cast<QLineEdit*>(r->editor())->text().trimmed().isEmpty()) continue;
        r->setError(tr("This field must be filled in."));
        r->focusEditor();
        return false;
    }
    return true;
}

bool JoinPane::showFailure(const std::string& code)
{
    const auto at = [](FieldRow* row, const QString& sentence) {
        row->setError(sentence);
        row->focusEditor();
        return true;
    };
    if (code == "password_short") return at(m_passwordRow, tr("At least 15 characters are needed. A sentence is easy to remember."));
    if (code == "password_common" || code == "password_own_name")
        return at(m_passwordRow, tr("This password is easy to guess. Choose another one."));
    if (code == "invitation_email") return at(m_emailRow, tr("The invitation was sent to another address."));
    if (code == "email_form") return at(m_emailRow, tr("This is not an e-mail address."));
    if (code == "display_name_form") return at(m_nameRow, tr("Enter your name."));
    return false;
}

QString JoinPane::reason(const std::string& code)
{
    if (code == "sign_in_failed") return tr("E-mail address or password is not correct.");
    if (code == "invitation_used") return tr("The invitation has been used already. Ask for a new one.");
    if (code == "invitation_expired") return tr("The invitation has expired. Ask for a new one.");
    if (code == "invitation_unknown") return tr("The hub does not know this invitation. Ask for a new one.");
    if (code == "too_many_tries") return tr("Too many attempts. Wait a minute and try again.");
    if (code == "client_too_old") return tr("The hub needs a newer version of this program. Install it, then join.");
    if (code == "busy") return tr("The hub is busy. Try again in a moment.");
    return texts::failure(QString::fromStdString(code));
}

void JoinPane::clear()
{
    m_password->clear();
    m_code->clear();
}

} // namespace sek
