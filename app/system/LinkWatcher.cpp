// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/LinkWatcher.h"

#include <QNetworkInformation>

namespace comptoir::app {

LinkWatcher::LinkWatcher(QObject *parent) : QObject(parent)
{
    // Without a backend for this system there is nobody to listen to.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    auto *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &LinkWatcher::linkChanged);
    connect(network, &QNetworkInformation::transportMediumChanged, this, &LinkWatcher::linkChanged);
    connect(network, &QNetworkInformation::isBehindCaptivePortalChanged, this,
            &LinkWatcher::linkChanged);
    connect(network, &QNetworkInformation::isMeteredChanged, this, &LinkWatcher::meteredChanged);
}

bool LinkWatcher::isMetered() const
{
    const auto *network = QNetworkInformation::instance();
    return network && network->isMetered();
}

} // namespace comptoir::app
