// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/pass_check.h"
#include "ui/organisations/page.h"

#include <QAbstractTableModel>

namespace sek {

class ComboBox;
class EmptyState;
class RowTable;
class TextLabel;

/// One row per authorised user, one column per condition of the placement portal, and the verdict (organisations §4.4).
class PassModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Person, Accreditation, Listed, Login, Emails, Verdict, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    struct Row
    {
        PassVerdict verdict;
        PassCells cells;
        QString name;
        QString email;
        QString loginWords;
        bool self = false;
    };
    void setRows(std::vector<Row> rows);
    const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

/// Who can enter PASS today, why not, what to do and whom to ask. Computed here from what is known; PASS decides.
class PassPage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit PassPage(OrganisationEditor& editor, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string&) override { return false; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    void showDetail(int row);

    PassModel* m_model;
    RowTable* m_table;
    ComboBox* m_ruleChoice;
    QWidget* m_detail;
    TextLabel* m_detailHead;
    TextLabel* m_why;
    TextLabel* m_what;
    TextLabel* m_whom;
    TextLabel* m_whyHead;
    TextLabel* m_whatHead;
    TextLabel* m_whomHead;
    TextLabel* m_advice;
};

} // namespace sek
