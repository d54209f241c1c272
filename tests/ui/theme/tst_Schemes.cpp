// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Schemes.h"

#include <QTest>

using namespace comptoir::theme;

namespace {

const Scheme schemes[] = {Scheme::Light, Scheme::Dark, Scheme::Outdoor, Scheme::OutdoorNight};
const char *const names[] = {"light", "dark", "outdoor", "night"};

/// A row of the table of ux.md §9.1: who stands on what, with the ratio in light, dark, outdoor.
struct Row
{
    const char *name;
    QColor (*ink)(const Colours &);
    QColor (*ground)(const Colours &);
    std::array<double, 3> ratios; ///< 0: the table has none
};

#define OF(expression) [](const Colours &c) -> QColor { return c.expression; }

const Row table[] = {
    {"text on base", OF(text), OF(base), {17.8, 14.7, 21}},
    {"text on alt", OF(text), OF(alt), {15.0, 12.4, 21}},
    {"text2 on base", OF(text2), OF(base), {7.8, 8.5, 21}},
    {"text2 on alt", OF(text2), OF(alt), {6.6, 7.2, 21}},
    // Darker in light than the table: it stands on the window too.
    {"disabled on base", OF(disabled), OF(base), {4.9, 5.3, 8.5}},
    {"border on base", OF(border), OF(base), {4.2, 5.1, 21}},
    {"border on window", OF(border), OF(window), {3.9, 5.8, 21}},
    {"on primary", OF(primary.on), OF(primary.fill), {6.7, 7.3, 11.0}},
    {"on pressed", OF(primary.on), OF(pressed), {9.6, 9.5, 16.4}},
    {"on ok", OF(ok.on), OF(ok.fill), {6.7, 7.5, 10.0}},
    {"on warn", OF(warn.on), OF(warn.fill), {10.0, 11.7, 14.7}},
    {"warn edge on base", OF(warn.edge), OF(base), {7.7, 0, 21}},
    {"on bad", OF(bad.on), OF(bad.fill), {6.5, 7.6, 11.5}},
    {"ok tint", OF(okTint.on), OF(okTint.fill), {7.8, 8.9, 0}},
    {"warn tint", OF(warnTint.on), OF(warnTint.fill), {7.8, 9.8, 14.7}},
    {"bad tint", OF(badTint.on), OF(badTint.fill), {7.7, 9.1, 0}},
    {"on training", OF(training.on), OF(training.fill), {9.4, 8.9, 13.7}},
    {"focus on base", OF(focus), OF(base), {6.7, 9.6, 21}},
    {"focus on window", OF(focus), OF(window), {6.2, 10.7, 21}},
    {"text on selection", OF(text), OF(selection), {13.5, 9.4, 17.2}},
};

const Row edges[] = {
    {"border on base", OF(border), OF(base), {}},
    {"border on window", OF(border), OF(window), {}},
    {"primary on base", OF(primary.edge), OF(base), {}},
    {"primary on window", OF(primary.edge), OF(window), {}},
    {"ok on window", OF(ok.edge), OF(window), {}},
    {"warn on window", OF(warn.edge), OF(window), {}},
    {"bad on window", OF(bad.edge), OF(window), {}},
    {"training on window", OF(training.edge), OF(window), {}},
    {"neutral on window", OF(neutral.edge), OF(window), {}},
    {"ok tint's edge", OF(okTint.edge), OF(window), {}},
    {"warn tint's edge", OF(warnTint.edge), OF(window), {}},
    {"bad tint's edge", OF(badTint.edge), OF(window), {}},
    {"ring on window", OF(focus), OF(window), {}},
    {"ring on base", OF(focus), OF(base), {}},
    {"ring on its gap", OF(focus), OF(focusGap), {}},
};

const Row texts[] = {
    {"text on window", OF(text), OF(window), {}},
    {"disabled on window", OF(disabled), OF(window), {}},
    {"text2 on window", OF(text2), OF(window), {}},
    {"text2 on selection", OF(text2), OF(selection), {}},
    {"primary on window", OF(primary.fill), OF(window), {}},
    {"primary on base", OF(primary.fill), OF(base), {}},
    {"primary on selection", OF(primary.fill), OF(selection), {}},
    {"bad ink on base", OF(bad.edge), OF(base), {}},
    {"on neutral", OF(neutral.on), OF(neutral.fill), {}},
};

} // namespace

class tst_Schemes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairHasTheContrastThatIsStated()
    {
        int compared = 0;
        for (size_t scheme = 0; scheme < 3; ++scheme) {
            const Colours c = coloursOf(schemes[scheme]);
            for (const Row &row : table) {
                const double found = contrast(row.ink(c), row.ground(c));
                if (row.ratios[scheme] == 0)
                    continue;
                ++compared;
                QVERIFY2(std::abs(found - row.ratios[scheme]) <= 0.06,
                         qPrintable(QStringLiteral("%1, %2: %3 instead of %4")
                                        .arg(QLatin1String(row.name), QLatin1String(names[scheme]))
                                        .arg(found)
                                        .arg(row.ratios[scheme])));
            }
        }
        QCOMPARE(compared, 57);
    }

    void textIsReadableAndEdgesAreSeenInEveryScheme()
    {
        for (size_t scheme = 0; scheme < std::size(schemes); ++scheme) {
            const Colours c = coloursOf(schemes[scheme]);
            const auto least = [&c, scheme](const Row &row, double ratio) {
                const double found = contrast(row.ink(c), row.ground(c));
                if (found < ratio)
                    qWarning("%s, %s: %.2f", row.name, names[scheme], found);
                return found >= ratio;
            };
            for (const Row &row : table)
                QVERIFY(least(row, QByteArray(row.name).contains("border") ? 3 : 4.5));
            for (const Row &row : texts)
                QVERIFY(least(row, 4.5));
            for (const Row &row : edges)
                QVERIFY(least(row, 3));
        }
    }

    void whatQtPaintsItselfIsReadableToo()
    {
        using P = QPalette;
        const std::pair<P::ColorRole, P::ColorRole> pairs[] = {{P::WindowText, P::Window},
                                                               {P::Text, P::Base},
                                                               {P::Text, P::AlternateBase},
                                                               {P::ButtonText, P::Button},
                                                               {P::Link, P::Base},
                                                               {P::Link, P::Window},
                                                               {P::LinkVisited, P::Base},
                                                               {P::BrightText, P::Base},
                                                               {P::PlaceholderText, P::Base},
                                                               {P::ToolTipText, P::ToolTipBase},
                                                               {P::HighlightedText, P::Highlight}};
        for (const Scheme scheme : schemes) {
            const QPalette palette = paletteOf(coloursOf(scheme));
            for (const auto &[ink, ground] : pairs) {
                for (const auto group : {P::Active, P::Inactive}) {
                    const double found = contrast(palette.color(group, ink),
                                                  palette.color(group, ground));
                    QVERIFY2(found >= 4.5, qPrintable(QString::number(int(ink))));
                }
            }
            QVERIFY(contrast(palette.color(P::Disabled, P::Text), palette.color(P::Base)) >= 4.5);
            QVERIFY(palette.color(P::Disabled, P::Text) != palette.color(P::Active, P::Text));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Schemes)
#include "tst_Schemes.moc"
