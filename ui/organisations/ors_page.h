// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/organisations/page.h"

#include <QDate>

class QStackedWidget;

namespace sek {

class DateEdit;
class EmptyState;
class OrsModel;
class RowTable;
class TextLabel;

/// "To repeat in ORS" (W13): nothing is written into ORS from here, so each accepted update is repeated there by hand,
/// with the values to copy, and ticked.
class OrsPage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit OrsPage(OrganisationEditor& editor, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string&) override { return false; }
    RowTable* table() const { return m_table; }
    OrsModel* model() const { return m_model; }
    /// The day that a tick says; today unless a person changes it.
    DateEdit* doneOn() const { return m_doneOn; }

protected:
    void refresh() override;
    void retranslate() override;
    void arrange() override;

private:
    void act(const QModelIndex& index, const QString& id);

    OrsModel* m_model;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    MessageBar* m_portal;
    TextLabel* m_doneLabel;
    DateEdit* m_doneOn;
    QWidget* m_tools;
    QDate m_today;
};

} // namespace sek
