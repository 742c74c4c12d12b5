// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/verify_dialog.h"

#include "core/evidence/package.h"
#include "core/output/pdf/certificate_check.h"
#include "ui/attendance/verify_texts.h"
#include "ui/documents/elsewhere.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/widgets/form/fieldlabel.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/progressline.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <optional>

namespace sek {

namespace {

Verdict verdictOf(const QByteArray& bytes, const std::set<std::string>& trusted)
{
    return looksLikePdf(bytes) ? verifyCertificatePdf(bytes, {trusted, {}, {}}) : verifyPackage(bytes, trusted);
}

} // namespace

VerifyDialog::VerifyDialog(std::set<std::string> trusted, std::string timeZone, QDate today, QWidget* parent)
    : ActDialog(QStringLiteral("verifyDialog"), tr("Verify certificate"), parent), m_trusted(std::move(trusted)), m_zone(std::move(timeZone)),
      m_today(today), m_file(new TextLabel(TextType::Body, {}, ColorRole::Muted)), m_progress(new ProgressLine), m_outcome(new IconLabel({}, {}, ColorRole::Text, TextType::Heading)),
      m_leads(new TextLabel(TextType::Body)), m_keyBox(new QWidget), m_key(new QLineEdit), m_keyTrouble(new TextLabel(TextType::Small, {}, ColorRole::Bad)),
      m_scroll(makePlainScroll(QStringLiteral("verifyScrollArea"))), m_proves(new LinkLabel)
{
    auto* head = new TextLabel(TextType::Body, tr("Choose a certificate (PDF) or an evidence package. It is checked on this computer alone, without the hub; nothing leaves it."));
    head->setWordWrap(true);
    content()->addWidget(head);
    m_file->setObjectName(QStringLiteral("verifyFileLabel"));
    m_file->setWordWrap(true);
    m_file->hide();
    content()->addWidget(m_file);
    content()->addWidget(m_progress);
    m_outcome->setObjectName(QStringLiteral("verifyOutcomeLabel"));
    m_outcome->hide();
    m_leads->setObjectName(QStringLiteral("verifyLeadsLabel"));
    m_leads->setWordWrap(true);
    m_leads->hide();
    content()->addWidget(m_outcome);
    content()->addWidget(m_leads);

    auto* box = new QVBoxLayout(m_keyBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::get().space(4));
    auto* label = new FieldLabel(tr("&Key of the issuer, got another way"));
    label->setBuddy(m_key);
    m_key->setObjectName(QStringLiteral("verifyKeyEdit"));
    m_key->setMaxLength(100);
    m_key->installEventFilter(this);
    m_keyTrouble->setWordWrap(true);
    m_keyTrouble->setObjectName(QStringLiteral("verifyKeyErrorLabel"));
    m_keyTrouble->hide();
    for (QWidget* w : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_key), static_cast<QWidget*>(m_keyTrouble)}) box->addWidget(w);
    m_keyBox->hide();
    content()->addWidget(m_keyBox);
    m_scroll->setMinimumHeight(Theme::get().px(280));
    m_scroll->hide();
    content()->addWidget(m_scroll, 1);
    m_proves->setObjectName(QStringLiteral("verifyProvesLink"));
    m_proves->setText(tr("What a code proves"));
    content()->addWidget(m_proves, 0, Qt::AlignLeft);

    m_copy = addAct(tr("Copy as text"), ButtonKind::Flat, QStringLiteral("copy"), QStringLiteral("verifyCopy"));
    m_copy->setVisible(false);
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false);
    addButton(tr("Choose a file…"), ButtonKind::Main, QStringLiteral("chooseFile"), true)->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(m_proves, &LinkLabel::clicked, this, [this] {
        Q_EMIT helpWanted(QStringLiteral("limits"));
        reject(); // the help is a page of the window behind
    });
    setLogicalSize(640, 0);
}

bool VerifyDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_key || event->type() != QEvent::KeyPress) return ActDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return ActDialog::eventFilter(watched, event);
    const std::string trusted = fingerprintIn(m_key->text());
    m_keyTrouble->setText(tr("A key is 43 letters, digits, hyphens and underscores."));
    m_keyTrouble->setVisible(trusted.empty());
    if (!trusted.empty()) {
        m_trusted.insert(trusted);
        checkBytes(m_bytes);
    }
    return true;
}

// The main act chooses the next file; the dialog goes with *Close*.
void VerifyDialog::accept()
{
    auto* dialog = new QFileDialog(this, tr("Choose a certificate or an evidence package"), {}, tr("Certificates and packages (*.pdf *.zip);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &VerifyDialog::check);
    dialog->open();
}

void VerifyDialog::check(const QString& path)
{
    const int run = ++m_run;
    m_file->setText(QFileInfo(path).fileName());
    m_file->show();
    m_progress->start(tr("Reading the file…"), false);
    elsewhere(
        this,
        [path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? std::optional(file.read(static_cast<qint64>(package::MaxBytes) + 1)) : std::optional<QByteArray>();
        },
        [this, run](std::optional<QByteArray> bytes) {
            if (run != m_run) return;
            if (bytes) return checkBytes(*bytes);
            m_progress->finish();
            VerdictWords words;
            words.icon = QStringLiteral("error");
            words.role = ColorRole::Bad;
            words.outcome = tr("The file cannot be read");
            words.leads = tr("It is gone, or another program holds it. Choose it again.");
            fill(words);
        });
}

void VerifyDialog::checkBytes(const QByteArray& bytes)
{
    const int run = ++m_run;
    m_bytes = bytes;
    m_progress->start(tr("Checking…"), false);
    elsewhere(
        this, [bytes, trusted = m_trusted] { return verdictOf(bytes, trusted); },
        [this, run](const Verdict& verdict) {
            if (run == m_run) show(verdict);
        });
}

void VerifyDialog::show(const Verdict& verdict)
{
    m_progress->finish();
    fill(wordsOf(verdict, m_zone, m_today));
    m_keyBox->setVisible(verdict.outcome == Outcome::IssuerNotChecked || verdict.outcome == Outcome::KeyUnknown);
}

void VerifyDialog::fill(const VerdictWords& words)
{
    m_keyBox->hide();
    m_text = m_file->text() + u'\n' + words.asText();
    m_outcome->set(words.icon, words.outcome, words.role);
    m_outcome->show();
    m_leads->setText(words.leads);
    m_leads->show();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, Theme::get().space(8), 0);
    column->setSpacing(Theme::get().space(4));
    for (const VerdictWords::Part& part : words.parts) {
        auto* title = new TextLabel(TextType::BodyStrong, part.title);
        column->addSpacing(Theme::get().space(8));
        column->addWidget(title);
        for (const QString& line : part.lines) {
            auto* text = new TextLabel(TextType::Body, line);
            text->setForReading();
            text->setAccessibleName(part.title + QStringLiteral(": ") + line);
            column->addWidget(text);
        }
    }
    column->addStretch();
    m_scroll->setWidget(body);
    setBaseGround(body);
    m_scroll->setVisible(!words.parts.isEmpty());
    m_copy->setVisible(true);
    QAccessibleEvent said(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    Q_EMIT checked();
}

} // namespace sek
