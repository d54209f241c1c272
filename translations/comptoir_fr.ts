<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n élément(s) part(ent) vers la ville.</source>
        <translation>
            <numerusform>%n élément part vers la ville.</numerusform>
            <numerusform>%n éléments partent vers la ville.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) le réseau.</source>
        <translation>
            <numerusform>%n élément attend le réseau.</numerusform>
            <numerusform>%n éléments attendent le réseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bon(s) débité(s)</source>
        <translation>
            <numerusform>%n bon débité</numerusform>
            <numerusform>%n bons débités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) annulé(s)</source>
        <translation>
            <numerusform>%n débit annulé</numerusform>
            <numerusform>%n débits annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) abandonné(s)</source>
        <translation>
            <numerusform>%n débit abandonné</numerusform>
            <numerusform>%n débits abandonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n débit(s) en suspens</source>
        <translation>
            <numerusform>%n débit en suspens</numerusform>
            <numerusform>%n débits en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) élément(s)</source>
        <translation>
            <numerusform>%n autre élément</numerusform>
            <numerusform>%n autres éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) sauvée(s) d’une autre caisse</source>
        <translation>
            <numerusform>%n opération sauvée d’une autre caisse</numerusform>
            <numerusform>%n opérations sauvées d’une autre caisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) la mise à jour.</source>
        <translation>
            <numerusform>%n élément attend la mise à jour.</numerusform>
            <numerusform>%n éléments attendent la mise à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) attend(ent) ici.</source>
        <translation>
            <numerusform>%n élément attend ici.</numerusform>
            <numerusform>%n éléments attendent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perdue(s) ici&#x202f;; la ville les a peut-être. Prévenez votre conseiller.</source>
        <translation>
            <numerusform>%n perdue ici&#x202f;; la ville l’a peut-être. Prévenez votre conseiller.</numerusform>
            <numerusform>%n perdues ici&#x202f;; la ville les a peut-être. Prévenez votre conseiller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::app::Counter</name>
    <message numerus="yes">
        <source>Copie reprise&#xa0;: %n ticket(s) fait(s) ensuite manque(nt). La suite porte la série %1&#x202f;; prévenez votre comptable.</source>
        <translation>
            <numerusform>Copie reprise&#xa0;: %n ticket fait ensuite manque. La suite porte la série %1&#x202f;; prévenez votre comptable.</numerusform>
            <numerusform>Copie reprise&#xa0;: %n tickets faits ensuite manquent. La suite porte la série %1&#x202f;; prévenez votre comptable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::backup::RestoreSheet</name>
    <message numerus="yes">
        <source>Cette copie est entière&#xa0;: %1, %n ticket(s), jusqu’au %2 à %3.</source>
        <translation>
            <numerusform>Cette copie est entière&#xa0;: %1, %n ticket, jusqu’au %2 à %3.</numerusform>
            <numerusform>Cette copie est entière&#xa0;: %1, %n tickets, jusqu’au %2 à %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) fait(s) depuis n’y sont pas. Leurs numéros ne seront pas donnés une seconde fois&#xa0;: la suite porte une nouvelle série, et le journal le dit.</source>
        <translation>
            <numerusform>%n ticket fait depuis n’y est pas. Son numéro ne sera pas donné une seconde fois&#xa0;: la suite porte une nouvelle série, et le journal le dit.</numerusform>
            <numerusform>%n tickets faits depuis n’y sont pas. Leurs numéros ne seront pas donnés une seconde fois&#xa0;: la suite porte une nouvelle série, et le journal le dit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::hardware::PrinterCard</name>
    <message numerus="yes">
        <source>Prête, %n caractères par ligne</source>
        <translation>
            <numerusform>Prête, %n caractère par ligne</numerusform>
            <numerusform>Prête, %n caractères par ligne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::listing::BlocksPane</name>
    <message numerus="yes">
        <source>%n bloc(s) complet(s)</source>
        <translation>
            <numerusform>%n bloc complet</numerusform>
            <numerusform>%n blocs complets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingController</name>
    <message numerus="yes">
        <source>Publié&#xa0;: %n changement(s). La ville les reçoit maintenant, ou au prochain réseau.</source>
        <translation>
            <numerusform>Publié&#xa0;: %n changement. La ville le reçoit maintenant, ou au prochain réseau.</numerusform>
            <numerusform>Publié&#xa0;: %n changements. La ville les reçoit maintenant, ou au prochain réseau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::listing::ListingPage</name>
    <message numerus="yes">
        <source>Publier %n changement(s)</source>
        <translation>
            <numerusform>Publier %n changement</numerusform>
            <numerusform>Publier %n changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::sales::SaleText</name>
    <message numerus="yes">
        <source>%n art.</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::shell::MorePage</name>
    <message numerus="yes">
        <source>%1, %n en attente</source>
        <translation>
            <numerusform>%1, %n élément en attente</numerusform>
            <numerusform>%1, %n éléments en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::shell::RailItem</name>
    <message numerus="yes">
        <source>%1, %n en attente</source>
        <translation>
            <numerusform>%1, %n élément en attente</numerusform>
            <numerusform>%1, %n éléments en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::staff::IdleNotice</name>
    <message numerus="yes">
        <source>Verrouillage dans %n s. Touchez l’écran ou une touche pour rester.</source>
        <translation>
            <numerusform>Verrouillage dans %n&#xa0;seconde. Touchez l’écran ou une touche pour rester.</numerusform>
            <numerusform>Verrouillage dans %n&#xa0;secondes. Touchez l’écran ou une touche pour rester.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::staff::LockPane</name>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Nouvel essai dans %n s.</source>
        <translation>
            <numerusform>Ce n’est pas ce code. Nouvel essai dans %n&#xa0;seconde.</numerusform>
            <numerusform>Ce n’est pas ce code. Nouvel essai dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::staff::OverrideSheet</name>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Nouvel essai dans %n s.</source>
        <translation>
            <numerusform>Ce n’est pas ce code. Nouvel essai dans %n&#xa0;seconde.</numerusform>
            <numerusform>Ce n’est pas ce code. Nouvel essai dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::staff::PinPad</name>
    <message numerus="yes">
        <source>%n chiffre(s) sur %1</source>
        <translation>
            <numerusform>%n chiffre sur %1</numerusform>
            <numerusform>%n chiffres sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s) sur 4 à 6</source>
        <translation>
            <numerusform>%n chiffre sur 4 à 6</numerusform>
            <numerusform>%n chiffres sur 4 à 6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::sync::DeliverySheet</name>
    <message numerus="yes">
        <source>%1&#xa0;: %n opération(s) du %2, %3</source>
        <translation>
            <numerusform>%1&#xa0;: %n opération du %2, %3</numerusform>
            <numerusform>%1&#xa0;: %n opérations du %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, caisse %2&#xa0;: %n opération(s) du %3. Tapez le code du fichier, ou le code de secours de la boutique.</source>
        <translation>
            <numerusform>%1, caisse %2&#xa0;: %n opération du %3. Tapez le code du fichier, ou le code de secours de la boutique.</numerusform>
            <numerusform>%1, caisse %2&#xa0;: %n opérations du %3. Tapez le code du fichier, ou le code de secours de la boutique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opération(s) de %1 reprise(s). Cette caisse les transmet à la ville dès qu’elle a le réseau, une seule fois.</source>
        <translation>
            <numerusform>%n opération de %1 reprise. Cette caisse la transmet à la ville dès qu’elle a le réseau, une seule fois.</numerusform>
            <numerusform>%n opérations de %1 reprises. Cette caisse les transmet à la ville dès qu’elle a le réseau, une seule fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::sync::RescueSheet</name>
    <message numerus="yes">
        <source>%n opération(s) enregistrée(s) dans %1.</source>
        <translation>
            <numerusform>%n opération enregistrée dans %1.</numerusform>
            <numerusform>%n opérations enregistrées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::sync::ShopKeysSheet</name>
    <message numerus="yes">
        <source>Les ventes de %n autre(s) caisse(s) ne se lisent pas encore ici. Autorisez cette caisse depuis l’autre, dans «&#x202f;À régler&#x202f;», ou tapez le code.</source>
        <translation>
            <numerusform>Les ventes de %n autre caisse ne se lisent pas encore ici. Autorisez cette caisse depuis l’autre, dans «&#x202f;À régler&#x202f;», ou tapez le code.</numerusform>
            <numerusform>Les ventes de %n autres caisses ne se lisent pas encore ici. Autorisez cette caisse depuis l’autre, dans «&#x202f;À régler&#x202f;», ou tapez le code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::widgets::PinDots</name>
    <message numerus="yes">
        <source>%n chiffre(s) sur %1</source>
        <translation>
            <numerusform>%n chiffre sur %1</numerusform>
            <numerusform>%n chiffres sur %1</numerusform>
        </translation>
    </message>
</context>
</TS>
