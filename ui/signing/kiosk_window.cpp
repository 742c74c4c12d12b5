// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/kiosk_window.h"

#include "ui/signing/code_card.h"
#include "ui/signing/kiosk_bar.h"
#include "ui/signing/signing_sheet.h"
#include "ui/signing/staff_way_out.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sek {

namespace {

constexpr int IdleMs = 3 * 60 * 1000;

} // namespace

KioskWindow::KioskWindow(Ports ports, const KioskMonth& month, QWidget* parent)
    : HandedScreen({ports.setLanguage, ports.language}, parent), m_ports(std::move(ports)), m_month(month)
{
    setObjectName(QStringLiteral("kioskWindow"));
    m_bar = new KioskBar(m_ports.textSize > 0 ? m_ports.textSize : textSizeBefore());
    m_pages = new QStackedWidget(this);
    m_work = new QWidget;
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    const Theme& t = Theme::get();
    auto* scroll = m_scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("kioskScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("kioskContent"));
    auto* around = new QVBoxLayout(inside);
    around->setContentsMargins(t.space(24), t.space(16), t.space(24), t.space(16));
    m_sheet = new SigningSheet({m_ports.code, m_ports.reject, m_ports.statement});
    around->addWidget(m_sheet);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
    m_blank = makeBlank();
    m_end = makeEnd();
    m_leave = new StaffWayOut(m_ports.leave, m_ports.leaveByPassphrase);
    for (QWidget* page : std::initializer_list<QWidget*>{m_work, m_blank, m_end, m_leave}) m_pages->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    RowTable* table = m_sheet->table();
    connect(table, &RowTable::currentRowChanged, this, [table, scroll](int row) {
        if (row >= 0) scroll->ensureVisible(0, table->mapTo(scroll->widget(), QPoint(0, table->rowViewportPosition(row) + table->rowHeight(row))).y());
    });
    const auto ends = [this](End how) {
        m_endKind = how;
        showPage(m_end);
    };
    connect(m_sheet, &SigningSheet::confirmed, this, [ends] { ends(End::Signed); });
    connect(m_sheet, &SigningSheet::stored, this, [ends] { ends(End::Stored); });
    connect(m_sheet, &SigningSheet::rejected, this, [ends] { ends(End::Rejected); });
    connect(m_sheet, &SigningSheet::contentWanted, this, &KioskWindow::contentWanted);
    connect(m_sheet, &SigningSheet::moved, this, &KioskWindow::keepInView);
    connect(m_bar, &KioskBar::sizeChanged, this, &KioskWindow::arrange);
    connect(m_bar, &KioskBar::languageChosen, this, &KioskWindow::speak);
    connect(m_leave, &StaffWayOut::left, this, &KioskWindow::finish);
    connect(m_leave, &StaffWayOut::back, this, [this] { showPage(m_before ? m_before : m_work); });
    connect(qApp, &QApplication::focusChanged, this, &KioskWindow::keepInView);
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMs);
    connect(&m_idle, &QTimer::timeout, this, &KioskWindow::blank);
    qApp->installEventFilter(this);
    m_idle.start();
    setMonth(month);
    m_bar->setLanguage(month.language);
    speak(m_bar->language());
    arrange();
}

CodeCard* KioskWindow::card() const
{
    return m_sheet->card();
}

KioskWindow::~KioskWindow()
{
    qApp->removeEventFilter(this);
    disconnect(qApp, nullptr, this, nullptr); // the focus goes on through children that end later than this
}

QWidget* KioskWindow::makeFoot()
{
    const Theme& t = Theme::get();
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(t.space(24), t.space(8), t.space(24), t.space(16));
    m_later = new LinkLabel;
    m_later->setObjectName(QStringLiteral("askLaterLink"));
    m_exit = new Button({}, ButtonKind::Flat, QStringLiteral("locked"));
    m_exit->setObjectName(QStringLiteral("kioskLeaveButton"));
    m_exit->setVisible(!m_ports.turn);
    row->addWidget(m_later);
    row->addStretch();
    row->addWidget(m_exit);
    connect(m_later, &QAbstractButton::clicked, this, [this] {
        m_endKind = End::Later;
        showPage(m_end);
    });
    connect(m_exit, &QPushButton::clicked, this, &KioskWindow::askLeave);
    return foot;
}

