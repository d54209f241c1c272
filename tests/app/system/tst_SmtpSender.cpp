// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/SmtpSender.h"
#include "tests/support/mail/SmtpSink.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace comptoir;
using namespace comptoir::app;
using settings::MailTls;

class tst_SmtpSender : public QObject
{
    Q_OBJECT
private:
    static mail::MailAccount accountAt(int port)
    {
        mail::MailAccount account;
        account.server = "127.0.0.1";
        account.port = port;
        account.tls = MailTls::Plain;
        account.sender = mail::MailAddress::parse(u"boutique@exemple.fr"_qs).value();
        return account;
    }
    static mail::Letter letter()
    {
        return {mail::MailAddress::parse(u"zoe@exemple.be"_qs).value(),
                "Subject: x\r\nMessage-ID: <1@exemple.fr>\r\n\r\n.un point\r\nfin\r\n"};
    }
    static Result<void> sent(const mail::MailAccount &account, int limitMs = 5000,
                             const QString &authorities = {})
    {
        SmtpSender sender(limitMs, authorities);
        const auto future = sender.send(account, letter());
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return fail("test/never-ends");
        return future.result();
    }

private Q_SLOTS:
    void aLetterArrivesAsItWasWritten()
    {
        test::SmtpSink sink;
        const auto done = sent(accountAt(sink.port()));
        QVERIFY2(done, done ? "" : done.error().code.constData());
        QCOMPARE(sink.letters.size(), size_t(1));
        QCOMPARE(sink.letters[0].from, QByteArray("boutique@exemple.fr"));
        QCOMPARE(sink.letters[0].to, QByteArray("zoe@exemple.be"));
        QCOMPARE(sink.letters[0].bytes, letter().bytes);
        QCOMPARE(sink.commands.at(0), QByteArray("EHLO [127.0.0.1]")); // not the machine's name
    }

