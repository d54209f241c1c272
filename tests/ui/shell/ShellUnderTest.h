// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ManualClock.h"
#include "ui/shell/MainWindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace comptoir::test {

/// A page with two fields; the second one is home.
class TwoFields : public QWidget
{
public:
    TwoFields()
    {
        auto *column = new QVBoxLayout(this);
        for (const char *name : {"firstField", "homeField"}) {
            auto *field = new QLineEdit(this);
            field->setObjectName(QString::fromLatin1(name));
            field->setAccessibleName(QString::fromLatin1(name));
            column->addWidget(field);
            setFocusProxy(field);
        }
    }
};

/// A window with sections of every kind and what they were asked to do.
struct ShellUnderTest
{
    ManualClock clock;
    int made = 0;
    int acted = 0;
    QStringList scans;
    QString language = QStringLiteral("Bons");
    std::vector<shell::Section> more; ///< beside the usual ones
    std::unique_ptr<shell::MainWindow> window;

    explicit ShellUnderTest(QSize size = {1280, 800})
    {
        window = std::make_unique<shell::MainWindow>(clock, [this] { return sections(); });
        window->setShop({QStringLiteral("Boulangerie Marchal"), QStringLiteral("Sceaux"),
                         QStringLiteral("Caisse 1")});
        window->resize(size);
        window->show();
        window->activateWindow();
    }

    std::vector<shell::Section> sections()
    {
        std::vector<shell::Section> all{
            page("vouchers", "qrcode", language, shell::Place::Rail),
            page(shell::syncSection, "refresh", QStringLiteral("Synchronisation"),
                 shell::Place::More),
            page(shell::settingsSection, "settings", QStringLiteral("Réglages"),
                 shell::Place::More),
            page(shell::helpSection, "lifebuoy", QStringLiteral("Aide"), shell::Place::More)};
        all[0].takeScan = [this](const shell::Scan &scan) { scans << scan.text; };
        all[0].keys = {{QKeySequence(Qt::CTRL | Qt::Key_L), QStringLiteral("Dernière réponse")},
                       {{}, QStringLiteral("Montant"), QStringLiteral("Chiffres")}};
        shell::Section lock{"lock", "lock", QStringLiteral("Verrouiller"), shell::Place::More};
        lock.act = [this] { ++acted; };
        all.push_back(lock);
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    shell::Section page(const QByteArray &id, const QByteArray &icon, const QString &title,
                        shell::Place place)
    {
        shell::Section section{id, icon, title, place};
        section.make = [this] {
            ++made;
            return new TwoFields;
        };
        return section;
    }
    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString focused() const
    {
        return window->focusWidget() ? window->focusWidget()->objectName() : QString();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window->windowHandle(), Qt::Key(key), modifiers);
    }
};

} // namespace comptoir::test
