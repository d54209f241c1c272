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
</context>
</TS>
