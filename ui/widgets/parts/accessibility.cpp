// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/accessibility.h"

#include "ui/widgets/parts/buttons.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace sek {
namespace {

class LinkInterface : public QAccessibleWidget
{
public:
    explicit LinkInterface(QAbstractButton* b) : QAccessibleWidget(b, QAccessible::Link) {}
    QString text(QAccessible::Text t) const override
    {
        const auto* b = qobject_cast<QAbstractButton*>(widget());
        if (t == QAccessible::Name && b != nullptr && b->accessibleName().isEmpty()) return withoutMnemonic(b->text());
        return QAccessibleWidget::text(t);
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (auto* b = qobject_cast<QAbstractButton*>(widget()); b != nullptr && name == pressAction())
            b->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* w = qobject_cast<QWidget*>(object);
    if (w == nullptr) return nullptr;
    if (className == QLatin1StringView("sek::MessageBar") || className == QLatin1StringView("sek::Toast"))
        return new QAccessibleWidget(w, QAccessible::AlertMessage);
    if (className == QLatin1StringView("sek::LinkLabel")) return new LinkInterface(qobject_cast<QAbstractButton*>(w));
    return nullptr;
}

} // namespace

void installKitAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace sek
