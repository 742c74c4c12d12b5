// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"

#include <QWidget>

class QStandardItemModel;

namespace sek {

class MessageBar;
class RowTable;
class TextLabel;

/// The computers on which the person's account is used, from the hub; each but this one can be ended (SEC-9).
class DevicesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DevicesPanel(QWidget* parent = nullptr);

    /// Null while there is none.
    void setWorkspace(Workspace* workspace);
    void load();
    void retranslate();

private:
    void show(const Json& devices);
    void end(const QString& id);
    void fit();

    Workspace* m_workspace = nullptr;
    Json m_devices = Json::array();
    TextLabel* m_state;
    MessageBar* m_message;
    RowTable* m_table;
    QStandardItemModel* m_model;
};

} // namespace sek
