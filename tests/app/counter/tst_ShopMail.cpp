// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt by mail, whole: from the sale to a mail server, with the books, the network and the
// power as they are.
#include "app/system/SmtpSender.h"
#include "core/attention/Question.h"
#include "tests/support/ManualClock.h"
#include "tests/support/counter/SellingTill.h"
#include "tests/support/mail/SmtpSink.h"

#include <QTest>

using namespace comptoir;
using attention::Answer;
using attention::Kind;

namespace {

/// A bakery that sends by a server on this machine.
class MailingTill
{
public:
    explicit MailingTill(int port) : shop(clock)
    {
        shop.furnish();
        shop.mailer = sender.get();
        reopen();
        use(port);
        sell();
    }
    void use(int port, const QString &user = {})
    {
        settings::Settings settings;
        settings.mailServer = u"localhost"_qs;
        settings.mailPort = port;
        settings.mailTls = settings::MailTls::Plain;
        settings.mailUser = user;
        settings.mailSender = u"boutique@exemple.fr"_qs;
        shop.till->mail().use(mail::accountOf(settings));
    }
    /// The program was killed and comes back; nothing was told to anybody.
    void kill()
    {
        shop.till.reset();
        sender.reset();
        sender = std::make_unique<app::SmtpSender>(3000);
        shop.mailer = sender.get();
        reopen();
    }
    void reopen() { shop.open(); }
    void sell()
    {
        sales::Cart cart;
        cart.id = sales::SaleId::mint(clock.now(), shop.entropy);
        cart.started = clock.now();
        const auto item = shop.till->catalogue().store().search(u"Éclair"_qs, 1)->at(0);
        const auto department = *shop.till->catalogue().store().department(item.department);
        sales::CartLine line;
        line.item = item.id;
        line.label = catalogue::receiptName(item);
        line.department = item.department;
        line.departmentName = department->name;
        line.vatClass = department->vatClass;
        line.unitPrice = *item.price;
        cart = sales::add(cart, line).first;
        sales::Tender tender;
        tender.id = 1;
        tender.amount = Money::fromCents(310);
        const auto sold = shop.desk.complete({cart, {tender}, {{}, u"Amandine"_qs}}).result();
        if (!sold)
            qFatal("%s", sold.error().code.constData());
    }
    Result<void> ask(const QString &address)
    {
        return shop.desk.mail(1, address, u"Amandine"_qs).result();
    }
    std::vector<attention::Item> questions() { return *shop.till->mail().questions(); }
    QString rows()
    {
        QStringList all;
        const auto rows = *shop.database->select(
            u"SELECT state || ' ' || address || ' ' || length(body) FROM mail_outbox"_qs);
        for (const auto &row : rows)
            all << row.text(0);
        return all.join(u'\n');
    }

    test::ManualClock clock;
    std::unique_ptr<app::SmtpSender> sender = std::make_unique<app::SmtpSender>(3000);
    test::SellingTill shop;
};

} // namespace

