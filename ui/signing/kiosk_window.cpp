// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/kiosk_window.h"

#include "ui/attendance/month_texts.h"
#include "ui/signing/code_card.h"
#include "ui/signing/code_edit.h"
#include "ui/signing/kiosk_table.h"
#include "ui/signing/reject_card.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFrame>
#include <QGridLayout>
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

QString bold(const QString& text, bool markup)
{
    return markup ? QStringLiteral("<span style=\"font-weight:600\">%1</span>").arg(text) : text;
}

QString days(QDate from, QDate to)
{
    if (from == to) return month::longDay(from);
    return KioskWindow::tr("%1 – %2", "first and last day").arg(QLocale().toString(from, QLocale::ShortFormat), QLocale().toString(to, QLocale::ShortFormat));
}

} // namespace

QString kioskFigures(const KioskMonth& m, bool markup)
{
    const auto safe = [markup](const QString& s) { return markup ? s.toHtmlEscaped() : s; };
    //: %1 project, %2 its number, %3 days, %4 "35 reported hours"
    return KioskWindow::tr("%1 (%2), %3: %4")
        .arg(safe(m.project), safe(m.projectNo), safe(days(m.from, m.to)),
             bold(m.reported % 60 == 0 ? KioskWindow::tr("%n reported hour(s)", nullptr, m.reported / 60)
                                       : KioskWindow::tr("%1 reported", "time").arg(month::hoursInWords(m.reported)),
                  markup));
}

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
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(t.space(24), t.space(16), t.space(24), t.space(16));
    m_columns->setSpacing(t.space(24));
    m_columns->addWidget(makeHours(), 50);
    m_columns->addWidget(makeSigning(), 50);
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

    connect(m_table, &RowTable::currentRowChanged, this, [this, scroll](int row) {
        if (row >= 0) scroll->ensureVisible(0, m_table->mapTo(scroll->widget(), QPoint(0, m_table->rowViewportPosition(row) + m_table->rowHeight(row))).y());
    });
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

