// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/ShopDesk.h"
#include "core/base/Assert.h"
#include "core/store/Migrator.h"
#include "tests/support/MemoryDisk.h"
#include "tests/support/SeededEntropy.h"
#include "ui/format/ReceiptWords.h"
#include "ui/print/PaintedText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace comptoir::test {

/// A printer that takes what it is given, or answers as a test says.
class MemoryPrinter : public print::ReceiptPrinter
{
public:
    QFuture<Result<void>> send(const QByteArray &bytes) override
    {
        if (answer)
            printed.push_back(bytes);
        return QtFuture::makeReadyFuture(answer);
    }
    std::vector<QByteArray> printed;
    Result<void> answer;
};

/// A mail server that is never there.
class NoMail : public mail::MailSender
{
public:
    QFuture<Result<void>> send(const mail::MailAccount &, const mail::Letter &) override
    {
        return QtFuture::makeReadyFuture(Result<void>(fail("mail/unreachable")));
    }
};

/// Files in memory, but for photos, which the window reads from the real folder.
class PhotosOnDisk : public MemoryDisk
{
public:
    Result<void> replaceDurably(const QString &path, const QByteArray &bytes) override
    {
        if (path.contains(QStringLiteral("/photos/"))) {
            QFile file(path);
            COMPTOIR_ASSERT(QFileInfo(path).dir().mkpath(QStringLiteral(".")));
            COMPTOIR_ASSERT(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        return MemoryDisk::replaceDurably(path, bytes);
    }
};

/// The real till that sells, on a disk of its own, in the test's thread: a bakery with a few
/// articles.
class SellingTill
{
public:
    explicit SellingTill(const Clock &clock)
        : m_clock(clock),
          desk([this](const app::ShopDesk::Act &act) {
              act(till.get());
              if (till)
                  till->keepHead();
          })
    {
        auto opened = store::Database::open(folder.filePath(QStringLiteral("till.sqlite")),
                                            store::Database::Access::Write);
        COMPTOIR_ASSERT(opened);
        database = std::move(*opened);
        const auto migrated = store::migrate(*database, QStringLiteral(":/sql/till"));
        COMPTOIR_ASSERT(migrated);
        open();
    }
    /// Also again: the program was stopped and comes back.
    void open(const app::ShopTown &town = {})
    {
        till.reset();
        app::ShopGround ground{
            *database, disk,    QStringLiteral("/key"),           QStringLiteral("/head"),
            m_clock,   entropy, QStringLiteral("Comptoir 1.0.0"), printer,
            &letters};
        ground.mailer = mailer;
        ground.mailPassword = QStringLiteral("/mail");
        ground.photos = folder.filePath(QStringLiteral("photos"));
        auto opened = app::ShopTill::open(ground, town);
        if (!opened)
            qFatal("%s %s", opened.error().code.constData(), qUtf8Printable(opened.error().detail));
        till = std::move(*opened);
        receipts::PaperSettings paper;
        paper.words = format::receiptWords(format::Language::French,
                                           QLocale(QLocale::French, QLocale::France));
        till->setPaper(paper);
    }
    /// Marchal's bakery in Sceaux.
    void furnish(const QByteArray &country = "FR")
    {
        app::ShopBeginning beginning;
        beginning.establishment.name = QStringLiteral("Boulangerie Marchal");
        beginning.establishment.address = QStringList{QStringLiteral("12 rue Houdan"),
                                                      QStringLiteral("92330 Sceaux")};
        beginning.establishment.country = country;
        beginning.establishment.registration = country == "BE" ? QStringLiteral("0403019261")
                                                               : QStringLiteral("73282932000074");
        beginning.trade = "bakery";
        beginning.language = QStringLiteral("fr");
        COMPTOIR_ASSERT(till->begin(beginning));
        add("Baguette tradition", 130, 0, {QStringLiteral("3760123456784")});
        add("Pain complet 500 g", 290, 0);
        add("Pain de seigle", 720, 0, {}, Unit::Kilogram);
        add("Croissant au beurre", 120, 1);
        add("Pain au chocolat", 135, 1);
        add("Chausson aux pommes", 190, 1);
        add("Éclair au café", 310, 2);
        add("Tarte aux pommes", 1450, 2);
        add("Jus d’orange pressé 25 cl", 350, 4);
        add("Plat du jour", -1, 3);
    }
    void add(const char *name, int cents, size_t department, const QStringList &codes = {},
             Unit unit = Unit::Piece)
    {
        catalogue::Item item;
        item.name = QString::fromUtf8(name);
        const auto departments = till->catalogue().store().departments();
        item.department = departments->at(department).id;
        if (cents >= 0)
            item.price = Money::fromCents(cents);
        item.favourite = ++m_favourites;
        item.codes = codes;
        item.unit = unit;
        const auto saved = till->catalogue().save(item);
        if (!saved)
            qFatal("%s", saved.error().code.constData());
    }

private:
    const Clock &m_clock;
    int m_favourites = 0;

public:
    QTemporaryDir folder;
    PhotosOnDisk disk;
    SeededEntropy entropy{31};
    MemoryPrinter printer;
    NoMail noMail;
    mail::MailSender *mailer = &noMail; ///< set before open()
    print::PaintedText letters;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<app::ShopTill> till;
    app::ShopDesk desk;
};

} // namespace comptoir::test
