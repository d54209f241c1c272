// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/counter/ShopLists.h"
#include "app/counter/ShopReader.h"
#include "app/till/ShopDesk.h"
#include "core/settings/Settings.h"
#include "ui/catalogue/CatalogueController.h"
#include "ui/listing/ListingController.h"
#include "ui/loyalty/LoyaltyController.h"
#include "ui/onboarding/WelcomeController.h"
#include "ui/photos/PhotoThumbs.h"
#include "ui/sales/SalesController.h"
#include "ui/till/TillController.h"

namespace comptoir::app {

class Counter;

/// The part of the counter that sells: what the window reads, and the controllers of sale, till and
/// catalogue, which live as long as the program.
class CounterShop : public QObject
{
    Q_OBJECT
public:
    CounterShop(Counter &counter, ShopDesk &desk, QObject *parent = nullptr);
    ~CounterShop() override;

    ShopDesk &desk() { return m_desk; }
    ShopReader &reader() { return m_reader; }
    sales::SalesController &sales() { return *m_sales; }
    catalogue::CatalogueController &catalogue() { return *m_catalogue; }
    till::TillController &till() { return *m_till; }
    loyalty::LoyaltyController &loyalty() { return *m_loyalty; }
    listing::ListingController &listing() { return *m_listing; }

    /// The till below is open: read, and take the cart of before.
    void open(store::Database *database);
    /// Words of paper, printer and layouts of scale codes, as the settings are now.
    void configure(const settings::Settings &settings);
    void refresh();
    /// Who stands at the till, for the books.
    sales::Seller seller() const;
    /// For a part of the name: what a manager allows.
    using Go = std::function<void(const QString &by)>;
    void allow(const staff::Act &act, const Go &go);

    /// A till that a town has taken in sells too: under the name that the town knows, until
    /// somebody says more.
    void beginAs(const QString &name);
    /// For the welcome.
    QFuture<Result<void>> begin(const onboarding::ShopDetails &shop);
    static std::vector<std::pair<QByteArray, QString>> trades();
    void editEstablishment();
    /// Opens the drawer without a sale, if the person may.
    void openDrawer();

Q_SIGNALS:
    void establishmentChanged();
    /// A code that no article has: the catalogue asks for it.
    void itemCreationRequested(const QString &code);

private:
    sales::PayPorts payPorts();
    catalogue::CataloguePorts cataloguePorts();
    till::TillPorts tillPorts();
    loyalty::LoyaltyPorts loyaltyPorts();
    listing::ListingPorts listingPorts();
    /// What the till knows of its shop, for a listing that nobody has begun.
    listing::Listing knownListing() const;

    Counter &m_counter;
    ShopDesk &m_desk;
    ShopReader m_reader;
    ShopLists m_lists;
    photos::PhotoThumbs m_photos;
    photos::PhotoThumbs m_bands; ///< of the listing
    std::unique_ptr<sales::SalesController> m_sales;
    std::unique_ptr<catalogue::CatalogueController> m_catalogue;
    std::unique_ptr<till::TillController> m_till;
    std::unique_ptr<loyalty::LoyaltyController> m_loyalty;
    std::unique_ptr<listing::ListingController> m_listing;
};

} // namespace comptoir::app