QWidget* KioskWindow::makeHours()
{
    const Theme& t = Theme::get();
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(6));
    m_title = new TextLabel(TextType::Title);
    m_title->setObjectName(QStringLiteral("kioskTitleLabel"));
    m_title->setWordWrap(true);
    m_lead = new TextLabel(TextType::Body, {}, ColorRole::Muted);
    m_lead->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(t.space(6));

    m_model = new KioskModel(this);
    m_table = new RowTable;
    m_table->setObjectName(QStringLiteral("kioskHoursTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->head()->setSectionsMovable(false);
    m_table->head()->setSectionResizeMode(KioskModel::Day, QHeaderView::ResizeToContents);
    m_table->head()->setSectionResizeMode(KioskModel::Activity, QHeaderView::Stretch);
    m_table->head()->setSectionResizeMode(KioskModel::Time, QHeaderView::ResizeToContents);
    auto* frame = panel();
    m_hoursFrame = frame;
    auto* inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(1, 1, 1, 1);
    inFrame->setSpacing(0);
    inFrame->addWidget(m_table);
    auto* foot = new QFrame;
    foot->setProperty("panel", QStringLiteral("foot"));
    auto* sums = new QGridLayout(foot);
    sums->setContentsMargins(t.space(10), t.space(8), t.space(10), t.space(8));
    sums->setVerticalSpacing(t.space(8));
    m_sumLabel = new TextLabel(TextType::Body, {}, ColorRole::Muted);
    m_sum = new TextLabel(TextType::Body);
    m_reportedLabel = new TextLabel(TextType::Heading);
    m_reported = new TextLabel(TextType::Heading);
    m_reported->setObjectName(QStringLiteral("kioskReportedLabel"));
    sums->addWidget(m_sumLabel, 0, 0);
    sums->addWidget(m_sum, 0, 1, Qt::AlignRight);
    sums->addWidget(m_reportedLabel, 1, 0);
    sums->addWidget(m_reported, 1, 1, Qt::AlignRight);
    inFrame->addWidget(foot);
    column->addWidget(frame);
    m_rule = new TextLabel(TextType::Small, {}, ColorRole::Muted);
    m_responsible = new TextLabel(TextType::Small, {}, ColorRole::Muted);
    for (TextLabel* l : {m_rule, m_responsible}) {
        l->setWordWrap(true);
        column->addWidget(l);
    }
    column->addStretch();
    return box;
}

QWidget* KioskWindow::makeSigning()
{
    const Theme& t = Theme::get();
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(12));
    auto* frame = panel();
    auto* in = new QVBoxLayout(frame);
    in->setContentsMargins(t.space(20), t.space(18), t.space(20), t.space(18));
    in->setSpacing(t.space(8));
    m_declarationHead = new TextLabel(TextType::Heading);
    m_declaration = new TextLabel(TextType::Body);
    m_declaration->setObjectName(QStringLiteral("kioskDeclarationLabel"));
    m_declaration->setWordWrap(true);
    m_figures = new TextLabel(TextType::Body);
    m_figures->setObjectName(QStringLiteral("kioskFiguresLabel"));
    m_figures->setTextFormat(Qt::RichText);
    m_figures->setWordWrap(true);
    in->addWidget(m_declarationHead);
    in->addWidget(m_declaration);
    in->addWidget(m_figures);
    auto* line = new QFrame;
    line->setObjectName(QStringLiteral("dividerLine"));
    line->setFixedHeight(1);
    m_line = line;
    in->addSpacing(t.space(4));
    in->addWidget(line);
    in->addSpacing(t.space(4));

    m_card = new CodeCard(m_ports.code);
    m_notCorrect = new Button({}, ButtonKind::Flat, QStringLiteral("declined"));
    m_notCorrect->setObjectName(QStringLiteral("notCorrectButton"));
    m_notCorrect->setIconRole(ColorRole::Bad);
    m_card->addBeside(m_notCorrect);
    m_reject = new RejectCard;
    // No stack: it is as high as its highest page, and the code would stand in a void.
    m_reject->hide();
    in->addWidget(m_card);
    in->addWidget(m_reject);
    column->addWidget(frame);
    m_warning = new IconLabel({}, {}, ColorRole::Text);
    m_warning->setWordWrap(true);
    m_qualified = new TextLabel(TextType::Small, {}, ColorRole::Muted);
    m_qualified->setWordWrap(true);
    column->addWidget(m_warning);
    column->addWidget(m_qualified);
    column->addStretch();

    connect(m_notCorrect, &QPushButton::clicked, this, [this] {
        showActs(true);
        m_reject->focusFirst();
    });
    connect(m_reject, &RejectCard::cancelled, this, [this] {
        showActs(false);
        m_card->focusFirst();
    });
    connect(m_reject, &RejectCard::rejected, this, [this](const KioskReject& reject) {
        m_ports.reject(reject, [self = QPointer(this)](const Done& done) {
            if (!self) return;
            if (!done) return self->m_reject->say(tr("It could not be sent. Try again in a moment."));
            self->m_endKind = End::Rejected;
            self->showPage(self->m_end);
        });
    });
    connect(m_card, &CodeCard::confirmed, this, [this] {
        m_endKind = End::Signed;
        showPage(m_end);
    });
    connect(m_card, &CodeCard::stored, this, [this] {
        m_endKind = End::Stored;
        showPage(m_end);
    });
    connect(m_card, &CodeCard::contentChanged, this, &KioskWindow::contentWanted);
    connect(m_card, &CodeCard::stepChanged, this, &KioskWindow::keepInView);
    return box;
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
    m_model->setMonth(m);
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
    const QString name = QLocale().standaloneMonthName(m.from.month());
    //: The participant's name and a month: Astrid Exempel, your attendance in March
    m_title->setText(m.from == m.to ? tr("%1, your attendance on %2").arg(m.signer, month::longDay(m.from))
                                    : tr("%1, your attendance in %2").arg(m.signer, name));
    m_lead->setText(m.revision > 1 ? tr("The hours were corrected (version %1). Read them through again. If they are correct you sign with a code.").arg(m.revision)
                                   : tr("Read the hours through. If they are correct you sign with a code."));
    m_table->setAccessibleName(tr("Your hours day by day"));
    m_sumLabel->setText(tr("Sum", "row"));
    m_sum->setText(month::hoursInWords(m.minutes));
    m_reportedLabel->setText(tr("Reported time"));
    m_reported->setText(month::hoursAlone(m.reported));
    m_rule->setText(month::roundingRule(m.rounding, m.level));
    m_responsible->setText(m.responsibleAt.isEmpty() ? QString() : tr("Responsible: %1, signed %2").arg(m.responsible, m.responsibleAt));
    m_responsible->setVisible(!m.responsibleAt.isEmpty());
    m_declarationHead->setText(tr("Declaration"));
    m_declaration->setText(m_ports.statement ? m_ports.statement(m_language) : QString());
    m_figures->setText(kioskFigures(m, true));
    m_figures->setAccessibleName(kioskFigures(m, false));
    QString mark = m.contentHash.left(8).toUpper();
    if (mark.size() == 8) mark.insert(4, u' ');
    m_card->setTimeZone(m.timeZone);
    m_card->setWords({m.reported % 60 == 0 ? tr("Sign %n hour(s)", nullptr, m.reported / 60) : tr("Sign %1").arg(month::hoursInWords(m.reported)),
                      month::hoursInWords(m.reported), mark});
    m_notCorrect->setText(tr("The time is not correct…"));
    const bool channel = !m.confirms.isEmpty();
    for (QWidget* w : {m_hoursFrame, static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_declarationHead), static_cast<QWidget*>(m_declaration),
                       static_cast<QWidget*>(m_figures), m_line, static_cast<QWidget*>(m_notCorrect), static_cast<QWidget*>(m_qualified)})
        w->setVisible(!channel);
    if (channel) {
        m_title->setText(tr("%1, confirm your phone or address").arg(m.signer));
        m_lead->setText(tr("A code goes to %1. Type it in, so that we know it is yours. Afterwards the staff look at an identity document.").arg(m.confirms));
        m_card->setWords({tr("Confirm"), {}, {}});
    }
    m_warning->set(QStringLiteral("shield"), tr("Never give the code to the staff. Type it in yourself."), ColorRole::Text);
    m_warning->setIconRole(ColorRole::Accent);
    m_qualified->setText(tr("A one-time code makes a simple electronic signature."));
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
    m_model->retranslate();
}

