// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/mailbox.h"

#include "core/hub/mail/maildir.h"
#include "core/hub/sms/sms_folder.h"

#include <cstdio>

namespace sek {

int mailbox(const HubFolder& folder, const std::string& address, bool asJson)
{
    if (!folder.config().sample) {
        std::fprintf(stderr, "sekretariat-hub: not_a_sample: only a hub made by `sample` keeps its mails\n");
        return 1;
    }
    const auto mails = Maildir(folder.file("mail")).mails(address);
    const auto texts = SmsFolder(folder.file("sms")).messages(address);
    if (asJson) {
        Json list = Json::array();
        for (const Mail& m : mails)
            list.push_back({{"date", toRfc3339(m.date)},
                            {"from", m.from},
                            {"to", m.to},
                            {"subject", m.subject.toStdString()},
                            {"language", m.language},
                            {"message_id", m.id + "@" + m.host},
                            {"text", m.text.toStdString()}});
        Json sms = Json::array();
        for (const SmsFolder::Kept& k : texts)
            sms.push_back({{"date", toRfc3339(k.at)},
                           {"to", k.to},
                           {"event", k.event},
                           {"language", k.language},
                           {"parts", k.parts},
                           {"text", k.text.toStdString()}});
        std::printf("%s\n", Json{{"mails", list}, {"sms", sms}}.dump(2).c_str());
        return 0;
    }
    for (const Mail& m : mails)
        std::printf("Date: %s\nTo: %s\nSubject: %s\n\n%s\n----\n", toRfc3339(m.date).c_str(), m.to.c_str(),
                    m.subject.toUtf8().constData(), m.text.toUtf8().constData());
    for (const SmsFolder::Kept& k : texts)
        std::printf("Date: %s\nSMS to: %s\n\n%s\n----\n", toRfc3339(k.at).c_str(), k.to.c_str(), k.text.toUtf8().constData());
    if (mails.empty() && texts.empty()) std::printf("no mails\n");
    return 0;
}

} // namespace sek
