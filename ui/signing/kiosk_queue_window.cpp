// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/kiosk_queue_window.h"

#include "ui/signing/code_way.h"
#include "ui/signing/kiosk_bar.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sek {

namespace {

constexpr int QueueIdleMs = 60 * 1000;
constexpr int LongestReference = 12; ///< with the spaces and hyphens that people type

QLineEdit* field(const char* name, int longest, int logicalWidth)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(longest);
    edit->setFixedWidth(Theme::get().px(logicalWidth));
    return edit;
}

/// 1 to `most`, or 0 for what is no such number.
int numberIn(const QLineEdit* edit, int most)
{
    bool ok = false;
    const int n = edit->text().trimmed().toInt(&ok);
    return ok && n >= 1 && n <= most ? n : 0;
}

} // namespace

KioskQueueWindow::KioskQueueWindow(Ports ports, QWidget* parent)
    : HandedScreen({ports.setLanguage, ports.language}, parent), m_ports(std::move(ports))
{
    setObjectName(QStringLiteral("kioskQueueWindow"));
    m_bar = new KioskBar(textSizeBefore());
    m_bar->setWho(m_ports.project, m_ports.projectNo, m_ports.owner);
    m_bar->setLanguage(m_ports.language);
    m_pages = new QStackedWidget(this);
    m_entry = makeEntry();
    m_leave = new StaffWayOut(m_ports.leave, m_ports.leaveByPassphrase);
    m_pages->addWidget(m_entry);
    m_pages->addWidget(m_leave);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(m_pages, 1);
    connect(m_bar, &KioskBar::sizeChanged, this, &KioskQueueWindow::arrange);
    connect(m_bar, &KioskBar::languageChosen, this, [this](const QString& language) {
        if (m_ports.setLanguage) m_ports.setLanguage(language);
        retranslate();
    });
    connect(m_leave, &StaffWayOut::left, this, &KioskQueueWindow::finish);
    connect(m_leave, &StaffWayOut::back, this, &KioskQueueWindow::begin);
    m_idle.setSingleShot(true);
    m_idle.setInterval(QueueIdleMs);
    connect(&m_idle, &QTimer::timeout, this, &KioskQueueWindow::begin);
    retranslate();
    arrange();
}

QWidget* KioskQueueWindow::makeEntry()
{
    const Theme& t = Theme::get();
    auto* page = new QWidget;
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(t.space(24), t.space(16), t.space(24), t.space(16));
    auto* panel = new QFrame;
    panel->setProperty("panel", QStringLiteral("base"));
    m_panel = panel;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(t.space(24), t.space(20), t.space(24), t.space(20));
    column->setSpacing(t.space(12));
    m_title = new TextLabel(TextType::Title);
    m_title->setObjectName(QStringLiteral("queueTitleLabel"));
    m_title->setWordWrap(true);
    m_lead = new TextLabel(TextType::Body);
    m_lead->setWordWrap(true);
    m_reference = field("queueReferenceEdit", LongestReference, 160);
    m_day = field("queueDayEdit", 2, 72);
    m_month = field("queueMonthEdit", 2, 72);
    m_referenceLabel = new TextLabel(TextType::BodyStrong);
    m_dayLabel = new TextLabel(TextType::BodyStrong);
    m_monthLabel = new TextLabel(TextType::BodyStrong);
    m_referenceLabel->setBuddy(m_reference);
    m_dayLabel->setBuddy(m_day);
    m_monthLabel->setBuddy(m_month);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(t.space(16));
    grid->setVerticalSpacing(t.space(4));
    int at = 0;
    for (const auto& [label, edit] : {std::pair(m_referenceLabel, m_reference), std::pair(m_dayLabel, m_day), std::pair(m_monthLabel, m_month)}) {
        grid->addWidget(label, 0, at);
        grid->addWidget(edit, 1, at++, Qt::AlignLeft);
    }
    grid->setColumnStretch(at, 1);
    m_said = new IconLabel;
    m_said->setObjectName(QStringLiteral("queueSaidLabel"));
    m_said->setWordWrap(true);
    m_said->hide();
    m_open = new Button({}, ButtonKind::Main, QStringLiteral("attendance"));
    m_open->setObjectName(QStringLiteral("queueOpenButton"));
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addLayout(grid);
    column->addWidget(m_said);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    m_exit = new Button({}, ButtonKind::Flat, QStringLiteral("locked"));
    m_exit->setObjectName(QStringLiteral("queueLeaveButton"));
    outer->addStretch();
    auto* middle = new QHBoxLayout; // not an alignment, which would pass over the height that wrapped words need
    middle->addStretch();
    middle->addWidget(panel);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch();
    outer->addWidget(m_exit, 0, Qt::AlignRight);
    connect(m_open, &QPushButton::clicked, this, &KioskQueueWindow::enter);
    connect(m_exit, &QPushButton::clicked, this, &KioskQueueWindow::askLeave);
    for (QLineEdit* edit : {m_reference, m_day, m_month}) {
        connect(edit, &QLineEdit::returnPressed, this, &KioskQueueWindow::enter);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_said->hide();
            m_idle.start();
        });
    }
    return page;
}

