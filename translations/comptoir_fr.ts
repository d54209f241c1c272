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
</context>
</TS>
