// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace comptoir::format {

/// French with accents and 40 % more, in brackets: a text that is clipped, glued together or not
/// translatable at all stands out. Places (%1, %n, {age}) and tags stay as they are.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int count) const override;
};

} // namespace comptoir::format
