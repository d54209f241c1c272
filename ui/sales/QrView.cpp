// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/QrView.h"

#include "core/scan/QrWriter.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace comptoir::sales {

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"ticketQr"_qs);
    setAccessibleName(tr("Ticket à photographier"));
}

void QrView::setText(const QString &text)
{
    m_text = text;
    setVisible(!text.isEmpty());
    update();
}

QSize QrView::sizeHint() const
{
    return {240, 240};
}

QSize QrView::minimumSizeHint() const
{
    return {200, 200};
}

void QrView::paintEvent(QPaintEvent *)
{
    const auto code = scan::writeQr(m_text, scan::QrLevel::Medium);
    if (!code)
        return;
    QPainter painter(this);
    const int modules = code->size() + 2 * scan::QrMatrix::quietModules;
    // Whole pixels: a blurred module is a wrong one.
    const int module = std::max(1, std::min(width(), height()) / modules);
    const int side = module * modules;
    const int left = (width() - side) / 2, top = (height() - side) / 2;
    painter.fillRect(left, top, side, side, Qt::white);
    const int quiet = scan::QrMatrix::quietModules;
    for (int y = 0; y < code->size(); ++y)
        for (int x = 0; x < code->size(); ++x)
            if (code->isDark(x, y))
                painter.fillRect(left + (x + quiet) * module, top + (y + quiet) * module, module,
                                 module, Qt::black);
}

} // namespace comptoir::sales
