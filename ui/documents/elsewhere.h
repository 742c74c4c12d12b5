// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace sek {

/// Runs `work` on a pool thread and hands what it gives to `done` on the application's thread, unless `context` is gone.
template <class Work, class Answer> void elsewhere(QObject* context, Work work, Answer done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer(context), work = std::move(work), done = std::move(done)]() mutable {
            auto outcome = work();
            // Posted to the application, which outlives pages; the page itself may go at any time.
            QMetaObject::invokeMethod(QCoreApplication::instance(),
                                      [guard, done = std::move(done), outcome = std::move(outcome)]() mutable {
                                          if (guard) done(std::move(outcome));
                                      });
        });
}

} // namespace sek
