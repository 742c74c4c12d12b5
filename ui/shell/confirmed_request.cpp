// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/confirmed_request.h"

#include "core/sync/workspace/workspace.h"
#include "ui/shell/password_dialog.h"

#include <QCoreApplication>
#include <QPointer>

namespace sek {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConfirmedRequest)
};

} // namespace

void requestConfirmed(Workspace& workspace, const QByteArray& method, const QString& path, const Confirm& confirm, QWidget* parent,
                      std::function<void(const Result<Json>&)> done)
{
    const Json body = method == "DELETE" ? Json() : Json::object();
    workspace.request(method, path, body, parent, [=, at = QPointer(&workspace)](const Result<Json>& answer) {
        if (answer || !answer.error().is("step_up_required")) return done(answer);
        const auto again = [=] {
            if (at) requestConfirmed(*at, method, path, confirm, parent, done);
        };
        if (confirm.label.isEmpty())
            return confirm.attempt({}, [=, here = QPointer(parent)](const Done& right) {
                if (!here) return;
                if (right) again();
                else done(failure(right));
            });
        PasswordDialog::Words words;
        words.title = Tr::tr("Confirm");
        words.sentence = Tr::tr("The hub asks before rights, keys or people change.");
        words.label = confirm.label;
        words.button = Tr::tr("Confirm");
        auto* dialog = new PasswordDialog(QStringLiteral("confirmDialog"), words, confirm.attempt, parent);
        QObject::connect(dialog, &QDialog::accepted, parent, again);
        dialog->open();
    });
}

} // namespace sek
