// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/act_dialog.h"

class QTreeView;

namespace sek {

class Button;
class MessageBar;
class OrganisationEditor;
class ReviewModel;
class TextLabel;

/// Everything staged before it is sent (W9.4). A change can be dropped: its button, Del, or the button below.
class ReviewDialog : public ActDialog
{
    Q_OBJECT
public:
    ReviewDialog(OrganisationEditor& editor, QWidget* parent);

Q_SIGNALS:
    void updateWanted();

private:
    void refresh();
    void dropCurrent();

    OrganisationEditor& m_editor;
    ReviewModel* m_model;
    QTreeView* m_tree;
    TextLabel* m_told;
    TextLabel* m_invited;
    MessageBar* m_errors;
    Button* m_drop;
    Button* m_update;
};

} // namespace sek
