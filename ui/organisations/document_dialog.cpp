// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/document_dialog.h"

#include "core/base/hash.h"
#include "core/domain/organisations/kinds.h"
#include "ui/documents/page_view.h"
#include "ui/forms/schema_form.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/progressline.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sek {

namespace {

QString describe(const TakenFile& file)
{
    const QString size = fileSize(file.bytes.size());
    switch (file.look.kind) {
    case FileKind::Pdf:
        return file.pages > 0 ? DocumentDialog::tr("PDF, %n page(s), %1", nullptr, file.pages).arg(size)
                              : DocumentDialog::tr("PDF, %1").arg(size);
    case FileKind::Png:
    case FileKind::Jpeg: break;
    }
    return DocumentDialog::tr("Picture, %1 × %2 pixels, %3").arg(file.look.width).arg(file.look.height).arg(size);
}

} // namespace

RecordDialog::Spec DocumentDialog::specOf(OrganisationEditor& editor, const TakenFile& file, const Json& replaced,
                                          const RecordId& replacedId)
{
    Spec s;
    s.title = replacedId.isNull() ? tr("Add document") : tr("Replace document");
    s.schema = &documentSchema();
    s.command = "Document";
    s.id = RecordId(editor.freshId());
    s.fresh = true;
    s.body = {{"file_name", file.name.toStdString()},
              {"byte_size", file.bytes.size()},
              {"sha256", hex(sha256(file.bytes))}};
    if (!replacedId.isNull()) {
        s.body["replaces"] = replacedId.text();
        s.body["document_type"] = at(replaced, "document_type");
    }
    s.fields = {"document_type", "issued_on"};
    s.files = {file.bytes};
    return s;
}

DocumentDialog::DocumentDialog(OrganisationEditor& editor, const TakenFile& file, const Json& replaced,
                               const RecordId& replacedId, QWidget* parent)
    : RecordDialog(editor, specOf(editor, file, replaced, replacedId), parent)
{
    setObjectName(QStringLiteral("documentDialog"));
    const Theme& t = Theme::get();
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(t.space(16));
    auto* picture = new QLabel;
    picture->setObjectName(QStringLiteral("previewLabel"));
    picture->setAccessibleName(tr("Preview of %1").arg(file.name));
    picture->setProperty("panel", QStringLiteral("raised")); // white paper shows where it ends
    if (!file.preview.isNull()) {
        const double ratio = devicePixelRatioF();
        QImage small = file.preview.scaled(QSize(t.px(260), t.px(200)) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        small.setDevicePixelRatio(ratio);
        picture->setPixmap(QPixmap::fromImage(small));
    } else {
        picture->hide();
    }
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(4));
    auto* name = new TextLabel(TextType::Heading, file.name);
    name->setObjectName(QStringLiteral("fileNameLabel"));
    name->setWordWrap(true);
    auto* facts = new TextLabel(TextType::Body, describe(file), ColorRole::Muted);
    facts->setObjectName(QStringLiteral("fileFactsLabel"));
    facts->setWordWrap(true);
    auto* stays = new IconLabel(QStringLiteral("info"),
                                replacedId.isNull() ? tr("A document that was added cannot be deleted, only replaced by a newer one.")
                                                    : tr("The older document stays in the list as replaced."),
                                ColorRole::Muted, TextType::Small);
    stays->setWordWrap(true);
    words->addWidget(name);
    words->addWidget(facts);
    words->addSpacing(t.space(8));
    words->addWidget(stays);
    words->addStretch(1);
    row->addLayout(words, 1);
    setTop(top);
    setLogicalSize(640, 460);
}

DocumentView::DocumentView(OrganisationEditor& editor, const Json& document, QWidget* parent)
    : ActDialog(QStringLiteral("documentView"), tr("Document"), parent), m_editor(editor), m_sha256(text(document, "sha256")),
      m_view(new PageView), m_progress(new ProgressLine)
{
    const QString name = qtext(document, "file_name");
    auto* head = new TextLabel(TextType::Heading, name);
    head->setObjectName(QStringLiteral("fileNameLabel"));
    content()->addWidget(head);
    m_progress->setObjectName(QStringLiteral("fetchProgressLine"));
    content()->addWidget(m_progress);
    content()->addWidget(m_view, 1);
    Button* copy = addAct(tr("Save a copy as…"), ButtonKind::Outlined, QStringLiteral("export"), QStringLiteral("copy"));
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, &DocumentView::copyWanted);
    connect(m_progress, &ProgressLine::cancelled, this, &QDialog::reject);
    const QString sha256 = QString::fromStdString(m_sha256);
    connect(&m_editor.workspace(), &Workspace::fileProgress, this,
            [this, sha256](const OrgId& org, const QString& file, qint64 done, qint64 size) {
                if (org != m_editor.org() || file != sha256 || m_here || size < 1) return;
                m_progress->report(tr("Fetching: %1 of %2").arg(fileSize(done), fileSize(size)), done, size);
            });
    m_progress->start(m_editor.workspace().connection() == Connection::Online
                          ? tr("Fetching the file from the hub…")
                          : tr("The file is not on this computer. It comes when the hub can be reached."));
    m_editor.workspace().readFile(m_editor.org(), m_sha256, this, [this, name](Result<QByteArray> bytes) {
        m_here = true;
        m_progress->finish();
        if (bytes) m_view->setBytes(*bytes, name);
        else m_view->setTrouble(fileTrouble(bytes.error().code));
    });
    setLogicalSize(900, 760);
    m_view->setFocus();
}

DocumentView::~DocumentView()
{
    if (!m_here) m_editor.workspace().cancelFile(m_editor.org(), m_sha256);
}

} // namespace sek
