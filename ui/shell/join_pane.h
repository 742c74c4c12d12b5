// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/invitation_link.h"
#include "core/sync/session/hub_session.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;

namespace sek {

class Button;
class FieldRow;
class FormGrid;
class TextLabel;
class YesNo;

/// Joining a hub: the invitation link or the hub's address, its fingerprint to compare, and who joins.
class JoinPane : public QWidget
{
    Q_OBJECT
public:
    explicit JoinPane(QWidget* parent = nullptr);

    void focusFirst();
    void setInvitation(const QString& link, const QString& email);
    void setEmail(const QString& email);
    /// Somebody joins: until that is over the link stays as it is.
    void setBusy(bool busy);

    /// The hub was found and the person says its fingerprint is the expected one.
    bool isReady() const;
    const std::optional<InvitationLink>& invitation() const { return m_invitation; }
    /// The hub typed by its address, with the key it showed.
    const HubAddress& address() const { return m_address; }
    std::string hubName() const { return m_hub; }
    HubSession::Enrolment who() const;
    std::string code() const;
    /// Says what is missing and goes there; true when nothing is.
    bool check();
    /// Shows a failure of joining beside the field it is about; false when it is about none.
    bool showFailure(const std::string& code);
    void clear();
    /// A sentence for a failure of joining that is about no field.
    static QString reason(const std::string& code);

Q_SIGNALS:
    void changed();
    /// Empty: nothing is wrong (any more).
    void said(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void look();
    void lookAt(const HubAddress& hub, const std::string& name);
    void lookByAddress(const QString& typed);
    void found(const QString& name, const QByteArray& pin);
    void forget();
    void setAsking(bool asking);
    void refreshCheck();

    FormGrid* m_form;
    FormGrid* m_person;
    FieldRow* m_linkRow;
    FieldRow* m_emailRow;
    FieldRow* m_nameRow;
    FieldRow* m_passwordRow;
    FieldRow* m_codeRow;
    QLineEdit* m_link;
    QLineEdit* m_email;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLineEdit* m_code;
    Button* m_check;
    QWidget* m_found;
    TextLabel* m_hubName;
    TextLabel* m_fingerprintHead;
    TextLabel* m_fingerprintWhy;
    QLabel* m_fingerprint;
    YesNo* m_same;
    bool m_busy = false;   ///< joins
    bool m_asking = false; ///< the hub of the link is being asked
    int m_round = 0;       ///< an answer about a link that has been changed since is dropped
    std::optional<InvitationLink> m_invitation;
    HubAddress m_address;
    std::string m_hub;
    QString m_foundName;
    std::unique_ptr<HubSession> m_greeting;
};

/// A hub's pin in groups of four, as people compare it on the phone: the first 16 bytes.
QString fingerprintText(const QByteArray& pin);

} // namespace sek
