// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/statistics_dialog.h"

#include "core/base/instant.h"
#include "core/domain/attendance/kinds.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/statistics_preview.h"
#include "ui/documents/file_choice.h"
#include "ui/documents/file_taking.h"
#include "ui/organisations/confirm_row.h"
#include "ui/organisations/diff_table.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/organisations/record_lookup.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowroles.h"
#include "ui/widgets/views/rowtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

StatisticsDialog::StatisticsDialog(OrganisationEditor& editor, const RecordId& project, QDate month, std::map<std::string, QString> names,
                                   const Confirm& confirm, QWidget* parent)
    : ActDialog(QStringLiteral("statisticsDialog"), tr("Values for statistics"), parent), m_editor(editor), m_project(project), m_month(month),
      m_names(std::move(names)), m_months(new RowTable), m_list(new QStandardItemModel(this)), m_head(new TextLabel(TextType::Heading)),
      m_order(new TextLabel(TextType::Body, {}, ColorRole::Warn)), m_preview(new DiffTable), m_format(new OptionList),
      m_password(new ConfirmRow(QStringLiteral("statisticsPassword"), confirm, tr("The hub asks before identity numbers leave it."))),
      m_message(new MessageBar), m_details(new TextLabel(TextType::Body)), m_date(new DateEdit)
{
    m_months->setObjectName(QStringLiteral("statisticsMonthsTable"));
    m_months->setAccessibleName(tr("Months and where they stand"));
    m_months->setModel(m_list);
    m_months->setFixedHeight(Theme::get().px(132));
    content()->addWidget(m_months);
    content()->addWidget(m_head);
    m_order->setObjectName(QStringLiteral("statisticsOrderLabel"));
    m_order->setWordWrap(true);
    content()->addWidget(m_order);
    m_preview->setObjectName(QStringLiteral("statisticsPreviewTable"));
    m_preview->setAccessibleName(tr("What the file will hold"));
    auto* preview = makePlainScroll(QStringLiteral("statisticsPreviewArea"), m_preview);
    preview->setFixedHeight(Theme::get().px(150));
    content()->addWidget(preview);
    m_format->setObjectName(QStringLiteral("statisticsFormatList"));
    m_format->setAccessibleName(tr("Form of the values"));
    m_format->setOptions({{QStringLiteral("xlsx"), tr("Workbook (XLSX)"), tr("To be uploaded as it is."), {}},
                          {QStringLiteral("csv"), tr("List (CSV)"), tr("For other programs."), {}},
                          {QStringLiteral("clipboard"), tr("Copy the values"), tr("To be pasted into the office’s own sheet, without headings."), {}}});
    m_format->setCurrent(QStringLiteral("xlsx"));
    content()->addWidget(m_format);
    auto* form = new FormGrid;
    form->setFollowsWindow(false);
    form->setColumns(FormColumns::Two);
    form->addRow(m_password);
    m_date->setDate(editor.view()->today);
    m_dateRow = form->addRow(new FieldRow(QStringLiteral("submittedOn"), texts::label(*attendance::scbExportSchema().field("submitted_on")), m_date, FieldWidth::Short));
    m_dateRow->setHint(tr("When the file was uploaded."));
    m_dateRow->hide();
    content()->addWidget(form);
    m_message->setObjectName(QStringLiteral("statisticsMessageBar"));
    m_message->hide();
    content()->addWidget(m_message);
    m_details->setObjectName(QStringLiteral("statisticsDetailsLabel"));
    m_details->setWordWrap(true);
    m_details->hide();
    content()->addWidget(m_details);
    content()->addStretch();
    m_save = addAct(tr("Save…"), ButtonKind::Outlined, QStringLiteral("export"), QStringLiteral("saveStatistics"));
    m_save->hide();
    connect(m_save, &QPushButton::clicked, this, &StatisticsDialog::askWhere);
    m_mark = addAct(tr("Mark as submitted"), ButtonKind::Outlined, QStringLiteral("send"), QStringLiteral("markSubmitted"));
    m_mark->hide();
    connect(m_mark, &QPushButton::clicked, this, [this] {
        const auto e = std::ranges::find(m_exports, m_month.toString(QStringLiteral("yyyy-MM")).toStdString(), &attendance::MonthExport::month);
        if (!m_busy && e != m_exports.end()) submit(e->id);
    });
    m_close = addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_make = addButton(tr("Make the file"), ButtonKind::Main, QStringLiteral("statistics"), true);
    m_make->setDefault(true);
    setLogicalSize(640, 0);
    connect(m_months, &RowTable::currentRowChanged, this, &StatisticsDialog::choose);
    showMonths({});
    readMonths();
}

