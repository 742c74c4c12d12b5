// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/signing/code_way.h"
#include "ui/signing/kiosk_month.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace sek {

class Button;
class CodeCard;
class IconLabel;
class KioskModel;
class RejectCard;
class RowTable;
class TextLabel;

/// One participant's month to read and to answer: the hours day by day, what was changed, the declaration, the code, *Not correct*
/// (picture 07, W7, W8, W13). The same on a screen that was handed over and in a participant's own program.
class SigningSheet : public QWidget
{
    Q_OBJECT
public:
    struct Ports
    {
        CodeWay code;
        /// The refusal goes to the hub; answers when it is kept.
        std::function<void(const KioskReject&, std::function<void(Done)>)> reject;
        /// The declaration word for word, as the signature will name it by its hash.
        std::function<QString(const QString& language)> statement;
    };
    explicit SigningSheet(Ports ports, QWidget* parent = nullptr);

    void setMonth(const KioskMonth& month);
    const KioskMonth& month() const { return m_month; }
    /// In which language the declaration is read.
    void setLanguage(const QString& language);
    /// Nothing to answer: the hours alone, with a sentence about where they stand.
    void setReading(const QString& sentence);
    CodeCard* card() const { return m_card; }
    RowTable* table() const { return m_table; }
    void focusFirst();
    /// What was typed and not sent goes: the next person need not be the same.
    void forget();
    /// Hours beside the declaration, or above it.
    void arrange(bool beside);
    void retranslate();

Q_SIGNALS:
    void confirmed();
    void stored();
    void rejected();
    void contentWanted();
    /// Other parts came to light: what has the focus wants to be seen.
    void moved();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHours();
    QWidget* makeSigning();
    void showActs(bool rejecting);

    Ports m_ports;
    KioskMonth m_month;
    QString m_language;
    QString m_reading;
    QBoxLayout* m_columns;
    QWidget* m_signing = nullptr;
    QWidget* m_hoursFrame = nullptr;
    QWidget* m_line = nullptr;
    TextLabel* m_title;
    TextLabel* m_lead;
    KioskModel* m_model;
    RowTable* m_table;
    TextLabel* m_sumLabel;
    TextLabel* m_sum;
    TextLabel* m_reportedLabel;
    TextLabel* m_reported;
    TextLabel* m_rule;
    TextLabel* m_responsible;
    TextLabel* m_declarationHead;
    TextLabel* m_declaration;
    TextLabel* m_figures;
    CodeCard* m_card;
    RejectCard* m_reject;
    Button* m_notCorrect;
    IconLabel* m_warning;
    TextLabel* m_qualified;
};

/// What the declaration is about, with its figures: project, days, hours.
QString kioskFigures(const KioskMonth& month, bool markup);

} // namespace sek