QString KioskQueueWindow::language() const
{
    return m_bar->language();
}

void KioskQueueWindow::setIdle(int milliseconds)
{
    m_idle.setInterval(milliseconds);
}

void KioskQueueWindow::retranslate()
{
    m_bar->retranslate();
    m_title->setText(tr("Sign your attendance"));
    m_lead->setText(tr("Type the reference in your message, and the day and month you were born. You type the code after that."));
    m_referenceLabel->setText(tr("Reference"));
    m_dayLabel->setText(tr("Day"));
    m_monthLabel->setText(tr("Month"));
    m_reference->setAccessibleName(tr("Reference in your message"));
    m_day->setAccessibleName(tr("Day of birth, as a number"));
    m_month->setAccessibleName(tr("Month of birth, as a number"));
    m_open->setText(tr("Open my month"));
    if (m_sentence) m_said->set(QStringLiteral("error"), m_sentence(), ColorRole::Bad);
    m_exit->setText(tr("Leave (staff)"));
    m_leave->retranslate();
    //: Title of the window while participants sign one after another; it holds no name.
    setWindowTitle(tr("Attendance – Sekretariat"));
}

void KioskQueueWindow::arrange()
{
    m_bar->arrange(width());
    const Theme& t = Theme::get();
    m_panel->setFixedWidth(std::max(t.px(280), std::min(t.px(480), width() - 2 * t.space(24))));
}

void KioskQueueWindow::open()
{
    takeOver();
}

void KioskQueueWindow::begin()
{
    m_idle.stop();
    for (QLineEdit* edit : {m_reference, m_day, m_month}) edit->clear();
    m_said->hide();
    m_pages->setCurrentWidget(m_entry);
    m_reference->setFocus(Qt::OtherFocusReason);
}

void KioskQueueWindow::say(std::function<QString()> sentence, QLineEdit* at)
{
    m_sentence = std::move(sentence);
    m_said->set(QStringLiteral("error"), m_sentence(), ColorRole::Bad);
    m_said->show();
    at->setFocus(Qt::OtherFocusReason);
    at->selectAll();
}

void KioskQueueWindow::enter()
{
    if (m_busy) return;
    if (m_reference->text().trimmed().isEmpty()) return say([] { return tr("Type the four letters of the reference in your message."); }, m_reference);
    const int day = numberIn(m_day, 31), month = numberIn(m_month, 12);
    if (day == 0) return say([] { return tr("Type the day of the month you were born as a number, for example 4."); }, m_day);
    if (month == 0) return say([] { return tr("Type the month you were born as a number, for example 11."); }, m_month);
    m_busy = true;
    m_open->setEnabled(false);
    m_ports.enter(m_reference->text(), day, month, [self = QPointer(this)](const std::expected<void, Rejection>& opened) {
        if (!self) return;
        self->m_busy = false;
        self->m_open->setEnabled(true);
        if (opened) return self->begin();
        self->m_idle.start();
        self->say([why = opened.error(), zone = self->m_ports.timeZone] { return codeSentence(why, zone); }, self->m_reference);
    });
}

void KioskQueueWindow::askLeave()
{
    begin();
    m_pages->setCurrentWidget(m_leave);
    m_leave->begin();
}

// After a turn too: the next person begins with empty fields.
void KioskQueueWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    begin();
}

void KioskQueueWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void KioskQueueWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KioskQueueWindow::wayOut()
{
    if (m_pages->currentWidget() != m_leave) askLeave();
}

void KioskQueueWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_leave) begin();
    event->accept();
}

} // namespace sek
