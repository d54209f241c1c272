// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/Rendered.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CameraSlot.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;
using comptoir::test::nameOf;
using comptoir::test::rendered;

namespace {

using Maker = std::function<QWidget *()>;

struct Sample
{
    QByteArray name;
    Maker make;
};

const std::pair<Button::Look, const char *> looks[] = {
    {Button::Look::Primary, "primary"}, {Button::Look::Secondary, "secondary"},
    {Button::Look::Ghost, "ghost"},     {Button::Look::Key, "key"},
    {Button::Look::KeyAct, "key act"},
};

std::vector<Sample> ourSamples()
{
    std::vector<Sample> samples;
    for (const auto &[look, name] : looks) {
        samples.push_back({name, [look = look] { return new Button(look, u"Débiter"_qs, {}); }});
        samples.push_back({QByteArray(name) + " pressed", [look = look] {
                               auto *button = new Button(look, u"Débiter"_qs, {});
                               button->setDown(true);
                               return button;
                           }});
    }
    for (const auto type : {theme::Type::Display, theme::Type::Title, theme::Type::Body,
                            theme::Type::Secondary, theme::Type::Caption})
        samples.push_back({"label " + QByteArray::number(int(type)), [type] {
                               auto *label = new Label(type);
                               label->setText(u"Total 12,50"_qs);
                               return label;
                           }});
    samples.push_back({"field", [] {
                           auto *field = new Field({});
                           field->setText(u"7Q2K 9FXA"_qs);
                           return field;
                       }});
    samples.push_back({"field's placeholder", [] {
                           auto *field = new Field({});
                           field->setPlaceholderText(u"Code du bon"_qs);
                           return field;
                       }});
    for (const bool alert : {false, true})
        samples.push_back({alert ? "amount refused" : "amount", [alert] {
                               auto *field = new AmountField;
                               field->setAmount(u"12,50"_qs, !alert);
                               field->setNote(u"Max 15"_qs, alert);
                               return field;
                           }});
    samples.push_back({"camera", [] { return new CameraSlot; }});
    return samples;
}

std::vector<Sample> qtSamples()
{
    return {
        {"line edit", [] { return new QLineEdit(u"Pain"_qs); }},
        {"check box", [] { return new QCheckBox(u"Bips"_qs); }},
        {"radio", [] { return new QRadioButton(u"Clair"_qs); }},
        {"push button", [] { return new QPushButton(u"Pain"_qs); }},
        {"spin box", [] { return new QSpinBox; }},
        {"combo box",
         [] {
             auto *box = new QComboBox;
             box->addItem(u"Français"_qs);
             return box;
         }},
        {"list",
         [] {
             auto *list = new QListWidget;
             list->addItems({u"Pain"_qs, u"Lait"_qs});
             list->setCurrentRow(0);
             return list;
         }},
    };
}

/// Inside of edges and of what stands at the left of a text.
QRect textPart(const QWidget &widget)
{
    const int inset = qobject_cast<const QLabel *>(&widget) ? 0 : 8;
    return widget.rect().adjusted(inset, inset, -inset, -inset);
}

} // namespace

