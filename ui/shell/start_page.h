// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/invitation_link.h"
#include "core/sync/profile/profile.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace sek {

class Button;
class MessageBar;
class OptionList;
class SegmentedButtons;
class TextLabel;
class YesNo;
class FieldRow;
class FormGrid;

/// The first start (picture 01): three ways to begin, and for joining the hub's fingerprint to compare.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(Profile& profile, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// The profile is made, unlocked and joined.
    void joined();
    void languageWanted(const QString& language);
    /// "Try with sample data" and "This computer only": the program starts a hub of its own and calls back with its
    /// invitation.
    void sampleWanted();
    void ownHubWanted();

public Q_SLOTS:
    /// Fills the invitation in and goes to the next step, e.g. from a link that was opened.
    void setInvitation(const QString& link, const QString& email = {});
    void say(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void choose(const QString& way);
    void check();
    void join();
    void fail(const Failure& failure);
    void setBusy(bool busy);

    Profile& m_profile;
    TextLabel* m_title;
    TextLabel* m_sub;
    OptionList* m_ways;
    QStackedWidget* m_panes;
    TextLabel* m_joinHead;
    FormGrid* m_form;
    FieldRow* m_linkRow;
    FieldRow* m_emailRow;
    FieldRow* m_nameRow;
    FieldRow* m_passwordRow;
    FieldRow* m_passphraseRow;
    QLineEdit* m_link;
    QLineEdit* m_email;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLineEdit* m_passphrase;
    Button* m_check;
    QWidget* m_found;
    TextLabel* m_hubName;
    TextLabel* m_fingerprintHead;
    TextLabel* m_fingerprintWhy;
    QLabel* m_fingerprint;
    YesNo* m_same;
    Button* m_join;
    MessageBar* m_message;
    SegmentedButtons* m_languages;
    std::optional<InvitationLink> m_invitation;
    std::unique_ptr<HubSession> m_greeting;
};

/// A hub's pin in groups of four, as people compare it on the phone: the first 16 bytes.
QString fingerprintText(const QByteArray& pin);

} // namespace sek
