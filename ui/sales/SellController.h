// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "ui/sales/CatalogueShelf.h"
#include "ui/sales/SellPorts.h"
#include "ui/sales/SellQuestion.h"

#include <QHash>
#include <QObject>

namespace comptoir::sales {

/// State of the sale: the cart on the counter, the shelf that is shown and what is being typed.
/// Outlives the page, which is built anew when language or theme change.
class SellController : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostParked = 8;

    SellController(SellPorts ports, QObject *parent = nullptr);

    const SellPorts &ports() const { return m_ports; }
    const Cart &cart() const { return m_cart; }
    const Result<Priced> &priced() const { return m_priced; }
    /// Of the cart; nothing when it can't be priced.
    Money total() const { return m_priced ? m_priced->total : Money(); }
    bool canPay() const { return !m_busy && !m_cart.isEmpty() && m_priced.has_value(); }
    /// The line that the keypad and the keys act on; nullptr: none.
    const CartLine *selected() const;
    /// How much of it is in the cart; zero: none.
    Quantity countOf(catalogue::ItemId item) const { return m_counts.value(item); }
    SellMode mode() const { return m_mode; }
    KeypadMode keypadMode() const { return m_keypad; }
    const NumberEntry &entry() const { return m_entry; }
    const SellTab &tab() const { return m_tab; }
    const QString &searchText() const { return m_search; }
    const std::vector<catalogue::Department> &departments() const { return m_departments; }
    const std::vector<ParkedCart> &parkedCarts() const { return m_parked; }
    const std::optional<fiscal::Ticket> &lastTicket() const { return m_last; }
    const std::optional<SellQuestion> &question() const { return m_question; }
    const std::optional<SellNotice> &notice() const { return m_notice; }
    const std::optional<Error> &error() const { return m_error; }
    bool isCheckingPrice() const { return m_checksPrice; }
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    int revision() const { return m_revision; }

    /// Asks the desk for the cart of before, the parked ones and the last ticket.
    void start();
    /// The catalogue has changed.
    void refreshShelf();
    void refreshLast();

    // Shelf
    void setMode(SellMode mode);
    void showTab(const SellTab &tab);
    void search(const QString &text);
    /// A tile, or a row of the search: one more, or as many as were typed before.
    void take(const catalogue::Item &item, const QString &code = {});
    /// A department's tile: sells the amount that was typed, else asks for it.
    void takeDepartment(const catalogue::Department &department);
    void askFreeArticle();
    /// Any code that is not a voucher's: article, in-store code, unknown.
    void onScanned(const QString &text);
    void setPriceCheck(bool on);
    void dropNotice();
    /// Of the unknown code that is shown.
    void sellUnknown();
    void createUnknown();
    void searchUnknown();

    // Cart
    void select(int line);
    void step(int line, int by);
    void remove(int line);
    void undo();
    void redo();
    /// The way back of an offer that may have become stale.
    void undoIfStill(int revision);
    void park();
    void recall(SaleId id);
    void newSale();
    void abandon();
    void setReturn(bool isReturn);
    /// All of a ticket comes back, until lines are taken out.
    /// A return that was chosen elsewhere: onto the counter and to the payment page.
    /// False while another customer is at the payment.
    bool payBack(const Cart &cart);
    void beginReturn(const Returnable &original);
    void refundLast();
    void reprintLast();
    /// The cart is a ticket now.
    void onPaid(const CompletedSale &sale);
    /// The payment has parked the cart.
    void onPutAside(const comptoir::sales::Cart &cart);
    /// While its payment is on the counter the cart stays as it is.
    void setHeld(bool held) { m_held = held; }
    /// "Encaisser": asks what is missing first.
    void pay();
    void report(const Error &error);
    void dropError();

    void attachCard(const QString &code);
    void detachCard();
    const loyalty::CardView *loyaltyCard() const;
    bool hasRules() const { return m_loyalty.programme.version > 0; }
    std::optional<loyalty::Reward> offeredReward() const;
    void useReward(bool use);
    QString loyaltyText() const; ///< beside the total; empty: no card
    void chooseRules(const loyalty::Programme &programme);

    // Keypad
    void press(const QString &key);
    void multiply();
    void erase();
    void clearEntry();
    void chooseKeypad(KeypadMode mode);
    /// Enter: what was typed goes to the selected line, or is looked up as a code; false when
    /// nothing was typed.
    bool applyEntry();

    // Questions
    void ask(SellQuestion question);
    void askLine(SellQuestion::Kind kind);
    void askTicketDiscount();
    void pressInQuestion(const QString &key);
    void eraseInQuestion();
    void chooseInQuestion(int choice);
    void writeInQuestion(const QString &text);
    bool canAnswer() const;
    void answer();
    void dropQuestion();

Q_SIGNALS:
    void changed();
    /// Tab, search or catalogue: the grid begins anew.
    void shelfChanged();
    void payRequested();
    void undoOffered(const QString &text, int revision);
    void itemCreationRequested(const QString &code);
    void cueGiven(comptoir::theme::Cue cue);

private:
    using Allowed = std::function<void(Cart next)>;
    /// Another cart, if who sells may, or somebody who may says so.
    void change(Cart next);
    void commit(Cart next);
    void askRights(Cart next, bool isPaying, const Allowed &go);
    void replace(Cart next);
    void setCart(Cart next);
    void keep();
    void noteRemovals(const Cart &before, const Cart &after);
    Cart freshCart();
    CartLine lineOf(const catalogue::Item &item) const;
    CartLine lineOf(const catalogue::Department &department, Money price) const;
    const catalogue::Department *departmentOf(catalogue::DepartmentId id) const;
    void applyTyped(Draft &draft);
    void proceed(Draft draft);
    void add(const CartLine &line);
    void answerDraft(SellQuestion &question);
    void answerLine(const SellQuestion &question);
    void bring(const Cart &cart, const std::function<void()> &then);
    void setAside(const std::function<void()> &then);
    void putInPlace(Cart cart);
    void onRecalled(const Result<Cart> &result);
    void refreshParked();
    void readCard();
    void checkDone(const Result<void> &result);

    SellPorts m_ports;
    Cart m_cart;
    Result<Priced> m_priced;
    QHash<catalogue::ItemId, Quantity> m_counts;
    std::vector<Cart> m_undo;
    std::vector<Cart> m_redo;
    int m_revision = 0;
    int m_selected = 0;
    SellMode m_mode = SellMode::Grid;
    KeypadMode m_keypad = KeypadMode::Quantity;
    NumberEntry m_entry;
    SellTab m_tab;
    QString m_search;
    std::vector<catalogue::Department> m_departments;
    std::vector<ParkedCart> m_parked;
    std::optional<fiscal::Ticket> m_last;
    std::optional<SellQuestion> m_question;
    std::optional<SellNotice> m_notice;
    std::optional<Error> m_error;
    loyalty::CardView m_loyalty; ///< of the card that was read last
    int m_askedAge = 0; ///< that was confirmed in this sale
    bool m_checksPrice = false;
    bool m_held = false;
    bool m_busy = false; ///< a parked cart is on its way
    int m_asideRevision = -1; ///< of the cart when it was parked
};

} // namespace comptoir::sales
