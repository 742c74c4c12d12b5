// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/certificates_dialog.h"

#include "core/domain/attendance/kinds.h"
#include "core/output/pdf/merge.h"
#include "ui/documents/elsewhere.h"
#include "ui/documents/file_choice.h"
#include "ui/documents/file_taking.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/question_dialog.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/progressline.h"
#include "ui/widgets/parts/textlabel.h"

#include <QDir>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace sek {

namespace {

/// A name that every file system takes.
QString fileName(QString text)
{
    for (QChar& c : text)
        if (c.unicode() < 32 || QStringView(u"<>:\"/\\|?*").contains(c)) c = u' ';
    return text.simplified().left(120);
}

} // namespace

CertificatesDialog::CertificatesDialog(OrganisationEditor& editor, QDate month, std::vector<Person> people, QWidget* parent)
    : ActDialog(QStringLiteral("certificatesDialog"), tr("Save certificates"), parent), m_editor(editor), m_month(month),
      m_people(std::move(people)), m_summary(new TextLabel(TextType::Body)), m_how(new OptionList), m_trouble(new MessageBar),
      m_progress(new ProgressLine)
{
    m_summary->setObjectName(QStringLiteral("certificatesSummaryLabel"));
    m_summary->setWordWrap(true);
    content()->addWidget(m_summary);
    m_how->setObjectName(QStringLiteral("certificatesOptionList"));
    m_how->setAccessibleName(tr("How to save"));
    m_how->setOptions({{QStringLiteral("each"), tr("A file for each participant"), tr("As the hub sealed them: anyone can check them later."), {}},
                       {QStringLiteral("merged"), tr("One file for the printer"), tr("All pages by family name. The seals stay with the single files."), {}}});
    m_how->setCurrent(QStringLiteral("each"));
    content()->addWidget(m_how);
    m_trouble->setObjectName(QStringLiteral("certificatesTroubleBar"));
    content()->addWidget(m_trouble);
    content()->addWidget(m_progress);
    content()->addStretch();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_save = addButton(tr("Save…"), ButtonKind::Main, QStringLiteral("save"), true);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    setLogicalSize(600, 0);
    connect(m_progress, &ProgressLine::cancelled, this, &CertificatesDialog::stop);
    std::ranges::stable_sort(m_people, [](const Person& a, const Person& b) { return a.name.localeAwareCompare(b.name) < 0; });
    editor.workspace().records(editor.org(), kind::Certificate, this, [this](const std::vector<RecordView>& found) { look(found); });
}

CertificatesDialog::~CertificatesDialog() = default;

void CertificatesDialog::look(const std::vector<RecordView>& certificates)
{
    int preliminary = 0;
    QStringList without;
    for (const Person& person : m_people) {
        bool any = false;
        for (const RecordId& report : person.reports) {
            // The newest revision's; one that is replaced is not handed out any more.
            const RecordView* best = nullptr;
            for (const RecordView& c : certificates)
                if (text(c.body, "report_id") == report.text() && !text(c.body, "pdf_sha256").empty() && text(c.body, "state") != "void" &&
                    text(c.body, "state") != "superseded" && (!best || integer(c.body, "revision") > integer(best->body, "revision")))
                    best = &c;
            if (!best) continue;
            any = true;
            const bool early = text(best->body, "pdf_of") == "preliminary";
            preliminary += early;
            const QString period = QString::fromStdString(text(best->body, "period"));
            m_files.push_back({fileName((early ? tr("Preliminary certificate %1 %2", "month, name; of a file") : tr("Certificate %1 %2", "month, name; of a file"))
                                            .arg(period, person.name.simplified().remove(u','))),
                               text(best->body, "pdf_sha256"),
                               {}});
        }
        if (!any) without.append(person.name);
    }
    // Two people of one name have a file each.
    std::set<QString> taken;
    for (File& f : m_files)
        for (int n = 2; !taken.insert(f.name.toLower()).second; ++n) f.name = QStringLiteral("%1 %2").arg(f.name).arg(n);
    QStringList words = {tr("%n certificate(s) for %1.", nullptr, count()).arg(texts::month(m_month))};
    if (preliminary > 0) words.append(tr("%n of them preliminary: the participant has not signed yet.", nullptr, preliminary));
    if (!without.isEmpty()) words.append(tr("None yet for: %1.").arg(without.join(QStringLiteral("; "))));
    m_summary->setText(words.join(u'\n'));
    if (m_files.empty()) m_trouble->say(Tone::Info, tr("A certificate is there as soon as the month was reported and signed."));
    m_save->setEnabled(!m_files.empty());
    m_how->setEnabled(!m_files.empty());
    Q_EMIT looked();
}

