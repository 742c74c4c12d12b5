// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/paper_dialogs.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/scan/qr_read.h"
#include "ui/attendance/month_binding.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/reason_dialog.h"
#include "ui/attendance/report_month.h"
#include "ui/documents/elsewhere.h"
#include "ui/documents/page_view.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/signing/kiosk_table.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/progressline.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QBoxLayout>
#include <QDate>
#include <QFileDialog>
#include <QPointer>

#include <algorithm>

namespace sek {

namespace {

/// Wide enough for the modules of a code on a page of A4; the code stands on every page, so a few are looked at.
constexpr int ScanWidth = 2600;
constexpr int MostPages = 4;

/// "March 2026, Astrid Exempel: 33 h".
QString monthOf(const OrgView& view, const Json& report)
{
    const QDate first = QDate::fromString(qtext(report, "period").left(7) + QStringLiteral("-01"), Qt::ISODate);
    return FilePaperDialog::tr("%1, %2: %3", "month, person, hours")
        .arg(texts::monthFirst(first), month::participantName(view, text(report, "participant_id")), month::hoursInWords(static_cast<int>(integer(report, "reported_minutes"))));
}

} // namespace

FilePaperDialog::FilePaperDialog(OrganisationEditor& editor, QWidget* parent)
    : ActDialog(QStringLiteral("filePaperDialog"), tr("A month signed on paper"), parent), m_editor(editor), m_what(new TextLabel(TextType::Body)),
      m_month(new TextLabel(TextType::Heading)), m_view(new PageView), m_trouble(new MessageBar), m_progress(new ProgressLine)
{
    m_what->setObjectName(QStringLiteral("paperWhatLabel"));
    m_what->setWordWrap(true);
    m_what->setText(tr("Choose the scan of a preliminary certificate that the participant has signed by hand."));
    auto* then = new TextLabel(TextType::Body, tr("The square code on it says which month it is. A second person then compares it."), ColorRole::Muted);
    then->setWordWrap(true);
    m_month->setObjectName(QStringLiteral("paperMonthLabel"));
    m_month->setWordWrap(true);
    m_month->hide();
    m_view->hide();
    m_trouble->setObjectName(QStringLiteral("paperTroubleBar"));
    m_progress->setObjectName(QStringLiteral("paperProgressLine"));
    content()->addWidget(m_what);
    content()->addWidget(then);
    content()->addWidget(m_month);
    content()->addWidget(m_progress);
    content()->addWidget(m_view, 1);
    content()->addWidget(m_trouble);
    m_choose = addAct(tr("Choose the scan…"), ButtonKind::Outlined, QStringLiteral("attach"), QStringLiteral("choosePaper"));
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_file = addButton(tr("Pass on for comparison"), ButtonKind::Main, QStringLiteral("filePaper"), true);
    m_file->setEnabled(false);
    setLogicalSize(760, 640);
    connect(m_choose, &QPushButton::clicked, this, &FilePaperDialog::choose);
    m_choose->setFocus();
}

void FilePaperDialog::choose()
{
    auto* dialog = new QFileDialog(this, tr("Choose the scan"), {}, tr("Scans (*.pdf *.jpg *.jpeg *.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FilePaperDialog::take);
    dialog->open();
}

void FilePaperDialog::take(const QString& path)
{
    m_taken.reset();
    m_code.reset();
    m_file->setEnabled(false);
    m_month->hide();
    m_trouble->hide();
    m_progress->start(tr("Reading the code…"), false);
    takeFile(path, this, [this, round = ++m_round](Result<TakenFile> file) {
        if (round != m_round) return;
        if (file) return taken(std::move(*file));
        say(fileTrouble(file.error().code));
    });
}

void FilePaperDialog::taken(TakenFile file)
{
    m_view->setVisible(true);
    m_view->setBytes(file.bytes, file.name);
    m_taken = std::move(file);
    look(0);
}

void FilePaperDialog::look(int page)
{
    // The code stands on each page; the first that can be read is taken. What comes of a file chosen before is of no account.
    drawPage(m_taken->bytes, page, ScanWidth, this, [this, page, round = m_round](DrawnPage drawn) {
        if (round != m_round) return;
        elsewhere(this, [image = drawn.image] { return readQr(image); }, [this, page, round, pages = drawn.pages](QByteArray qr) {
            if (round != m_round) return;
            if (qr.isEmpty() && page + 1 < std::min(pages, MostPages)) return look(page + 1);
            judge(qr);
        });
    });
}

void FilePaperDialog::judge(const QByteArray& qr)
{
    const auto code = attendance::paperCodeOf(qr);
    const OrgView& view = *m_editor.view();
    const auto report = code ? view.attendance.reports.read(code->report) : std::nullopt;
    if (qr.isEmpty())
        return say(tr("No code can be read on this scan. Scan the whole page again, flat and with at least 200 dots per inch."));
    if (!code) return say(tr("The code on this scan is of something else."));
    if (!report) return say(tr("The code names a month that you do not see: it belongs to another project or organisation."));
    m_month->setText(monthOf(view, report->body));
    m_month->show();
    if (integer(report->body, "revision", 1) != code->revision)
        return say(tr("The month was corrected since this sheet was printed. Print the new one and have that signed."));
    if (text(report->body, "content_hash") != code->contentHash)
        return say(tr("The hours on this sheet are not those of the month as it stands. Print it again and have that signed."));
    m_code = *code;
    m_progress->finish();
    m_file->setEnabled(true);
    m_file->setFocus();
    Q_EMIT judged();
}

void FilePaperDialog::say(const QString& sentence)
{
    m_progress->finish();
    m_trouble->say(Tone::Bad, sentence);
    m_trouble->show();
    m_choose->setFocus();
    Q_EMIT judged();
}

void FilePaperDialog::accept()
{
    if (m_sending || !m_code || !m_taken) return;
    const QByteArray hash = sha256(m_taken->bytes);
    const Json args = {{"v", 1},
                       {"id", m_code->report.text()},
                       {"revision", m_code->revision},
                       {"content_hash", m_code->contentHash},
                       {"scan", {{"sha256", hex(hash)}, {"byte_size", m_taken->bytes.size()}, {"mime", mediaType(m_taken->look.kind)}}}};
    m_sending = true;
    m_editor.workspace().submit(m_editor.org(), "SubmitPaper", args, {m_taken->bytes}, this, [this](const Submitted& outcome) {
        m_sending = false;
        if (!outcome) return say(texts::refusal(outcome.error()));
        Q_EMIT filed();
        ActDialog::accept();
    });
}

ComparePaperDialog::ComparePaperDialog(OrganisationEditor& editor, const RecordId& report, QWidget* parent)
    : ActDialog(QStringLiteral("comparePaperDialog"), tr("Compare the signed paper"), parent), m_editor(editor), m_report(report),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight)), m_view(new PageView), m_progress(new ProgressLine),
      m_trouble(new MessageBar)
{
    const OrgView& view = *editor.view();
    const auto found = view.attendance.reports.read(report);
    const Json body = found ? found->body : Json::object();
    const Json paper = at(body, "paper");
    m_revision = integer(body, "revision", 1);
    m_sha256 = text(paper, "sha256");
    auto* head = new TextLabel(TextType::Heading, monthOf(view, body));
    head->setObjectName(QStringLiteral("paperMonthLabel"));
    head->setWordWrap(true);
    const QString who = view.nameOf(text(paper, "by"));
    const auto when = parseRfc3339(text(paper, "at"));
    auto* what = new TextLabel(TextType::Body,
                               tr("Is this the participant’s signature, and do the days and hours agree with the month? %1 passed it on %2.", "person, when")
                                   .arg(who, when ? texts::moment(*when, text(view.state.organisation, "time_zone", "UTC"), view.today) : QString()));
    what->setWordWrap(true);
    content()->addWidget(head);
    content()->addWidget(what);
    m_progress->setObjectName(QStringLiteral("fetchProgressLine"));
    content()->addWidget(m_progress);
    m_sides->setSpacing(Theme::get().space(12));
    const auto month = found ? reportMonth(view, *found) : std::nullopt;
    if (month && !month->lines.empty()) {
        auto* hours = new KioskModel(this);
        hours->setMonth(*month);
        m_hours = new RowTable;
        m_hours->setObjectName(QStringLiteral("reportedHoursTable"));
        m_hours->setAccessibleName(tr("The month as it was reported"));
        m_hours->setModel(hours);
        m_hours->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_hours->head()->setStretchLastSection(false);
        for (const int c : {KioskModel::Day, KioskModel::Time}) m_hours->head()->setSectionResizeMode(c, QHeaderView::ResizeToContents);
        m_hours->head()->setSectionResizeMode(KioskModel::Activity, QHeaderView::Stretch);
        m_sides->addWidget(m_hours, 2);
    }
    m_sides->addWidget(m_view, 3);
    content()->addLayout(m_sides, 1);
    m_trouble->setObjectName(QStringLiteral("paperTroubleBar"));
    content()->addWidget(m_trouble);
    Button* back = addAct(tr("Send back…"), ButtonKind::Outlined, QStringLiteral("declined"), QStringLiteral("returnPaper"));
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_accept = addButton(tr("It agrees: the month is signed"), ButtonKind::Main, QStringLiteral("acceptPaper"), true);
    // Whoever passed it on may look and take it back, not agree.
    m_accept->setVisible(text(paper, "by") != view.me.text());
    m_accept->setEnabled(false);
    setLogicalSize(m_hours ? 1100 : 860, 760);
    connect(back, &QPushButton::clicked, this, &ComparePaperDialog::sendBack);
    m_progress->start(editor.workspace().connection() == Connection::Online
                          ? tr("Fetching the file from the hub…")
                          : tr("The file is not on this computer. It comes when the hub can be reached."));
    connect(m_progress, &ProgressLine::cancelled, this, &QDialog::reject);
    editor.workspace().readFile(editor.org(), m_sha256, this, [this](Result<QByteArray> bytes) {
        m_here = true;
        m_progress->finish();
        if (!bytes) return m_view->setTrouble(fileTrouble(bytes.error().code));
        m_view->setBytes(*bytes, tr("Scan"));
        m_accept->setEnabled(true); // not before there is something to look at
    });
    m_view->setFocus();
}

ComparePaperDialog::~ComparePaperDialog()
{
    if (!m_here) m_editor.workspace().cancelFile(m_editor.org(), m_sha256);
}

void ComparePaperDialog::resizeEvent(QResizeEvent* event)
{
    ActDialog::resizeEvent(event);
    const bool beside = width() / Theme::get().scale() >= 800;
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ComparePaperDialog::send(const std::string& command, Json args, std::function<void()> done, std::function<void(const QString&)> refused)
{
    if (m_sending) return;
    m_sending = true;
    args["v"] = 1;
    args["id"] = m_report.text();
    args["revision"] = m_revision;
    m_editor.workspace().submit(m_editor.org(), command, args, this, [this, done = std::move(done), refused = std::move(refused)](const Submitted& outcome) {
        m_sending = false;
        if (outcome) return done();
        if (refused) return refused(texts::refusal(outcome.error()));
        m_trouble->say(Tone::Bad, texts::refusal(outcome.error()));
    });
}

void ComparePaperDialog::accept()
{
    if (!m_accept->isEnabled() || m_accept->isHidden()) return;
    send("AcceptPaper", Json::object(), [this] {
        Q_EMIT compared();
        ActDialog::accept();
    });
}

void ComparePaperDialog::sendBack()
{
    if (m_sending) return;
    QPointer dialog = new ReasonDialog({.name = QStringLiteral("returnPaper"),
                                     .title = tr("Send back"),
                                     .head = tr("Send the paper back?"),
                                     .follows = {tr("The month stays reported. It can be signed with a code or on a new sheet.")},
                                     .label = tr("Reason (at least ten letters)"),
                                     .act = tr("Send back")},
                                    this);
    connect(dialog, &ReasonDialog::given, this, [this, dialog](const QString& reason, const QString&) {
        send(
            "ReturnPaper", {{"reason", reason.toStdString()}},
            [this, dialog] {
                if (dialog) dialog->done();
                Q_EMIT returned();
                ActDialog::reject();
            },
            [this, dialog](const QString& why) {
                if (dialog) dialog->refused(why); // what was written can be sent once more
                else m_trouble->say(Tone::Bad, why);
            });
    });
    dialog->open();
}

} // namespace sek
