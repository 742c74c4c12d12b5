// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/kiosk_window.h"

#include "ui/signing/code_card.h"
#include "ui/signing/signing_sheet.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace sek {

namespace {

constexpr double Factor = 1.4; ///< style guide §9, on top of the person's own text size
constexpr double LargerFactor = 1.8;
constexpr int IdleMs = 3 * 60 * 1000;

QFrame* panel()
{
    auto* f = new QFrame;
    f->setProperty("panel", QStringLiteral("base"));
    return f;
}

} // namespace

KioskWindow::KioskWindow(Ports ports, const KioskMonth& month, QWidget* parent)
    : QWidget(parent, Qt::Window), m_ports(std::move(ports)), m_month(month), m_textSize(Theme::get().textSize())
{
    setObjectName(QStringLiteral("kioskWindow"));
    Theme::get().setTextSize(int(std::lround(m_textSize * Factor)));
    m_pages = new QStackedWidget(this);
    m_work = new QWidget;
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
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
    m_leave = makeLeave();
    for (QWidget* page : {m_work, m_blank, m_end, m_leave}) m_pages->addWidget(page);
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
    connect(qApp, &QApplication::focusChanged, this, &KioskWindow::keepInView);
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMs);
    connect(&m_idle, &QTimer::timeout, this, &KioskWindow::blank);
    qApp->installEventFilter(this);
    m_idle.start();
    setMonth(month);
    m_languages->setCurrent(month.language);
    speak(m_languages->current());
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
    Theme::get().setTextSize(m_textSize);
}

QWidget* KioskWindow::makeBar()
{
    const Theme& t = Theme::get();
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("topBar"));
    m_project = new TextLabel(TextType::SmallStrong);
    m_about = new TextLabel(TextType::Small, {}, ColorRole::Muted);
    for (TextLabel* l : {m_project, m_about}) l->setWordWrap(true);
    m_size = new Button({}, ButtonKind::Outlined, QStringLiteral("textsize"));
    m_size->setObjectName(QStringLiteral("kioskSizeButton"));
    m_size->setCheckable(true);
    m_size->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_languages = new SegmentedButtons;
    m_languages->setObjectName(QStringLiteral("kioskLanguages"));
    m_languages->setSegments({{QStringLiteral("sv"), QStringLiteral("Svenska")},
                              {QStringLiteral("en"), QStringLiteral("English")},
                              {QStringLiteral("lv"), QStringLiteral("Latviešu")},
                              {QStringLiteral("pl"), QStringLiteral("Polski")}});
    m_languages->setMinimumWidth(1); // squeezed for a moment, until it is a combo box
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(t.space(24), t.space(8), t.space(24), t.space(8));
    row->setSpacing(t.space(10));
    row->addWidget(m_project);
    row->addWidget(m_about, 1);
    row->addStretch();
    row->addWidget(m_size);
    row->addWidget(m_languages);
    connect(m_size, &QPushButton::toggled, this, [this](bool larger) {
        Theme::get().setTextSize(int(std::lround(m_textSize * (larger ? LargerFactor : Factor))));
        arrange();
    });
    connect(m_languages, &SegmentedButtons::currentChanged, this, &KioskWindow::speak);
    return bar;
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
    column->addWidget(m_endExit, 0, Qt::AlignCenter);
    column->addStretch();
    connect(m_endExit, &QPushButton::clicked, this, &KioskWindow::askLeave);
    return page;
}

