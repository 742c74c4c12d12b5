// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/review_dialog.h"

#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/review_model.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/diffdelegate.h"
#include "ui/widgets/views/rowdelegate.h"
#include "ui/widgets/views/tableheader.h"

#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace sek {

ReviewDialog::ReviewDialog(OrganisationEditor& editor, QWidget* parent)
    : ActDialog(QStringLiteral("reviewDialog"), tr("Review changes"), parent), m_editor(editor),
      m_model(new ReviewModel(editor, this)), m_tree(new QTreeView), m_told(new TextLabel(TextType::Small, {}, ColorRole::Muted)),
      m_invited(new TextLabel(TextType::Small, {}, ColorRole::Muted)), m_errors(new MessageBar)
{
    auto* hint = new TextLabel(TextType::Body, tr("Nothing is sent yet. All of it takes effect together, or none of it."));
    hint->setWordWrap(true);
    m_errors->setObjectName(QStringLiteral("reviewErrorsMessageBar"));
    content()->addWidget(hint);
    content()->addWidget(m_errors);

    m_tree->setObjectName(QStringLiteral("reviewTree"));
    m_tree->setAccessibleName(tr("Changes"));
    m_tree->setHeader(new TableHeader(Qt::Horizontal, m_tree));
    m_tree->setItemDelegate(new DiffDelegate(m_tree));
    auto* acts = new RowDelegate(m_tree);
    m_tree->setItemDelegateForColumn(ReviewModel::Drop, acts);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(Theme::get().space(16));
    m_tree->setAnimated(false);
    m_tree->setTabKeyNavigation(false);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection); // the current row is enough
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setModel(m_model);
    QHeaderView* head = m_tree->header();
    head->setSectionsMovable(false);
    head->setSectionsClickable(false);
    head->setStretchLastSection(false);
    for (int c = 0; c < ReviewModel::ColumnCount; ++c)
        head->setSectionResizeMode(c, c == ReviewModel::Drop || c == ReviewModel::Told ? QHeaderView::ResizeToContents
                                                                                        : QHeaderView::Stretch);
    content()->addWidget(m_tree, 1);
    m_told->setObjectName(QStringLiteral("toldLabel"));
    m_invited->setObjectName(QStringLiteral("invitedLabel"));
    for (TextLabel* label : {m_told, m_invited}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        content()->addWidget(label);
    }

    m_drop = addAct(tr("Drop this change"), ButtonKind::Outlined, QStringLiteral("undo"), QStringLiteral("drop"));
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false);
    m_update = addButton({}, ButtonKind::Main, QStringLiteral("update"), true);
    const bool newer = m_editor.draft().isOfNewerProgram(); // case K: it is only shown
    m_drop->setVisible(!newer);
    m_update->setEnabled(!newer);
    m_update->setToolTip(newer ? m_editor.whyNotEdit() : QString());
    m_update->setAccessibleDescription(m_update->toolTip());
    connect(this, &QDialog::accepted, this, &ReviewDialog::updateWanted);
    connect(m_drop, &QPushButton::clicked, this, &ReviewDialog::dropCurrent);
    connect(acts, &RowDelegate::actionTriggered, this, [this](const QModelIndex& index) {
        m_tree->setCurrentIndex(index);
        dropCurrent();
    });
    auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), m_tree);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &ReviewDialog::dropCurrent);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this, &QDialog::accept);
    connect(&m_editor, &OrganisationEditor::changed, this, &ReviewDialog::refresh);
    setLogicalSize(980, 620);
    refresh();
    m_tree->setFocus();
}

void ReviewDialog::refresh()
{
    if (m_editor.draft().isEmpty()) return reject(); // the last change was dropped
    const QModelIndex current = m_tree->currentIndex();
    int row = current.parent().isValid() ? current.parent().row() : current.row();
    const auto chosen = current.isValid() ? std::optional(m_model->change(current)) : std::nullopt;
    m_model->refresh();
    m_tree->expandAll();
    const int rows = m_model->rowCount();
    // By what it changes: the row of one that was dropped goes to the next, that of one that only moved goes with it.
    for (int r = 0; chosen && r < rows; ++r) {
        const StagedChange& c = m_model->change(m_model->index(r, 0));
        if (c.what == chosen->what && c.user == chosen->user && c.unit == chosen->unit) row = r;
    }
    m_tree->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1), 0));
    const auto& told = m_model->told();
    m_told->setText(told.isEmpty() ? tr("Nobody is told.") : tr("Who is told: %1").arg(told.join(QStringLiteral(", "))));
    const auto& invited = m_model->invited();
    m_invited->setText(invited.isEmpty()
                           ? tr("Nobody is invited.")
                           : tr("Who is invited to create an EU Login account: %1").arg(invited.join(QStringLiteral(", "))));
    const auto issues = m_editor.issues();
    const int errors = static_cast<int>(
        std::ranges::count_if(issues, [](const Issue& i) { return i.severity == Severity::Error; }));
    if (m_editor.draft().isOfNewerProgram()) m_errors->say(Tone::Warn, m_editor.whyNotEdit());
    else if (errors > 0)
        m_errors->say(Tone::Bad, tr("Update my organisation opens the first one; nothing is sent before they are mended."),
                      tr("%n error(s).", nullptr, errors));
    else m_errors->clear();
    m_update->setText(tr("Update my organisation (%1)").arg(m_editor.draft().count()));
}

void ReviewDialog::dropCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid()) return;
    const StagedChange change = m_model->change(index);
    const QString title = describe(change, m_editor.draft().staged()).title;
    m_editor.edit(tr("Drop: %1").arg(title), [&](OrganisationDraft& d) { d.drop(change); });
}

} // namespace sek
