// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/timetable_dialog.h"

#include "ui/documents/elsewhere.h"
#include "ui/documents/file_choice.h"
#include "ui/documents/file_taking.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/print_notice.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QDir>
#include <QVBoxLayout>

namespace sek {

namespace {

constexpr int MonthsAhead = 3;

} // namespace

TimetableDialog::TimetableDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent)
    : ActDialog(QStringLiteral("timetableDialog"), tr("Timetable"), parent), m_editor(editor), m_project(project), m_months(new ComboBox),
      m_count(new TextLabel(TextType::Body)), m_said(new MessageBar)
{
    auto* head = new TextLabel(TextType::Heading, tr("A month’s sessions on paper"));
    head->setWordWrap(true);
    content()->addWidget(head);
    if (const auto rule = timetableRule(text(editor.view()->state.organisation, "country"))) {
        auto* asked = new TextLabel(TextType::Body, tr("The coming month’s timetable is handed in by day %1 of the month before.").arg(rule->handInDay));
        auto* changes = new TextLabel(TextType::Body, tr("Changes are told %n day(s) ahead.", nullptr, rule->changeDays));
        for (TextLabel* l : {asked, changes}) {
            l->setWordWrap(true);
            content()->addWidget(l);
        }
    }
    auto* label = new TextLabel(TextType::Body, tr("Month"));
    label->setBuddy(m_months);
    content()->addWidget(label);
    m_months->setObjectName(QStringLiteral("timetableMonthCombo"));
    m_months->setAccessibleName(label->text());
    const QDate today = editor.view()->today;
    for (int n = 0; n <= MonthsAhead; ++n) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(n);
        m_months->addItem(texts::month(first), first);
    }
    m_months->setCurrentIndex(1);
    content()->addWidget(m_months);
    m_count->setObjectName(QStringLiteral("timetableCountLabel"));
    m_count->setWordWrap(true);
    content()->addWidget(m_count);
    m_said->setObjectName(QStringLiteral("timetableSaidBar"));
    content()->addWidget(m_said);
    content()->addStretch();
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false);
    m_print = addAct(tr("Print…"), ButtonKind::Outlined, QStringLiteral("print"), QStringLiteral("printTimetable"));
    m_save = addAct(tr("Save as PDF…"), ButtonKind::Main, QStringLiteral("export"), QStringLiteral("saveTimetable"));
    setLogicalSize(520, 0);
    connect(m_months, &QComboBox::currentIndexChanged, this, &TimetableDialog::look);
    connect(&editor, &OrganisationEditor::changed, this, &TimetableDialog::look);
    connect(m_save, &QPushButton::clicked, this, &TimetableDialog::save);
    connect(m_print, &QPushButton::clicked, this, &TimetableDialog::print);
    look();
    m_months->setFocus();
}

Timetable TimetableDialog::shown() const
{
    return timetableOf(*m_editor.view(), m_project, m_months->currentData().toDate());
}

void TimetableDialog::look()
{
    const Timetable t = shown();
    m_count->setText(t.lines.empty() ? tr("Nothing is planned in this month yet.") : tr("%n session(s) are planned.", nullptr, t.sessions()));
    m_save->setEnabled(!t.lines.empty());
    m_print->setEnabled(!t.lines.empty());
    if (const int n = t.incomplete(); n > 0) m_said->say(Tone::Warn, tr("%n session(s) have no place or no trainer. Both stand with the activity.", nullptr, n));
    else m_said->clear();
}

void TimetableDialog::save()
{
    //: Name of a file; %1 is the project's number, %2 the month as 2026-12.
    const QString name = tr("Timetable %1 %2").arg(shown().projectNo, shown().month.toString(QStringLiteral("yyyy-MM"))).replace(u'/', u'-');
    chooseWhere(this, tr("Save the timetable"), name + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"), [this](const QString& path) { saveTo(path); });
}

void TimetableDialog::saveTo(const QString& path)
{
    m_save->setEnabled(false);
    elsewhere(this, [page = timetablePage(shown()), path] { return writeFile(path, paperPdf(page)); }, [this, path](const Done& done) {
        look();
        if (done) m_said->say(Tone::Ok, tr("The timetable is saved."));
        else m_said->say(Tone::Bad, tr("The file could not be written: %1").arg(QDir::toNativeSeparators(path)));
    });
}

void TimetableDialog::print()
{
    beforePrinting(this, [this] { printPaper(timetablePage(shown()), this); });
}

} // namespace sek
