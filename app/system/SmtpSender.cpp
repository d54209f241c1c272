// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/SmtpSender.h"

#include <QPromise>

#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <mutex>

namespace comptoir::app {

using mail::Letter;
using mail::MailAccount;
using settings::MailTls;

namespace {

/// One conversation with a server: which command it answered last, and with what number.
struct Talk
{
    const QByteArray &bytes;
    const std::atomic_bool &stops;
    qsizetype read = 0;
    QByteArray command; ///< "RCPT"; "." once the letter is under way
    int reply = 0;
    bool isOver = false;
};

size_t readLetter(char *place, size_t size, size_t count, void *self)
{
    auto &talk = *static_cast<Talk *>(self);
    const qsizetype room = qsizetype(size * count);
    const qsizetype taken = std::min(room, talk.bytes.size() - talk.read);
    std::memcpy(place, talk.bytes.constData() + talk.read, size_t(taken));
    talk.read += taken;
    return size_t(taken);
}

int noteProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Talk *>(self)->stops ? 1 : 0;
}

int noteTalk(CURL *, curl_infotype kind, char *text, size_t size, void *self)
{
    auto &talk = *static_cast<Talk *>(self);
    const QByteArray line = QByteArray::fromRawData(text, qsizetype(size));
    // libcurl says goodbye after a refusal too, and the server's 221 is no answer.
    talk.isOver = talk.isOver || (kind == CURLINFO_HEADER_OUT && line.startsWith("QUIT"));
    if (talk.isOver)
        return 0;
    if (kind == CURLINFO_HEADER_OUT)
        talk.command = QByteArray(line.left(4)).toUpper().trimmed();
    else if (kind == CURLINFO_DATA_OUT)
        talk.command = ".";
    else if (kind == CURLINFO_HEADER_IN)
        talk.reply = line.left(3).toInt();
    return 0;
}

bool isLoopback(const QByteArray &server)
{
    return server == "localhost" || server == "127.0.0.1";
}

/// Nothing that the account can say is anything but a host and a number: see hostName().
QByteArray urlOf(const MailAccount &account)
{
    const QByteArray scheme = account.tls == MailTls::Implicit ? "smtps" : "smtp";
    // The path is what the till calls itself: its own name is nobody's business.
    return scheme + "://" + account.server + ':' + QByteArray::number(account.port)
        + "/%5B127.0.0.1%5D";
}

Result<void> refusedAs(const char *code, int reply = 0)
{
    return fail(code, {}, {{QStringLiteral("reply"), reply}});
}

/// By what the server answered.
Result<void> refusal(const Talk &talk)
{
    const bool isFinal = talk.reply >= 500;
    const bool wantsLogin = talk.reply == 530 || talk.reply == 534 || talk.reply == 535;
    if (!isFinal)
        return refusedAs("mail/later", talk.reply);
    if (wantsLogin)
        return refusedAs("mail/login-refused", talk.reply);
    if (talk.command == "MAIL")
        return refusedAs("mail/sender-refused", talk.reply);
    if (talk.command == "RCPT")
        return refusedAs("mail/recipient-refused", talk.reply);
    if (talk.command == "DATA" || talk.command == ".")
        return refusedAs("mail/content-refused", talk.reply);
    return refusedAs("mail/server-refused", talk.reply);
}

Result<void> outcome(CURLcode code, const Talk &talk)
{
    switch (code) {
    case CURLE_OK:
        return {};
    case CURLE_COULDNT_RESOLVE_HOST:
        return refusedAs("mail/server-not-found");
    case CURLE_COULDNT_CONNECT:
        return refusedAs("mail/unreachable");
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
        return refusedAs("mail/not-secure");
    case CURLE_USE_SSL_FAILED:
        return refusedAs("mail/no-tls");
    case CURLE_LOGIN_DENIED:
        // A server that is out of order says 454 to the right password too.
        return refusedAs(talk.reply >= 400 && talk.reply < 500 ? "mail/later"
                                                               : "mail/login-refused",
                         talk.reply);
    default:
        return talk.reply >= 400 ? refusal(talk) : refusedAs("mail/no-answer");
    }
}

struct EasyEnd
{
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
};
struct ListEnd
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

void setAccount(CURL *curl, const MailAccount &account)
{
    curl_easy_setopt(curl, CURLOPT_URL, urlOf(account).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    const long tls = account.tls == MailTls::Plain ? CURLUSESSL_NONE : CURLUSESSL_ALL;
    curl_easy_setopt(curl, CURLOPT_USE_SSL, tls);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!account.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, account.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, account.password.toUtf8().constData());
    }
    const QByteArray from = '<' + account.sender.text() + '>';
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.constData());
}

void setTalk(CURL *curl, Talk &talk, int limitMs)
{
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, readLetter);
    curl_easy_setopt(curl, CURLOPT_READDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    // A program that ends does not wait for a name server.
    curl_easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(limitMs));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(std::min(limitMs, 15'000)));
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, noteProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &talk);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); // to noteTalk only
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, noteTalk);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &talk);
}

/// How a conversation is held, whatever the account.
struct Manner
{
    int limitMs = 0;
    QByteArray authorities;
};

Result<void> talkTo(const MailAccount &account, const Letter &letter, Talk &talk,
                    const Manner &manner)
{
    if (account.tls == MailTls::Plain && !isLoopback(account.server))
        return refusedAs("mail/plain-refused");
    if (!account.user.isEmpty() && account.password.isEmpty())
        return refusedAs("mail/no-password");
    const std::unique_ptr<CURL, EasyEnd> curl(curl_easy_init());
    const QByteArray to = '<' + letter.to.text() + '>';
    const std::unique_ptr<curl_slist, ListEnd> people(curl_slist_append(nullptr, to.constData()));
    if (!curl || !people)
        return refusedAs("mail/no-answer");
    setAccount(curl.get(), account);
    setTalk(curl.get(), talk, manner.limitMs);
    if (!manner.authorities.isEmpty())
        curl_easy_setopt(curl.get(), CURLOPT_CAINFO, manner.authorities.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, people.get());
    return outcome(curl_easy_perform(curl.get()), talk);
}

} // namespace

SmtpSender::SmtpSender(int limitMs, const QString &authorities)
    : m_limitMs(limitMs),
      m_authorities(authorities.toLocal8Bit()),
      m_stops(std::make_shared<std::atomic_bool>(false))
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_thread.setMaxThreadCount(1);
}

SmtpSender::~SmtpSender()
{
    *m_stops = true;
    m_thread.waitForDone();
}

QFuture<Result<void>> SmtpSender::send(const MailAccount &account, const Letter &letter)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const Manner manner{m_limitMs, m_authorities};
    m_thread.start([promise, account, letter, stops = m_stops, manner] {
        Talk talk{letter.bytes, *stops, 0, {}, 0, false};
        promise->addResult(talkTo(account, letter, talk, manner));
        promise->finish();
    });
    return promise->future();
}

} // namespace comptoir::app
