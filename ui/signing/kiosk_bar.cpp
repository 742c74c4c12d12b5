// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/kiosk_bar.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>

#include <cmath>

namespace sek {

namespace {

constexpr double Factor = 1.4; ///< on top of the person's own text size
constexpr double LargerFactor = 1.8;

} // namespace

KioskBar::KioskBar(int personSize, QWidget* parent) : QFrame(parent), m_personSize(personSize)
{
    Theme::get().setTextSize(int(std::lround(m_personSize * Factor)));
    const Theme& t = Theme::get();
    setObjectName(QStringLiteral("topBar"));
    m_project = new TextLabel(TextType::SmallStrong);
    m_about = new TextLabel(TextType::Small, {}, ColorRole::Muted);
    for (TextLabel* l : {m_project, m_about}) l->setWordWrap(true);
    m_size = new Button({}, ButtonKind::Outlined, QStringLiteral("textsize"));
    m_size->setObjectName(QStringLiteral("kioskSizeButton"));
    m_size->setCheckable(true);
    m_size->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_languages = new SegmentedButtons;
    m_languages->setObjectName(QStringLiteral("kioskLanguages"));
    m_languages->setSegments({{QStringLiteral("sv"), QStringLiteral("Svenska")},
                              {QStringLiteral("en"), QStringLiteral("English")},
                              {QStringLiteral("lv"), QStringLiteral("Latviešu")},
                              {QStringLiteral("pl"), QStringLiteral("Polski")}});
    m_languages->setMinimumWidth(1); // squeezed for a moment, until it is a combo box
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.space(24), t.space(8), t.space(24), t.space(8));
    row->setSpacing(t.space(10));
    row->addWidget(m_project);
    row->addWidget(m_about, 1);
    row->addStretch();
    row->addWidget(m_size);
    row->addWidget(m_languages);
    connect(m_size, &QPushButton::toggled, this, [this](bool larger) {
        Theme::get().setTextSize(int(std::lround(m_personSize * (larger ? LargerFactor : Factor))));
        Q_EMIT sizeChanged();
    });
    connect(m_languages, &SegmentedButtons::currentChanged, this, &KioskBar::languageChosen);
}

void KioskBar::setWho(const QString& project, const QString& projectNo, const QString& owner)
{
    m_project->setText(project);
    m_projectNo = projectNo;
    m_owner = owner;
    retranslate();
}

QString KioskBar::language() const
{
    return m_languages->current();
}

void KioskBar::setLanguage(const QString& language)
{
    m_languages->setCurrent(language);
}

void KioskBar::retranslate()
{
    m_about->setText(m_projectNo.isEmpty() ? m_owner : tr("%1 · %2", "project number, organisation").arg(m_projectNo, m_owner));
    m_size->setToolTip(tr("Larger text"));
    m_size->setAccessibleName(tr("Larger text"));
}

double KioskBar::arrange(int width)
{
    const Theme& t = Theme::get();
    const double units = width / (t.scale() / (m_size->isChecked() ? LargerFactor : Factor));
    m_about->setVisible(units >= 900);
    // By what there is: larger text and long names of projects take the room of the languages.
    m_languages->setCompact(false);
    const int needed = 2 * t.space(24) + 3 * t.space(10) + t.px(150) + m_size->sizeHint().width() + m_languages->sizeHint().width();
    m_languages->setCompact(needed > width);
    return units;
}

} // namespace sek