QWidget* KioskWindow::makeLeave()
{
    const Theme& t = Theme::get();
    auto* page = new QWidget;
    auto* outer = new QVBoxLayout(page);
    auto* frame = panel();
    frame->setMaximumWidth(t.px(420));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(t.space(20), t.space(18), t.space(20), t.space(18));
    column->setSpacing(t.space(10));
    m_leaveTitle = new TextLabel(TextType::Heading);
    m_leaveText = new TextLabel(TextType::Body, {}, ColorRole::Muted);
    m_leaveText->setWordWrap(true);
    m_password = new QLineEdit;
    m_password->setObjectName(QStringLiteral("kioskPasswordEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_leaveSaid = new IconLabel;
    m_leaveSaid->setObjectName(QStringLiteral("kioskLeaveSaidLabel"));
    m_leaveSaid->setWordWrap(true);
    m_leaveSaid->hide();
    m_leaveOk = new Button({}, ButtonKind::Main, QStringLiteral("locked"));
    m_leaveOk->setObjectName(QStringLiteral("kioskLeaveOkButton"));
    m_leaveBack = new Button({}, ButtonKind::Flat, QStringLiteral("back"));
    m_leaveBack->setObjectName(QStringLiteral("kioskLeaveBackButton"));
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_leaveOk);
    acts->addWidget(m_leaveBack);
    acts->addStretch();
    column->addWidget(m_leaveTitle);
    column->addWidget(m_leaveText);
    column->addWidget(m_password);
    column->addWidget(m_leaveSaid);
    column->addLayout(acts);
    outer->addStretch();
    outer->addWidget(frame, 0, Qt::AlignHCenter);
    outer->addStretch();
    connect(m_leaveBack, &QPushButton::clicked, this, [this] { showPage(m_before ? m_before : m_work); });
    connect(m_leaveOk, &QPushButton::clicked, this, &KioskWindow::tryLeave);
    connect(m_password, &QLineEdit::returnPressed, this, &KioskWindow::tryLeave);
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
    m_project->setText(m.project);
    m_about->setText(tr("%1 · %2", "project number, organisation").arg(m.projectNo, m.owner));
    m_size->setToolTip(tr("Larger text"));
    m_size->setAccessibleName(tr("Larger text"));
    m_later->setText(tr("Ask me later"));
    m_later->setAccessibleName(m_later->text());
    m_exit->setText(tr("Leave (staff)"));
    m_endExit->setText(tr("Leave (staff)"));
    m_blankText->setText(tr("The screen was hidden because nobody used it."));
    m_wake->setText(tr("Go on"));
    switch (m_endKind) {
    case End::Signed:
        m_endIcon->setIcon(QStringLiteral("done"), ColorRole::Ok);
        if (!m.confirms.isEmpty()) {
            m_endTitle->setText(tr("Thank you, it is confirmed."));
            m_endText->setText(tr("Give the computer back to the staff."));
            break;
        }
        m_endTitle->setText(tr("Thank you, it is signed."));
        m_endText->setText(tr("A receipt goes to all your phones and e-mail addresses. Give the computer back to the staff."));
        break;
    case End::Stored:
        m_endIcon->setIcon(QStringLiteral("provisional"), ColorRole::Idle);
        m_endTitle->setText(tr("Stored. It will be checked at the next connection."));
        m_endText->setText(tr("Nothing is signed yet. The staff learn then whether the code was right. Give the computer back to the staff."));
        break;
    case End::Rejected:
        m_endIcon->setIcon(QStringLiteral("declined"), ColorRole::Bad);
        m_endTitle->setText(tr("Thank you, it was sent back."));
        m_endText->setText(tr("The person responsible looks at it and you get a new version to read. Give the computer back to the staff."));
        break;
    case End::Later:
        m_endIcon->setIcon(QStringLiteral("clock"), ColorRole::Muted);
        m_endTitle->setText(tr("Nothing was signed."));
        m_endText->setText(tr("You can do it another day. Give the computer back to the staff."));
        break;
    }
    m_leaveTitle->setText(tr("Back to the staff"));
    m_leaveText->setText(m_ports.leaveByPassphrase ? tr("Only the staff can leave this screen. Type the passphrase for this computer.")
                                                   : tr("Only the staff can leave this screen. Type the password of the person who is signed in."));
    m_password->setAccessibleName(m_ports.leaveByPassphrase ? tr("Passphrase") : tr("Password"));
    m_password->setPlaceholderText(m_password->accessibleName());
    m_leaveOk->setText(tr("Leave", "kiosk"));
    m_leaveBack->setText(tr("Back"));
    //: Title of the window while a participant works alone; it holds no name.
    setWindowTitle(tr("Attendance – Sekretariat"));
    m_sheet->retranslate();
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
    const Theme& t = Theme::get();
    const double own = t.scale() / (m_size->isChecked() ? LargerFactor : Factor);
    m_sheet->arrange(width() / own >= 1100);
    m_about->setVisible(width() / own >= 900);
    // By what there is: larger text and long names of projects take the room of the languages.
    m_languages->setCompact(false);
    const int needed = 2 * t.space(24) + 3 * t.space(10) + t.px(150) + m_size->sizeHint().width() + m_languages->sizeHint().width();
    m_languages->setCompact(needed > width());
}

void KioskWindow::open()
{
    for (QWidget* w : QApplication::topLevelWidgets()) {
        if (w == this || !w->isVisible()) continue;
        m_hidden.append(w);
        w->hide();
    }
    QGuiApplication::clipboard()->clear(); // nothing comes in from outside, nothing goes out
    showFullScreen();
    activateWindow();
    m_sheet->focusFirst();
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
    else if (page == m_end) m_endExit->setFocus(Qt::OtherFocusReason);
    else if (page == m_blank) m_wake->setFocus(Qt::OtherFocusReason);
    else m_password->setFocus(Qt::OtherFocusReason);
}

void KioskWindow::askLeave()
{
    m_before = m_pages->currentWidget();
    m_password->clear();
    m_leaveSaid->hide();
    showPage(m_leave);
}

void KioskWindow::tryLeave()
{
    if (m_password->text().isEmpty() || !m_leaveOk->isEnabled()) return;
    m_leaveOk->setEnabled(false);
    m_ports.leave(m_password->text(), [self = QPointer(this)](const Done& done) {
        if (!self) return;
        self->m_leaveOk->setEnabled(true);
        self->m_password->clear();
        if (done) return self->finish();
        const std::string& code = done.error().code;
        self->m_leaveSaid->set(QStringLiteral("error"),
                               code == "factor_wrong"     ? tr("This is not the right password.")
                               : code == "too_many_tries" ? tr("Too many tries. Wait a few minutes.")
                                                          : tr("The hub cannot be reached. Try again in a moment."),
                               ColorRole::Bad);
        self->m_leaveSaid->show();
        self->m_password->setFocus(Qt::OtherFocusReason);
    });
}

void KioskWindow::finish()
{
    m_mayClose = true;
    QGuiApplication::clipboard()->clear();
    Theme::get().setTextSize(m_textSize);
    if (m_ports.setLanguage && !m_ports.language.isEmpty()) m_ports.setLanguage(m_ports.language);
    for (const QPointer<QWidget>& w : std::as_const(m_hidden))
        if (w) w->show();
    hide();
    Q_EMIT left();
    deleteLater();
}

void KioskWindow::giveBack()
{
    finish();
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
    QWidget* shown = m_pages->currentWidget();
    if (shown == m_blank) return;
    m_before = shown == m_leave ? (m_before ? m_before : m_work) : shown;
    m_sheet->forget();
    m_password->clear();
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

// Neither Esc nor a window manager's cross opens what belongs to the staff.
void KioskWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose) return QWidget::closeEvent(event);
    event->ignore();
    if (m_pages->currentWidget() != m_leave) askLeave();
}

void KioskWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_leave) showPage(m_before ? m_before : m_work);
    event->accept();
}

} // namespace sek
