// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gallery/Demo.h"
#include "ui/theme/Appearance.h"

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class ListRow;
class PageHeader;
class ScrollPane;
class SegmentedControl;
class Stepper;
} // namespace comptoir::widgets

namespace comptoir::gallery {

/// Every widget on show in its states: a list and the chosen one beside it, one after the other in
/// a narrow window; and how all of it is to look. Its owner dresses the application as asked and
/// builds the page anew.
class GalleryPage : public QWidget
{
    Q_OBJECT
public:
    explicit GalleryPage(const theme::Appearance &appearance, QWidget *parent = nullptr);

    void open(const QString &demo);
    /// Back to the list of a narrow window.
    void close();
    /// Empty: none is open.
    QString current() const { return m_current; }

Q_SIGNALS:
    void appearanceRequested(const theme::Appearance &appearance);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeControls();
    QWidget *makeList();
    void request();
    void arrange();
    bool isNarrow() const;

    theme::Appearance m_appearance;
    std::vector<Demo> m_demos;
    std::vector<widgets::ListRow *> m_rows;
    widgets::SegmentedControl *m_scheme = nullptr;
    widgets::Stepper *m_percent = nullptr;
    widgets::SegmentedControl *m_density = nullptr;
    widgets::ScrollPane *m_list = nullptr;
    QWidget *m_stage = nullptr;
    widgets::PageHeader *m_header = nullptr;
    widgets::ScrollPane *m_demo = nullptr;
    QString m_current;
};

} // namespace comptoir::gallery