QWidget* KioskWindow::makeBlank()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_blankText = new TextLabel(TextType::Body, {}, ColorRole::Muted);
    m_blankText->setWordWrap(true);
    m_blankText->setAlignment(Qt::AlignCenter);
    m_wake = new Button;
    m_wake->setObjectName(QStringLiteral("kioskWakeButton"));
    column->addStretch();
    column->addWidget(m_blankText);
    column->addWidget(m_wake, 0, Qt::AlignCenter);
    column->addStretch();
    connect(m_wake, &QPushButton::clicked, this, [this] { showPage(m_before ? m_before : m_work); });
    return page;
}

QWidget* KioskWindow::makeEnd()
{
    const Theme& t = Theme::get();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(t.space(32), t.space(32), t.space(32), t.space(32));
    column->setSpacing(t.space(12));
    m_endIcon = new IconView(QStringLiteral("done"), ColorRole::Ok, 40);
    m_endTitle = new TextLabel(TextType::Title);
    m_endTitle->setObjectName(QStringLiteral("kioskEndLabel"));
    m_endTitle->setAlignment(Qt::AlignCenter);
    m_endTitle->setWordWrap(true);
    m_endText = new TextLabel(TextType::Body);
    m_endText->setAlignment(Qt::AlignCenter);
    m_endText->setWordWrap(true);
    m_endExit = new Button({}, ButtonKind::Flat, QStringLiteral("locked"));
    m_endExit->setObjectName(QStringLiteral("kioskEndLeaveButton"));
    column->addStretch();
    column->addWidget(m_endIcon, 0, Qt::AlignCenter);
    column->addWidget(m_endTitle);
    column->addWidget(m_endText);
    m_next = new Button({}, ButtonKind::Main, QStringLiteral("participants"));
    m_next->setObjectName(QStringLiteral("kioskNextButton"));
    m_next->setVisible(m_ports.turn);
    m_endExit->setVisible(!m_ports.turn);
    column->addWidget(m_next, 0, Qt::AlignCenter);
    column->addWidget(m_endExit, 0, Qt::AlignCenter);
    column->addStretch();
    connect(m_next, &QPushButton::clicked, this, &KioskWindow::finish);
    connect(m_endExit, &QPushButton::clicked, this, &KioskWindow::askLeave);
    return page;
}

void KioskWindow::setMonth(const KioskMonth& m)
{
    m_month = m;
    m_sheet->setMonth(m);
    retranslate();
    arrange();
}

void KioskWindow::retranslate()
{
    const KioskMonth& m = m_month;
    m_bar->setWho(m.project, m.projectNo, m.owner);
    m_later->setText(tr("Ask me later"));
    m_later->setAccessibleName(m_later->text());
    m_exit->setText(tr("Leave (staff)"));
    m_endExit->setText(tr("Leave (staff)"));
    m_next->setText(tr("Next person"));
    m_blankText->setText(tr("The screen was hidden because nobody used it."));
    m_wake->setText(tr("Go on"));
    switch (m_endKind) {
    case End::Signed:
        m_endIcon->setIcon(QStringLiteral("done"), ColorRole::Ok);
        if (!m.confirms.isEmpty()) {
            m_endTitle->setText(tr("Thank you, it is confirmed."));
            break;
        }
        m_endTitle->setText(tr("Thank you, it is signed."));
        break;
    case End::Stored:
        m_endIcon->setIcon(QStringLiteral("provisional"), ColorRole::Idle);
        m_endTitle->setText(tr("Stored. It will be checked at the next connection."));
        break;
    case End::Rejected:
        m_endIcon->setIcon(QStringLiteral("declined"), ColorRole::Bad);
        m_endTitle->setText(tr("Thank you, it was sent back."));
        break;
    case End::Later:
        m_endIcon->setIcon(QStringLiteral("clock"), ColorRole::Muted);
        m_endTitle->setText(tr("Nothing was signed."));
        break;
    }
    m_endText->setText(whatFollows());
    m_leave->retranslate();
    //: Title of the window while a participant works alone; it holds no name.
    setWindowTitle(tr("Attendance – Sekretariat"));
    m_sheet->retranslate();
}

