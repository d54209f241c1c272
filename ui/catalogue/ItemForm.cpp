// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ItemForm.h"

#include "ui/catalogue/CatalogueText.h"
#include "ui/format/ErrorText.h"
#include "ui/photos/PhotoField.h"
#include "ui/theme/CategoryColours.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Switch.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace comptoir::catalogue {

using photos::PhotoField;
using theme::Type;
using widgets::Button;
using widgets::Field;
using widgets::Label;
using widgets::Switch;

namespace {

constexpr int previewColumns[] = {32, 42, 48};
constexpr int legalAge = 18;
constexpr int longestName = 120, longestShort = 48;

/// "3", "1,250": thousandths.
std::optional<Quantity> quantityTyped(const QString &text)
{
    static const QRegularExpression number(u"^(\\d{1,6})(?:[.,](\\d{1,3}))?$"_qs);
    const auto match = number.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return Quantity::fromThousandths(match.captured(1).toLongLong() * 1000
                                     + match.captured(2).leftJustified(3, u'0').toLongLong());
}

QString quantityToType(Quantity quantity)
{
    const qint64 all = quantity.thousandths();
    if (quantity.isWhole())
        return QString::number(all / 1000);
    return QString::number(all / 1000) + QLocale().decimalPoint()
        + QString::number(std::abs(all % 1000)).rightJustified(3, u'0');
}

QStringList codesTyped(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_qs);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

ItemForm::ItemForm(CatalogueController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"itemForm"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(12);
    buildNames(column);
    buildPrice(column);
    buildCodes(column);
    if (m_controller.ports().preparePhoto)
        buildPhoto(column);
    buildRest(column);
    buildFoot();
    m_archive = new Button(Button::Look::Ghost, tr("Retirer du catalogue"), {}, this);
    m_archive->setObjectName(u"itemArchive"_qs);
    column->addSpacing(24); // away from what is tapped often
    column->addWidget(m_archive);
    connect(m_archive, &Button::clicked, &m_controller, &CatalogueController::archive);
    column->addStretch();
    connect(&controller, &CatalogueController::opened, this, &ItemForm::fill);
    connect(&controller, &CatalogueController::changed, this, &ItemForm::present);
    fill();
}

Field *ItemForm::addField(QBoxLayout *column, const QByteArray &icon, const char *name,
                          const QString &label)
{
    auto *title = new Label(Type::Secondary, this);
    title->setText(label);
    title->setColour(theme::colours().text2);
    auto *field = new Field(icon, this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    column->addWidget(title);
    column->addWidget(field);
    return field;
}

Switch *ItemForm::addSwitch(QBoxLayout *column, const char *name, const QString &label,
                            const QString &effect)
{
    auto *made = new Switch(label, effect, this);
    made->setObjectName(QString::fromLatin1(name));
    column->addWidget(made);
    return made;
}

void ItemForm::buildNames(QBoxLayout *column)
{
    m_name = addField(column, "pencil", "itemName", tr("Nom"));
    m_name->setMaxLength(longestName);
    m_shortName = addField(column, "file-text", "itemShortName", tr("Nom sur le ticket"));
    m_shortName->setMaxLength(longestShort);
    for (size_t i = 0; i < m_preview.size(); ++i) {
        m_preview[i] = new Label(Type::Caption, this);
        m_preview[i]->setObjectName(u"itemPreview%1"_qs.arg(previewColumns[i]));
        m_preview[i]->setOverflow(Label::Overflow::Elides);
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(theme::font(Type::Caption).pixelSize());
        m_preview[i]->setFont(fixed);
        m_preview[i]->setColour(theme::colours().text2);
        column->addWidget(m_preview[i]);
    }
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_controller.edit([&text](Item &item) { item.name = text; });
    });
    connect(m_shortName, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_controller.edit([&text](Item &item) { item.shortName = text.trimmed(); });
    });
}

