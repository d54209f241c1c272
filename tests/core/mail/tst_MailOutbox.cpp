// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/MailOutbox.h"
#include "core/store/Migrator.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::mail;
using namespace std::chrono_literals;

namespace {

Result<void> refused(const char *code, int reply = 0)
{
    return fail(code, {}, {{u"reply"_qs, reply}});
}

class Box
{
public:
    Box()
        : database(*store::Database::open(u":memory:"_qs, store::Database::Access::Write)),
          store(*database),
          outbox(store, clock, entropy)
    {
        if (!store::migrate(*database, u":/sql/till"_qs))
            qFatal("migration failed");
        outbox.use(account());
    }
    static MailAccount account()
    {
        MailAccount account;
        account.server = "localhost";
        account.sender = MailAddress::parse(u"boutique@exemple.fr"_qs).value();
        return account;
    }
    void ask(qint64 ticket, const QString &to = u"zoe@exemple.be"_qs)
    {
        const auto transaction = *store::Transaction::begin(*database);
        const print::Document document{u"Ticket 1"_qs, {print::TextBlock{u"Pain"_qs}}};
        if (!outbox.add(*transaction, {ticket, MailAddress::parse(to).value(), u"Zoé"_qs}, document)
            || !transaction->commit())
            qFatal("not queued");
    }
    std::optional<MailOutbox::DueLetter> take()
    {
        const auto taken = outbox.take();
        if (!taken)
            qFatal("%s", taken.error().code.constData());
        return *taken;
    }
    /// Everything that the file says, to look for what should be gone.
    QString written() const
    {
        QStringList all;
        const auto rows = *database->select(
            u"SELECT hex(id) || '|' || ticket || '|' || address || '|' || hex(body) || '|' || "
            "problem || '|' || reply FROM mail_outbox"_qs);
        for (const auto &row : rows)
            all << row.text(0);
        return all.join(u'\n');
    }
    bool refuses(const char *sql)
    {
        const auto transaction = *store::Transaction::begin(*database);
        return !transaction->run(QString::fromLatin1(sql));
    }

    test::ManualClock clock;
    test::SeededEntropy entropy{7};
    std::unique_ptr<store::Database> database;
    MailStore store;
    MailOutbox outbox;
};

} // namespace