void StatisticsDialog::readMonths()
{
    m_editor.workspace().records(m_editor.org(), kind::ScbExport, this, [this](const std::vector<RecordView>& found) { showMonths(found); });
}

void StatisticsDialog::showMonths(const std::vector<RecordView>& found)
{
    std::vector<std::pair<RecordId, Json>> all;
    for (const RecordView& r : found) all.emplace_back(r.id, r.body);
    m_exports = attendance::newestExports(all, m_project);
    const Json* project = bodyOf(m_editor.view()->attendance.projects, m_project);
    m_over = attendance::monthsOver(project ? *project : Json::object(), m_editor.view()->today);
    std::ranges::reverse(m_over);
    const QSignalBlocker quiet(m_months);
    m_list->setRowCount(0);
    m_list->setColumnCount(2);
    m_list->setHorizontalHeaderLabels({tr("Month"), tr("Where it stands")});
    int row = 0, current = 0;
    for (const std::string& month : m_over) {
        const auto e = std::ranges::find(m_exports, month, &attendance::MonthExport::month);
        QString words = tr("Not made yet"), icon = QStringLiteral("draft");
        ColorRole role = ColorRole::Muted;
        if (e != m_exports.end() && e->submitted()) {
            words = tr("Submitted on %1").arg(texts::date(isoDate(text(e->body, "submitted_on"))));
            icon = QStringLiteral("done");
            role = ColorRole::Ok;
        } else if (e != m_exports.end() && e->waits()) {
            words = e->owed ? tr("Made again, not marked as submitted") : tr("Made, not marked as submitted");
            icon = QStringLiteral("waiting");
            role = ColorRole::Warn;
        } else if (e != m_exports.end()) {
            words = e->owed ? tr("Changed since it was sent: generate and upload again") : tr("Changed since it was made: make it again");
            icon = QStringLiteral("warning");
            role = ColorRole::Warn;
        }
        auto* name = new QStandardItem(texts::monthFirst(isoDate(month + "-01")));
        auto* state = new QStandardItem(words);
        name->setData(QString::fromStdString(month), RowRole::Id);
        state->setData(icon, RowRole::StateIcon);
        state->setData(QVariant::fromValue(role), RowRole::StateIconRole);
        for (QStandardItem* item : {name, state}) item->setEditable(false);
        m_list->appendRow({name, state});
        if (month == m_month.toString(QStringLiteral("yyyy-MM")).toStdString()) current = row;
        ++row;
    }
    m_months->setColumnWidth(0, Theme::get().px(170));
    if (row > 0) m_months->setCurrentRow(current);
    choose(current);
}

