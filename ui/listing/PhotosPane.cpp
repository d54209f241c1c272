// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/ElementPanes.h"
#include "ui/listing/ListingText.h"
#include "ui/photos/PhotoField.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

#include <algorithm>

namespace comptoir::listing {

using theme::Type;

namespace {

const Photo *photoOf(const Shopfront &front, const QString &role)
{
    const auto found = std::find_if(front.photos.begin(), front.photos.end(),
                                    [&role](const Photo &one) { return one.role == role; });
    return found == front.photos.end() ? nullptr : &*found;
}

/// Words for who can't see a photo are written in the language of the program.
QString wordsLanguage()
{
    const QString language = QLocale().name().left(2);
    return listingLanguages().contains(language) ? language : listingLanguages().front();
}

} // namespace

PhotosPane::PhotosPane(ListingController &controller, QWidget *parent)
    : ListingPane(controller, parent)
{
    for (const QString &role : {u"front"_qs, u"inside"_qs, u"product"_qs})
        addRole(role);
    addLabel(Type::Secondary, "listingPhotosHelp",
             tr("Chaque photo est réduite et débarrassée de ses informations cachées (lieu, "
                "appareil) avant d’être gardée. Pas de client reconnaissable sans son accord."))
        ->setColour(theme::colours().text2);
    body()->addStretch();
    if (controller.ports().photos)
        connect(controller.ports().photos, &photos::PhotoThumbs::arrived, this,
                &PhotosPane::present);
}

void PhotosPane::addRole(const QString &role)
{
    addLabel(Type::Strong, "listingPhotoTitle", photoRoleText(role));
    auto *photo = new photos::PhotoField(u"listingPhoto_"_qs + role, photoRoleText(role), this);
    body()->addWidget(photo);
    auto *words = new widgets::Field("eye", this);
    words->setObjectName(u"listingPhotoWords_"_qs + role);
    words->setAccessibleName(tr("Ce qu’on voit sur la photo"));
    words->setPlaceholderText(tr("Ce qu’on voit, pour qui ne voit pas"));
    words->setMaxLength(200);
    body()->addWidget(words);
    body()->addSpacing(theme::margin);
    m_photos.push_back({role, photo, words});
    connect(photo, &photos::PhotoField::chooseRequested, this, [this, role] { choose(role); });
    connect(
        photo, &photos::PhotoField::taken, this,
        [this, role](const photos::PhotoSource &source) { controller().takePhoto(role, source); });
    connect(photo, &photos::PhotoField::removeRequested, this, [this, role] {
        controller().edit([&role](Shopfront &front) {
            std::erase_if(front.photos, [&role](const Photo &one) { return one.role == role; });
        });
    });
    connect(words, &QLineEdit::textEdited, this, [this, role](const QString &text) {
        controller().edit([&](Shopfront &front) {
            for (Photo &one : front.photos) {
                if (one.role == role && text.trimmed().isEmpty())
                    one.description.remove(wordsLanguage());
                else if (one.role == role)
                    one.description[wordsLanguage()] = text;
            }
        });
    });
}

void PhotosPane::choose(const QString &role)
{
    controller().ports().chooseFile(
        tr("Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)"),
        [this, role](const QString &path) {
            controller().takePhoto(role, {path, {}});
        });
}

void PhotosPane::present()
{
    ListingPane::present();
    for (const Row &row : m_photos) {
        const Photo *photo = photoOf(controller().draft(), row.role);
        photos::PhotoThumbs *thumbs = controller().ports().photos;
        photos::PhotoField::Look look;
        look.isNamed = photo != nullptr;
        look.isTaking = controller().isTakingPhoto();
        if (photo && thumbs) {
            look.square = thumbs->find(photo->blob);
            look.isMissing = thumbs->isMissing(photo->blob);
        }
        row.photo->show(look);
        row.words->setVisible(photo != nullptr);
        const QString words = photo ? photo->description.value(wordsLanguage()) : QString();
        if (!row.words->hasFocus() && row.words->text() != words)
            row.words->setText(words);
    }
}

} // namespace comptoir::listing
