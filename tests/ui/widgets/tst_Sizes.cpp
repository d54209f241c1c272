// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/Rendered.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Keypad.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;
using comptoir::test::rendered;

namespace {

constexpr int inset = 4; ///< inside of every edge

/// The ink of a text in the size that it has been given, against all the room in the world.
bool isClipped(QWidget &widget)
{
    const auto ink = [&widget] {
        return test::inkAmount(rendered(widget),
                               widget.rect().adjusted(inset, inset, -inset, -inset));
    };
    const int here = ink();
    const QSize size = widget.size();
    widget.resize(1200, 240);
    const int there = ink();
    if (here < there * 97 / 100)
        qWarning("%d of %d", here, there);
    widget.resize(size);
    return here < there * 97 / 100;
}

} // namespace

class tst_Sizes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsClipped_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("percent");
        for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Outdoor})
            for (const int percent : {90, 100, 150, 200})
                QTest::addRow("%s %d", test::nameOf(scheme), percent) << int(scheme) << percent;
    }
    void nothingIsClipped()
    {
        QFETCH(int, scheme);
        QFETCH(int, percent);
        theme::dress(*qApp, {theme::Scheme(scheme), percent});

        for (const auto look : {Button::Look::Primary, Button::Look::Secondary, Button::Look::Ghost,
                                Button::Look::Key, Button::Look::KeyAct}) {
            Button button(look, u"Épeler le reçu"_qs, {});
            button.resize(button.sizeHint());
            QVERIFY2(!isClipped(button), qPrintable(QString::number(int(look))));
        }
        Field field({});
        field.setText(u"Éçg,"_qs);
        field.setReadOnly(true);
        field.resize(field.sizeHint());
        QVERIFY(!isClipped(field));
        AmountField amount;
        amount.setAmount(u"1 234,50"_qs, false);
        amount.resize(amount.sizeHint());
        const QRect inner = amount.rect().adjusted(inset, inset, -inset, -inset);
        QVERIFY(test::inkAmount(rendered(amount), inner) > 0);
        QVERIFY(QFontMetrics(theme::font(theme::Type::Display)).height() <= amount.height());
        Label label(theme::Type::Title);
        label.setText(u"Remboursements dus à l’enseigne"_qs);
        const int width = label.minimumSizeHint().width();
        const QRect room(0, 0, width, QWIDGETSIZE_MAX);
        const QRect words = label.fontMetrics().boundingRect(room, Qt::TextWordWrap, label.text());
        QVERIFY(words.width() <= width && words.height() <= label.heightForWidth(width));
    }

    void aLabelStaysOnOneLineInItsOwnSize()
    {
        for (const int percent : {90, 100, 110, 125, 150, 175, 200}) {
            theme::dress(*qApp, {.fontPercent = percent});
            for (const char *icon : {"", "x"}) {
                for (const char *label : {"na na na", "vue un œuf", "mare au nez", "a r"}) {
                    Button button(Button::Look::Secondary, QString::fromUtf8(label), icon);
                    button.resize(button.sizeHint());
                    const QImage image = rendered(button);
                    const int first = qRound(button.height() * 0.14);
                    const QRect above(4, first, button.width() - 8, first);
                    QVERIFY2(test::inkContrast(image, above) < 1.1, label);
                }
            }
        }
    }

    void aLongLabelTakesASecondLineAndTheHeightForIt()
    {
        for (const int percent : {100, 200}) {
            theme::dress(*qApp, {.fontPercent = percent});
            QWidget page;
            auto *column = new QVBoxLayout(&page);
            auto *button = new Button(Button::Look::Secondary,
                                      u"Gutschein erneut überprüfen lassen"_qs, "refresh");
            column->addWidget(button);
            column->addStretch();
            page.resize(button->minimumSizeHint().width() + 2 * theme::margin, 400);
            page.show();
            QTRY_VERIFY(button->height() > theme::control()
                        || 2 * button->fontMetrics().lineSpacing() < theme::control());
            QVERIFY(button->width() < button->sizeHint().width());
            QVERIFY(!isClipped(*button));
        }
    }

    void aSecondLineBelowTheLabelHasItsRoom()
    {
        for (const int percent : {100, 200}) {
            theme::dress(*qApp, {.fontPercent = percent});
            QWidget page;
            auto *column = new QVBoxLayout(&page);
            auto *button = new Button(Button::Look::Primary, u"Débiter 12,50 €"_qs, {});
            button->setSecondLine(u"provisoire, à vos risques"_qs);
            column->addWidget(button);
            page.resize(page.sizeHint());
            page.show();
            const int lines = button->fontMetrics().height()
                + QFontMetrics(theme::font(theme::Type::Secondary)).height();
            QTRY_VERIFY(button->height() >= lines);
            QVERIFY(!isClipped(*button));
        }
    }

    void aFingerFindsEveryKey()
    {
        for (const auto density : {theme::Density::Touch, theme::Density::Compact}) {
            for (const int percent : {90, 100, 200}) {
                theme::dress(*qApp, {.fontPercent = percent, .density = density});
                Keypad keypad;
                keypad.act(0)->setTitle(u"Tout"_qs);
                keypad.act(1)->setTitle(u"Max 15 €"_qs);
                keypad.act(2)->setTitle(u"Effacer"_qs);
                keypad.resize(keypad.minimumSizeHint());
                keypad.show();
                for (auto *key : keypad.findChildren<Button *>()) {
                    QVERIFY(key->width() >= 72 && key->height() >= 64);
                    const int text = key->fontMetrics().horizontalAdvance(key->text());
                    QVERIFY2(text <= key->width() - 8 || key->text().contains(u' '),
                             qPrintable(key->text()));
                }
            }
        }
    }

    void aMouseMayHaveLowerControlsButMoneyStays()
    {
        theme::dress(*qApp, {.density = theme::Density::Compact});
        const Button button(Button::Look::Secondary, u"Oui"_qs, {});
        QCOMPARE(button.sizeHint().height(), 40);
        QCOMPARE(Field({}).sizeHint().height(), 40);
        theme::dress(*qApp);
        const Button touched(Button::Look::Secondary, u"Oui"_qs, {});
        QCOMPARE(touched.sizeHint().height(), 48);
        QVERIFY(touched.sizeHint().width() >= 48);
    }

    void frameHasFourEqualSidesBetweenPixels_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%g", ratio) << ratio;
    }
    void frameHasFourEqualSidesBetweenPixels()
    {
        QFETCH(double, ratio);
        theme::dress(*qApp);
        QWidget page;
        auto *button = new Button(Button::Look::Secondary, &page);
        button->setGeometry(13, 11, 81, 51); // on no whole pixel at 1.25
        page.resize(110, 80);
        const QImage image = rendered(page, ratio);
        const QColor edge = theme::colours().border;
        const auto seen = [&image, &edge](QPoint from, QPoint step) {
            int pixels = 0;
            for (int i = 0; i < 12; ++i, from += step)
                pixels += image.pixelColor(from) == edge;
            return pixels;
        };
        const QRect box(QPoint(qRound(13 * ratio), qRound(11 * ratio)),
                        QPoint(qRound(94 * ratio) - 1, qRound(62 * ratio) - 1));
        const QPoint middle = box.center();
        const int width = std::max(1, qRound(ratio));
        QCOMPARE(seen({box.left() - 4, middle.y()}, {1, 0}), width);
        QCOMPARE(seen({box.right() + 4, middle.y()}, {-1, 0}), width);
        QCOMPARE(seen({middle.x(), box.top() - 4}, {0, 1}), width);
        QCOMPARE(seen({middle.x(), box.bottom() + 4}, {0, -1}), width);
    }
};

QTEST_MAIN(tst_Sizes)
#include "tst_Sizes.moc"
