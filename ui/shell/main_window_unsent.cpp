// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed for an organisation and not sent when the access to it ended (organisations §5 E).
#include "ui/organisations/organisation_editor.h"
#include "ui/shell/main_window.h"
#include "ui/texts/texts.h"

#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

#include <algorithm>

namespace sek {

namespace {

constexpr qint64 LongestFile = 1024 * 1024;

/// A name that every file system takes.
QString fileName(const QString& organisation)
{
    QString name = organisation;
    for (QChar& c : name)
        if (c.unicode() < 0x20 || QStringLiteral("<>:\"/\\|?*").contains(c)) c = u'-';
    return name.left(80).trimmed() + QStringLiteral(".sekretariat.json");
}

} // namespace

void MainWindow::askSaveUnsent()
{
    if (m_unsent.empty()) return;
    const Unsent& first = m_unsent.front();
    auto* dialog = new QFileDialog(this, tr("Save what was not sent"), fileName(QString::fromStdString(first.organisation)), tr("Changes (*.json)"));
    dialog->setObjectName(QStringLiteral("saveUnsentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, org = first.org](const QString& path) {
        if (const Done saved = saveUnsent(org, path); !saved) tellFile(saved.error().code);
    });
    dialog->open();
}

Done MainWindow::saveUnsent(const OrgId& org, const QString& path)
{
    const auto it = std::ranges::find(m_unsent, org, &Unsent::org);
    if (it == m_unsent.end()) return {};
    QSaveFile file(path);
    const QByteArray bytes = cj1::write(toJson(*it)) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) return fail("file_io");
    m_profile.dropUnsent(org);
    m_unsent.erase(it);
    refreshBar();
    return {};
}

void MainWindow::askTakeOver()
{
    if (!m_editor || !m_editor->mayEdit()) return;
    auto* dialog = new QFileDialog(this, tr("Take over changes from a file"), {}, tr("Changes (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("takeOverDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const Done taken = takeOver(path); !taken) tellFile(taken.error().code);
    });
    dialog->open();
}

Done MainWindow::takeOver(const QString& path)
{
    if (!m_editor || !m_editor->mayEdit()) return fail("not_allowed");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail("file_io");
    const QByteArray bytes = file.read(LongestFile + 1);
    const auto unsent = bytes.size() > LongestFile ? Result<Unsent>(fail("unsent_form")) : readUnsent(bytes);
    if (!unsent) return failure(unsent);
    if (unsent->org != m_editor->org()) return fail("unsent_other");
    for (const auto& [name, args] : unsent->commands)
        if (name == "UpdateOrganisation" && !OrganisationDraft::understands(args)) return fail("unsent_newer");
    m_fileOutcome = FileOutcome{"taken", m_editor->takeOver(*unsent)};
    goTo(QStringLiteral("details"));
    refreshBar();
    return {};
}

void MainWindow::tellFile(const std::string& code)
{
    m_fileOutcome = FileOutcome{code, {}};
    refreshBar();
}

/// Whose changes wait for somebody to take them, and until when.
QString MainWindow::unsentWords() const
{
    const Unsent& first = m_unsent.front();
    const QDate until = QDateTime::fromMSecsSinceEpoch(first.endedAt.plusDays(DaysUnsentIsKept).ms).date();
    return tr("What you had not sent to %1 is kept on this computer until %2. Save it for a colleague there to take over.")
        .arg(QString::fromStdString(first.organisation), texts::date(until));
}

/// What came of a file that was to be saved or taken over.
QString MainWindow::fileWords() const
{
    const std::string& code = m_fileOutcome->code;
    if (code == "taken") {
        const auto& taken = m_fileOutcome->taken;
        QStringList sentences;
        if (taken.staged) sentences.append(tr("The changes from the file stand in the pages now. Review them, then update the organisation."));
        if (taken.forms > 0) sentences.append(tr("%n form(s) from the file stand as they were typed when you open them.", nullptr, taken.forms));
        if (taken.refused > 0) sentences.append(tr("%n refused change(s) from the file stand under Problems.", nullptr, taken.refused));
        if (taken.others > 0) sentences.append(tr("%n other(s) in it have to be made by hand.", nullptr, taken.others));
        return sentences.join(u' ');
    }
    if (code == "file_io") return tr("The file could not be read or written. Choose another place.");
    if (code == "unsent_other") return tr("The changes in this file are of another organisation. Open that one and try again there.");
    if (code == "unsent_newer") return tr("The file was made by a newer version of Sekretariat. Update the program and try again.");
    return tr("This is no file with changes that were not sent.");
}

} // namespace sek