class tst_ShopMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReceiptArrivesWithItsAccentsAndIsForgotten()
    {
        test::SmtpSink sink;
        MailingTill till(sink.port());
        const auto asked = till.ask(u" zoe@exemple.be "_qs);
        QVERIFY2(asked, asked ? "" : asked.error().code.constData());
        QTRY_COMPARE(sink.letters.size(), size_t(1));
        const auto &letter = sink.letters[0];
        QCOMPARE(letter.to, QByteArray("zoe@exemple.be"));
        QCOMPARE(letter.header("Subject"),
                 QByteArray("=?utf-8?B?")
                     + QStringLiteral("Boulangerie Marchal · Ticket n° 1").toUtf8().toBase64()
                     + "?=");
        for (const char *type : {"text/plain", "text/html"}) {
            const QString text = letter.part(type);
            QVERIFY2(text.contains(u"Éclair au café"), qPrintable(text));
            QVERIFY2(text.contains(u"3,10"), qPrintable(text));
            QVERIFY2(!text.contains(u"DUPLICATA"), qPrintable(text));
        }
        QTRY_COMPARE(till.rows(), u"sent  0"_qs);
        QVERIFY(till.questions().empty());
    }

    void eachCopyIsInTheChain()
    {
        test::SmtpSink sink;
        MailingTill till(sink.port());
        QVERIFY(till.ask(u"zoe@exemple.be"_qs));
        QVERIFY(till.ask(u"zoe@exemple.be"_qs));
        QTRY_COMPARE(sink.letters.size(), size_t(2));
        QVERIFY(!sink.letters[0].part("text/plain").contains(u"DUPLICATA"));
        QVERIFY(sink.letters[1].part("text/plain").contains(u"DUPLICATA 1"));
        QVERIFY(till.shop.desk.printTicket(1, u"Zoé"_qs).result());
        QCOMPARE(*till.shop.till->books().records().copiesOf(1), 3);
        const auto verified = till.shop.desk.verify();
        QTRY_VERIFY(verified.isFinished());
        QVERIFY(verified.result()->isSound);
    }

    void anAddressThatIsNoneCountsNoCopy()
    {
        test::SmtpSink sink;
        MailingTill till(sink.port());
        for (const QString &typed : {u"zoe"_qs, u"zoe@exemple.be\r\nBcc: voleur@exemple.fr"_qs,
                                     u"zoe@exemple.be\r\nRCPT TO:<voleur@exemple.fr>"_qs})
            QCOMPARE(till.ask(typed).error().code, QByteArray("mail/bad-address"));
        QCOMPARE(*till.shop.till->books().records().copiesOf(1), 0);
        QCOMPARE(till.rows(), QString());
        QVERIFY(!till.shop.desk.mail(99, u"zoe@exemple.be"_qs, {}).result());
        QCOMPARE(till.rows(), QString());
    }

    void withoutNetworkItWaitsAndLeavesByItself()
    {
        int port = 0;
        {
            test::SmtpSink gone;
            port = gone.port();
        }
        MailingTill till(port);
        QVERIFY(till.ask(u"zoe@exemple.be"_qs));
        const auto isPutOff = [&till] {
            return till.shop.database->first(u"SELECT tries FROM mail_outbox"_qs)
                       .value()
                       ->integer(0)
                == 1;
        };
        QTRY_VERIFY(isPutOff());
        QVERIFY(till.questions().empty());
        till.kill(); // in the evening, without a network
        test::SmtpSink sink{quint16(port)};
        QCOMPARE(sink.port(), port);
        till.use(port); // in the morning
        till.shop.till->mail().noteLinkChanged();
        QTRY_COMPARE(sink.letters.size(), size_t(1));
        QTRY_COMPARE(till.rows(), u"sent  0"_qs);
    }

    void aBusyServerGetsItLater()
    {
        test::SmtpSink sink;
        sink.answers["RCPT"] = {"451 4.7.1 greylisted"};
        MailingTill till(sink.port());
        QVERIFY(till.ask(u"zoe@exemple.be"_qs));
        QTRY_COMPARE(sink.commands.count("QUIT"), 1);
        QTest::qWait(50);
        QVERIFY(sink.letters.empty());
        QVERIFY(till.questions().empty());
        till.clock.advanceMs(30'000);
        till.shop.till->mail().work();
        QTRY_COMPARE(sink.letters.size(), size_t(1));
    }

    void aRefusedAddressIsAQuestion()
    {
        test::SmtpSink sink;
        sink.answers["RCPT"] = {"550 5.1.1 <zoe@exemple.be> unknown"};
        MailingTill till(sink.port());
        QVERIFY(till.ask(u"zoe@exemple.be"_qs));
        QTRY_COMPARE(till.questions().size(), size_t(1));
        const auto question = till.questions().at(0);
        QCOMPARE(question.kind, Kind::MailGivenUp);
        QCOMPARE(question.ticket, qint64(1));
        QCOMPARE(question.reply, 550);
        QCOMPARE(till.rows(), u"refused  0"_qs);
        auto &mail = till.shop.till->mail();
        QCOMPARE(mail.answer(question.op, Answer::CardPaid, {}).error().code,
                 QByteArray("attention/wrong-answer"));
        QVERIFY(mail.answer(question.op, Answer::MailNoted, u"Zoé"_qs));
        QVERIFY(till.questions().empty());
        QCOMPARE(mail.answered(3)->at(0).answer, std::optional(Answer::MailNoted));
    }

    void aWrongPasswordIsAskedAboutAndNothingIsLost()
    {
        test::SmtpSink sink;
        sink.secret = QByteArray("\0caisse\0juste", 13);
        MailingTill till(sink.port());
        till.use(sink.port(), u"caisse"_qs);
        auto &mail = till.shop.till->mail();
        QVERIFY(mail.keepPassword(u"faux"_qs));
        QVERIFY(till.ask(u"zoe@exemple.be"_qs));
        QTRY_COMPARE(till.questions().size(), size_t(1));
        QCOMPARE(till.questions().at(0).kind, Kind::MailAccount);
        QCOMPARE(till.questions().at(0).reason, QByteArray("mail/login-refused"));
        QVERIFY(mail.keepPassword(u"juste"_qs)); // tried at once
        QTRY_COMPARE(sink.letters.size(), size_t(1));
        QTRY_VERIFY(till.questions().empty());
    }

    void killedBetweenTheLetterAndItsAnswerItIsTheSameLetter()
    {
        test::SmtpSink sink;
        sink.hangsUpAfterLetter = true;
        MailingTill till(sink.port());
        QVERIFY(till.ask(u"zoe@exemple.be"_qs));
        QTRY_COMPARE(sink.letters.size(), size_t(1));
        till.kill();
        sink.hangsUpAfterLetter = false;
        till.clock.advanceMs(120'000);
        till.use(sink.port());
        till.shop.till->mail().work();
        QTRY_COMPARE(sink.letters.size(), size_t(2));
        QVERIFY(!sink.letters[0].header("Message-ID").isEmpty());
        QCOMPARE(sink.letters[1].header("Message-ID"), sink.letters[0].header("Message-ID"));
        QCOMPARE(sink.letters[1].bytes, sink.letters[0].bytes);
        QCOMPARE(*till.shop.till->books().records().copiesOf(1), 1); // and no second copy
        QTRY_COMPARE(till.rows(), u"sent  0"_qs);
    }

    void thePasswordIsInNoDatabaseAndReadableNowhereElse()
    {
        test::SmtpSink sink;
        MailingTill till(sink.port());
        till.use(sink.port(), u"caisse"_qs);
        QCOMPARE(till.shop.desk.hasMailPassword().result(), Result<bool>(false));
        QVERIFY(till.shop.desk.keepMailPassword(u"très-secret"_qs).result());
        QCOMPARE(till.shop.desk.hasMailPassword().result(), Result<bool>(true));
        const QByteArray file = till.shop.disk.files.value(u"/mail"_qs);
        QVERIFY(!file.isEmpty() && !file.contains(QStringLiteral("très-secret").toUtf8()));
        till.kill();
        QCOMPARE(till.shop.desk.hasMailPassword().result(), Result<bool>(true));
        till.shop.disk.files[u"/mail"_qs] = file.chopped(3) + "abc"; // of another machine
        QCOMPARE(till.shop.desk.hasMailPassword().result(), Result<bool>(false));
        QVERIFY(till.shop.desk.keepMailPassword({}).result());
        QVERIFY(!till.shop.disk.files.contains(u"/mail"_qs));
    }

    void aTrialSaysWhatIsWrong()
    {
        test::SmtpSink sink;
        MailingTill till(sink.port());
        const auto trial = [&till] {
            const auto future = till.shop.desk.sendTrialMail(u"Essai"_qs, u"Ça marche"_qs);
            if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 5000))
                qFatal("no answer");
            return future.result();
        };
        QVERIFY(trial());
        QCOMPARE(sink.letters.at(0).to, QByteArray("boutique@exemple.fr"));
        QVERIFY(sink.letters.at(0).part("text/plain").contains(u"Ça marche"));
        sink.answers["MAIL"] = {"553 5.7.1 not your address"};
        QCOMPARE(trial().error().code, QByteArray("mail/sender-refused"));
        till.shop.till->mail().use(std::nullopt);
        QCOMPARE(trial().error().code, QByteArray("mail/not-set"));
    }

    void withoutAnAccountOrInTrainingNothingIsQueued()
    {
        test::SmtpSink sink;
        MailingTill till(sink.port());
        till.shop.till->mail().use(std::nullopt);
        QCOMPARE(till.ask(u"zoe@exemple.be"_qs).error().code, QByteArray("mail/not-set"));
        QCOMPARE(*till.shop.till->books().records().copiesOf(1), 0);
        till.shop.mailer = nullptr; // as ShopTill makes of it while it trains
        till.reopen();
        till.use(sink.port());
        QCOMPARE(till.ask(u"zoe@exemple.be"_qs).error().code, QByteArray("mail/not-set"));
        QTest::qWait(50);
        QCOMPARE(sink.greetings, 0);
    }
};

QTEST_MAIN(tst_ShopMail)
#include "tst_ShopMail.moc"