    void eachRefusalHasItsOwnWords_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("reply");
        const auto row = [](const char *verb, const char *answer, const char *code, int reply) {
            QTest::addRow("%s %s", verb, answer)
                << QByteArray(verb) << QByteArray(answer) << QByteArray(code) << reply;
        };
        row("RCPT", "550 5.1.1 <zoe@exemple.be> unknown", "mail/recipient-refused", 550);
        row("RCPT", "451 4.7.1 greylisted", "mail/later", 451);
        row("RCPT", "530 5.7.0 authenticate first", "mail/login-refused", 530);
        row("MAIL", "553 5.7.1 not your address", "mail/sender-refused", 553);
        row("MAIL", "421 4.3.2 shutting down", "mail/later", 421);
        row("DATA", "554 5.6.0 no", "mail/content-refused", 554);
        row(".", "554 5.7.1 spam", "mail/content-refused", 554);
        row(".", "452 4.3.1 disk full", "mail/later", 452);
        row("HELLO", "554 5.7.1 go away", "mail/server-refused", 554);
        row("HELLO", "421 4.3.2 too many", "mail/later", 421);
    }
    void eachRefusalHasItsOwnWords()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, code);
        QFETCH(int, reply);
        test::SmtpSink sink;
        sink.answers[verb] = {answer};
        const auto done = sent(accountAt(sink.port()));
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QCOMPARE(done.error().facts.value(u"reply"_qs).toInt(), reply);
        // The server's words may name the customer.
        QVERIFY(done.error().detail.isEmpty());
    }

    void aWrongPasswordIsSaidAsOne()
    {
        test::SmtpSink sink;
        sink.secret = QByteArray("\0caisse\0juste", 13);
        auto account = accountAt(sink.port());
        account.user = u"caisse"_qs;
        QCOMPARE(sent(account).error().code, QByteArray("mail/no-password"));
        account.password = u"faux"_qs;
        QCOMPARE(sent(account).error().code, QByteArray("mail/login-refused"));
        QVERIFY(sink.letters.empty());
        account.password = u"juste"_qs;
        const auto done = sent(account);
        QVERIFY2(done, done ? "" : done.error().code.constData());
        sink.answers["AUTH"] = {"454 4.7.0 directory is away"};
        QCOMPARE(sent(account).error().code, QByteArray("mail/later"));
    }

    void aPasswordNeverGoesOverAnOpenNetwork()
    {
        test::SmtpSink sink;
        auto account = accountAt(sink.port());
        account.server = "mail.exemple.fr";
        QCOMPARE(sent(account).error().code, QByteArray("mail/plain-refused"));
        account = accountAt(sink.port());
        account.tls = MailTls::StartTls; // that this server has not
        account.user = u"caisse"_qs;
        account.password = u"juste"_qs;
        QCOMPARE(sent(account).error().code, QByteArray("mail/no-tls"));
        QVERIFY(sink.letters.empty());
        for (const QByteArray &command : sink.commands)
            QVERIFY2(!command.startsWith("AUTH"), command.constData());
    }

    void onlyTheServerThatWasMeantHearsThePassword_data()
    {
        QTest::addColumn<bool>("fromTheStart");
        QTest::newRow("TLS from the first byte") << true;
        QTest::newRow("STARTTLS") << false;
    }
    void onlyTheServerThatWasMeantHearsThePassword()
    {
        QFETCH(bool, fromTheStart);
        test::SmtpSink sink;
        sink.papers = test::ServerPapers::make();
        sink.isSecretFromTheStart = fromTheStart;
        sink.secret = QByteArray("\0caisse\0juste", 13);
        auto account = accountAt(sink.port());
        account.server = "localhost";
        account.tls = fromTheStart ? MailTls::Implicit : MailTls::StartTls;
        account.user = u"caisse"_qs;
        account.password = u"juste"_qs;
        // Nobody vouches for it.
        QCOMPARE(sent(account).error().code, QByteArray("mail/not-secure"));
        QTemporaryFile trusted;
        QVERIFY(trusted.open() && trusted.write(sink.papers->certificate) > 0 && trusted.flush());
        // Its papers are another's.
        auto stranger = account;
        stranger.server = "127.0.0.1";
        QCOMPARE(sent(stranger, 5000, trusted.fileName()).error().code,
                 QByteArray("mail/not-secure"));
        QVERIFY(sink.letters.empty());
        for (const QByteArray &command : sink.commands)
            QVERIFY2(!command.startsWith("AUTH"), command.constData());
        const auto done = sent(account, 5000, trusted.fileName());
        QVERIFY2(done, done ? "" : done.error().code.constData());
        QCOMPARE(sink.letters.size(), size_t(1));
        QCOMPARE(sink.letters[0].bytes, letter().bytes);
    }

    void aServerThatIsNotThereOrSilentCostsALimitedTime()
    {
        int port = 0;
        {
            test::SmtpSink gone;
            port = gone.port();
        }
        QCOMPARE(sent(accountAt(port)).error().code, QByteArray("mail/unreachable"));
        test::SmtpSink sink;
        sink.isSilent = true;
        QCOMPARE(sent(accountAt(sink.port()), 700).error().code, QByteArray("mail/no-answer"));
        auto account = accountAt(sink.port());
        account.tls = MailTls::Implicit; // a port that does not speak TLS
        QCOMPARE(sent(account, 700).error().code, QByteArray("mail/no-answer"));
    }

    void theProgramEndsWhileAServerIsSilent()
    {
        test::SmtpSink sink;
        sink.isSilent = true;
        QElapsedTimer timer;
        {
            SmtpSender sender;
            sender.send(accountAt(sink.port()), letter());
            QTRY_COMPARE(sink.greetings, 1);
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void aLetterWhoseEndIsUnknownIsNoSuccess()
    {
        test::SmtpSink sink;
        sink.hangsUpAfterLetter = true;
        QVERIFY(!sent(accountAt(sink.port())));
        QCOMPARE(sink.letters.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_SmtpSender)
#include "tst_SmtpSender.moc"
