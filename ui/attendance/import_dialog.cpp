// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/import_dialog.h"

#include "core/base/text.h"
#include "core/domain/attendance/kinds.h"
#include "ui/attendance/import_model.h"
#include "ui/documents/elsewhere.h"
#include "ui/documents/file_choice.h"
#include "ui/documents/file_taking.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/progressline.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowroles.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sek {

using attendance::ImportPreview;
using attendance::ImportRow;
using attendance::RowStatus;

namespace {

/// The whole file, or no more of it than shows that it is too long.
Result<QByteArray> readList(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail("file_unreadable");
    QByteArray bytes = file.read(attendance::MaxImportBytes + 1);
    if (file.error() != QFileDevice::NoError) return fail("file_unreadable");
    return bytes;
}

bool isWritten(const ImportRow& row)
{
    return row.status == RowStatus::New || row.status == RowStatus::Joins;
}

} // namespace

ImportDialog::ImportDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent)
    : ActDialog(QStringLiteral("importDialog"), tr("Import participants"), parent), m_editor(editor), m_project(project),
      m_model(new ImportModel(this)), m_table(new RowTable), m_stack(new QStackedWidget),
      m_nothing(new EmptyState(QStringLiteral("import"), tr("Choose a list"),
                               tr("A CSV file, or rows copied in a spreadsheet. The first row names the columns.") + u' ' +
                                   tr("Needed: identity number, first name, last name."))),
      m_encoding(new ComboBox), m_encodingRow(new QWidget), m_reason(new TextLabel(TextType::Small)), m_summary(new TextLabel(TextType::Body)), m_leaveOut(new QCheckBox),
      m_trouble(new MessageBar), m_progress(new ProgressLine)
{
    const Theme& t = Theme::get();
    for (const auto& [act, icon, words, slot] :
         {std::tuple{"chooseListAction", "import", tr("Choose a file…"), &ImportDialog::chooseFile},
          std::tuple{"pasteListAction", "copy", tr("Paste from the clipboard"), &ImportDialog::paste}}) {
        auto* action = new QAction(words, this);
        action->setObjectName(QLatin1String(act));
        action->setProperty(iconNameProperty, QLatin1String(icon));
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_nothing->addAct(action, ButtonKind::Outlined);
    }
    m_trouble->setObjectName(QStringLiteral("importTroubleBar"));
    content()->addWidget(m_trouble);

    auto* encoding = new QHBoxLayout(m_encodingRow);
    encoding->setContentsMargins(0, 0, 0, 0);
    encoding->setSpacing(t.space(8));
    auto* label = new QLabel(tr("Letters of the &file:"));
    label->setBuddy(m_encoding);
    m_encoding->setObjectName(QStringLiteral("importEncodingComboBox"));
    m_encoding->addItem(tr("Western Europe (Windows-1252)"), QStringLiteral("windows-1252"));
    m_encoding->addItem(tr("Central Europe (Windows-1250)"), QStringLiteral("windows-1250"));
    m_encoding->addItem(tr("Baltic (Windows-1257)"), QStringLiteral("windows-1257"));
    encoding->addWidget(label);
    encoding->addWidget(m_encoding);
    encoding->addWidget(new TextLabel(TextType::Small, tr("Look at the names: if their letters are wrong, choose another."), ColorRole::Muted), 1);
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_encodingRow->hide();
    content()->addWidget(m_encodingRow);

    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setTwoLine(true);
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Not by contents: that would ask every one of thousands of rows.
    for (int c = 0; c < ImportModel::ColumnCount; ++c)
        m_table->head()->setSectionResizeMode(c, c == ImportModel::Verdict ? QHeaderView::Stretch : QHeaderView::Interactive);
    m_table->setColumnWidth(ImportModel::Line, t.px(68));
    m_table->setColumnWidth(ImportModel::Name, t.px(190));
    m_table->setColumnWidth(ImportModel::Identity, t.px(140));
    m_table->setColumnWidth(ImportModel::Channel, t.px(150));
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_table);
    content()->addWidget(m_stack, 1);
    // In the table there is room for one line: the whole of it stands below.
    m_reason->setObjectName(QStringLiteral("importReasonLabel"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    content()->addWidget(m_reason);
    m_summary->setObjectName(QStringLiteral("importSummaryLabel"));
    m_summary->setWordWrap(true);
    content()->addWidget(m_summary);
    m_leaveOut->setObjectName(QStringLiteral("leaveOutCheckBox"));
    m_leaveOut->setText(tr("&Leave out the rows with errors"));
    content()->addWidget(m_leaveOut);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    content()->addWidget(m_progress);

    m_errors = addAct(tr("Save the rows with errors…"), ButtonKind::Outlined, QStringLiteral("export"), QStringLiteral("saveErrors"));
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_start = addButton(tr("Register"), ButtonKind::Main, QStringLiteral("import"), true);
    m_start->setDefault(true);
    setLogicalSize(960, 640);

    connect(m_table, &RowTable::currentRowChanged, this, &ImportDialog::showReason);
    connect(m_encoding, &QComboBox::activated, this, &ImportDialog::readBytes);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::settle);
    connect(m_errors, &QPushButton::clicked, this, &ImportDialog::saveErrors);
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_stopped = true; });
    settle();
    if (auto* first = m_nothing->findChild<Button*>()) first->setFocus();
}

