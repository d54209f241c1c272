// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/FactPanes.h"

#include "core/listing/Holidays.h"
#include "ui/format/ErrorText.h"
#include "ui/listing/ListingText.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>

namespace comptoir::listing {

using theme::Type;
using widgets::ListRow;

namespace {

const QStringList &countries()
{
    static const QStringList codes{u"FR"_qs, u"BE"_qs, u"DE"_qs};
    return codes;
}

QString pointText(const MapPoint &point)
{
    const auto degrees = [](qint64 millionths) {
        const QString sign = millionths < 0 ? u"-"_qs : QString();
        const qint64 size = qAbs(millionths);
        return QString(sign + QString::number(size / 1'000'000) + u'.'
                       + QString::number(size % 1'000'000).rightJustified(6, u'0'));
    };
    return degrees(point.latitude) + u", "_qs + degrees(point.longitude);
}

} // namespace

AddressPane::AddressPane(ListingController &controller, QWidget *parent)
    : ListingPane(controller, parent)
{
    m_country = new widgets::SegmentedControl(
        tr("Pays"), {tr("France"), tr("Belgique"), tr("Allemagne")}, this);
    m_country->setObjectName(u"listingCountry"_qs);
    body()->addWidget(m_country);
    connect(m_country, &widgets::SegmentedControl::chosen, this, [this](int index) {
        this->controller().editListing([index](Listing &one) {
            one.address.country = countries().at(index);
            one.address.region.clear();
        });
    });
    addField(
        {"listingStreet", "map-pin", tr("Numéro et rue"), {}, {}},
        [](const Listing &one) { return one.address.street; },
        [](Listing &one, const QString &text) { one.address.street = text; });
    addField(
        {"listingPostcode", {}, tr("Code postal"), {}, {u"address"_qs}},
        [](const Listing &one) { return one.address.postcode; },
        [](Listing &one, const QString &text) {
            Address &address = one.address;
            address.postcode = text.trimmed();
            if (address.country == u"FR" && address.postcode.size() == 5)
                address.region = HolidayCalendar::regionOfPostcode(address.country,
                                                                   address.postcode);
        });
    addField(
        {"listingCity", {}, tr("Commune"), {}, {}},
        [](const Listing &one) { return one.address.city; },
        [](Listing &one, const QString &text) { one.address.city = text; });
    m_region = new ListRow("calendar", tr("Jours fériés"), this);
    m_region->setObjectName(u"listingRegion"_qs);
    m_region->setLeadsOn(true);
    body()->addWidget(m_region);
    connect(m_region, &ListRow::clicked, this, &AddressPane::chooseRegion);
    auto *title = addLabel(Type::Secondary, "listingPointTitle",
                           tr("Repère sur la carte\u00a0: coordonnées ou lien collé"));
    title->setColour(theme::colours().text2);
    m_point = new widgets::Field("map-pin", this);
    m_point->setObjectName(u"listingPoint"_qs);
    m_point->setAccessibleName(title->text());
    m_point->setPlaceholderText(tr("48.7788, 2.2905"));
    body()->addWidget(m_point);
    m_pointProblem = addLabel(Type::Secondary, "listingPointProblem");
    m_pointProblem->setColour(theme::colours().badTint.on);
    addLabel(Type::Secondary, "listingPointHelp",
             tr("Sur une carte en ligne, un appui long sur votre porte donne les coordonnées."))
        ->setColour(theme::colours().text2);
    connect(m_point, &QLineEdit::textEdited, this, &AddressPane::takePoint);
    connect(m_point, &QLineEdit::editingFinished, this, &AddressPane::present);
    body()->addStretch();
}

void AddressPane::takePoint(const QString &typed)
{
    const auto point = pointFromPasted(typed);
    if (!point && !typed.trimmed().isEmpty())
        return; // on the way to one
    controller().editListing(
        [&](Listing &one) { one.address.point = point ? std::optional(*point) : std::nullopt; });
}

void AddressPane::present()
{
    ListingPane::present();
    const Address &address = listing().address;
    m_country->choose(int(countries().indexOf(address.country)));
    const QStringList regions = HolidayCalendar::regionsOf(address.country);
    m_region->setVisible(!regions.isEmpty());
    m_region->setTrailing(regionText(address.country, address.region));
    const bool typing = m_point->hasFocus();
    const QString typed = m_point->text().trimmed();
    const bool isWrong = !typed.isEmpty() && !pointFromPasted(typed);
    if (!typing && !isWrong)
        m_point->setText(address.point ? pointText(*address.point) : QString());
    m_pointProblem->setVisible(!typing && isWrong);
    if (isWrong)
        m_pointProblem->setText(format::errorWords({"listing/bad-point", {}, {}}).sentence());
}

void AddressPane::chooseRegion()
{
    const QString country = listing().address.country;
    QStringList regions{QString()};
    regions << HolidayCalendar::regionsOf(country);
    QStringList words;
    for (const QString &region : std::as_const(regions))
        words << regionText(country, region);
    widgets::ChoiceSheet::ask(
        tr("Jours fériés"), words, int(regions.indexOf(listing().address.region)),
        [this, regions](int row) {
            controller().editListing([&](Listing &one) { one.address.region = regions.at(row); });
        },
        window());
}

} // namespace comptoir::listing
