// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sek {

/// Cells of a comparison (before · theirs · mine; what · old · new). Changed cells are tinted and carry an icon, so
/// that they are told apart without colour; unchanged ones are muted. Rows grow with their text.
class DiffDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What a cell is; a model answers KindRole with one of them.
    enum Kind { Plain, Label, Unchanged, Theirs, Mine };
    enum Role { KindRole = Qt::UserRole + 0x300 };

    explicit DiffDelegate(QObject* parent = nullptr);
    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The word a model puts into AccessibleTextRole after the value.
    static QString spokenKind(Kind kind);
};

} // namespace sek
