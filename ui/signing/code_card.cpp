// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/code_card.h"

#include "ui/signing/code_edit.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

namespace {

/// 8:42. The last started second counts, so that 0:00 is the end.
QString clockText(qint64 ms)
{
    const qint64 s = std::max<qint64>(0, (ms + 999) / 1000);
    return QStringLiteral("%1:%2").arg(s / 60).arg(s % 60, 2, 10, QLatin1Char('0'));
}

constexpr qint64 FirstLookMs = 4'000;
constexpr qint64 LookEveryMs = 6'000;

} // namespace

CodeCard::CodeCard(CodeWay way, QWidget* parent)
    : QWidget(parent), m_way(std::move(way)), m_ticks([this] { return m_clock.elapsed(); }), m_head(new TextLabel(TextType::Heading)),
      m_sent(new TextLabel(TextType::Body, {}, ColorRole::Muted)), m_where(new OptionList), m_edit(new CodeEdit), m_time(new IconLabel), m_bar(new QProgressBar),
      m_tries(new TextLabel(TextType::Small, {}, ColorRole::Muted)), m_said(new IconLabel), m_main(new Button({}, ButtonKind::Main)),
      m_acts(new QHBoxLayout), m_wait(new TextLabel(TextType::Small, {}, ColorRole::Muted)), m_again(new LinkLabel)
{
    setObjectName(QStringLiteral("codeCard"));
    m_head->setObjectName(QStringLiteral("codeHeadLabel"));
    m_sent->setObjectName(QStringLiteral("codeSentLabel"));
    m_sent->setWordWrap(true);
    m_time->setObjectName(QStringLiteral("codeTimeLabel"));
    m_tries->setObjectName(QStringLiteral("codeTriesLabel"));
    m_said->setObjectName(QStringLiteral("codeSaidLabel"));
    m_said->setWordWrap(true);
    m_main->setObjectName(QStringLiteral("codeMainButton"));
    m_wait->setObjectName(QStringLiteral("codeWaitLabel"));
    m_again->setObjectName(QStringLiteral("codeAgainLink"));
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(Theme::get().px(120));
    m_clock.start();

    const Theme& t = Theme::get();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(6));
    column->addWidget(m_head);
    column->addWidget(m_sent);
    m_where->setObjectName(QStringLiteral("codeWhereOptions"));
    m_where->setFramed(false);
    column->addWidget(m_where);
    connect(m_where, &OptionList::currentChanged, this, [this](const QString& id) {
        if (!m_way.choose || id.isEmpty()) return;
        m_way.choose(id);
        m_code.handle.clear(); // a new code in place of another goes where that went
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(t.space(12));
    row->addWidget(m_edit);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(t.space(4));
    beside->addWidget(m_time);
    beside->addWidget(m_bar);
    beside->addWidget(m_tries);
    row->addLayout(beside, 1);
    row->setAlignment(beside, Qt::AlignVCenter); // no stretches: they would pull the whole card apart
    column->addLayout(row);
    column->addWidget(m_said);
    m_acts->setSpacing(t.space(16));
    m_acts->addWidget(m_main);
    m_acts->addStretch();
    column->addLayout(m_acts);
    auto* last = new QHBoxLayout;
    last->setSpacing(t.space(8));
    last->addWidget(m_wait);
    last->addWidget(m_again);
    last->addStretch();
    column->addLayout(last);

    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &CodeCard::tick);
    connect(m_main, &QPushButton::clicked, this, &CodeCard::mainPressed);
    connect(m_again, &QAbstractButton::clicked, this, [this] { ask(); });
    connect(m_edit, &QLineEdit::textChanged, this, &CodeCard::refresh);
    connect(m_edit, &QLineEdit::returnPressed, this, &CodeCard::submit);
    if (m_way.ahead) m_ahead = m_way.ahead();
    if (m_ahead) {
        m_code.channel = m_ahead->channel;
        m_code.masked = m_ahead->masked;
        m_code.digits = 6;
        m_edit->setDigits(6);
        m_step = Step::Ahead;
    }
    retranslate();
}

void CodeCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CodeCard::setWords(const Words& words)
{
    m_words = words;
    retranslate();
}

void CodeCard::addBeside(QWidget* widget)
{
    m_acts->insertWidget(1, widget);
}

void CodeCard::retranslate()
{
    m_again->setText(tr("Send a new code"));
    m_again->setAccessibleName(m_again->text());
    const QString chosen = m_where->current();
    const QSignalBlocker quiet(m_where);
    QList<OptionList::Option> places;
    for (const CodeWay::Place& p : m_way.places)
        places.append({p.id, p.channel == QLatin1String("email") ? tr("E-mail to %1").arg(p.masked) : tr("Text message to %1").arg(p.masked), {}, {}});
    m_where->setAccessibleName(tr("Where the code goes"));
    m_where->setOptions(places);
    if (!places.isEmpty()) m_where->setCurrent(chosen.isEmpty() ? places.front().id : chosen);
    refresh();
}

