// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signing_sheet.h"

#include "ui/attendance/month_texts.h"
#include "ui/texts/texts.h"
#include "ui/signing/code_card.h"
#include "ui/signing/code_edit.h"
#include "ui/signing/kiosk_table.h"
#include "ui/signing/reject_card.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace sek {

namespace {

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
    return SigningSheet::tr("%1 – %2", "first and last day").arg(texts::date(from), texts::date(to));
}

} // namespace

QString kioskFigures(const KioskMonth& m, bool markup)
{
    const auto safe = [markup](const QString& s) { return markup ? s.toHtmlEscaped() : s; };
    //: %1 project, %2 its number, %3 days, %4 "35 reported hours"
    return SigningSheet::tr("%1 (%2), %3: %4")
        .arg(safe(m.project), safe(m.projectNo), safe(days(m.from, m.to)),
             bold(m.reported % 60 == 0 ? SigningSheet::tr("%n reported hour(s)", nullptr, m.reported / 60)
                                       : SigningSheet::tr("%1 reported", "time").arg(month::hoursInWords(m.reported)),
                  markup));
}

SigningSheet::SigningSheet(Ports ports, QWidget* parent) : QWidget(parent), m_ports(std::move(ports)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    const Theme& t = Theme::get();
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(t.space(24));
    m_columns->addWidget(makeHours(), 50);
    m_signing = makeSigning();
    m_columns->addWidget(m_signing, 50);
}

QWidget* SigningSheet::makeHours()
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
    m_responsible->setObjectName(QStringLiteral("kioskResponsibleLabel"));
    for (TextLabel* l : {m_rule, m_responsible}) {
        l->setWordWrap(true);
        column->addWidget(l);
    }
    column->addStretch();
    return box;
}

QWidget* SigningSheet::makeSigning()
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
            Q_EMIT self->rejected();
        });
    });
    connect(m_card, &CodeCard::confirmed, this, &SigningSheet::confirmed);
    connect(m_card, &CodeCard::stored, this, &SigningSheet::stored);
    connect(m_card, &CodeCard::contentChanged, this, &SigningSheet::contentWanted);
    connect(m_card, &CodeCard::stepChanged, this, &SigningSheet::moved);
    return box;
}

void SigningSheet::setMonth(const KioskMonth& m)
{
    m_month = m;
    m_reading.clear();
    m_signing->show();
    m_model->setMonth(m);
    retranslate();
}

void SigningSheet::setLanguage(const QString& language)
{
    m_language = language;
    retranslate();
}

void SigningSheet::setReading(const QString& sentence)
{
    m_reading = sentence;
    m_signing->hide();
    retranslate();
}

void SigningSheet::retranslate()
{
    const KioskMonth& m = m_month;
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
    const bool vouched = !m.responsible.isEmpty() && m.responsibleAt != Instant(); // a participant's own program does not know the staff
    m_responsible->setText(vouched ? tr("Responsible: %1, signed %2").arg(m.responsible, texts::moment(m.responsibleAt, m.timeZone, m.today)) : QString());
    m_responsible->setVisible(vouched);
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
    m_model->retranslate();
    if (m_reading.isEmpty()) return;
    m_lead->setText(m_reading);
}

void SigningSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void SigningSheet::arrange(bool beside)
{
    const Theme& t = Theme::get();
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const char* name : {"codeMainButton", "rejectSendButton"})
        if (auto* main = findChild<Button*>(QLatin1String(name))) main->setMinimumHeight(t.px(36)); // for fingers
    // For reading only: nothing in a row has to be hit, so that a whole month stands on one screen.
    const int row = t.px(30);
    m_table->verticalHeader()->setMinimumSectionSize(row);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(m_table->head()->sizeHint().height() + m_model->rowCount() * row + 1);
}

void SigningSheet::focusFirst()
{
    m_card->focusFirst();
}

void SigningSheet::forget()
{
    m_card->edit()->clear();
    m_reject->reset();
    showActs(false);
}

void SigningSheet::showActs(bool rejecting)
{
    m_card->setVisible(!rejecting);
    m_reject->setVisible(rejecting);
}

} // namespace sek