class tst_Contrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadableInEveryScheme()
    {
        std::vector<Sample> samples = ourSamples();
        for (Sample &sample : qtSamples())
            samples.push_back(std::move(sample));
        int probed = 0;
        for (const theme::Scheme scheme : test::schemes) {
            theme::dress(*qApp, {scheme});
            for (const Sample &sample : samples) {
                for (const bool enabled : {true, false}) {
                    const std::unique_ptr<QWidget> widget(sample.make());
                    widget->setEnabled(enabled);
                    widget->resize(widget->sizeHint());
                    widget->ensurePolished();
                    const double found = test::inkContrast(rendered(*widget), textPart(*widget));
                    ++probed;
                    const QByteArray what = sample.name + (enabled ? "" : " disabled") + ", "
                        + nameOf(scheme) + ": " + QByteArray::number(found);
                    QVERIFY2(found >= 4.5, what.constData());
                }
            }
        }
        qInfo("%d texts probed", probed);
        QVERIFY(probed >= 50);
    }

    void aVerdictsButtonIsReadableOnItsColour()
    {
        for (const theme::Scheme scheme : test::schemes) {
            theme::dress(*qApp, {scheme});
            const auto &c = theme::colours();
            for (const theme::Family &family : {c.ok, c.warn, c.bad, c.neutral, c.camera}) {
                for (const auto look : {Button::Look::OnColour, Button::Look::OnColourGhost}) {
                    for (const bool down : {false, true}) {
                        Card card;
                        card.setGround(family.fill, family.fill);
                        Button button(look, u"Reçu"_qs, {}, &card);
                        button.setFamily(family);
                        button.setDown(down);
                        button.setGeometry(QRect({20, 20}, button.sizeHint()));
                        card.resize(button.width() + 40, button.height() + 40);
                        const QRect part = button.geometry().adjusted(8, 8, -8, -8);
                        QVERIFY(test::inkContrast(rendered(card), part) >= 4.5);
                    }
                }
            }
        }
    }

    void theRingIsSeenAgainstBothSides_data()
    {
        QTest::addColumn<int>("scheme");
        for (const theme::Scheme scheme : test::schemes)
            QTest::addRow("%s", nameOf(scheme)) << int(scheme);
    }
    void theRingIsSeenAgainstBothSides()
    {
        QFETCH(int, scheme);
        theme::dress(*qApp, {theme::Scheme(scheme)});
        std::vector<Sample> samples;
        for (const auto &[look, name] : looks)
            samples.push_back({name, [look = look] { return new Button(look, u"Oui"_qs, {}); }});
        samples.push_back({"field", [] { return new Field({}); }});
        samples.push_back({"amount", [] { return new AmountField; }});
        for (Sample &sample : qtSamples())
            if (sample.name != "list")
                samples.push_back(std::move(sample));
        for (const Sample &sample : samples)
            probeRing(sample.name, sample.make(), theme::colours().window);
        for (const auto tone :
             {theme::Tone::Ok, theme::Tone::Hold, theme::Tone::No, theme::Tone::Neutral}) {
            auto *button = new Button(Button::Look::OnColour, u"Oui"_qs, {});
            button->setFamily(theme::familyOf(tone));
            probeRing("on colour " + QByteArray::number(int(tone)), button,
                      theme::familyOf(tone).fill);
        }
    }

    void noRingWhereAFingerTapped()
    {
        theme::dress(*qApp);
        Button button(Button::Look::Secondary, u"Oui"_qs, {});
        button.resize(button.sizeHint());
        button.show();
        button.activateWindow();
        button.setFocus(Qt::MouseFocusReason);
        button.window()->setAttribute(Qt::WA_KeyboardFocusChange, false);
        QTRY_VERIFY(button.hasFocus());
        const QImage calm = rendered(button);
        button.window()->setAttribute(Qt::WA_KeyboardFocusChange, true);
        QVERIFY(rendered(button) != calm);
    }

private:
    void probeRing(const QByteArray &name, QWidget *widget, const QColor &ground)
    {
        Card page;
        page.setGround(ground, ground);
        widget->setParent(&page);
        widget->setGeometry(QRect({20, 20}, widget->sizeHint()));
        page.resize(widget->width() + 40, widget->height() + 40);
        page.show();
        page.activateWindow();
        widget->setFocus(Qt::TabFocusReason);
        page.setAttribute(Qt::WA_KeyboardFocusChange);
        QTRY_VERIFY2(widget->hasFocus(), name.constData());
        const QImage image = rendered(page);
        const int y = widget->geometry().center().y();
        const int left = widget->x();
        const auto at = [&image, y](int x) { return QColor(image.pixel(2 * x, 2 * y)); };
        const QColor outside = at(left - 2);
        const QColor ring = at(left + 1);
        const QColor inside = at(left + theme::focusWidth() + 1);
        QCOMPARE(outside, ground);
        QVERIFY2(theme::contrast(ring, outside) >= 3, name.constData());
        QVERIFY2(theme::contrast(ring, inside) >= 3, name.constData());
    }
};

QTEST_MAIN(tst_Contrast)
#include "tst_Contrast.moc"