void ItemForm::buildPrice(QBoxLayout *column)
{
    m_price = addField(column, "coin-euro", "itemPrice", tr("Prix TTC"));
    m_price->setHints(tr("vide : tapé à la vente"), tr("à la vente"));
    m_price->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_unit = new widgets::SegmentedControl(
        tr("Vendu"), {tr("à la pièce"), tr("au kilo"), tr("au litre"), tr("au mètre")}, this);
    m_unit->setObjectName(u"itemUnit"_qs);
    column->addWidget(m_unit);
    m_department = new widgets::ListRow("packages", tr("Rayon"), this);
    m_department->setObjectName(u"itemDepartment"_qs);
    m_department->setLeadsOn(true);
    m_vat = new widgets::ListRow("building-bank", tr("TVA"), this);
    m_vat->setObjectName(u"itemVat"_qs);
    m_vat->setLeadsOn(true);
    column->addWidget(m_department);
    column->addWidget(m_vat);
    connect(m_price, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto price = moneyTyped(text);
        if (price || text.trimmed().isEmpty())
            m_controller.edit([&price](Item &item) { item.price = price; });
        present();
    });
    connect(m_unit, &widgets::SegmentedControl::chosen, this, [this](int unit) {
        m_controller.edit([unit](Item &item) { item.unit = Unit(unit); });
    });
    connect(m_department, &QAbstractButton::clicked, this, &ItemForm::chooseDepartment);
    connect(m_vat, &QAbstractButton::clicked, this, &ItemForm::chooseVat);
}

void ItemForm::buildCodes(QBoxLayout *column)
{
    m_codes = addField(column, "barcode", "itemCodes", tr("Codes-barres"));
    m_codes->setHints(tr("scannez, ou séparez par une virgule"), tr("scannez"));
    m_scaleCode = addField(column, "barcode", "itemScaleCode", tr("Numéro sur la balance"));
    m_scaleCode->setInputMethodHints(Qt::ImhDigitsOnly);
    connect(m_codes, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QStringList codes = codesTyped(text);
        m_controller.edit([&codes](Item &item) { item.codes = codes; });
    });
    connect(m_scaleCode, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_controller.edit([&text](Item &item) { item.scaleCode = text.trimmed(); });
    });
}

void ItemForm::buildPhoto(QBoxLayout *column)
{
    m_photo = new PhotoField(u"itemPhoto"_qs, tr("Photo de l’article"), this);
    column->addWidget(m_photo);
    connect(m_photo, &PhotoField::chooseRequested, this, &ItemForm::choosePhoto);
    connect(m_photo, &PhotoField::taken, &m_controller, &CatalogueController::takePhoto);
    connect(m_photo, &PhotoField::removeRequested, &m_controller,
            &CatalogueController::removePhoto);
    if (const auto *photos = m_controller.ports().photos)
        connect(photos, &photos::PhotoThumbs::arrived, this, &ItemForm::showPhoto);
}

void ItemForm::showPhoto()
{
    if (!m_photo)
        return;
    const Item item = m_controller.draft().value_or(Item{});
    auto *photos = m_controller.ports().photos;
    PhotoField::Look look;
    look.square = photos ? photos->find(item.photo) : QPixmap();
    look.isNamed = !item.photo.isEmpty();
    look.isMissing = look.isNamed && photos && photos->isMissing(item.photo);
    look.isTaking = m_controller.isTakingPhoto();
    m_photo->show(look);
}

