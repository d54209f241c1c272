// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/AppStyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QWheelEvent>

using namespace comptoir::theme;

namespace {

std::vector<std::unique_ptr<QWidget>> controls()
{
    std::vector<std::unique_ptr<QWidget>> all;
    all.push_back(std::make_unique<QLineEdit>());
    all.push_back(std::make_unique<QComboBox>());
    all.push_back(std::make_unique<QSpinBox>());
    all.push_back(std::make_unique<QCheckBox>(u"Bips"_qs));
    all.push_back(std::make_unique<QRadioButton>(u"Clair"_qs));
    all.push_back(std::make_unique<QPushButton>(u"Oui"_qs));
    all.push_back(std::make_unique<QSlider>(Qt::Horizontal));
    return all;
}

void scrollOver(QWidget &widget)
{
    QWheelEvent wheel({5, 5}, widget.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, {}, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &wheel);
}

} // namespace

class tst_AppStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { dress(*qApp); }

    void everyControlIsLargeEnoughToTouch_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("compact");
        for (const int percent : {90, 100, 200})
            for (const bool compact : {false, true})
                QTest::addRow("%d %s", percent, compact ? "compact" : "touch")
                    << percent << compact;
    }
    void everyControlIsLargeEnoughToTouch()
    {
        QFETCH(int, percent);
        QFETCH(bool, compact);
        dress(*qApp,
              {.fontPercent = percent, .density = compact ? Density::Compact : Density::Touch});
        for (const auto &control : controls()) {
            const QSize size = control->sizeHint();
            QVERIFY2(size.height() >= least(percent, compact) && size.width() >= 48,
                     control->metaObject()->className());
            QVERIFY(size.height() >= control->fontMetrics().height());
        }
        QListWidget list;
        list.addItem(u"Pain"_qs);
        QVERIFY(list.sizeHintForRow(0) >= (compact ? 44 : 56) * std::max(100, percent) / 100);
    }

    void bothStepsOfANumberAreLargeEnough()
    {
        QSpinBox box;
        box.resize(box.sizeHint());
        QStyleOptionSpinBox option;
        option.initFrom(&box);
        option.subControls = QStyle::SC_All;
        for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
            const QRect place = box.style()->subControlRect(QStyle::CC_SpinBox, &option, part,
                                                            &box);
            QVERIFY(place.width() >= 48 && place.height() >= 48);
            QTest::mouseClick(&box, Qt::LeftButton, {}, place.center());
            QCOMPARE(box.value(), part == QStyle::SC_SpinBoxUp ? 1 : 0);
        }
    }

    void scrollingAPageTurnsNoNumberOnTheWay()
    {
        QSpinBox box;
        QSlider slider(Qt::Horizontal);
        QComboBox combo;
        combo.addItems({u"Français"_qs, u"Deutsch"_qs});
        combo.setCurrentIndex(1);
        for (QWidget *widget : std::initializer_list<QWidget *>{&box, &slider, &combo}) {
            widget->show();
            widget->clearFocus();
            scrollOver(*widget);
        }
        QCOMPARE(box.value(), 0);
        QCOMPARE(slider.value(), 0);
        QCOMPARE(combo.currentIndex(), 1);
        box.activateWindow();
        box.setFocus();
        QTRY_VERIFY(box.hasFocus());
        scrollOver(box);
        QCOMPARE(box.value(), 1);
    }

    void aScrollBarIsThinAndFollowsItsPage()
    {
        QScrollArea area;
        auto *content = new QWidget;
        content->setMinimumSize(100, 4000);
        area.setWidget(content);
        area.resize(300, 400);
        area.show();
        QScrollBar *bar = area.verticalScrollBar();
        QCOMPARE(bar->width(), 12);
        QStyleOptionSlider option;
        option.initFrom(bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar->maximum();
        option.pageStep = bar->pageStep();
        const auto handle = [&option, bar](int value) {
            option.sliderPosition = value;
            return bar->style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                QStyle::SC_ScrollBarSlider, bar);
        };
        QCOMPARE(handle(0).top(), 0);
        QCOMPARE(handle(bar->maximum()).bottom(), bar->rect().bottom());
        QVERIFY(handle(0).height() >= 48);
    }

    void nothingFades()
    {
        QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(qApp->style()->styleHint(QStyle::SH_ScrollBar_Transient), 0);
    }

    void everyControlShowsWhenItIsOff()
    {
        for (const auto scheme :
             {Scheme::Light, Scheme::Dark, Scheme::Outdoor, Scheme::OutdoorNight}) {
            dress(*qApp, {scheme});
            for (const auto &control : controls()) {
                control->resize(control->sizeHint());
                const QImage on = control->grab().toImage();
                control->setEnabled(false);
                QVERIFY2(control->grab().toImage() != on, control->metaObject()->className());
            }
        }
    }

private:
    static int least(int percent, bool compact)
    {
        return (compact ? 40 : 48) * std::max(100, percent) / 100;
    }
};

QTEST_MAIN(tst_AppStyle)
#include "tst_AppStyle.moc"
