// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/Demo.h"
#include "ui/widgets/CartView.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/StepList.h"
#include "ui/widgets/Tile.h"
#include "ui/widgets/TileGrid.h"
#include "ui/widgets/ValueModel.h"

#include <QBoxLayout>

namespace comptoir::gallery {

using namespace widgets;

namespace {

ListRow *row(const QByteArray &icon, const QString &title, const QString &second,
             const QString &trailing)
{
    auto *row = new ListRow(icon, title);
    row->setSecondLine(second);
    row->setTrailing(trailing);
    row->setDivided(true);
    return row;
}

/// Rows touch: they are one list.
QWidget *list(const std::vector<ListRow *> &rows)
{
    auto *list = new QWidget;
    auto *stack = new QVBoxLayout(list);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    for (ListRow *row : rows)
        stack->addWidget(row);
    return list;
}

QWidget *listRows()
{
    std::vector<ListRow *> blocks{row("check", u"Nom, catégorie"_qs, {}, u"10/10"_qs),
                                  row("clock", u"Horaires"_qs, {}, u"20/30"_qs),
                                  row("eye", u"Photos"_qs, {}, u"10/15"_qs)};
    for (ListRow *block : blocks) {
        block->setDivided(false);
        block->setCheckable(true);
        block->setAutoExclusive(true);
    }
    blocks[1]->setChecked(true);
    auto *days = row("calendar", u"Jours exceptionnels"_qs, u"2 à confirmer, 1 marché de Noël"_qs,
                     {});
    days->setLeadsOn(true);
    auto *disabled = row("printer", u"Affiche de porte"_qs, u"Aucune imprimante"_qs, {});
    disabled->setEnabled(false);
    return column(
        {caption(u"Ouverte à côté de la liste"_qs), list(blocks),
         caption(u"Deux lignes, une valeur, une suite"_qs),
         list({row("circle-check", u"Bon débité"_qs, u"13:51"_qs, u"12,00\u00a0€"_qs),
               row("alert-triangle", u"Débité, à confirmer"_qs, u"12:58"_qs, u"5,00\u00a0€"_qs),
               days, disabled})});
}

QWidget *stepLists()
{
    auto *steps = new StepList(u"Étapes"_qs,
                               {u"Langue et affichage"_qs, u"Commencer"_qs, u"Votre boutique"_qs,
                                u"Rayons et TVA"_qs, u"Opérateurs"_qs, u"Matériel"_qs,
                                u"C’est prêt"_qs});
    steps->setCurrent(1);
    return column({steps});
}

Tile tile(const char *name, const char *price, int category, const char *mark,
          const char *count = "")
{
    return {QString::fromUtf8(name), QString::fromUtf8(price) + u"\u00a0€"_qs, category,
            QString::fromUtf8(mark), QString::fromUtf8(count)};
}

std::vector<Tile> bakery()
{
    Tile flan = tile("Flan parisien", "3,40", 2, "PT");
    flan.isSoldOut = true;
    Tile free;
    free.name = u"Article libre"_qs;
    free.price = u"Rayon, montant"_qs;
    free.isFree = true;
    std::vector<Tile> tiles{free,
                            tile("Baguette tradition", "1,30", 0, "PA", "2"),
                            tile("Croissant", "1,25", 1, "VI", "4"),
                            tile("Pain au chocolat", "1,45", 1, "VI"),
                            tile("Campagne 500\u00a0g", "4,40", 0, "PA"),
                            tile("Éclair au café", "3,10", 2, "PT", "1"),
                            tile("Chausson aux pommes", "2,20", 1, "VI"),
                            flan,
                            tile("Sandwich poulet crudités mayonnaise maison", "5,60", 3, "SN"),
                            tile("Tarte aux pommes", "15,80", 2, "PT", "1"),
                            tile("Café", "1,80", 4, "BO"),
                            tile("Jus de pomme 25\u00a0cl", "2,80", 4, "BO"),
                            tile("Farine T65 1\u00a0kg", "2,90", 5, "EP"),
                            tile("Sac en papier", "0,10", 6, "SA"),
                            tile("Pain d’épices", "6,50", 7, "ÉP")};
    for (int i = 1; i <= 45; ++i)
        tiles.push_back(tile(qPrintable(u"Plateau %1"_qs.arg(i)), "12,00", i, "PL"));
    return tiles;
}

QWidget *tileGrids()
{
    auto *grid = new TileGrid(u"Articles"_qs);
    auto *model = new ValueModel<Tile>(grid);
    model->setValues(bakery());
    grid->setModel(model);
    QObject::connect(grid, &TileGrid::tapped, model, [model](const QModelIndex &index) {
        Tile changed = model->value(index.row());
        if (!changed.isFree)
            changed.count = QString::number(changed.count.toInt() + 1);
        model->setValue(index.row(), changed);
    });
    return grid;
}

CartLine line(const char *label, int count, int cents, const char *detail)
{
    const int total = count * cents;
    return {u"%1\u00a0×"_qs.arg(count), QString::fromUtf8(label), QString::fromUtf8(detail),
            u"%1,%2"_qs.arg(total / 100).arg(total % 100, 2, 10, QLatin1Char('0')), count};
}

/// Turns a line's quantity as the till would, at the same price.
void turn(ValueModel<CartLine> &lines, int row, int by)
{
    CartLine changed = lines.value(row);
    const int each = QString(changed.total).remove(u',').toInt() / changed.count;
    const int count = changed.count + by;
    if (count <= 0)
        return lines.remove(row);
    const CartLine anew = line("", count, each, "");
    changed.quantity = anew.quantity;
    changed.total = anew.total;
    changed.count = count;
    lines.setValue(row, changed);
}

QWidget *cartViews()
{
    auto *cart = new CartView(u"Ticket 000124"_qs);
    auto *model = new ValueModel<CartLine>(cart);
    model->setValues({line("Baguette tradition", 2, 130, "1,30\u00a0€ pièce"),
                      line("Croissant", 4, 125, "1,25\u00a0€ pièce"),
                      line("Tarte aux pommes", 1, 1420, "15,80\u00a0€ · remise −1,60\u00a0€"),
                      line("Éclair au café", 1, 310, "")});
    cart->setModel(model);
    cart->setCurrentIndex(model->index(3));
    QObject::connect(cart, &CartView::stepped, model,
                     [model](const QModelIndex &index, int by) { turn(*model, index.row(), by); });
    QObject::connect(cart, &CartView::removeRequested, model,
                     [model](const QModelIndex &index) { model->remove(index.row()); });
    return cart;
}

} // namespace

std::vector<Demo> listDemos()
{
    return {{u"ListRow"_qs, listRows},
            {u"StepList"_qs, stepLists},
            {u"TileGrid"_qs, tileGrids},
            {u"CartView"_qs, cartViews}};
}

} // namespace comptoir::gallery
