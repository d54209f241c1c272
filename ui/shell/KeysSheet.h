// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Section.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::shell {

/// F1: the keys of this screen, those of everywhere, and the way to the help.
class KeysSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    KeysSheet(const Section *section, bool hasHelp, QWidget *parent);

Q_SIGNALS:
    void helpRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroup(const QString &title, const QList<KeyHint> &keys);
};

} // namespace comptoir::shell
