// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingController.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace comptoir::widgets {
class Button;
class Label;
class PageHeader;
} // namespace comptoir::widgets

namespace comptoir::listing {

class BlocksPane;
class ListingPane;
class PreviewPane;

/// Ma fiche (ux.md S6): its parts, the one that is edited, and what the town's people see of it;
/// side by side where there is room, one after the other where there is none.
class ListingPage : public QWidget
{
    Q_OBJECT
public:
    explicit ListingPage(ListingController &controller, QWidget *parent = nullptr);

    void goHome();
    bool goBack();
    QSize minimumSizeHint() const override { return {}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Width { Narrow, Two, Three };

    QWidget *buildFoot();
    ListingPane *makePane(Block block);
    void showBlock();
    void showPreview(bool shown);
    void arrange();
    void present();
    void presentFoot();
    void tell(const QString &words);
    Width widthClass() const;

    ListingController &m_controller;
    widgets::PageHeader *m_header = nullptr;
    widgets::Label *m_told = nullptr;
    BlocksPane *m_blocks = nullptr;
    QWidget *m_middle = nullptr;
    QBoxLayout *m_middleColumn = nullptr;
    ListingPane *m_pane = nullptr;
    PreviewPane *m_preview = nullptr;
    widgets::Label *m_changes = nullptr;
    widgets::Button *m_discard = nullptr;
    widgets::Button *m_publish = nullptr;
    QBoxLayout *m_foot = nullptr;
    bool m_showsPreview = false; ///< where it has no place beside
};

} // namespace comptoir::listing