void ImportDialog::showReason(int row)
{
    const QString words = row < 0 ? QString() : m_model->index(row, ImportModel::Verdict).data(RowRole::SecondLine).toString();
    m_reason->setText(words);
    m_reason->setVisible(!words.isEmpty());
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::chooseFile()
{
    sek::chooseFile(this, tr("Choose a list"), tr("Lists (*.csv *.txt *.tsv);;All files (*)"), [this](const QString& path) { takeFile(path); });
}

void ImportDialog::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (held == nullptr || !held->hasText() || held->text().trimmed().isEmpty()) return trouble("import_empty");
    takeText(held->text());
}

int ImportDialog::begin()
{
    m_judged = false; // what is shown is of another list, or of other letters
    m_progress->finish();
    settle();
    return ++m_round;
}

void ImportDialog::takeText(const QString& text)
{
    if (m_writing) return;
    const int round = begin();
    m_bytes.clear();
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_encodingRow->hide();
    if (text.size() > attendance::MaxImportBytes) return trouble("import_size");
    judge(text, round);
}

void ImportDialog::takeFile(const QString& path)
{
    if (m_writing) return;
    const int round = begin();
    m_progress->start(tr("Reading the list"), false);
    struct Read
    {
        Result<QByteArray> bytes;
        bool sure = false; ///< whether the encoding is known, or does not matter
    };
    const auto work = [path] {
        Read read{readList(path)};
        read.sure = read.bytes && (read.bytes->size() > attendance::MaxImportBytes || attendance::isUtf8(*read.bytes));
        return read;
    };
    elsewhere(this, work, [this, round](Read read) {
        if (round != m_round) return;
        m_progress->finish();
        if (!read.bytes) return trouble(read.bytes.error().code);
        m_bytes = std::move(*read.bytes);
        m_encodingRow->setVisible(!read.sure);
        // Where it cannot be known, the code page of the organisation's country is the likely one.
        const std::string country = text(m_editor.view()->state.organisation, "country");
        m_encoding->setCurrentIndex(m_encoding->findData(country == "LV"   ? QStringLiteral("windows-1257")
                                                         : country == "PL" ? QStringLiteral("windows-1250")
                                                                           : QStringLiteral("windows-1252")));
        readBytes();
    });
}

void ImportDialog::readBytes()
{
    const std::string encoding = m_encodingRow->isHidden() ? "UTF-8" : m_encoding->currentData().toString().toStdString();
    elsewhere(this, [bytes = m_bytes, encoding] { return attendance::decodeImport(bytes, encoding); }, [this, round = begin()](const Result<QString>& text) {
        if (round != m_round) return;
        if (text) judge(*text, round);
        else trouble(text.error().code);
    });
}

