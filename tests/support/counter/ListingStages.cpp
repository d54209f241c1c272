// SPDX-License-Identifier: GPL-3.0-or-later
// "Ma fiche" as people meet it.
#include "app/counter/CounterShop.h"
#include "tests/support/counter/ShopStages.h"
#include "tests/support/counter/StagedShop.h"

#include <QPainter>
#include <QTest>

namespace comptoir::test {

namespace {

using listing::Block;
using listing::ListingController;

void openListing(StagedShop &shop)
{
    shop.hire();
    shop.online();
    shop.window().showSection("listing");
    shop.settle();
}

/// A street front, drawn.
QImage front()
{
    QImage picture(900, 500, QImage::Format_RGB32);
    picture.fill(QColor(0xDCE6F2));
    QPainter painter(&picture);
    painter.fillRect(QRect(0, 420, 900, 80), QColor(0xC4C9D1));
    painter.fillRect(QRect(120, 120, 660, 300), QColor(0xF3E3D0));
    painter.fillRect(QRect(120, 60, 660, 70), QColor(0x7A4A3A));
    for (int i = 0; i < 11; ++i)
        painter.fillRect(QRect(120 + 60 * i, 130, 60, 50),
                         i % 2 == 0 ? QColor(0xB84A00) : QColor(Qt::white));
    painter.fillRect(QRect(170, 210, 320, 170), QColor(0x5B3A2E));
    painter.fillRect(QRect(180, 220, 300, 150), QColor(0xFBF4EA));
    painter.fillRect(QRect(560, 200, 120, 220), QColor(0x5B3A2E));
    return picture;
}

void fillListing(StagedShop &shop)
{
    ListingController &controller = shop.counter->shop()->listing();
    controller.editListing([&](listing::Listing &one) {
        one.name = QStringLiteral("Boulangerie Marchal");
        one.categories = {QStringLiteral("bakery"), QStringLiteral("pastry")};
        one.address = {QStringLiteral("12 rue du Four"),
                       QStringLiteral("92330"),
                       QStringLiteral("Sceaux"),
                       QStringLiteral("FR"),
                       {},
                       listing::MapPoint{48'778'800, 2'290'500}};
        one.phone = QStringLiteral("+33199004622");
        one.hours = QStringLiteral("Tu-Fr 07:00-13:00,15:00-19:30; Sa 07:00-20:00; Su 07:00-12:30");
        one.hoursConfirmed = controller.today();
        one.stories[QStringLiteral("fr")] = QStringLiteral(
            "Au levain depuis 1987 : la baguette de tradition, les pains de "
            "campagne et, le samedi, la brioche feuilletée. Le four est dans la "
            "boutique : passez voir.");
        one.payments = {QStringLiteral("cash"), QStringLiteral("card"),
                        QStringLiteral("meal_voucher"), QStringLiteral("town_voucher")};
        one.services = {QStringLiteral("order"), QStringLiteral("takeaway")};
    });
    controller.takePhoto(QStringLiteral("front"), {{}, front()});
    (void)QTest::qWaitFor([&controller] { return !controller.isTakingPhoto(); });
    shop.settle();
}

Stage stage(const char *name, std::optional<Block> block,
            const std::function<void(StagedShop &)> &more = {})
{
    return {QString::fromLatin1(name),
            {},
            [block, more](StagedShop &shop) {
                openListing(shop);
                fillListing(shop);
                shop.counter->shop()->listing().show(block);
                shop.settle();
                if (more)
                    more(shop);
                shop.settle();
            },
            [](StagedShop &shop) { shop.sells = true; }};
}

} // namespace

QList<Stage> listingStages()
{
    return {
        {QStringLiteral("46-fiche-vide"),
         {},
         [](StagedShop &shop) { openListing(shop); },
         [](StagedShop &shop) { shop.sells = true; }},
        stage("46b-fiche", {}),
        stage("46c-fiche-horaires", Block::Hours),
        stage("46d-fiche-nom", Block::Name),
        stage("46e-fiche-adresse", Block::Address),
        stage("46f-fiche-photos", Block::Photos),
        stage("46g-fiche-description", Block::Story),
        stage("46h-fiche-paiements", Block::Payments),
        stage("46i-fiche-jour", Block::Hours,
              [](StagedShop &shop) { shop.click("listingDayAdd"); }),
        stage("46j-fiche-annonce", Block::News,
              [](StagedShop &shop) { shop.click("listingPostAdd"); }),
        stage("46k-fiche-marche", Block::Markets,
              [](StagedShop &shop) { shop.click("listingMarketAdd"); }),
        stage("46l-fiche-affiche", {},
              [](StagedShop &shop) {
                  const auto *sign = shop.window().findChild<QWidget *>(
                      QStringLiteral("listingPreviewKind1"));
                  if (!sign->isVisible()) // where three columns have no room
                      shop.click("listingPreview");
                  shop.click("listingPreviewKind1");
              }),
    };
}

} // namespace comptoir::test