void StatisticsDialog::choose(int row)
{
    if (row >= 0 && std::size_t(row) < m_over.size()) {
        const QDate chosen = isoDate(m_over[std::size_t(row)] + "-01");
        if (chosen != m_month) m_answer = Json(); // what was made was another month
        m_month = chosen;
    }
    m_head->setText(texts::monthFirst(m_month));
    const std::string month = m_month.toString(QStringLiteral("yyyy-MM")).toStdString();
    // Months go in their order (§9.2); one that nobody sent is told, so that it is no oversight.
    QStringList before;
    for (auto m = m_over.rbegin(); m != m_over.rend() && *m < month; ++m) {
        const auto e = std::ranges::find(m_exports, *m, &attendance::MonthExport::month);
        if (e == m_exports.end() || !e->submitted()) before << texts::month(isoDate(*m + "-01"));
    }
    m_order->setText(before.isEmpty() ? QString() : tr("Not marked as submitted yet, and to be sent before this month: %1.").arg(before.join(QStringLiteral(", "))));
    m_order->setVisible(!before.isEmpty());
    QList<DiffTable::Row> rows;
    for (const StatisticsRow& r : statisticsRows(*m_editor.view(), m_project, m_month)) {
        QStringList said;
        if (r.started.isValid()) said << tr("starts on %1").arg(texts::date(r.started));
        if (r.left.isValid()) said << tr("leaves on %1").arg(texts::date(r.left));
        if (r.unsignedMonth) said << tr("left out: not signed");
        if (r.withoutNumber) said << tr("no identity number");
        const bool wrong = r.unsignedMonth || r.withoutNumber;
        rows.append({{r.person, DiffDelegate::Label},
                     {r.unsignedMonth ? QString() : month::hoursInWords(r.minutes), DiffDelegate::Plain},
                     {said.join(QStringLiteral("; ")), wrong ? DiffDelegate::Theirs : DiffDelegate::Plain}});
    }
    m_preview->setContent({tr("Participant"), tr("Hours"), tr("To know")}, rows);
    const auto mine = std::ranges::find(m_exports, month, &attendance::MonthExport::month);
    const bool waits = mine != m_exports.end() && mine->waits();
    m_mark->setVisible(waits && m_answer.is_null());
    m_dateRow->setVisible(waits || !m_answer.is_null());
    if (!m_answer.is_null()) return;
    m_format->setEnabled(true);
    m_password->show();
    m_save->hide();
    m_details->hide();
    m_close->setText(tr("Cancel"));
    m_make->setText(waits ? tr("Make the file again") : tr("Make the file"));
    m_make->setEnabled(!m_busy);
}

void StatisticsDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_months->setEnabled(!busy); // what is under way is about the month that is shown
    m_make->setEnabled(!busy);
}

void StatisticsDialog::accept()
{
    if (m_busy) return;
    if (!m_answer.is_null()) {
        if (const auto file = RecordId::parse(text(m_answer, "id"))) submit(*file);
        return;
    }
    setBusy(true);
    m_message->clear();
    m_password->first([this] { make(); }, [this](const std::string& code) { failed(code); });
}

void StatisticsDialog::make()
{
    const QString path = QStringLiteral("/v1/orgs/%1/statistics").arg(QString::fromStdString(m_editor.org().text()));
    const Json body = {{"project_id", m_project.text()},
                       {"month", m_month.toString(QStringLiteral("yyyy-MM")).toStdString()},
                       {"format", m_format->current().toStdString()}};
    m_editor.workspace().request("POST", path, body, this, [this, month = m_month](const Result<Json>& answer) {
        if (!answer) return failed(answer.error().code);
        setBusy(false);
        if (month == m_month) present(*answer);
    });
}

void StatisticsDialog::failed(const std::string& code)
{
    setBusy(false);
    if (code == "step_up_required")
        return m_password->want([this] { accept(); }, [this](const std::string& c) { failed(c); });
    if (code == "factor_wrong" || code == "keys_wrong_passphrase") return; // said at the field
    QString words = texts::failure(QString::fromStdString(code));
    if (code == "not_allowed") words = tr("Only the project’s contact persons may take these values out.");
    if (code == "statistics_off") words = tr("The project does not report to an office of statistics. This is set in the project.");
    if (code == "statistics_month") words = tr("The month is not over yet, or it is outside the project.");
    if (code == "statistics_profile" || code == "xlsx") words = tr("The hub could not make the file. Ask whoever runs the hub.");
    if (code == "unreachable") words = tr("The hub cannot be reached now. The values are made by the hub; try again when it can.");
    if (code == "too_many_tries") words = tr("Too many attempts. Wait a minute and try again.");
    m_message->say(Tone::Bad, words);
}

