// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/ShopSections.h"

#include "app/counter/Counter.h"
#include "app/counter/CounterShop.h"
#include "app/counter/CustomerScreen.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/listing/ListingPage.h"
#include "ui/loyalty/LoyaltyPage.h"
#include "ui/sales/SalesPage.h"
#include "ui/till/TillPage.h"

#include <QCoreApplication>

namespace comptoir::app {

using shell::Section;

namespace {

struct ShopSections
{
    Q_DECLARE_TR_FUNCTIONS(ShopSections)
};

QList<shell::KeyHint> saleKeys()
{
    return {
        {QKeySequence(Qt::Key_F3), ShopSections::tr("Chercher un article"), {}},
        {{}, ShopSections::tr("Multiplier : 3 puis * puis l’article"), ShopSections::tr("3 *")},
        {QKeySequence(Qt::Key_F5), ShopSections::tr("Carte de fidélité"), {}},
        {QKeySequence(Qt::Key_F6), ShopSections::tr("Quantité de la ligne"), {}},
        {QKeySequence(Qt::Key_F7), ShopSections::tr("Remise ou prix de la ligne"), {}},
        {QKeySequence(Qt::Key_F8), ShopSections::tr("Mettre en attente, reprendre"), {}},
        {QKeySequence(Qt::Key_F9),
         ShopSections::tr("Encaisser ; puis espèces, le compte juste"),
         {}},
        {QKeySequence(Qt::Key_F10), ShopSections::tr("Encaisser par carte"), {}},
        {QKeySequence(Qt::Key_Delete), ShopSections::tr("Retirer la ligne"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_N), ShopSections::tr("Nouvelle vente"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_P), ShopSections::tr("Réimprimer le dernier ticket"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_D), ShopSections::tr("Ouvrir le tiroir"), {}},
    };
}

Section tillSection(Counter &counter)
{
    Section section{"till", "report-money", ShopSections::tr("Caisse")};
    section.make = [&counter] { return new till::TillPage(counter.shop()->till()); };
    section.goHome = [](QWidget &page) { static_cast<till::TillPage &>(page).goHome(); };
    section.goBack = [](QWidget &page) { return static_cast<till::TillPage &>(page).goBack(); };
    return section;
}

Section catalogueSection(Counter &counter)
{
    Section section{"catalogue", "packages", ShopSections::tr("Catalogue")};
    section.make = [&counter] { return new catalogue::CataloguePage(counter.shop()->catalogue()); };
    section.goHome = [](QWidget &page) { static_cast<catalogue::CataloguePage &>(page).goHome(); };
    section.goBack = [](QWidget &page) {
        return static_cast<catalogue::CataloguePage &>(page).goBack();
    };
    section.takeScan = [&counter](const shell::Scan &scan) {
        if (auto *page = counter.window().findChild<catalogue::CataloguePage *>())
            page->takeScan(scan.text);
        else
            counter.shop()->catalogue().create(scan.text);
    };
    section.keys = {
        {QKeySequence(Qt::CTRL | Qt::Key_S), ShopSections::tr("Enregistrer l’article"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_Down), ShopSections::tr("Article suivant"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_Up), ShopSections::tr("Article précédent"), {}}};
    return section;
}

Section loyaltySection(Counter &counter)
{
    Section section{"loyalty", "id-badge-2", ShopSections::tr("Fidélité"), shell::Place::More};
    section.make = [&counter] { return new loyalty::LoyaltyPage(counter.shop()->loyalty()); };
    section.goHome = [](QWidget &page) { static_cast<loyalty::LoyaltyPage &>(page).goHome(); };
    section.goBack = [](QWidget &page) {
        return static_cast<loyalty::LoyaltyPage &>(page).goBack();
    };
    section.takeScan = [&counter](const shell::Scan &scan) {
        if (auto *page = counter.window().findChild<loyalty::LoyaltyPage *>())
            page->takeScan(scan.text);
    };
    return section;
}

Section listingSection(Counter &counter)
{
    Section section{"listing", "building-store", ShopSections::tr("Ma fiche"), shell::Place::More};
    section.make = [&counter] { return new listing::ListingPage(counter.shop()->listing()); };
    section.goHome = [](QWidget &page) { static_cast<listing::ListingPage &>(page).goHome(); };
    section.goBack = [](QWidget &page) {
        return static_cast<listing::ListingPage &>(page).goBack();
    };
    return section;
}

} // namespace

Section saleSectionOf(Counter &counter)
{
    Section section{"sale", "cash-register", ShopSections::tr("Vente")};
    section.make = [&counter] {
        auto *page = new sales::SalesPage(counter.shop()->sales());
        QObject::connect(page, &sales::SalesPage::cameraRequested, &counter,
                         &Counter::restartCamera);
        QObject::connect(page, &sales::SalesPage::cameraChanged, &counter, &Counter::lendCamera);
        QObject::connect(page, &sales::SalesPage::drawerRequested, counter.shop(),
                         &CounterShop::openDrawer);
        return page;
    };
    section.goHome = [](QWidget &page) { static_cast<sales::SalesPage &>(page).goHome(); };
    section.goBack = [](QWidget &page) { return static_cast<sales::SalesPage &>(page).goBack(); };
    section.takeScan = [&counter](const shell::Scan &scan) {
        counter.shop()->sales().takeScan(scan.text, scan.source);
    };
    section.keys = saleKeys();
    return section;
}

std::vector<Section> shopSectionsOf(Counter &counter)
{
    return {tillSection(counter), catalogueSection(counter), loyaltySection(counter),
            listingSection(counter)};
}

Section customerSectionOf(Counter &counter)
{
    Section section{"customerHere", "eye", ShopSections::tr("Écran client ici"),
                    shell::Place::More};
    section.act = [&counter] { counter.customerScreen()->toggleHere(); };
    return section;
}

} // namespace comptoir::app
