// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/profile/profile.h"

#include "ui/organisations/confirm_row.h"

#include <QWidget>

class QVBoxLayout;

namespace sek {

class ComboBox;
class AccountPanel;
class DevicesPanel;
class FieldRow;
class FormGrid;
class KeysPanel;
class LocalSettings;
class PageHeader;
class SectionHead;
class SegmentedButtons;
class TextLabel;

/// Settings (Ctrl+,): language, looks, locking, keys, computers, about. Everything takes effect at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Profile& profile, LocalSettings& settings, QWidget* parent = nullptr);

    void setWorkspace(Workspace* workspace, Confirm confirm = {});
    void focusFirst();
    /// Version, licence and hub, at the foot of the page.
    void showAbout();
    KeysPanel* keys() const { return m_keys; }
    QString title() const;

Q_SIGNALS:
    void languageWanted(const QString& language);
    void idleMinutesChanged(int minutes);
    void signOutWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeLooks(QVBoxLayout* column);
    void retranslate();
    void refresh();
    void refreshAbout();
    void load();

    Profile& m_profile;
    LocalSettings& m_settings;
    PageHeader* m_header;
    FormGrid* m_looks;
    SectionHead* m_looksHead;
    SegmentedButtons* m_language;
    SegmentedButtons* m_appearance;
    ComboBox* m_textSize;
    ComboBox* m_idle;
    FieldRow* m_languageRow;
    FieldRow* m_appearanceRow;
    FieldRow* m_textRow;
    FieldRow* m_idleRow;
    SectionHead* m_devicesHead;
    SectionHead* m_aboutHead;
    AccountPanel* m_account;
    KeysPanel* m_keys;
    DevicesPanel* m_devices;
    TextLabel* m_about;
    TextLabel* m_hub;
    bool m_filling = false;
};

} // namespace sek