void StatisticsDialog::present(const Json& answer)
{
    m_answer = answer;
    m_format->setEnabled(false);
    m_password->hide();
    QStringList lines;
    QStringList left, without;
    for (const Json& w : at(answer, "warnings")) {
        const auto it = m_names.find(text(w, "participation"));
        const QString name = it == m_names.end() ? tr("a participant") : it->second;
        (text(w, "code") == "identity_missing" ? without : left).append(name);
    }
    if (!left.isEmpty()) lines.append(tr("Left out, because the month is not signed: %1.").arg(left.join(QStringLiteral("; "))));
    if (!without.isEmpty()) lines.append(tr("Without an identity number: %1.").arg(without.join(QStringLiteral("; "))));
    QStringList months;
    for (const Json& m : at(answer, "again"))
        if (m.is_string()) months.append(texts::month(isoDate(m.get<std::string>() + "-01")));
    if (!months.isEmpty()) lines.append(tr("Generate and upload again, in this order: %1.").arg(months.join(QStringLiteral(", "))));
    if (!boolean(answer, "verified_profile"))
        lines.append(tr("The order of the columns follows a profile that nobody has checked against the office’s form. Compare it once."));
    m_details->setText(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
    m_mark->hide();
    m_close->setText(tr("Close"));
    m_make->setText(tr("Mark as submitted"));
    m_make->setEnabled(months.isEmpty() || months.front() == texts::month(m_month));
    m_dateRow->setVisible(true);
    if (text(answer, "format") == "clipboard") {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(QByteArray::fromBase64(QByteArray::fromStdString(text(answer, "file")))));
        m_message->say(Tone::Ok, tr("Copied. Paste the values now: they are taken out of the clipboard soon."));
        return Q_EMIT made();
    }
    m_save->show();
    m_save->setFocus();
    m_message->say(Tone::Info, tr("The file is made. Save it and upload it."));
    Q_EMIT made();
}

void StatisticsDialog::askWhere()
{
    chooseWhere(this, tr("Save the values"), qtext(m_answer, "name"), {}, [this](const QString& path) { saveTo(path); });
}

void StatisticsDialog::saveTo(const QString& path)
{
    saveFile(path, QByteArray::fromBase64(QByteArray::fromStdString(text(m_answer, "file"))), this, [this](const Done& done) {
        if (done) m_message->say(Tone::Ok, tr("Saved. The file holds identity numbers and is not protected: delete it once it is uploaded."));
        else m_message->say(Tone::Bad, fileTrouble(done.error().code));
    });
}

void StatisticsDialog::submit(const RecordId& file)
{
    if (!m_date->date().isValid() || m_date->date() > m_editor.view()->today) {
        m_dateRow->setError(m_date->date().isValid() ? tr("The date is in the future.") : tr("This is not a date. Check day, month and year."));
        return m_dateRow->focusEditor();
    }
    setBusy(true);
    m_editor.workspace().submit(m_editor.org(), "SubmitExport", {{"id", file.text()}, {"submitted_on", toIso(m_date->date())}}, this,
                                [this](const Submitted& outcome) {
                                    setBusy(false);
                                    if (outcome) {
                                        Q_EMIT submitted();
                                        if (!m_answer.is_null()) return ActDialog::accept();
                                        m_message->say(Tone::Ok, tr("Marked as submitted."));
                                        return readMonths();
                                    }
                                    const auto* r = std::get_if<Rejection>(&outcome.error());
                                    if (r && r->code == "export_order")
                                        return m_message->say(Tone::Bad, tr("Submit %1 first: months are sent in their order.").arg(texts::month(isoDate(text(r->params, "month") + "-01"))));
                                    if (r && r->code == "export_superseded")
                                        return m_message->say(Tone::Bad, tr("A month has changed in the meantime. Make the file again."));
                                    m_message->say(Tone::Bad, texts::refusal(outcome.error()));
                                });
}

} // namespace sek