void ImportDialog::judge(const QString& text, int round)
{
    // Numbers are not part of the view: they are read for this and let go.
    m_editor.workspace().records(m_editor.org(), kind::ParticipantIdentity, this, [this, text, round](const std::vector<RecordView>& numbers) {
        if (round != m_round) return;
        const OrgView& view = *m_editor.view();
        attendance::ImportContext context{sek::text(view.state.organisation, "country"), view.today, {}};
        std::map<std::string, std::pair<std::string, std::string>> numberOf;
        for (const RecordView& n : numbers)
            numberOf[sek::text(n.body, "participant_id")] = {sek::text(n.body, "kind"), sek::text(n.body, "number")};
        std::set<std::string> here;
        for (const RecordView& p : view.attendance.participations)
            if (sek::text(p.body, "project_id") == m_project.text()) here.insert(sek::text(p.body, "participant_id"));
        for (const RecordView& p : view.attendance.participants) {
            attendance::KnownPerson known;
            known.id = p.id.text();
            std::tie(known.identityKind, known.identityNumber) = numberOf[known.id];
            known.givenName = sek::text(p.body, "given_name");
            known.familyName = sek::text(p.body, "family_name");
            known.inProject = here.contains(known.id);
            for (const RecordView& c : view.attendance.channels)
                if (sek::text(c.body, "owner") == known.id && sek::text(c.body, "state") != "retired")
                    (sek::text(c.body, "kind") == "email" ? known.email : known.sms) = sek::text(c.body, "address");
            context.known.push_back(std::move(known));
        }
        m_progress->start(tr("Reading the list"), false);
        elsewhere(
            this, [text, context = std::move(context)] { return attendance::previewImport(text, context); },
            [this, round](Result<ImportPreview> preview) {
                if (round != m_round) return;
                m_progress->finish();
                present(std::move(preview));
            });
    });
}

void ImportDialog::present(Result<ImportPreview> preview)
{
    if (!preview) return trouble(preview.error().code);
    m_judged = true;
    m_trouble->clear();
    QStringList unknown;
    for (const std::string& column : preview->unknownColumns) unknown.append(QString::fromStdString(column).toHtmlEscaped());
    m_model->show(std::move(*preview));
    if (!unknown.isEmpty())
        m_trouble->say(Tone::Warn, tr("These columns are not known and are left out: %1").arg(unknown.join(QStringLiteral(", "))));
    m_stack->setCurrentWidget(m_table);
    m_table->setCurrentRow(std::max(0, m_model->firstError()));
    m_table->setFocus();
    settle();
    Q_EMIT judged();
}

void ImportDialog::trouble(const std::string& code)
{
    m_model->show({});
    m_stack->setCurrentWidget(m_nothing);
    QString words;
    if (code == "import_size") words = tr("The list is larger than 5 MB. Divide it into parts.");
    else if (code == "import_encoding") words = tr("The list has letters that this encoding does not have. Choose another encoding.");
    else if (code == "import_not_text") words = tr("This is a workbook, not a list. Save it in the spreadsheet program as CSV, or copy its rows and paste them here.");
    else if (code == "import_rows") words = tr("The list has more than 5,000 rows. Divide it into parts.");
    else if (code == "import_columns")
        words = tr("The first row must name the columns, each once: identity number, first name and last name are needed.");
    else if (code == "import_empty") words = tr("There are no rows to read.");
    else if (code == "import_csv") words = tr("The list cannot be read: a quotation mark is not closed.");
    else words = fileTrouble(code);
    m_trouble->say(Tone::Bad, words);
    settle();
    Q_EMIT judged();
}

