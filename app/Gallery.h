// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Appearance.h"

#include <QPointer>
#include <QWidget>

namespace comptoir::gallery {
class GalleryPage;
} // namespace comptoir::gallery

namespace comptoir::app {

/// A window with every widget on show, without a till, a network or a file: `comptoir --gallery`.
class Gallery : public QWidget
{
    Q_OBJECT
public:
    Gallery();

    /// Dresses the application and builds the page anew; the same demo stays open.
    void dress(const theme::Appearance &appearance);
    /// Until the window is closed.
    int run();

private:
    QPointer<gallery::GalleryPage> m_page;
};

} // namespace comptoir::app
