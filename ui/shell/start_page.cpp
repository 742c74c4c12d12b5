// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/shell/join_pane.h"
#include "ui/shell/lock_choice.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/progressline.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHostInfo>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sek {

namespace {

const QString Sample = QStringLiteral("sample");
const QString Join = QStringLiteral("join");
const QString Alone = QStringLiteral("alone");

} // namespace

StartPage::StartPage(Profile& profile, QWidget* parent) : QWidget(parent), m_profile(profile)
{
    setObjectName(QStringLiteral("startPage"));
    Theme& theme = Theme::get();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("startScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* inside = new QWidget;
    scroll->setWidget(inside);
    auto* centre = new QHBoxLayout(inside);
    auto* column = new QVBoxLayout;
    column->setSpacing(theme.space(12));
    column->setContentsMargins(theme.space(24), theme.space(24), theme.space(24), theme.space(24));
    centre->addStretch(1);
    centre->addLayout(column, 12);
    centre->addStretch(1);

    m_title = new TextLabel(TextType::Display);
    m_title->setWordWrap(true);
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
    both->addWidget(makePane(), 4);
    column->addLayout(both);
    stackWhenNarrow(this, both);

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
    connect(m_ways, &OptionList::currentChanged, this, [this] {
        m_message->clear();
        refresh();
    });
    connect(m_join, &JoinPane::changed, this, &StartPage::refresh);
    connect(m_join, &JoinPane::said, this, [this](const QString& sentence) {
        if (sentence.isEmpty()) m_message->clear();
        else say(sentence);
    });
    connect(m_begin, &Button::clicked, this, &StartPage::begin);
    retranslate();
    m_ways->setCurrent(Join);
}

QWidget* StartPage::makePane()
{
    Theme& theme = Theme::get();
    auto* pane = new QFrame;
    pane->setObjectName(QStringLiteral("page"));
    pane->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(theme.space(24), theme.space(16), theme.space(24), theme.space(24));
    column->setSpacing(theme.space(12));
    m_head = new TextLabel(TextType::Heading);
    m_head->setObjectName(QStringLiteral("startHeadLabel"));
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("startMessageBar"));
    m_message->hide();
    m_join = new JoinPane;
    m_samplePane = makeSamplePane();
    m_ownPane = makeOwnPane();
    m_lock = new LockChoice(m_profile);
    m_progress = new ProgressLine;
    m_progress->setObjectName(QStringLiteral("startProgress"));
    m_begin = new Button({}, ButtonKind::Main);
    m_begin->setObjectName(QStringLiteral("joinButton"));
    column->addWidget(m_head);
    column->addWidget(m_message);
    // Not a stack: its layout asks for the room of the tallest page, and spreads the others over it.
    for (QWidget* w : {m_samplePane, static_cast<QWidget*>(m_join), m_ownPane}) column->addWidget(w);
    column->addWidget(m_lock);
    column->addWidget(m_progress);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_begin);
    column->addLayout(row);
    column->addStretch();
    return pane;
}

QWidget* StartPage::makeSamplePane()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    m_sampleText = new TextLabel(TextType::Body);
    m_sampleText->setWordWrap(true);
    column->addWidget(m_sampleText);
    return pane;
}

QWidget* StartPage::makeOwnPane()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::get().space(8));
    m_ownText = new TextLabel(TextType::Body);
    m_ownText->setWordWrap(true);
    m_ownName = new QLineEdit;
    m_ownEmail = new QLineEdit;
    m_ownEmail->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_ownForm = new FormGrid;
    m_ownForm->setFollowsWindow(false);
    m_ownForm->setColumns(FormColumns::One);
    m_ownNameRow = m_ownForm->addRow(new FieldRow(QStringLiteral("ownName"), {}, m_ownName));
    m_ownEmailRow = m_ownForm->addRow(new FieldRow(QStringLiteral("ownEmail"), {}, m_ownEmail));
    for (FieldRow* r : {m_ownNameRow, m_ownEmailRow}) r->setRequired(true);
    column->addWidget(m_ownText);
    column->addWidget(m_ownForm);
    return pane;
}

void StartPage::retranslate()
{
    m_title->setText(tr("Welcome to Sekretariat"));
    m_sub->setText(tr("What you enter is kept encrypted on this computer and works without a network. How would you like to begin?"));
    const QString way = m_ways->current();
    m_ways->setOptions({{Sample, tr("Try with sample data"),
                         tr("Three invented organisations to look around in. Nothing is sent anywhere."), QStringLiteral("flask")},
                        {Join, tr("Join an organisation"),
                         tr("You have an invitation link, or the address of your organisation’s hub."), QStringLiteral("invite")},
                        {Alone, tr("This computer only"),
                         tr("Start a new organisation here, for yourself alone."), QStringLiteral("computer")}});
    m_ways->setAccessibleName(tr("How would you like to begin?"));
    m_ways->setCurrent(way);
    m_sampleText->setText(tr("The program makes a small hub on this computer with three invented associations: one in Latvia, one in Sweden, one in Poland.") + u' ' +
                          tr("You look through the eyes of one of their people. Messages to others are only written into a folder."));
    m_ownText->setText(tr("The program runs a hub of its own on this computer, encrypted and reachable from here only.") + u' ' +
                       tr("You become the owner of the organisation, which you register in the next step."));
    m_ownNameRow->setLabel(tr("Your name"));
    m_ownEmailRow->setLabel(tr("Your e-mail address"));
    {
        const QSignalBlocker quiet(m_languages);
        m_languages->setCurrent(QLocale().name().left(2));
    }
    refresh();
}

