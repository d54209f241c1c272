// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Gallery.h"

#include "ui/gallery/GalleryPage.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QVBoxLayout>

namespace comptoir::app {

Gallery::Gallery()
{
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    setMinimumSize(480, 480);
    resize(1280, 800);
    dress({});
}

void Gallery::dress(const theme::Appearance &appearance)
{
    const QWidget *focused = focusWidget();
    const QString focus = focused ? focused->objectName() : QString();
    const QString demo = m_page ? m_page->current() : QString();
    delete m_page;
    theme::dress(*qApp, appearance);
    m_page = new gallery::GalleryPage(appearance, this);
    layout()->addWidget(m_page);
    if (!demo.isEmpty())
        m_page->open(demo);
    // A turn later: the control that asks lives on the page that goes.
    connect(m_page, &gallery::GalleryPage::appearanceRequested, this, &Gallery::dress,
            Qt::QueuedConnection);
    if (auto *widget = focus.isEmpty() ? nullptr : m_page->findChild<QWidget *>(focus))
        widget->setFocus(Qt::OtherFocusReason);
}

int Gallery::run()
{
    show();
    return QApplication::exec();
}

} // namespace comptoir::app