void ImportDialog::settle()
{
    const ImportPreview& p = m_model->preview();
    const bool some = !p.rows.empty();
    const int fresh = static_cast<int>(p.importable()), bad = static_cast<int>(p.count(RowStatus::Error));
    const int there = static_cast<int>(p.count(RowStatus::Exists) + p.count(RowStatus::Changed));
    QStringList parts = {tr("%n to register", nullptr, fresh)};
    if (there > 0) parts.append(tr("%n registered already", nullptr, there));
    if (bad > 0) parts.append(tr("%n with errors", nullptr, bad));
    m_summary->setText(parts.join(QStringLiteral(" · ")) + QStringLiteral("\n") +
                       tr("Whoever has no start date in the list starts on %1.").arg(texts::date(m_editor.view()->today)));
    m_summary->setVisible(some);
    m_leaveOut->setVisible(some && bad > 0 && fresh > 0);
    m_errors->setVisible(some && bad > 0);
    m_start->setText(some ? tr("Register %n participant(s)", nullptr, fresh) : tr("Register"));
    m_encodingRow->setEnabled(!m_writing); // the rows that are written stay the rows that are shown
    for (QAction* take : actions()) take->setEnabled(!m_writing);
    m_start->setEnabled(!m_writing && m_judged && fresh > 0 && (bad == 0 || m_leaveOut->isChecked()));
}

void ImportDialog::accept()
{
    if (m_writing || !m_start->isEnabled()) return;
    const ImportPreview& preview = m_model->preview();
    m_rows.clear();
    std::vector<std::string> ids;
    ids.reserve(preview.rows.size() * 5);
    for (std::size_t i = 0; i < preview.rows.size(); ++i) {
        if (isWritten(preview.rows[i])) m_rows.push_back(i);
        for (int k = 0; k < 5; ++k) ids.push_back(m_editor.freshId().text());
    }
    auto commands = attendance::importCommands(preview, m_project.text(), RecordId(m_editor.freshId()).text(), toIso(m_editor.view()->today), ids);
    const auto total = static_cast<int>(commands.size());
    m_writing = true;
    m_stopped = false;
    m_trouble->clear();
    settle();
    m_progress->start(tr("Registering"));
    m_editor.workspace().submitAll(
        m_editor.org(), std::move(commands), this,
        [this, total](int done) {
            m_progress->report(tr("%1 of %2").arg(done).arg(total), done, total);
            return !m_stopped;
        },
        [this](const std::vector<Submitted>& outcomes) { written(outcomes); });
}

void ImportDialog::written(const std::vector<Submitted>& outcomes)
{
    m_progress->finish();
    m_writing = false;
    m_judged = false; // what was registered cannot be registered again
    settle();
    int good = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i >= outcomes.size()) {
            m_model->refuse(m_rows[i], tr("You stopped before this row."));
        } else if (outcomes[i]) {
            ++good;
        } else if (const auto* refused = std::get_if<Rejection>(&outcomes[i].error())) {
            m_model->refuse(m_rows[i], refused->code == "ERR_ADDRESS_OF_STAFF" ? tr("The phone or address belongs to a member of the staff.")
                                       : refused->code == "ERR_ADDRESS_TAKEN"  ? tr("Another participant has this phone or address already.")
                                       : refused->code == "ERR_PARTICIPANT_EXISTS" ? tr("This person is registered already.")
                                                                                   : texts::rejection(*refused));
        } else {
            m_model->refuse(m_rows[i], texts::failure(QString::fromStdString(std::get<Failure>(outcomes[i].error()).code)));
        }
    }
    if (good > 0) Q_EMIT imported(good);
    if (static_cast<std::size_t>(good) == m_rows.size()) return ActDialog::accept();
    // What was not registered stays to be read.
    m_trouble->say(Tone::Warn, tr("%n registered. The other rows say why they are not.", nullptr, good));
}

void ImportDialog::reject()
{
    if (!m_writing) return ActDialog::reject();
    m_stopped = true; // what has been registered so far stays
}

void ImportDialog::saveErrors()
{
    chooseWhere(this, tr("Save the rows with errors"), tr("rows-with-errors.csv"), tr("Lists (*.csv)"), [this](const QString& path) {
        saveFile(path, attendance::badRowsFile(m_model->preview()), this, [this](Done done) {
            if (done) m_trouble->say(Tone::Ok, tr("The rows are saved, with the reasons in the last column. The file is not protected."));
            else m_trouble->say(Tone::Bad, fileTrouble(done.error().code));
        });
    });
}

} // namespace sek
