// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_services.h"
#include "core/hub/mail/courier.h"
#include "core/hub/sms/sms_outlet.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace sek {

/// The couriers, each on a thread of its own, beside everything else: a mail server or gateway that is slow or away holds
/// nobody up (SEC-47), and neither the other.
class Post
{
public:
    /// Fails as makeDelivery, makeSmsSender and MailTexts::read do. `reportToken` empty: the gateway is asked for no reports.
    static Result<std::unique_ptr<Post>> open(HubServices& services, const std::string& reportToken = {});
    ~Post();

    void start();
    /// Something may have been queued. Any thread.
    void wake();
    /// Returns when the messages in hand are through.
    void stop();

private:
    Post(HubServices& services, MailTexts texts, std::unique_ptr<Delivery> delivery, std::unique_ptr<SmsSender> sms);
    void run(Courier& courier, bool& woken);
    void note(const OutMessage& message, const MessageOutcome& outcome);

    HubServices& m_services;
    MailTexts m_texts;
    std::unique_ptr<Delivery> m_delivery;
    std::unique_ptr<SmsSender> m_smsSender;
    std::optional<MailOutlet> m_mailOutlet;
    std::optional<SmsOutlet> m_smsOutlet;
    Courier m_mail, m_sms;
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_mailWoken = false, m_smsWoken = false;
    bool m_stopping = false;
    std::thread m_mailThread, m_smsThread;
};

} // namespace sek
