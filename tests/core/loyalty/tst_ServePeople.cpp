// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/ServePeople.h"
#include "core/store/Migrator.h"
#include "tests/support/ManualClock.h"
#include "tests/support/Samples.h"
#include "tests/support/SeededEntropy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace comptoir;
using namespace comptoir::loyalty;

namespace {

Instant at(const QString &moment)
{
    const QStringList parts = moment.split(u'T');
    return Day::fromIso(parts[0])->inTownAt(60 * parts.value(1, u"12"_qs).left(2).toInt());
}

} // namespace

/// Names behind cards: written to only with their yes, told all that is known, erased when they ask
/// and forgotten when the law says so; and nothing of money is lost with them.
class tst_ServePeople : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;
    test::SeededEntropy m_entropy{8};
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<ServePeople> m_people;
    std::vector<CardEvent> m_log;
    CardCode m_card;

    void setNow(const QString &moment) { m_clock.setWall(at(moment)); }
    Result<void> save(const CardCode &card, const Person &person, bool mail = false,
                      bool sms = false)
    {
        return m_people->save(
            {card,
             person,
             {{Channel::Email, mail, u"Oui aux mails"_qs}, {Channel::Sms, sms, u"Oui aux SMS"_qs}}},
            "FR", u"Zoé"_qs);
    }
    static Person anne()
    {
        Person person;
        person.firstName = u"Anne"_qs;
        person.email = u"anne@exemple.fr"_qs;
        person.phone = u"06 12 34 56 78"_qs;
        person.birthday = u"11-21"_qs;
        return person;
    }
    void count(const CardCode &card, qint64 points, const QString &moment)
    {
        Entry entry;
        entry.id = EntryId::fromBytes(m_entropy.bytes(16)).value();
        entry.card = card;
        entry.kind = points < 0 ? EntryKind::Burn : EntryKind::Earn;
        entry.points = points;
        entry.at = at(moment);
        entry.ticket = 1;
        const auto transaction = store::Transaction::begin(*m_database);
        QVERIFY(LedgerStore::add(**transaction, entry) && (*transaction)->commit());
    }
    QByteArray dumped(const char *table, int columns)
    {
        QByteArray all;
        const auto rows = m_database->select(u"SELECT * FROM %1"_qs.arg(QLatin1String(table)));
        for (const store::Row &row : *rows) {
            for (int i = 0; i < columns; ++i)
                all += row.bytes(i) + '|';
            all += '\n';
        }
        return all;
    }
    Result<QByteArray> list(Segment segment, Channel channel)
    {
        return m_people->list({EntryId::mint(m_clock.now(), m_entropy),
                               segment,
                               channel,
                               {u"Prénom"_qs, u"Adresse"_qs, u"Points"_qs}},
                              u"Zoé"_qs);
    }