void CertificatesDialog::accept()
{
    if (!m_save->isEnabled()) return;
    const auto chosen = [this](const QString& path) { saveTo(path); };
    if (m_how->current() != QLatin1String("merged")) return chooseFolder(this, tr("Folder for the certificates"), chosen);
    chooseWhere(this, tr("Save certificates"),
                fileName(tr("Certificates %1", "month; of a file").arg(m_month.toString(QStringLiteral("yyyy-MM")))) + QStringLiteral(".pdf"),
                tr("PDF files (*.pdf)"), chosen);
}

void CertificatesDialog::saveTo(const QString& path)
{
    m_path = path;
    // Of a single file the place has asked already; of a folder nobody has said what may go.
    QStringList there;
    if (m_how->current() != QLatin1String("merged"))
        for (const File& f : m_files)
            if (const QString name = f.name + QStringLiteral(".pdf"); QDir(path).exists(name)) there << name;
    if (there.isEmpty()) return begin();
    auto* question = QuestionDialog::replacing(tr("Save certificates"), there, this);
    connect(question, &QDialog::accepted, this, &CertificatesDialog::begin);
    question->open();
}

void CertificatesDialog::begin()
{
    ++m_round;
    m_save->setEnabled(false);
    m_how->setEnabled(false);
    m_trouble->clear();
    m_progress->start(tr("Fetching certificates"));
    fetch(0);
}

void CertificatesDialog::fetch(std::size_t next)
{
    while (next < m_files.size() && !m_files[next].bytes.isEmpty()) ++next;
    if (next == m_files.size()) return write();
    m_progress->report(tr("%1 of %2").arg(next + 1).arg(m_files.size()), static_cast<int>(next), count());
    m_fetched = m_files[next].sha256;
    m_editor.workspace().readFile(m_editor.org(), m_fetched, this, [this, next, round = m_round](Result<QByteArray> bytes) {
        if (round != m_round) return;
        if (!bytes) return ended(failure(bytes));
        m_files[next].bytes = std::move(*bytes);
        fetch(next + 1);
    });
}

// At once: while the hub is away nothing else would answer.
void CertificatesDialog::stop()
{
    if (m_writing) return;
    ++m_round;
    m_editor.workspace().cancelFile(m_editor.org(), m_fetched);
    ended(fail("cancelled"));
}

void CertificatesDialog::write()
{
    m_writing = true;
    const bool merged = m_how->current() == QLatin1String("merged");
    elsewhere(
        this,
        [path = m_path, files = m_files, merged]() -> Done {
            if (!merged) {
                for (const File& f : files)
                    if (auto ok = writeFile(QDir(path).filePath(f.name + QStringLiteral(".pdf")), f.bytes); !ok) return ok;
                return {};
            }
            std::vector<QByteArray> all;
            for (const File& f : files) all.push_back(f.bytes);
            const auto one = mergePdf(all);
            return one ? writeFile(path, *one) : Done(failure(one));
        },
        [this](const Done& done) {
            m_writing = false;
            ended(done);
        });
}

void CertificatesDialog::ended(const Done& done)
{
    m_progress->finish();
    m_save->setEnabled(true);
    m_how->setEnabled(true);
    if (done) {
        Q_EMIT saved(count());
        return ActDialog::accept();
    }
    if (done.error().is("cancelled")) m_trouble->say(Tone::Info, tr("Stopped. Nothing was saved."));
    else m_trouble->say(Tone::Bad, done.error().code.starts_with("pdf_") ? tr("A certificate on this computer is damaged. Save them one by one to find it.") : fileTrouble(done.error().code));
}

} // namespace sek
