// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_page.h"

#include "ui/organisations/plain_scroll.h"
#include "ui/shell/account_panel.h"
#include "ui/shell/devices_panel.h"
#include "ui/shell/join_pane.h"
#include "ui/shell/keys_panel.h"
#include "ui/shell/local_settings.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/sectionhead.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sek {

namespace {

constexpr int TextSizes[] = {80, 90, 100, 110, 125, 150, 175, 200};
constexpr int IdleMinutes[] = {1, 5, 10, 15, 30, 60};

QString appearanceName(Appearance a)
{
    switch (a) {
    case Appearance::System: return QStringLiteral("system");
    case Appearance::Light: return QStringLiteral("light");
    case Appearance::Dark: return QStringLiteral("dark");
    case Appearance::HighContrast: return QStringLiteral("contrast");
    }
    return {};
}

} // namespace

SettingsPage::SettingsPage(Profile& profile, LocalSettings& settings, QWidget* parent)
    : QWidget(parent), m_profile(profile), m_settings(settings), m_header(new PageHeader), m_looks(new FormGrid),
      m_language(new SegmentedButtons), m_appearance(new SegmentedButtons), m_textSize(new ComboBox), m_idle(new ComboBox),
      m_account(new AccountPanel), m_keys(new KeysPanel(profile)), m_devices(new DevicesPanel), m_about(new TextLabel(TextType::Body)),
      m_hub(new TextLabel(TextType::Body, {}, ColorRole::Muted))
{
    setObjectName(QStringLiteral("settingsPage"));
    setBaseGround(this);
    const int margin = Theme::get().space(24);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(margin, 0, margin, 0);
    top->addWidget(m_header);
    outer->addLayout(top);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(margin - FieldRow::gutter(), 0, margin, margin);
    column->setSpacing(Theme::get().space(8));
    makeLooks(column);
    const auto indented = [column](QWidget* w) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(FieldRow::gutter(), 0, 0, 0);
        row->addWidget(w);
        column->addLayout(row);
    };
    column->addWidget(m_account);
    column->addWidget(m_keys);
    FormGrid::joinLabels({m_looks, m_account, m_keys});
    m_devicesHead = new SectionHead({});
    m_aboutHead = new SectionHead({});
    m_about->setObjectName(QStringLiteral("aboutLabel"));
    m_hub->setObjectName(QStringLiteral("aboutHubLabel"));
    for (TextLabel* l : {m_about, m_hub}) l->setForReading();
    for (QWidget* w : {static_cast<QWidget*>(m_devicesHead), static_cast<QWidget*>(m_devices), static_cast<QWidget*>(m_aboutHead),
                       static_cast<QWidget*>(m_about), static_cast<QWidget*>(m_hub)})
        indented(w);
    column->addStretch();
    outer->addWidget(makePlainScroll(QStringLiteral("settingsScrollArea"), inside), 1);

    connect(m_language, &SegmentedButtons::currentChanged, this, [this](const QString& language) {
        if (!m_filling) Q_EMIT languageWanted(language);
    });
    connect(m_appearance, &SegmentedButtons::currentChanged, this, [this](const QString& id) {
        if (m_filling) return;
        for (const Appearance a : {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast})
            if (appearanceName(a) == id) Theme::get().setAppearance(a);
    });
    connect(m_textSize, &QComboBox::activated, this, [this] { Theme::get().setTextSize(m_textSize->currentData().toInt()); });
    connect(m_idle, &QComboBox::activated, this, [this] {
        m_settings.setIdleMinutes(m_idle->currentData().toInt());
        Q_EMIT idleMinutesChanged(m_settings.idleMinutes());
    });
    connect(m_account, &AccountPanel::signOutWanted, this, &SettingsPage::signOutWanted);
    connect(&Theme::get(), &Theme::changed, this, &SettingsPage::refresh);
    retranslate();
}