private Q_SLOTS:
    void init()
    {
        auto database = store::Database::open(u":memory:"_qs, store::Database::Access::Write);
        QVERIFY(database && store::migrate(**database, u":/sql/till"_qs));
        m_database = std::move(*database);
        m_log.clear();
        m_people = std::make_unique<ServePeople>(
            *m_database, m_clock, [this](store::Transaction &, const CardEvent &event) {
                m_log.push_back(event);
                return Result<void>();
            });
        m_card = CardCode::draw(m_entropy);
        setNow(u"2026-11-21T15"_qs);
    }

    void forgetsWhenTheLawSays_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QFile file(test::sourcePath(u"tests/data/loyalty/retention.json"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(rows.size() >= 5);
        for (const QJsonValue &row : rows)
            QTest::newRow(qPrintable(row[u"name"_qs].toString())) << row.toObject();
    }
    void forgetsWhenTheLawSays()
    {
        QFETCH(const QJsonObject, row);
        setNow(row.value(u"since").toString(u"2022-01-01T12:00"_qs));
        Person person = anne();
        if (row.contains(u"clicked"))
            person.clicked = at(row[u"clicked"].toString());
        QVERIFY(save(m_card, person, true));
        if (row.contains(u"purchase"))
            count(m_card, 10, row[u"purchase"].toString());
        setNow(row[u"kept_on"].toString());
        QCOMPARE(m_people->forgetOld().value(), 0);
        QVERIFY(m_people->person(m_card)->has_value());
        setNow(row[u"forgotten_on"].toString());
        QCOMPARE(m_people->forgetOld().value(), 1);
        QVERIFY(!m_people->person(m_card)->has_value());
        QCOMPARE(m_log.back().kind, CardEvent::Kind::PersonForgotten);
    }

    void erasesAllButTheLedger()
    {
        count(m_card, 30, u"2026-11-01T10"_qs);
        QVERIFY(save(m_card, anne(), true, true));
        QVERIFY(save(m_card, anne(), false, true)); // no mails any more
        const QByteArray ledger = dumped("loyalty_entry", 14), cards = dumped("loyalty_card", 2);
        QVERIFY(m_people->erase(m_card, u"Zoé"_qs));
        QCOMPARE(dumped("loyalty_entry", 14), ledger);
        QCOMPARE(dumped("loyalty_card", 2), cards);
        QCOMPARE(dumped("loyalty_person", 7) + dumped("loyalty_consent", 8), QByteArray());
        QVERIFY(!m_people->person(m_card)->has_value());
        QCOMPARE(m_people->exported(m_card, {}).error().code, QByteArray("person/nobody"));
        QCOMPARE(LedgerStore(*m_database).account(m_card)->balance, 30);
        for (const CardEvent &event : m_log) {
            const QByteArray said = QJsonDocument(event.facts).toJson();
            QVERIFY2(!said.contains("nne") && !said.contains(m_card.text().toLatin1()),
                     said.constData());
        }
        // They had said no to mails: on another card, by another way, the no still stands.
        const PeopleStore store(*m_database);
        QVERIFY(*store.opposes(u" ANNE@exemple.fr"_qs));
        QVERIFY(!*store.opposes(u"+33612345678"_qs));
        QVERIFY(!dumped("loyalty_opposition", 2).contains("anne"));
    }

    void writesToNobodyWithoutTheirYes()
    {
        int expected = 0;
        for (int i = 0; i < 200; ++i) {
            const CardCode card = CardCode::draw(m_entropy);
            count(card, 1, m_entropy.below(2) ? u"2026-08-01T10"_qs : u"2026-11-20T10"_qs);
            Person person = anne();
            person.email = u"p%1@exemple.fr"_qs.arg(i);
            bool agrees = false;
            for (int words = m_entropy.below(4); words > 0; --words) {
                agrees = m_entropy.below(2) == 1;
                QVERIFY(save(card, person, agrees));
            }
            const auto account = LedgerStore(*m_database).account(card);
            expected += agrees && account->lastVisit < at(u"2026-09-22T10"_qs) ? 1 : 0;
        }
        QVERIFY(expected > 10);
        QCOMPARE(m_people->counts(Segment::Away)->byEmail, expected);
        const auto csv = list(Segment::Away, Channel::Email);
        QCOMPARE(csv->count('@'), expected);
        QCOMPARE(list(Segment::Away, Channel::Sms).error().code, QByteArray("loyalty/no-people"));
    }

    void takesAListNoSpreadsheetRuns()
    {
        Person person = anne();
        person.firstName = u"=HYPERLINK(\"x\");\"Anne\""_qs;
        count(m_card, 1, u"2026-08-01T10"_qs);
        QVERIFY(save(m_card, person, true, true));
        const auto mails = list(Segment::Away, Channel::Email);
        QVERIFY2(mails->contains("\"'=HYPERLINK(\"\"x\"\");\"\"Anne\"\"\";"), mails->constData());
        const auto texts = list(Segment::Away, Channel::Sms);
        QVERIFY2(texts->contains(";\"0033612345678\";"), texts->constData());
    }

    void measuresWhoCameBackAfterAMessage()
    {
        const CardCode stays = CardCode::draw(m_entropy);
        for (const CardCode &card : {m_card, stays}) {
            count(card, 20, u"2026-08-01T10"_qs);
            Person person = anne();
            person.email = card.text() + u"@exemple.fr";
            QVERIFY(save(card, person, true));
        }
        QVERIFY(list(Segment::Away, Channel::Email));
        count(m_card, -10, u"2026-11-25T10"_qs);
        count(m_card, 5, u"2026-11-25T10"_qs);
        count(stays, 5, u"2027-01-25T10"_qs); // too late to be the message's doing
        const auto messages = m_people->messages(10);
        QCOMPARE(messages->size(), size_t(1));
        QCOMPARE(messages->front().people, 2);
        QCOMPARE(messages->front().cameBack, 1);
        QCOMPARE(messages->front().rewards, 1);
    }

    void tellsThemAllThatIsKnown()
    {
        count(m_card, 30, u"2026-11-01T10"_qs);
        QVERIFY(save(m_card, anne(), true));
        const auto all = QJsonDocument::fromJson(*m_people->exported(m_card, u"Zoé"_qs)).object();
        QCOMPARE(all[u"first_name"].toString(), u"Anne"_qs);
        QCOMPARE(all[u"phone"].toString(), u"+33612345678"_qs);
        QCOMPARE(all[u"balance"].toInteger(), 30);
        QCOMPARE(all[u"entries"].toArray().size(), 1);
        QCOMPARE(all[u"consents"][0][u"wording"].toString(), u"Oui aux mails"_qs);
        QCOMPARE(m_log.back().kind, CardEvent::Kind::PersonExported);
    }

    void isTheSamePersonOnAReplacedCard()
    {
        QVERIFY(save(m_card, anne(), true));
        const CardCode next = CardCode::draw(m_entropy);
        ServeCards cards(*m_database, m_clock);
        QVERIFY(cards.link({EntryId::mint(m_clock.now(), m_entropy),
                            m_card,
                            next,
                            LinkKind::Replace,
                            {},
                            u"perdue"_qs,
                            {}},
                           u"Zoé"_qs));
        QCOMPARE(m_people->person(next)->value().person.firstName, u"Anne"_qs);
        Person renamed = anne();
        renamed.firstName = u"Anna"_qs;
        QVERIFY(save(next, renamed, true));
        QVERIFY(m_people->erase(next, {}));
        QCOMPARE(dumped("loyalty_person", 7), QByteArray());
    }

    void refusesWhatCannotBeTrue()
    {
        const auto codeOf = [this](const Person &person, bool mail = false, bool sms = false) {
            const auto saved = save(m_card, person, mail, sms);
            return saved ? QByteArray() : saved.error().code;
        };
        QCOMPARE(codeOf({}), QByteArray("person/nobody"));
        Person person = anne();
        person.email = u"anne@exemple"_qs;
        QCOMPARE(codeOf(person), QByteArray("person/bad-email"));
        person = anne();
        person.phone = u"12"_qs;
        QCOMPARE(codeOf(person), QByteArray("person/bad-phone"));
        person = anne();
        person.birthday = u"02-30"_qs;
        QCOMPARE(codeOf(person), QByteArray("person/bad-birthday"));
        person = anne();
        person.email.clear();
        QCOMPARE(codeOf(person, true), QByteArray("person/no-email"));
        QVERIFY(!m_people->person(m_card)->has_value()); // nothing was half kept
        QCOMPARE(birthdayFrom(u"29/2"_qs), u"02-29"_qs);
        QVERIFY(!birthdayFrom(u"31/4"_qs) && !birthdayFrom(u"mai"_qs));
    }

    void knowsTheBirthdayWeekOverNewYear()
    {
        const auto week = [](const char *birthday, const char *today) {
            return birthdayWeek(QString::fromLatin1(birthday),
                                *Day::fromIso(QString::fromLatin1(today)));
        };
        QCOMPARE(week("12-31", "2027-01-05"), Day::fromIso(u"2026-12-24"));
        QCOMPARE(week("01-02", "2026-12-28"), Day::fromIso(u"2026-12-26"));
        QCOMPARE(week("02-29", "2026-02-28"), Day::fromIso(u"2026-02-21"));
        QVERIFY(!week("11-21", "2026-11-29"));
        QVERIFY(week("11-21", "2026-11-28"));
    }
};

QTEST_GUILESS_MAIN(tst_ServePeople)
#include "tst_ServePeople.moc"
