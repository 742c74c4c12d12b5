// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form/fieldrow.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace sek {

class SectionHead;

/// A form: sections and rows below each other, labels as wide as the longest (at most 240), in three, two or one column
/// by the window's SizeClass. Place it so that its left edge is FieldRow::gutter() left of the page's text.
class FormGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FormGrid(QWidget* parent = nullptr);

    SectionHead* addSection(const QString& text);
    /// The form takes the row over.
    FieldRow* addRow(FieldRow* row);
    /// Anything else over the whole width, from the label's edge (a message bar, buttons).
    void addWide(QWidget* widget);
    /// Air at the end, so that rows keep to the top.
    void addStretch();

    /// Several forms below each other as one: labels as wide as the longest of all.
    static void joinLabels(const QList<FormGrid*>& forms);

    FieldRow* row(const QString& id) const;
    const QList<FieldRow*>& rows() const { return m_rows; }
    /// The first row with an error, in reading order; nullptr if there is none.
    FieldRow* firstWrong() const;
    /// Puts the focus into the row's editor and scrolls it into view.
    void goTo(const QString& id);

    FormColumns columns() const { return m_columns; }
    void setColumns(FormColumns columns);
    /// Dialogs choose themselves; pages follow the window (the default).
    void setFollowsWindow(bool follow) { m_follows = follow; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void followWindow();
    QVBoxLayout* m_column;
    QList<FieldRow*> m_rows;
    QList<QPointer<FormGrid>> m_joined;
    FormColumns m_columns = FormColumns::Three;
    int m_labelWidth = 0;
    bool m_follows = true;
    bool m_connected = false;
    bool m_hasSection = false;
};

} // namespace sek