void CodeCard::focusFirst()
{
    if (m_step == Step::Live || m_step == Step::Ahead) m_edit->setFocus(Qt::OtherFocusReason);
    else m_main->setFocus(Qt::OtherFocusReason);
}

void CodeCard::setStep(Step step)
{
    m_step = step;
    if (step != Step::Live) m_timer.stop();
    refresh();
    Q_EMIT stepChanged();
}

void CodeCard::begin(const CodeOnItsWay& code)
{
    took(code);
}

void CodeCard::ask()
{
    const bool first = m_code.handle.isEmpty();
    setStep(Step::Asking);
    const auto answer = [self = QPointer(this)](const std::expected<CodeOnItsWay, Rejection>& got) {
        if (self) self->took(got);
    };
    if (first) m_way.ask(answer);
    else m_way.again(m_code.handle, answer);
}

void CodeCard::took(const std::expected<CodeOnItsWay, Rejection>& answer)
{
    if (!answer) return refused(answer.error());
    m_code = *answer;
    m_ahead.reset(); // the new one has ended it
    m_since = m_ticks();
    m_announced = m_code.lifeMs;
    m_refusal = {};
    m_unsure = false;
    m_nextLook = m_way.look ? m_since + FirstLookMs : -1;
    m_edit->setDigits(m_code.digits);
    m_edit->clear();
    m_edit->setLook(CodeEdit::Look::Open);
    setStep(Step::Live);
    m_timer.start();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void CodeCard::keepTyped()
{
    if (!m_edit->isComplete()) return;
    setStep(Step::Sending);
    m_way.keep(m_ahead->handle, m_edit->text(), [self = QPointer(this)](const std::expected<bool, Rejection>& answer) {
        if (!self) return;
        self->m_edit->clear();
        if (!answer) {
            self->m_ahead.reset();
            self->m_refusal = answer.error();
            return self->setStep(Step::Unasked);
        }
        self->setStep(Step::Stored);
        Q_EMIT self->stored();
    });
}

void CodeCard::submit()
{
    if (m_step == Step::Ahead) return keepTyped();
    if (m_step != Step::Live || !m_edit->isComplete()) return; // nothing is sent, nothing is charged
    setStep(Step::Sending);
    m_way.submit(m_code.handle, m_edit->text(), [self = QPointer(this)](const std::expected<bool, Rejection>& answer) {
        if (!self) return;
        if (!answer) return self->refused(answer.error());
        self->m_edit->clear();
        self->setStep(Step::Confirmed);
        Q_EMIT self->confirmed();
    });
}

void CodeCard::mainPressed()
{
    if (m_step == Step::Live || m_step == Step::Ahead) submit();
    else ask();
}

void CodeCard::refused(const Rejection& refusal)
{
    const Step before = m_step;
    m_refusal = refusal;
    const bool typed = before == Step::Sending;
    if (m_ahead) { // a newer one could not be had: the one that was sent ahead is as good as before
        setStep(Step::Ahead);
        m_edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto left = refusal.params.find("attempts_left");
    if (refusal.code == "code_wrong" && left != refusal.params.end() && left->is_number_integer()) m_code.attemptsLeft = left->get<int>();
    if (refusal.code == "code_wrong" && m_code.attemptsLeft > 0) {
        setStep(Step::Live);
        m_timer.start();
        m_edit->setLook(CodeEdit::Look::Wrong);
        m_edit->setFocus(Qt::OtherFocusReason);
    } else if (newCodeHelps(refusal)) {
        m_edit->setLook(CodeEdit::Look::Over);
        setStep(Step::Over);
        m_main->setFocus(Qt::OtherFocusReason);
    } else if (!typed && !m_code.handle.isEmpty() && lifeLeft() > 0 && (refusal.code == "too_soon" || refusal.code == "limit_reached")) {
        setStep(Step::Live); // another one is not possible yet; the one that was sent still is
        m_timer.start();
    } else if (typed && lifeLeft() > 0 && (refusal.code == "unreachable" || refusal.code == "code_form")) {
        setStep(Step::Live);
        m_timer.start();
        m_edit->setFocus(Qt::OtherFocusReason);
    } else {
        m_edit->setLook(CodeEdit::Look::Over);
        setStep(m_code.handle.isEmpty() && refusal.code == "unreachable" ? Step::Unasked : Step::Stopped);
        if (refusal.code == "report_superseded" || refusal.code == "content_mismatch") Q_EMIT contentChanged();
    }
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CodeCard::tick()
{
    if (m_step != Step::Live) return;
    const qint64 left = lifeLeft();
    if (left <= 0) {
        m_refusal = {};
        m_edit->setLook(CodeEdit::Look::Over);
        setStep(Step::Over);
        m_main->setFocus(Qt::OtherFocusReason);
        return;
    }
    lookForMessage();
    for (const qint64 mark : {300'000LL, 60'000LL, 10'000LL}) {
        if (left > mark || m_announced <= mark) continue;
        m_announced = left;
        QAccessibleEvent alert(m_time, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    refresh();
}

void CodeCard::lookForMessage()
{
    if (m_nextLook < 0 || m_ticks() < m_nextLook) return;
    m_nextLook = m_ticks() + LookEveryMs;
    m_way.look(m_code.handle, [self = QPointer(this), handle = m_code.handle](CodeDelivered delivered) {
        if (self && self->m_code.handle == handle) self->messageIs(delivered);
    });
}

void CodeCard::messageIs(CodeDelivered delivered)
{
    if (delivered == CodeDelivered::NotYet || m_step != Step::Live) return;
    m_nextLook = -1;
    if (delivered == CodeDelivered::Failed) return refused({.code = "delivery_failed"});
    m_unsure = delivered == CodeDelivered::Unknown;
    refresh();
    if (!m_unsure) return;
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CodeCard::refresh()
{
    const bool asked = !m_code.handle.isEmpty() || m_ahead;
    const bool live = m_step == Step::Live || (m_step == Step::Sending && !m_ahead);
    m_head->setText(m_code.digits == 6 ? tr("Six-digit code") : tr("Four-digit code"));
    QString sent = !asked                                    ? tr("The code goes to your own phone or e-mail address.")
                   : m_code.channel == QLatin1String("email") ? tr("Sent by e-mail to %1.").arg(m_code.masked)
                                                              : tr("Sent by text message to %1.").arg(m_code.masked);
    if (asked && !m_words.figures.isEmpty() && !m_words.fingerprint.isEmpty())
        sent += u' ' + tr("The message should say %1 and the check mark %2.").arg(m_words.figures, m_words.fingerprint);
    else if (asked && !m_words.figures.isEmpty()) sent += u' ' + tr("The message should say %1.").arg(m_words.figures);
    if (m_ahead) sent += u' ' + tr("It can be typed until %1. Whether it is right is checked at the next connection.").arg(codeMoment(m_ahead->until, m_zone));
    m_sent->setText(sent);
    m_where->setVisible(m_way.places.size() > 1 && !m_ahead && (m_step == Step::Unasked || m_step == Step::Over));
    m_edit->setVisible(asked);
    m_edit->setEnabled(m_step != Step::Sending && m_step != Step::Asking);
    for (QWidget* w : {static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_tries)}) w->setVisible(asked && !m_ahead && m_step != Step::Confirmed);
    const qint64 left = lifeLeft();
    m_time->set(QStringLiteral("clock"), live && left > 0 ? tr("The code is valid for %1").arg(clockText(left)) : tr("The code has expired"),
                live ? ColorRole::Text : ColorRole::Muted);
    m_time->setAccessibleName(m_time->text());
    if (m_step == Step::Over && m_refusal.code == "code_wrong") m_time->set(QStringLiteral("clock"), tr("The code is used up"), ColorRole::Muted);
    if (m_step == Step::Stopped) m_time->set(QStringLiteral("clock"), tr("The code cannot be used"), ColorRole::Muted);
    m_bar->setRange(0, int(std::max<qint64>(1, m_code.lifeMs / 1000)));
    m_bar->setValue(live ? int(std::max<qint64>(0, left / 1000)) : 0);
    m_tries->setText(live ? tr("%n try(s) left", "code", m_code.attemptsLeft) : QString());

    QString said;
    if (!m_refusal.code.empty()) said = codeSentence(m_refusal, m_zone);
    else if (m_unsure && m_step == Step::Live) said = tr("It is not known whether the message arrived. Type the code if it did; if not, ask for a new one.");
    else if (m_step == Step::Over) said = tr("The time is over. No try was charged. Ask for a new code.");
    const bool bad = m_refusal.code == "code_wrong" || m_step == Step::Stopped;
    if (m_step == Step::Stored) said = tr("Stored. It will be checked at the next connection.");
    m_said->set(bad ? QStringLiteral("error") : QStringLiteral("info"), said, bad ? ColorRole::Bad : ColorRole::Warn);
    m_said->setVisible(!said.isEmpty() && m_step != Step::Confirmed);
    m_said->setAccessibleName(said);

    const bool wantsNew = m_step == Step::Over;
    m_main->setText(!asked || m_step == Step::Unasked ? tr("Send the code")
                    : wantsNew                        ? tr("Send a new code")
                                                      : (m_words.submit.isEmpty() ? tr("Sign") : m_words.submit));
    m_main->setIconName(wantsNew || !asked ? QStringLiteral("send") : QStringLiteral("sign"));
    m_main->setEnabled(m_step == Step::Unasked || wantsNew || ((m_step == Step::Live || m_step == Step::Ahead) && m_edit->isComplete()));
    m_main->setVisible(m_step != Step::Stopped && m_step != Step::Confirmed && m_step != Step::Stored);

    const qint64 retry = retryLeft();
    m_wait->setVisible(m_step == Step::Live || m_step == Step::Ahead);
    m_wait->setText(m_step == Step::Live && retry > 0 ? tr("No code? You can ask for a new one in %1.").arg(clockText(retry)) : tr("No code?"));
    m_again->setVisible(m_step == Step::Ahead || (m_step == Step::Live && retry <= 0));
}

} // namespace sek