QString KioskWindow::whatFollows() const
{
    const bool turn = m_ports.turn;
    switch (m_endKind) {
    case End::Signed:
        if (!m_month.confirms.isEmpty()) return tr("Give the computer back to the staff.");
        return turn ? tr("A receipt goes to all your phones and e-mail addresses.")
                    : tr("A receipt goes to all your phones and e-mail addresses. Give the computer back to the staff.");
    case End::Stored: return tr("Nothing is signed yet. The staff learn then whether the code was right. Give the computer back to the staff.");
    case End::Rejected:
        return turn ? tr("The person responsible looks at it and you get a new version to read.")
                    : tr("The person responsible looks at it and you get a new version to read. Give the computer back to the staff.");
    case End::Later: break;
    }
    return turn ? tr("You can do it another day.") : tr("You can do it another day. Give the computer back to the staff.");
}

void KioskWindow::speak(const QString& language)
{
    if (language == m_language) return;
    m_language = language;
    if (m_ports.setLanguage) m_ports.setLanguage(language);
    m_sheet->setLanguage(language);
    retranslate();
}

void KioskWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void KioskWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KioskWindow::arrange()
{
    if (!m_sheet) return;
    m_sheet->arrange(m_bar->arrange(width()) >= 1100);
}

void KioskWindow::open()
{
    takeOver();
    // In a turn the code is there from the beginning; its field would draw the eye past the hours.
    if (m_ports.turn) m_sheet->table()->setFocus(Qt::OtherFocusReason);
    else m_sheet->focusFirst();
}

// After the layout: what is focused often has just come in.
void KioskWindow::keepInView()
{
    QMetaObject::invokeMethod(this, [this] {
        QWidget* now = focusWidget();
        if (!now || !m_scroll->widget()->isAncestorOf(now) || now == m_sheet->table()) return;
        if (card()->isAncestorOf(now)) m_scroll->ensureWidgetVisible(card(), 0, 0); // with what was sent, and the buttons
        m_scroll->ensureWidgetVisible(now);
    }, Qt::QueuedConnection);
}

void KioskWindow::showPage(QWidget* page)
{
    if (page != m_leave && page != m_blank) m_before = nullptr;
    m_pages->setCurrentWidget(page);
    retranslate();
    if (page == m_work) m_sheet->focusFirst();
    else if (page == m_end) (m_ports.turn ? m_next : m_endExit)->setFocus(Qt::OtherFocusReason);
    else if (page == m_blank) m_wake->setFocus(Qt::OtherFocusReason);
    else m_leave->begin();
}

void KioskWindow::askLeave()
{
    if (m_ports.turn) return finish(); // that leads to the queue's window, which asks
    m_before = m_pages->currentWidget();
    showPage(m_leave);
}

bool KioskWindow::isBlank() const
{
    return m_pages->currentWidget() == m_blank;
}

void KioskWindow::setIdle(int milliseconds)
{
    m_idle.start(milliseconds);
}

// What was typed and not sent goes too: the next person at the computer need not be the same.
void KioskWindow::blank()
{
    if (m_ports.turn) return finish(); // somebody else may want to begin
    QWidget* shown = m_pages->currentWidget();
    if (shown == m_blank) return;
    m_before = shown == m_leave ? (m_before ? m_before : m_work) : shown;
    m_sheet->forget();
    m_leave->forget();
    showPage(m_blank);
}

bool KioskWindow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_idle.isActive() || !isBlank()) m_idle.start();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void KioskWindow::wayOut()
{
    if (m_pages->currentWidget() != m_leave) askLeave();
}

void KioskWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_leave) showPage(m_before ? m_before : m_work);
    event->accept();
}

} // namespace sek
