// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Ticket.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QGridLayout;
class QStackedLayout;

namespace comptoir::widgets {
class AmountField;
class Banner;
class Button;
class CameraSlot;
class Card;
class Keypad;
class Label;
class MoneyButton;
class ScrollPane;
class Sheet;
} // namespace comptoir::widgets

namespace comptoir::sales {

class CardPane;
class DonePane;
class PayController;
class TenderList;
class TenderTile;
class VoucherTenderPane;

/// The payment (ux.md S2). Home is the amount: with what is due in it, one Enter takes exact cash.
class PayPage : public QWidget
{
    Q_OBJECT
public:
    explicit PayPage(PayController &controller, QWidget *parent = nullptr);

    widgets::CameraSlot *camera() const;
    void goHome();

Q_SIGNALS:
    void cameraRestartRequested();
    /// The camera's picture is wanted here, or no more.
    void cameraChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Sum
    {
        QBoxLayout *place = nullptr;
        widgets::Label *name = nullptr;
        widgets::Label *amount = nullptr;
    };
    enum class Arrangement { Beside, Stacked, Single };

    void build();
    void buildSums(QBoxLayout *column);
    void buildTiles(QBoxLayout *column);
    void buildKeys();
    void buildFoot();
    void buildRemoval();
    Sum addSum(const char *name, QBoxLayout *row);
    void place(Arrangement arrangement);
    void arrangeSums(int room);
    void placeTiles(int room);
    void showState();
    void showSums();
    void showTiles();
    void showKeys();
    void showFoot();
    void showWarnings();
    void showRemoval();
    void enter();
    bool pressTyped(const QKeyEvent &event);

    PayController &m_controller;
    QStackedLayout *m_outer = nullptr;
    QWidget *m_work = nullptr;
    DonePane *m_done = nullptr;
    QBoxLayout *m_row = nullptr;
    QStackedLayout *m_left = nullptr;
    widgets::ScrollPane *m_scroll = nullptr;
    QBoxLayout *m_column = nullptr; ///< what scrolls
    widgets::ScrollPane *m_cardPlace = nullptr;
    CardPane *m_card = nullptr;
    VoucherTenderPane *m_voucher = nullptr;
    widgets::Banner *m_error = nullptr;
    widgets::Banner *m_ceiling = nullptr;
    widgets::Card *m_sumCard = nullptr;
    QBoxLayout *m_sums = nullptr;
    Sum m_total, m_given, m_rest;
    widgets::Label *m_rounding = nullptr;
    QWidget *m_tilePlace = nullptr;
    QGridLayout *m_tileGrid = nullptr;
    QList<TenderTile *> m_tileOrder;
    QHash<int, TenderTile *> m_tiles; ///< by fiscal::Means
    widgets::Label *m_listTitle = nullptr;
    TenderList *m_list = nullptr;
    widgets::ScrollPane *m_keyScroll = nullptr;
    QWidget *m_right = nullptr;
    QBoxLayout *m_rightColumn = nullptr;
    QWidget *m_keys = nullptr;
    widgets::Label *m_fieldTitle = nullptr;
    widgets::AmountField *m_field = nullptr;
    QList<widgets::Button *> m_suggestions;
    widgets::Keypad *m_keypad = nullptr;
    widgets::Card *m_change = nullptr;
    widgets::Label *m_changeAmount = nullptr;
    widgets::MoneyButton *m_go = nullptr;
    widgets::MoneyButton *m_add = nullptr;
    widgets::MoneyButton *m_refund = nullptr;
    widgets::Sheet *m_removal = nullptr;
    std::optional<Arrangement> m_arrangement;
    int m_room = 0; ///< for sums and tiles
    bool m_wasVoucher = false;
};

} // namespace comptoir::sales