void StartPage::refresh()
{
    const QString way = m_ways->current();
    m_samplePane->setVisible(way == Sample);
    m_join->setVisible(way == Join);
    m_ownPane->setVisible(way == Alone);
    m_head->setText(way == Sample ? tr("Try with sample data") : way == Join ? tr("Join an organisation") : tr("This computer only"));
    m_begin->setText(way == Sample ? tr("Start with sample data") : way == Join ? tr("Join") : tr("Begin on this computer"));
    m_begin->setEnabled(!m_busy && (way != Join || m_join->isReady()));
    m_ways->setEnabled(!m_busy);
    m_lock->setVisible(!m_profile.isUnlocked());
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void StartPage::focusFirst()
{
    if (!m_lock->isKnown()) m_lock->look();
    if (m_ways->current() == Join) m_join->focusFirst();
    else m_ways->setFocus();
}

void StartPage::setInvitation(const QString& link, const QString& email)
{
    m_ways->setCurrent(Join);
    m_join->setInvitation(link, email);
}

void StartPage::say(const QString& sentence)
{
    m_message->say(Tone::Bad, sentence);
}

void StartPage::setBusy(bool busy, const QString& what)
{
    m_busy = busy;
    m_join->setBusy(busy);
    if (busy && !what.isEmpty()) m_progress->start(what, false);
    else m_progress->finish();
    refresh();
}

void StartPage::begin()
{
    if (m_busy) return;
    const QString way = m_ways->current();
    m_message->clear();
    if (way == Join ? !m_join->check() : way == Alone && !checkOwn()) return;
    if (!m_profile.isUnlocked() && !m_lock->check()) return;
    setBusy(true, way == Sample ? tr("Making the sample. This takes half a minute.") : way == Alone ? tr("Starting the hub on this computer…") : QString());
    withKeys([this, way] {
        if (way == Join) join();
        else startOwn(way == Sample ? OwnHub::Kind::Sample : OwnHub::Kind::Empty);
    });
}

bool StartPage::checkOwn()
{
    for (FieldRow* row : {m_ownNameRow, m_ownEmailRow}) {
        row->setError({});
        const QString typed = static_cast<QLineEdit*>(row->editor())->text().trimmed();
        const QString wrong = typed.isEmpty() ? tr("This field must be filled in.")
                              : row == m_ownEmailRow && !typed.contains(u'@') ? tr("This is not an e-mail address.") : QString();
        if (wrong.isEmpty()) continue;
        row->setError(wrong);
        row->focusEditor();
        return false;
    }
    return true;
}

void StartPage::withKeys(const std::function<void()>& then)
{
    if (m_profile.isUnlocked()) return then(); // a second try after a slip
    m_profile.create(m_lock->setup(), [this, then](const Done& done) {
        if (done) return then();
        setBusy(false);
        if (done.error().code.starts_with("keys_keychain")) m_lock->look(); // it has changed its mind meanwhile
        fail(done.error());
    });
}

void StartPage::join()
{
    const auto answer = [this](const Done& done) { ended(done); };
    if (m_join->invitation()) m_profile.join(*m_join->invitation(), m_join->who(), answer);
    else m_profile.joinByAddress(m_join->address(), m_join->hubName(), m_join->who(), m_join->code(), answer);
}

void StartPage::startOwn(OwnHub::Kind kind)
{
    HubSession::Enrolment who;
    if (kind == OwnHub::Kind::Empty) {
        who.email = m_ownEmail->text().trimmed().toStdString();
        who.displayName = m_ownName->text().simplified().toStdString();
    }
    who.language = QLocale().name().left(2).toStdString();
    who.deviceName = QHostInfo::localHostName().toStdString();
    m_profile.makeOwnHub(kind, who, [this](const Done& done) { ended(done); });
}

void StartPage::ended(const Done& done)
{
    setBusy(false);
    if (!done) return fail(done.error());
    m_join->clear();
    m_lock->clear();
    Q_EMIT joined();
}

void StartPage::fail(const Failure& failure)
{
    const auto& code = failure.code;
    if (code == "passphrase_short" || code == "passphrase_needed") return m_lock->showShort();
    if (m_ways->current() == Join && m_join->showFailure(code)) return;
    if (m_ways->current() == Alone && (code == "email_form" || code == "display_name_form")) {
        FieldRow* row = code == "email_form" ? m_ownEmailRow : m_ownNameRow;
        row->setError(code == "email_form" ? tr("This is not an e-mail address.") : tr("Enter your name."));
        return row->focusEditor();
    }
    if (code == "sign_in_failed")
        say(m_join->invitation() ? tr("E-mail address or password is not correct.") : tr("E-mail address, password or code is not correct."));
    else if (code == "keys_keychain_locked") say(tr("The keychain of this computer is locked or said no. Unlock it and try again, or choose a passphrase."));
    else if (code == "keys_lost")
        say(tr("There is encrypted data in this folder, but its key file is missing. Nothing was changed; ask whoever helps you with the computer."));
    else if (code != "hub_too_old" && (code.starts_with("own_hub") || code.starts_with("hub_") || code.starts_with("sample")))
        say(texts::ownHubFailure(QString::fromStdString(code)));
    else say(JoinPane::reason(code));
}

} // namespace sek
