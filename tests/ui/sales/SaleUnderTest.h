// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"
#include "tests/ui/sales/FakeReceiptDesk.h"
#include "tests/ui/sales/FakeShelf.h"
#include "tests/ui/vouchers/FakeVoucherDesk.h"
#include "ui/sales/SalesController.h"
#include "ui/sales/SalesPage.h"
#include "ui/sales/SellPage.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace comptoir::test {

/// What is under a till's window: a shelf, a desk, a printer, the French law.
struct SaleParts
{
    ManualClock clock;
    SeededEntropy entropy{11};
    FakeShelf shelf;
    FakeSalesDesk desk;
    FakeReceiptDesk receipts;
    law::LawBook law = law::LawBook::load(law::Country::France).value();
    sales::SellMode mode = sales::SellMode::Grid;

    explicit SaleParts(FakeShelf stock) : shelf(std::move(stock)) {}

    FakeVoucherDesk vouchers;
    sales::CardTerminal *terminal = nullptr;
    bool mealVouchers = true;
    bool cheques = true;
    bool transfers = true;

    sales::PayPorts payPorts()
    {
        return {ports(),
                vouchers,
                [this] { return terminal; },
                [this] { return mealVouchers; },
                [this] { return cheques; },
                [this] { return transfers; },
                [] { return true; }};
    }
    sales::SellPorts ports()
    {
        return {desk,
                receipts,
                clock,
                entropy,
                shelf.shelf(),
                [this]() -> const law::LawBook & { return law; },
                [] { return false; },
                [] {
                    return sales::Seller{{}, QStringLiteral("Amandine")};
                },
                [this] { return mode; },
                [this](sales::SellMode chosen) { mode = chosen; }};
    }
};

/// Widgets by object name, driven by clicks and keys.
class Driven
{
protected:
    QWidget *m_shown = nullptr;

    template <typename T = QAbstractButton>
    T *find(const char *name) const
    {
        auto *found = m_shown->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s on the page", name);
        return found;
    }
    bool isShown(const char *name) const
    {
        auto *found = m_shown->findChild<QWidget *>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = m_shown->window()->focusWidget();
        QTest::keyClick(focus ? focus : m_shown, Qt::Key(key), modifiers);
    }
    void type(const char *keys)
    {
        for (const char *c = keys; *c; ++c)
            QTest::keyClick(m_shown->window()->focusWidget(), *c);
    }
    static void dress(int percent = 100)
    {
        theme::Appearance look;
        look.fontPercent = percent;
        theme::dress(*qApp, look);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }
    void show(QWidget *widget, QSize size)
    {
        m_shown = widget;
        widget->resize(size);
        widget->show();
        widget->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(widget));
    }
};

} // namespace comptoir::test