void SettingsPage::makeLooks(QVBoxLayout* column)
{
    m_language->setObjectName(QStringLiteral("settingsLanguageSegments"));
    m_language->setSegments({{QStringLiteral("en"), QStringLiteral("English"), -1},
                             {QStringLiteral("lv"), QStringLiteral("Latviešu"), -1},
                             {QStringLiteral("sv"), QStringLiteral("Svenska"), -1},
                             {QStringLiteral("pl"), QStringLiteral("Polski"), -1}});
    m_appearance->setObjectName(QStringLiteral("settingsAppearanceSegments"));
    m_looksHead = m_looks->addSection({});
    m_languageRow = m_looks->addRow(new FieldRow(QStringLiteral("settingsLanguage"), {}, m_language, FieldWidth::Free));
    m_appearanceRow = m_looks->addRow(new FieldRow(QStringLiteral("settingsAppearance"), {}, m_appearance, FieldWidth::Free));
    m_textRow = m_looks->addRow(new FieldRow(QStringLiteral("settingsTextSize"), {}, m_textSize, FieldWidth::Short));
    m_idleRow = m_looks->addRow(new FieldRow(QStringLiteral("settingsIdle"), {}, m_idle, FieldWidth::Short));
    column->addWidget(m_looks);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::setWorkspace(Workspace* workspace, Confirm confirm)
{
    m_devices->setWorkspace(workspace);
    const auto c = workspace ? m_profile.credentials() : std::nullopt;
    m_account->setWorkspace(workspace, c ? QString::fromStdString(c->email) : QString(), std::move(confirm));
    // The account of a hub on this computer is opened by opening the data.
    m_account->setVisible(!m_profile.hasOwnHub());
    refresh();
    if (isVisible()) load();
}

void SettingsPage::load()
{
    m_devices->load();
    if (!m_profile.hasOwnHub()) m_account->load();
}

void SettingsPage::focusFirst()
{
    m_looks->goTo(QStringLiteral("settingsLanguage"));
}

void SettingsPage::showAbout()
{
    m_about->setFocus();
    if (auto* scroll = findChild<QScrollArea*>(QStringLiteral("settingsScrollArea"))) scroll->ensureWidgetVisible(m_hub);
}

void SettingsPage::retranslate()
{
    m_header->setTitle(title());
    m_looksHead->setText(tr("Language and looks"));
    m_languageRow->setLabel(tr("Language"));
    m_appearanceRow->setLabel(tr("Appearance"));
    m_textRow->setLabel(tr("Text size"));
    m_textRow->setHint(tr("Ctrl++ and Ctrl+- change it on every page."));
    m_idleRow->setLabel(tr("Lock when nobody works"));
    m_idleRow->setHint(tr("Ctrl+L locks at once. What you have typed on the pages, in the months and in forms is kept."));
    m_devicesHead->setText(tr("My computers"));
    m_aboutHead->setText(tr("About Sekretariat"));
    m_language->setAccessibleName(tr("Language"));
    m_appearance->setAccessibleName(tr("Appearance"));
    {
        m_filling = true;
        m_appearance->setSegments({{appearanceName(Appearance::System), tr("As the system"), -1},
                                   {appearanceName(Appearance::Light), tr("Light"), -1},
                                   {appearanceName(Appearance::Dark), tr("Dark"), -1},
                                   {appearanceName(Appearance::HighContrast), tr("High contrast"), -1}});
        m_textSize->clear();
        for (const int n : TextSizes) m_textSize->addItem(tr("%1%").arg(n), n);
        m_idle->clear();
        for (const int n : IdleMinutes) m_idle->addItem(tr("after %n minute(s)", nullptr, n), n);
        m_filling = false;
    }
    m_account->retranslatePanel();
    m_keys->retranslateKeys();
    m_devices->retranslate();
    refresh();
}

void SettingsPage::refresh()
{
    m_filling = true;
    m_language->setCurrent(QLocale().name().left(2));
    m_appearance->setCurrent(appearanceName(Theme::get().appearance()));
    int size = m_textSize->findData(Theme::get().textSize());
    if (size < 0) { // a step of Ctrl++ that is not in the list
        m_textSize->addItem(tr("%1%").arg(Theme::get().textSize()), Theme::get().textSize());
        size = m_textSize->count() - 1;
    }
    m_textSize->setCurrentIndex(size);
    m_idle->setCurrentIndex(std::max(0, m_idle->findData(m_settings.idleMinutes())));
    m_filling = false;
    m_keys->refresh();
    refreshAbout();
}

void SettingsPage::refreshAbout()
{
    m_about->setText(tr("Sekretariat %1. Free software under the GNU General Public License, version 3 or later; there is no warranty.")
                         .arg(QStringLiteral(SEK_VERSION)) +
                     u'\n' + tr("Made with Qt %1, SQLCipher, OpenSSL, libsodium, ICU, libphonenumber and QtKeychain.").arg(QLatin1String(qVersion())));
    const auto c = m_profile.credentials();
    if (!c) return m_hub->setText({});
    QString hub = m_profile.hasOwnHub() ? tr("The hub runs on this computer.") : tr("Hub: %1").arg(QString::fromStdString(c->hubName));
    if (!c->hub.pins.empty()) hub += u'\n' + tr("Fingerprint of the hub: %1").arg(fingerprintText(c->hub.pins.front()));
    m_hub->setText(hub);
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const bool compact = !SizeClass::of(this).wide();
    m_appearance->setCompact(compact);
    m_language->setCompact(compact);
    refresh();
    load();
}

} // namespace sek
