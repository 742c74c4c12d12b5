// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_services.h"
#include "core/hub/mail/courier.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace sek {

/// The courier on a thread of its own, beside everything else: a mail server that is slow or away holds nobody up (SEC-47).
class Post
{
public:
    /// Fails as makeDelivery and MailTexts::read do.
    static Result<std::unique_ptr<Post>> open(HubServices& services);
    ~Post();

    void start();
    /// Something may have been queued. Any thread.
    void wake();
    /// Returns when the mail in hand is through.
    void stop();

private:
    Post(HubServices& services, MailTexts texts, std::unique_ptr<Delivery> delivery);
    void run();
    void note(const OutMessage& message, const MessageOutcome& outcome);

    HubServices& m_services;
    MailTexts m_texts;
    std::unique_ptr<Delivery> m_delivery;
    Courier m_courier;
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_woken = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace sek
