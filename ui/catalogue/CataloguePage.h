// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/CatalogueController.h"

#include <QWidget>

class QGridLayout;
class QStackedWidget;

namespace comptoir::widgets {
class Button;
class EmptyState;
class Label;
class PageHeader;
class RowView;
class SearchField;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::catalogue {

class ItemForm;

/// The catalogue (ux.md S5): a list that is searched and filtered, and beside it the article that
/// is being edited; in a narrow window one after the other.
class CataloguePage : public QWidget
{
    Q_OBJECT
public:
    explicit CataloguePage(CatalogueController &controller, QWidget *parent = nullptr);

    void goHome();
    /// Into the codes of the article on the form when they are being written.
    void takeScan(const QString &code);
    /// From the form back to the list, where only one is in sight.
    bool goBack();
    QSize minimumSizeHint() const override { return {}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildActs();
    QWidget *buildDetail();
    void openRow(int row);
    void moveBy(int rows);
    void present();
    void arrange();
    /// Each act has its button where two rows are enough, else one leads to all.
    void arrangeActs(int room);
    void chooseAct();
    void editDepartments();
    void importList();
    void exportAll();
    void chooseLabels();
    void printLabels(LabelPages pages);
    void tell(const QString &words);
    void tellSaved(const QString &told, const Result<QString> &path);
    void chooseFilter();
    void show(Shown shown);

    CatalogueController &m_controller;
    QWidget *m_listPane = nullptr;
    QWidget *m_detailPane = nullptr;
    widgets::PageHeader *m_header = nullptr;
    widgets::SearchField *m_search = nullptr;
    widgets::SegmentedControl *m_filter = nullptr;
    widgets::Button *m_filterChoice = nullptr; ///< the same in a low window
    widgets::RowView *m_rows = nullptr;
    QStackedWidget *m_listStack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    widgets::Label *m_nothing = nullptr;
    QStackedWidget *m_detailStack = nullptr;
    ItemForm *m_form = nullptr;
    widgets::Label *m_told = nullptr;
    QGridLayout *m_acts = nullptr;
    struct Act
    {
        widgets::Button *button;
        void (CataloguePage::*run)();
    };
    widgets::Button *m_new = nullptr;
    std::vector<Act> m_others;
    widgets::Button *m_otherChoice = nullptr; ///< the same where they have no room
    bool m_isWide = true;
};

} // namespace comptoir::catalogue