void KioskWindow::speak(const QString& language)
{
    if (language == m_language) return;
    m_language = language;
    if (m_ports.setLanguage) m_ports.setLanguage(language);
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
    if (!m_columns) return;
    const Theme& t = Theme::get();
    const double own = t.scale() / (m_size->isChecked() ? LargerFactor : Factor);
    m_columns->setDirection(width() / own >= 1100 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_about->setVisible(width() / own >= 900);
    // By what there is: larger text and long names of projects take the room of the languages.
    m_languages->setCompact(false);
    const int needed = 2 * t.space(24) + 3 * t.space(10) + t.px(150) + m_size->sizeHint().width() + m_languages->sizeHint().width();
    m_languages->setCompact(needed > width());
    for (const char* name : {"codeMainButton", "rejectSendButton"})
        if (auto* main = findChild<Button*>(QLatin1String(name))) main->setMinimumHeight(t.px(36)); // for fingers
    // For reading only: nothing in a row has to be hit, so that a whole month stands on one screen.
    const int row = t.px(30);
    m_table->verticalHeader()->setMinimumSectionSize(row);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(m_table->head()->sizeHint().height() + m_model->rowCount() * row + 1);
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
    m_card->focusFirst();
}

void KioskWindow::showActs(bool rejecting)
{
    m_card->setVisible(!rejecting);
    m_reject->setVisible(rejecting);
}

// After the layout: what is focused often has just come in.
void KioskWindow::keepInView()
{
    QMetaObject::invokeMethod(this, [this] {
        QWidget* now = focusWidget();
        if (!now || !m_scroll->widget()->isAncestorOf(now) || now == m_table) return;
        if (m_card->isAncestorOf(now)) m_scroll->ensureWidgetVisible(m_card, 0, 0); // with what was sent, and the buttons
        m_scroll->ensureWidgetVisible(now);
    }, Qt::QueuedConnection);
}

void KioskWindow::showPage(QWidget* page)
{
    if (page != m_leave && page != m_blank) m_before = nullptr;
    m_pages->setCurrentWidget(page);
    retranslate();
    if (page == m_work) m_card->focusFirst();
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
    m_card->edit()->clear();
    m_password->clear();
    m_reject->reset();
    showActs(false);
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
