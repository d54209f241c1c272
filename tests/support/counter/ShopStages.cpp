// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter/ShopStages.h"

#include "app/counter/CounterShop.h"
#include "app/counter/CustomerScreen.h"
#include "core/base/Assert.h"
#include "core/registers/BlobName.h"
#include "tests/support/Samples.h"
#include "ui/photos/PreparePhoto.h"
#include "ui/sales/LoyaltyText.h"
#include "ui/settings/SettingsPage.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

namespace comptoir::test {

namespace {

void sells(StagedShop &shop)
{
    shop.sells = true;
}

/// One article after the other, by their names.
void fill(StagedShop &shop, std::initializer_list<const char *> names)
{
    auto &sell = shop.counter->shop()->sales().sell();
    for (const char *name : names)
        sell.take(sell.ports().shelf.search(QString::fromUtf8(name), 1).at(0));
    shop.settle();
}

void open(StagedShop &shop, const char *section)
{
    shop.hire();
    shop.online();
    shop.window().showSection(section);
    shop.settle();
}

QString listToMend()
{
    return sourcePath(QStringLiteral("tests/data/catalogue/liste-a-corriger.csv"));
}

void fillBasket(StagedShop &shop)
{
    open(shop, "sale");
    fill(shop, {"Baguette", "Baguette", "Croissant", "Éclair", "Jus d’orange"});
}

/// A thing of one colour on a plate.
QByteArray photoOf(const QColor &colour)
{
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(QColor(0xe8, 0xe2, 0xd8));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(100, 20, 440, 440);
    painter.setBrush(colour);
    painter.drawRoundedRect(200, 150, 240, 180, 80, 80);
    painter.end();
    const auto prepared = photos::preparePicture(picture, photos::articleSide);
    COMPTOIR_ASSERT(prepared);
    return *prepared;
}

/// Some articles of the shop have photos, and the file of one is gone.
void givePhotos(StagedShop &shop)
{
    auto &till = *shop.selling->till;
    const auto items = till.catalogue().store().page({}, std::nullopt, 20);
    COMPTOIR_ASSERT(items && items->size() > 6);
    for (size_t row = 0; row < items->size(); row += 2) {
        catalogue::Item item = items->at(row);
        const auto kept = till.photos().keep(photoOf(QColor::fromHsv(20 + 6 * int(row), 170, 190)));
        COMPTOIR_ASSERT(kept);
        item.photo = row == 0 ? registers::blobName(QByteArray(32, 'x')) : *kept;
        COMPTOIR_ASSERT(till.catalogue().save(item));
    }
    shop.counter->shop()->sales().sell().ports().photos->forget();
    shop.counter->shop()->refresh();
}

/// Until the photos of a page have been read beside the window.
void awaitPhotos(StagedShop &shop)
{
    auto *photos = shop.counter->shop()->sales().sell().ports().photos;
    COMPTOIR_ASSERT(QTest::qWaitFor([photos] { return !photos->isReading(); }));
    shop.settle();
}

void sellsWithMail(StagedShop &shop)
{
    shop.sells = true;
    shop.settings.mailServer = QStringLiteral("smtp.exemple.fr");
    shop.settings.mailUser = shop.settings.mailSender = QStringLiteral("boutique@exemple.fr");
}

void pay(StagedShop &shop)
{
    fillBasket(shop);
    shop.press(Qt::Key_F9);
}

/// The sale is paid with more cash than it costs.
void payWithANote(StagedShop &shop)
{
    pay(shop);
    shop.clock.advanceMs(1000);
    auto &till = shop.counter->shop()->sales().pay();
    till.giveCash(Money::fromCents(2000));
    shop.clock.advanceMs(1000);
    till.go();
    shop.settle();
}

void payByCard(StagedShop &shop)
{
    fillBasket(shop);
    shop.press(Qt::Key_F10);
    shop.settle();
}

void payAndShowTheTicket(StagedShop &shop)
{
    payWithANote(shop);
    shop.counter->shop()->sales().pay().showQr();
    shop.settle();
}

void sellWithADiscount(StagedShop &shop)
{
    fillBasket(shop);
    auto &sell = shop.counter->shop()->sales().sell();
    sell.askTicketDiscount();
    sell.pressInQuestion(QStringLiteral("5"));
    sell.answer();
    shop.settle();
}

void debitAtTheDesk(StagedShop &shop)
{
    open(shop, "vouchers");
    shop.online();
    shop.type("12,50");
    shop.scan(sampleVerdict(vouchers::VerdictId::G1Valid));
    shop.debit(sampleVerdict(vouchers::VerdictId::G2Debited));
}

/// What faces the customer, as if a second screen of this size were plugged in.
QPixmap customersSide(StagedShop &shop, QSize size)
{
    shop.counter->change([](settings::Settings &settings) { settings.customerScreen = true; });
    app::CustomerScreen second(*shop.counter, [] { return QGuiApplication::primaryScreen(); });
    second.arrange();
    second.window()->resize(size);
    return second.window()->grab();
}

/// The other side of the counter.
QList<Stage> customerStages()
{
    const auto stage = [](const char *name, const std::function<void(StagedShop &)> &play) {
        return Stage{QString::fromLatin1(name), {}, play, sells, customersSide};
    };
    return {
        stage("33b-client-repos", [](StagedShop &shop) { open(shop, "sale"); }),
        stage("33c-client-vente", fillBasket),
        stage("33d-client-carte", payByCard),
        stage("33e-client-rendu", payWithANote),
        stage("33f-client-ticket", payAndShowTheTicket),
        stage("33g-client-remise", sellWithADiscount),
        stage("33h-client-bon", debitAtTheDesk),
    };
}

QList<Stage> photoStages()
{
    return {
        {QStringLiteral("31b-vente-photos"),
         {},
         [](StagedShop &shop) {
             givePhotos(shop);
             fillBasket(shop);
             awaitPhotos(shop);
         },
         sells},
        {QStringLiteral("36b-article-photo"),
         {},
         [](StagedShop &shop) {
             givePhotos(shop);
             open(shop, "catalogue");
             auto &catalogue = shop.counter->shop()->catalogue();
             catalogue.open(catalogue.list().item(2));
             shop.settle();
             awaitPhotos(shop);
             for (auto *pane : shop.window().findChildren<QScrollArea *>())
                 if (auto *photo = pane->findChild<QWidget *>(QStringLiteral("itemPhotoRemove")))
                     pane->ensureWidgetVisible(photo);
             shop.settle();
         },
         sells},
    };
}

QList<Stage> mailStages()
{
    return {
        {QStringLiteral("33b-ticket-par-mail"),
         {},
         [](StagedShop &shop) {
             pay(shop);
             shop.clock.advanceMs(1000);
             shop.press(Qt::Key_F9);
             shop.settle();
             shop.click("openMail");
             shop.type("zoe@exemple");
             shop.click("sendMail");
             shop.settle();
         },
         sellsWithMail},
        {QStringLiteral("12d-compte-mail"),
         {},
         [](StagedShop &shop) {
             open(shop, shell::settingsSection);
             auto *page = qobject_cast<settings::SettingsPage *>(shop.window().currentPage());
             COMPTOIR_ASSERT(page);
             page->showSetting("mail");
             shop.settle();
         },
         sellsWithMail},
    };
}

/// A programme of ten stamps, and a card that has some, one of them by hand.
void countStamps(StagedShop &shop)
{
    auto &cards = shop.selling->till->cards();
    loyalty::Programme rules = sales::usualRules(loyalty::Kind::Stamps);
    COMPTOIR_ASSERT(cards.changeRules(rules));
    SeededEntropy entropy(8);
    const auto card = loyalty::CardCode::draw(entropy);
    for (const int stamps : {6, 3, -1, 4}) {
        const auto id = loyalty::EntryId::mint(shop.clock.now(), entropy);
        COMPTOIR_ASSERT(cards.correct({id, card, stamps, QStringLiteral("carte d’avant")},
                                      QStringLiteral("Amandine Bernard")));
        shop.clock.advanceMs(60'000);
    }
    open(shop, "loyalty");
}

void lookAtCard(StagedShop &shop)
{
    countStamps(shop);
    SeededEntropy entropy(8);
    shop.counter->shop()->loyalty().look(loyalty::CardCode::draw(entropy).scanText());
    shop.settle();
}

void lookAtPerson(StagedShop &shop)
{
    SeededEntropy entropy(8);
    loyalty::PersonForm form{loyalty::CardCode::draw(entropy), {}, {}};
    form.person.firstName = QStringLiteral("Anne-Catherine");
    form.person.email = QStringLiteral("anne-catherine.vandenbroucke@exemple.fr");
    form.person.birthday = QStringLiteral("11-21");
    form.answers = {{loyalty::Channel::Email, true, QStringLiteral("Oui aux mails")}};
    COMPTOIR_ASSERT(shop.selling->till->cardholders().save(form, "FR", {}));
    lookAtCard(shop);
}

QList<Stage> loyaltyStages()
{
    const auto stage = [](const char *name, const std::function<void(StagedShop &)> &play) {
        return Stage{QString::fromLatin1(name), {}, play, sells};
    };
    return {
        stage("39-fidelite-vide", [](StagedShop &shop) { open(shop, "loyalty"); }),
        stage("39b-fidelite", countStamps),
        stage("39c-fidelite-carte", lookAtCard),
        stage("39d-fidelite-corriger",
              [](StagedShop &shop) {
                  lookAtCard(shop);
                  shop.click("accountCorrect");
                  shop.settle();
              }),
        stage("39e-fidelite-regles",
              [](StagedShop &shop) {
                  countStamps(shop);
                  shop.click("loyaltyChange");
                  shop.settle();
              }),
        stage("39f-fidelite-personne",
              [](StagedShop &shop) {
                  lookAtPerson(shop);
                  shop.click("accountPerson");
                  shop.settle();
              }),
        stage("39g-fidelite-messages",
              [](StagedShop &shop) {
                  lookAtPerson(shop);
                  shop.counter->shop()->loyalty().showMessages();
                  shop.settle();
              }),
    };
}

} // namespace

void chooseImport(StagedShop &shop, const QString &path)
{
    const auto *direct = shop.window().findChild<QWidget *>(QStringLiteral("catalogueImport"));
    if (direct && direct->isVisible()) {
        shop.click("catalogueImport");
    } else {
        shop.click("catalogueOther");
        shop.click("choice1");
    }
    auto *dialog = shop.window().findChild<QFileDialog *>(QStringLiteral("importFile"));
    COMPTOIR_ASSERT(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open),
                      Qt::LeftButton);
    const bool isChecked = QTest::qWaitFor([&shop] {
        const auto *button = shop.window().findChild<QAbstractButton *>(
            QStringLiteral("importNow"));
        return button && button->isEnabled();
    });
    COMPTOIR_ASSERT(isChecked);
    shop.settle();
}

QList<Stage> shopStages()
{
    const QList<Stage> selling{
        {QStringLiteral("30-vente-vide"), {}, [](StagedShop &shop) { open(shop, "sale"); }, sells},
        {QStringLiteral("31-vente"), QStringLiteral("01-sale-landscape-light"), fillBasket, sells},
        {QStringLiteral("32-encaissement"), {}, pay, sells},
        {QStringLiteral("33-vente-faite"),
         {},
         [](StagedShop &shop) {
             pay(shop);
             shop.clock.advanceMs(1000); // behind the guard against a double tap
             shop.press(Qt::Key_F9);
             shop.settle();
         },
         sells},
        {QStringLiteral("34-caisse"),
         {},
         [](StagedShop &shop) {
             pay(shop);
             shop.clock.advanceMs(1000);
             shop.press(Qt::Key_F9);
             shop.window().showSection("till");
             shop.settle();
         },
         sells},
        {QStringLiteral("35-cloture"), QStringLiteral("10-close-day-step-light"),
         [](StagedShop &shop) {
             pay(shop);
             shop.clock.advanceMs(1000);
             shop.press(Qt::Key_F9);
             shop.window().showSection("till");
             shop.counter->shop()->till().beginClose();
             shop.counter->shop()->till().stepTo(1);
             shop.settle();
         },
         sells},
        {QStringLiteral("36-catalogue"),
         {},
         [](StagedShop &shop) {
             open(shop, "catalogue");
             auto &catalogue = shop.counter->shop()->catalogue();
             catalogue.open(catalogue.list().item(0));
             shop.settle();
         },
         sells},
        {QStringLiteral("37-import"),
         {},
         [](StagedShop &shop) {
             open(shop, "catalogue");
             chooseImport(shop, listToMend());
         },
         sells},
        {QStringLiteral("38-import-fait"),
         {},
         [](StagedShop &shop) {
             open(shop, "catalogue");
             chooseImport(shop, listToMend());
             shop.click("importNow");
             shop.settle();
         },
         sells},
    };
    return customerStages() + selling + photoStages() + mailStages() + loyaltyStages();
}

} // namespace comptoir::test
