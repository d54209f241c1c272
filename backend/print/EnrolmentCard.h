// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/print/SheetWording.h"
#include "core/base/Result.h"

#include <QImage>

namespace comptoir::backend {

/// The card (A6) whose QR lets a till into a shop. Needs a QGuiApplication.
class EnrolmentCard
{
public:
    EnrolmentCard(QString town, QString shop, SheetWording wording)
        : m_town(std::move(town)),
          m_shop(std::move(shop)),
          m_wording(std::move(wording))
    {}
    /// At 300 dpi. `until` is the civil time at which the invitation ends. Error "scan/too-long".
    Result<QImage> image(const QString &qrText, const QString &until) const;

private:
    QString m_town;
    QString m_shop;
    SheetWording m_wording;
};

} // namespace comptoir::backend
