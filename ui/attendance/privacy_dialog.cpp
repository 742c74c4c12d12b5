// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/privacy_dialog.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/domain/attendance/privacy_notice.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sek {

namespace {

const attendance::PrivacyNotice* installedNotice()
{
    static const auto notice = [] {
        QFile file(QStringLiteral(":/data/pages/privacy.json"));
        if (!file.open(QIODevice::ReadOnly)) return Result<attendance::PrivacyNotice>(fail("data_missing"));
        return attendance::PrivacyNotice::read(file.readAll());
    }();
    return notice ? &*notice : nullptr;
}

} // namespace

PrivacyDialog::PrivacyDialog(const OrgView& view, const std::string& language, QWidget* parent)
    : ActDialog(QStringLiteral("privacyDialog"), tr("What the participant is told"), parent),
      m_organisation(qtext(view.state.organisation, "legal_name")), m_country(text(view.state.organisation, "country")),
      m_language(new SegmentedButtons), m_text(new TextLabel(TextType::Body)), m_asOf(new TextLabel(TextType::Small, {}, ColorRole::Muted))
{
    m_language->setObjectName(QStringLiteral("privacyLanguage"));
    m_language->setAccessibleName(tr("Language"));
    // In their own languages, as on the screen that is handed over.
    m_language->setSegments({{QStringLiteral("sv"), QStringLiteral("Svenska")}, {QStringLiteral("en"), QStringLiteral("English")},
                             {QStringLiteral("lv"), QStringLiteral("Latviešu")}, {QStringLiteral("pl"), QStringLiteral("Polski")}});
    m_text->setObjectName(QStringLiteral("privacyTextLabel"));
    m_text->setForReading();
    auto* all = new QWidget;
    all->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addStretch(1);
    content()->addWidget(m_language, 0, Qt::AlignLeft);
    content()->addWidget(makePlainScroll(QStringLiteral("privacyScrollArea"), all), 1);
    content()->addWidget(m_asOf);
    Button* copy = addAct(tr("Copy the text"), ButtonKind::Outlined, QStringLiteral("copy"), QStringLiteral("copyPrivacy"));
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false)->setDefault(true);
    setLogicalSize(560, 420);
    connect(m_language, &SegmentedButtons::currentChanged, this, &PrivacyDialog::showIn);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    m_language->setCurrent(QString::fromStdString(language));
    showIn(m_language->current());
}

void PrivacyDialog::showIn(const QString& language)
{
    const attendance::PrivacyNotice* notice = installedNotice();
    if (!notice) return m_text->setText(texts::failure(QStringLiteral("data_missing")));
    QStringList paragraphs;
    for (const QString& p : notice->paragraphs(language.toStdString(), m_organisation, m_country)) paragraphs.append(p);
    m_text->setText(paragraphs.join(QStringLiteral("\n\n")));
    m_asOf->setText(tr("The text is of %1.").arg(texts::date(isoDate(notice->asOf()))));
}

} // namespace sek