void ItemForm::choosePhoto()
{
    const auto take = [this](const QString &path) {
        if (!path.isEmpty())
            m_controller.takePhoto({path, {}});
    };
    if (m_controller.ports().choosePhoto)
        return m_controller.ports().choosePhoto(take);
    auto *dialog = new QFileDialog(window(), tr("Choisir une photo"), {},
                                   tr("Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"));
    dialog->setObjectName(u"itemPhotoFile"_qs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open(); // no event loop of its own: scans and answers go on arriving
}

void ItemForm::buildRest(QBoxLayout *column)
{
    m_colour = new widgets::ListRow("palette", tr("Couleur"), this);
    m_colour->setObjectName(u"itemColour"_qs);
    m_colour->setLeadsOn(true);
    column->addWidget(m_colour);
    connect(m_colour, &QAbstractButton::clicked, this, &ItemForm::chooseColour);
    m_favourite = addSwitch(column, "itemFavourite", tr("Favori"),
                            tr("Sur la première page de la vente."));
    m_tracksStock = addSwitch(column, "itemTracksStock", tr("Suivre le stock"),
                              tr("Il se vend aussi à zéro."));
    m_stock = addField(column, "clipboard-check", "itemStock", tr("Compté en rayon"));
    m_stock->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_collection = addSwitch(column, "itemCollection", tr("À retirer sur commande"),
                             tr("Les clients peuvent le réserver."));
    m_adult = addSwitch(column, "itemAdult", tr("Interdit aux mineurs"),
                        tr("La caisse rappelle de vérifier l’âge."));
    connect(m_favourite, &QAbstractButton::clicked, this, [this](bool on) {
        m_controller.edit([on](Item &item) { item.favourite = on ? 1 : 0; });
    });
    connect(m_tracksStock, &QAbstractButton::clicked, this,
            [this](bool on) { m_controller.edit([on](Item &item) { item.tracksStock = on; }); });
    connect(m_collection, &QAbstractButton::clicked, this,
            [this](bool on) { m_controller.edit([on](Item &item) { item.forCollection = on; }); });
    connect(m_adult, &QAbstractButton::clicked, this, [this](bool on) {
        m_controller.edit([on](Item &item) { item.minimumAge = on ? legalAge : 0; });
    });
    connect(m_stock, &QLineEdit::editingFinished, this, [this] {
        const auto counted = quantityTyped(m_stock->text());
        if (counted && m_stock->isModified())
            m_controller.countStock(*counted);
        m_stock->setModified(false);
    });
}

void ItemForm::buildFoot()
{
    m_foot = new QWidget;
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    column->setSpacing(theme::gap);
    m_error = new Label(Type::Body, m_foot);
    m_error->setObjectName(u"itemError"_qs);
    m_error->setColour(theme::colours().badTint.on);
    m_undo = new Button(Button::Look::Secondary, tr("Annuler"), {}, m_foot);
    m_undo->setObjectName(u"itemUndo"_qs);
    m_undo->setLeastHeight(theme::money());
    m_save = new Button(Button::Look::Primary, tr("Enregistrer"), "device-floppy", m_foot);
    m_save->setObjectName(u"itemSave"_qs);
    m_save->setLeastHeight(theme::money());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(m_undo, 1);
    row->addWidget(m_save, 2);
    column->addWidget(m_error);
    column->addLayout(row);
    connect(m_save, &Button::clicked, &m_controller, &CatalogueController::save);
    connect(m_undo, &Button::clicked, &m_controller, &CatalogueController::giveUp);
    for (Field *field : {m_name, m_shortName, m_price, m_codes, m_scaleCode})
        connect(field, &QLineEdit::returnPressed, &m_controller, &CatalogueController::save);
}

void ItemForm::fill()
{
    const Item item = m_controller.draft().value_or(Item{});
    const auto put = [](Field *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    put(m_name, item.name);
    put(m_shortName, item.shortName);
    put(m_price, item.price ? moneyToType(*item.price) : QString());
    put(m_codes, item.codes.join(u", "_qs));
    put(m_scaleCode, item.scaleCode);
    const auto stock = m_controller.isNew() ? std::nullopt : m_controller.ports().stock(item.id);
    put(m_stock, stock ? quantityToType(*stock) : QString());
    m_unit->choose(int(item.unit));
    m_favourite->setChecked(item.favourite > 0);
    m_tracksStock->setChecked(item.tracksStock);
    m_collection->setChecked(item.forCollection);
    m_adult->setChecked(item.minimumAge > 0);
    present();
}

void ItemForm::present()
{
    const auto &draft = m_controller.draft();
    if (!draft)
        return;
    for (size_t i = 0; i < m_preview.size(); ++i)
        m_preview[i]->setText(receiptPreview(*draft, previewColumns[i]));
    if (codesTyped(m_codes->text()) != draft->codes)
        m_codes->setText(draft->codes.join(u", "_qs)); // a scan added one
    const auto department = m_controller.department(draft->department);
    m_department->setTrailing(department ? department->name : tr("à choisir"));
    m_vat->setTrailing(vatWords());
    m_colour->setTrailing(draft->colour < 0
                              ? tr("celle du rayon")
                              : colourNames().value(draft->colour % theme::categoryCount));
    showPhoto();
    m_stock->setEnabled(draft->tracksStock && !m_controller.isNew());
    const auto &error = m_controller.error();
    const bool badPrice = !m_price->text().trimmed().isEmpty() && !moneyTyped(m_price->text());
    m_error->setVisible(error.has_value() || badPrice);
    if (error) {
        const auto words = format::errorWords(*error);
        m_error->setText(words.title + u". "_qs + words.sentence());
    } else if (badPrice) {
        m_error->setText(tr("Ce prix ne se lit pas : écrivez par exemple 12,50."));
    }
    const bool changed = m_controller.isChanged();
    m_save->setEnabled(changed && !badPrice && !m_controller.isTakingPhoto()
                       && !m_controller.isSaving() && !draft->name.trimmed().isEmpty());
    m_undo->setVisible(changed);
    m_archive->setVisible(!m_controller.isNew());
}

QString ItemForm::vatWords() const
{
    const Item &item = *m_controller.draft();
    const auto department = m_controller.department(item.department);
    const bool own = !item.vatClass.isEmpty();
    const QByteArray wanted = own ? item.vatClass
        : department              ? department->vatClass
                                  : QByteArray();
    for (const law::VatRate &rate : m_controller.vatRates()) {
        if (rate.vatClass == wanted)
            return own ? vatText(rate)
                       : tr("celle du rayon, %1").arg(percentText(rate.basisPoints));
    }
    return tr("à choisir");
}

void ItemForm::chooseDepartment()
{
    QStringList names;
    int current = -1;
    const auto departments = m_controller.departments();
    for (const Department &department : departments) {
        if (department.id == m_controller.draft()->department)
            current = int(names.size());
        names << department.name;
    }
    widgets::ChoiceSheet::ask(
        tr("Rayon"), names, current,
        [this, departments](int row) {
            m_controller.edit(
                [&](Item &item) { item.department = departments.at(size_t(row)).id; });
        },
        window());
}

void ItemForm::chooseVat()
{
    QStringList words{tr("Celle du rayon")};
    int current = 0;
    const auto rates = m_controller.vatRates();
    for (const law::VatRate &rate : rates) {
        if (rate.vatClass == m_controller.draft()->vatClass)
            current = int(words.size());
        words << vatText(rate);
    }
    widgets::ChoiceSheet::ask(
        tr("TVA"), words, current,
        [this, rates](int row) {
            m_controller.edit([&](Item &item) {
                item.vatClass = row == 0 ? QByteArray() : rates.at(size_t(row - 1)).vatClass;
            });
        },
        window());
}

void ItemForm::chooseColour()
{
    widgets::ChoiceSheet::ask(
        tr("Couleur"), QStringList{tr("Celle du rayon")} + colourNames(),
        m_controller.draft()->colour + 1,
        [this](int row) { m_controller.edit([row](Item &item) { item.colour = row - 1; }); },
        window());
}

bool ItemForm::isAtCodes() const
{
    return m_codes->hasFocus();
}

void ItemForm::goHome()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::catalogue
