// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/CatalogueController.h"

#include <QWidget>

#include <array>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Field;
class Label;
class ListRow;
class SegmentedControl;
class Switch;
} // namespace comptoir::widgets

namespace comptoir::photos {
class PhotoField;
} // namespace comptoir::photos

namespace comptoir::catalogue {

/// One article: what it is called, costs and is found by. Writes into the controller's draft as it
/// is typed; "Enregistrer" keeps it.
class ItemForm : public QWidget
{
    Q_OBJECT
public:
    explicit ItemForm(CatalogueController &controller, QWidget *parent = nullptr);

    void goHome();
    /// The field of the codes is being written: a scan goes there.
    bool isAtCodes() const;
    /// What keeps the article: the page holds it in sight while the form scrolls.
    QWidget *foot() const { return m_foot; }

private:
    void buildNames(QBoxLayout *column);
    void buildPhoto(QBoxLayout *column);
    void buildPrice(QBoxLayout *column);
    void buildCodes(QBoxLayout *column);
    void buildRest(QBoxLayout *column);
    void buildFoot();
    widgets::Field *addField(QBoxLayout *column, const QByteArray &icon, const char *name,
                             const QString &label);
    widgets::Switch *addSwitch(QBoxLayout *column, const char *name, const QString &label,
                               const QString &effect);
    /// What is on disk, into the fields.
    void fill();
    /// What follows from the draft: preview, words, buttons.
    void present();
    void showPhoto();
    void choosePhoto();
    void chooseDepartment();
    void chooseVat();
    void chooseColour();
    QString vatWords() const;

    CatalogueController &m_controller;
    widgets::Field *m_name = nullptr;
    widgets::Field *m_shortName = nullptr;
    std::array<widgets::Label *, 3> m_preview{};
    photos::PhotoField *m_photo = nullptr;
    widgets::Field *m_price = nullptr;
    widgets::SegmentedControl *m_unit = nullptr;
    widgets::ListRow *m_department = nullptr;
    widgets::ListRow *m_vat = nullptr;
    widgets::ListRow *m_colour = nullptr;
    widgets::Field *m_codes = nullptr;
    widgets::Field *m_scaleCode = nullptr;
    widgets::Field *m_stock = nullptr;
    widgets::Switch *m_favourite = nullptr;
    widgets::Switch *m_tracksStock = nullptr;
    widgets::Switch *m_collection = nullptr;
    widgets::Switch *m_adult = nullptr;
    QWidget *m_foot = nullptr;
    widgets::Label *m_error = nullptr;
    widgets::Button *m_save = nullptr;
    widgets::Button *m_undo = nullptr;
    widgets::Button *m_archive = nullptr;
};

} // namespace comptoir::catalogue
