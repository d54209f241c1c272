// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/SystemPorts.h"
#include "core/backup/ExportAll.h"
#include "core/backup/MakeCopy.h"
#include "core/catalogue/EditCatalogue.h"
#include "core/catalogue/PhotoStore.h"
#include "core/law/LawBook.h"
#include "core/store/ZipFile.h"
#include "tests/core/fiscal/Books.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace comptoir;
using namespace comptoir::backup;

class tst_ExportAll : public QObject
{
    Q_OBJECT

    test::Books m_books;
    app::SystemDisk m_disk;
    QTemporaryDir m_folder;
    std::unique_ptr<store::ZipReader> m_zip;
    QString m_photo;
    fiscal::ArchiveFile m_archive;

    QByteArray entry(const char *name)
    {
        const auto bytes = m_zip->read(QString::fromLatin1(name), 1 << 24);
        if (!bytes)
            qFatal("%s: %s", name, bytes.error().code.constData());
        return *bytes;
    }
    static QList<QJsonObject> objects(const QByteArray &lines)
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
    void fillCatalogue()
    {
        const auto law = law::LawBook::load(law::Country::France);
        catalogue::EditCatalogue edit(m_books.database(), *law, m_books.clock, m_books.entropy);
        QVERIFY(edit.begin("bakery", u"fr"_qs));
        catalogue::Item item;
        item.name = u"=HYPERLINK(\"http://x.invalid\")"_qs;
        item.department = edit.store().departments()->front().id;
        item.price = Money::fromCents(130);
        QVERIFY(edit.save(item));
    }
    void addCardPayments()
    {
        m_books.write([](store::Transaction &transaction) -> Result<void> {
            for (int payment = 0; payment < 2500; ++payment) // more than are read at once
                COMPTOIR_CHECK(transaction.run(
                    u"INSERT INTO card_payment(id, sale, amount_c, is_refund, at_ms, seller) "
                    "VALUES (?, ?, ?, 0, 1795269900000, 'Julien')"_qs,
                    {QByteArray::number(payment).rightJustified(16, '0'), QByteArray(16, 's'),
                     qint64(payment + 1)}));
            return {};
        });
    }
    void addPerson()
    {
        m_books.write([](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_CHECK(transaction.run(
                u"INSERT INTO operator(id, name, role, created_ms, pin_digits, pin_salt, "
                "pin_rounds, pin_hash) VALUES (?, 'Amandine', 'manager', 1, 4, ?, 1000, ?)"_qs,
                {QByteArray(16, '\1'), QByteArray("saltsaltsalt"), QByteArray("HASHOFTHEPIN")}));
            return {};
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        fillCatalogue();
        addPerson();
        addCardPayments();
        for (int ticket = 0; ticket < 3; ++ticket)
            m_books.sell(1000 + ticket);
        m_books.sell(-1000);
        const auto copy = MakeCopy(m_disk, m_books.clock)
                              .run(m_books.database().path(), m_folder.path());
        QVERIFY(copy);
        const auto database = *store::Database::open(copy->path, store::Database::Access::ReadOnly);
        ExportOrder order;
        order.path = m_folder.filePath(u"tout.zip"_qs);
        order.now = m_books.clock.now();
        order.settings = R"({"language":"fr"})";
        order.photos = m_folder.filePath(u"photos"_qs);
        QVERIFY(m_disk.makeFolder(order.photos));
        catalogue::PhotoStore photos(m_books.database(), m_disk, order.photos);
        m_photo = *photos.keep("JPEG");
        QVERIFY(m_disk.replaceDurably(order.photos + u"/notes.txt"_qs, "somebody's"));
        order.archive.software = u"Comptoir 1.0.0"_qs;
        order.signer = {1,
                        {{1, m_books.key.publicKey().bytes()}},
                        [this](const QByteArray &message) -> Result<QByteArray> {
                            return m_books.key.sign(message);
                        }};
        const auto made = ExportAll(*database, m_disk).run(order);
        if (!made)
            qFatal("%s %s", made.error().code.constData(), qUtf8Printable(made.error().detail));
        m_archive = *made;
        m_zip = *store::ZipReader::open(order.path);
    }
    void readmeNamesEveryFile()
    {
        const QString readme = QString::fromUtf8(entry("README.txt"));
        for (const store::ZipEntry &file : m_zip->entries()) {
            const QString folder = file.name.section(u'/', 0, 0);
            const QString base = file.name.section(u'/', -1).section(u'.', 0, 0);
            const bool isNamed = readme.contains(base)
                || ((folder == u"archives" || folder == u"photos")
                    && readme.contains(QString(folder + u'/')));
            QVERIFY2(isNamed, qPrintable(file.name));
        }
        QVERIFY(m_zip->entries().size() > 25);
    }
    void ticketsAreThereInBothFormats()
    {
        const auto tickets = objects(entry("ventes/tickets.jsonl"));
        QCOMPARE(tickets.size(), 4);
        QCOMPARE(tickets.at(1)[u"total"].toInteger(), 1001);
        const QByteArray csv = entry("ventes/tickets.csv");
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.count("\r\n"), 5);
        QVERIFY(csv.contains("10,01"));
        QVERIFY(csv.contains("-10,00")); // an amount is no formula
        QVERIFY(entry("ventes/lignes.csv").contains("Pâté en croûte"));
        QCOMPARE(entry("ventes/paiements.csv").count("\r\n"), 5);
    }
    void spreadsheetRunsNoArticle()
    {
        const QByteArray csv = entry("catalogue/articles.csv");
        QVERIFY(csv.contains("'=HYPERLINK"));
        QVERIFY(!csv.contains(";=HYPERLINK") && !csv.contains("\"=HYPERLINK"));
        const auto articles = objects(entry("catalogue/articles.jsonl"));
        QCOMPARE(articles.last()[u"nom"].toString(), u"=HYPERLINK(\"http://x.invalid\")"_qs);
        QCOMPARE(articles.last()[u"prix_ttc"].toInteger(), 130);
        QVERIFY(entry("catalogue/catalogue.csv").contains("'=HYPERLINK"));
    }
    void longTableIsWholeThoughItIsReadInPieces()
    {
        const auto payments = objects(entry("ventes/paiements-par-carte.jsonl"));
        QCOMPARE(payments.size(), 2500);
        QCOMPARE(payments.last()[u"montant"].toInteger(), 2500);
        QVERIFY(entry("ventes/paiements-par-carte.csv").contains(";25,00;"));
    }
    void noPinLeavesTheTill()
    {
        QCOMPARE(objects(entry("personnes/operateurs.jsonl")).size(), 1);
        for (const store::ZipEntry &file : m_zip->entries()) {
            const QByteArray bytes = entry(file.name.toLatin1().constData());
            QVERIFY2(!bytes.contains("HASHOFTHEPIN") && !bytes.contains("saltsalt"),
                     qPrintable(file.name));
        }
    }
    void archiveInsideIsTheOneThatIsNoted()
    {
        const QString name = u"archives/"_qs + QFileInfo(m_archive.path).fileName();
        const QByteArray bytes = entry(name.toLatin1().constData());
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), m_archive.sha256);
        const auto inside = store::ZipReader::fromBytes(bytes);
        QVERIFY(inside && (*inside)->contains(u"manifest.json"_qs));
        QVERIFY(!QFileInfo::exists(m_archive.path)); // only in the ZIP
    }
    void settingsAndPhotosGoAlong()
    {
        QCOMPARE(entry("reglages/reglages.json"), R"({"language":"fr"})");
        const QString photo = u"photos/"_qs + m_photo.mid(5) + u".jpg"_qs;
        QCOMPARE(m_photo.left(5), u"blob:"_qs);
        QCOMPARE(entry(photo.toLatin1().constData()), "JPEG");
        QVERIFY2(!std::any_of(m_zip->entries().begin(), m_zip->entries().end(),
                              [](const auto &file) { return file.name.contains(u"notes"); }),
                 "only photos are taken along");
    }
};

QTEST_GUILESS_MAIN(tst_ExportAll)
#include "tst_ExportAll.moc"