class tst_MailOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAddressIsGoneOnceItsLetterIsSent()
    {
        Box box;
        box.ask(12);
        QVERIFY(box.written().contains(u"zoe@exemple.be"));
        QVERIFY(box.outbox.settle(box.take()->id, {}));
        QVERIFY(!box.written().contains(u"zoe@"));
        QVERIFY(box.written().contains(u"|12|||"));
        QVERIFY(!box.take());
        QVERIFY(box.outbox.questions()->empty());
    }

    void aRefusedCustomerIsAQuestionWithoutTheAddress()
    {
        Box box;
        box.ask(12);
        QVERIFY(box.outbox.settle(box.take()->id, refused("mail/recipient-refused", 550)));
        QVERIFY(!box.written().contains(u"zoe@"));
        const auto questions = *box.outbox.questions();
        QCOMPARE(questions.size(), size_t(1));
        QCOMPARE(questions[0].ticket, qint64(12));
        QCOMPARE(questions[0].reply, 550);
        box.clock.advanceMs(86'400'000);
        QVERIFY(!box.take());
        QVERIFY(box.outbox.answer(questions[0].id, MailAnswer::Noted, u"Amandine"_qs));
        QVERIFY(box.outbox.questions()->empty());
        QCOMPARE(box.outbox.answered(5)->at(0).answeredBy, u"Amandine"_qs);
        QVERIFY(!box.outbox.answer(questions[0].id, MailAnswer::Noted, {}));
    }

    void withoutNetworkNothingIsAskedAndNothingIsLost()
    {
        Box box;
        box.ask(1);
        box.ask(2);
        const auto first = box.take();
        QVERIFY(box.outbox.settle(first->id, refused("mail/server-not-found")));
        QVERIFY(!box.take()); // the second one would only wait for the same
        QVERIFY(box.outbox.questions()->empty());
        box.clock.advanceMs(30'000);
        const auto again = box.take();
        QVERIFY(again);
        QVERIFY(box.outbox.settle(again->id, refused("mail/server-not-found")));
        QVERIFY(box.outbox.hasten()); // a cable was plugged in
        const auto now = box.take();
        QVERIFY(now);
        QVERIFY(box.outbox.settle(now->id, {}));
        QVERIFY(box.outbox.settle(box.take()->id, {}));
        QVERIFY(!box.take());
    }

    void pausesGrowUntilAnHour()
    {
        Box box;
        box.ask(1);
        std::vector<qint64> pauses;
        for (int i = 0; i < 7; ++i) {
            QVERIFY(box.outbox.settle(box.take()->id, refused("mail/later", 451)));
            const qint64 pause = (*box.outbox.nextLook())->msSince(box.clock.now());
            pauses.push_back(pause / 1000);
            box.clock.advanceMs(pause);
        }
        QCOMPARE(pauses, (std::vector<qint64>{30, 120, 600, 1800, 3600, 3600, 3600}));
        QCOMPARE(box.take()->letter.bytes.count("Message-ID: <"), 1);
    }

    void aDoubtIsTheSameLetterAgain()
    {
        Box box;
        box.ask(1);
        const auto first = box.take()->letter.bytes;
        // The till is killed here: nothing says how it went.
        MailOutbox other(box.store, box.clock, box.entropy);
        other.use(Box::account());
        box.clock.advanceMs(60'000);
        const auto again = other.take();
        QVERIFY(again && *again);
        QCOMPARE((*again)->letter.bytes, first);
    }

    void aWrongPasswordAsksOnceForAllLettersAndKeepsThem()
    {
        Box box;
        for (int ticket = 1; ticket <= 3; ++ticket)
            box.ask(ticket);
        QVERIFY(box.outbox.settle(box.take()->id, refused("mail/login-refused", 535)));
        QVERIFY(!box.take()); // three tries at once may shut the account
        const auto questions = *box.outbox.questions();
        QCOMPARE(questions.size(), size_t(1));
        QVERIFY(box.outbox.answer(questions[0].id, MailAnswer::Again, u"Zoé"_qs));
        QVERIFY(box.outbox.questions()->empty());
        QVERIFY(box.outbox.settle(box.take()->id, refused("mail/login-refused", 535)));
        QCOMPARE(box.outbox.questions()->size(), size_t(1)); // and it asks again
        QVERIFY(box.outbox.hasten());
        for (int i = 0; i < 3; ++i)
            QVERIFY(box.outbox.settle(box.take()->id, {}));
        QVERIFY(box.outbox.questions()->empty());
    }

    void anAddressIsNotKeptForEver()
    {
        Box box;
        box.ask(1);
        box.clock.advanceMs(std::chrono::milliseconds(MailPolicy::patience).count() + 1);
        QVERIFY(!box.take());
        QVERIFY(!box.written().contains(u"zoe@"));
        QCOMPARE(box.outbox.questions()->at(0).problem, QByteArray("mail/too-late"));
    }

    void aCopyThatWasPutBackSendsNothingTwice()
    {
        Box box;
        box.ask(1);
        QVERIFY(box.outbox.giveUpAll("mail/restored"));
        QVERIFY(!box.take());
        QVERIFY(!box.written().contains(u"zoe@"));
        QCOMPARE(box.outbox.questions()->size(), size_t(1));
    }

    void withoutAnAccountNothingIsTaken()
    {
        Box box;
        box.outbox.use(std::nullopt);
        const auto transaction = *store::Transaction::begin(*box.database);
        const auto added = box.outbox.add(
            *transaction, {1, MailAddress::parse(u"zoe@exemple.be"_qs).value(), {}}, {});
        QCOMPARE(added.error().code, QByteArray("mail/not-set"));
    }

    void aLetterCantBeTurnedToAnotherPerson()
    {
        Box box;
        box.ask(1);
        QVERIFY(box.refuses("UPDATE mail_outbox SET address = 'x@y.fr'"));
        QVERIFY(box.refuses("UPDATE mail_outbox SET body = x'00'"));
        QVERIFY(box.refuses("UPDATE mail_outbox SET message_id = '<2@b>'"));
        QVERIFY(box.refuses("UPDATE mail_outbox SET state = 'sent'")); // the address would stay
        QVERIFY(box.outbox.settle(box.take()->id, {}));
        QVERIFY(box.refuses(
            "UPDATE mail_outbox SET state = 'waiting', address = 'x@y.fr', body = x'00'"));
    }
};

QTEST_GUILESS_MAIN(tst_MailOutbox)
#include "tst_MailOutbox.moc"
