#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts of this folder from Debian's Inter (fonts-inter, python3-fonttools).

    resources/fonts/make-tabular.py [/usr/share/fonts/opentype/inter]

Qt 6.4 can't switch OpenType features on, so the tabular figures become the default ones: an amount
doesn't jump while it is typed and columns stand on the digit. Comma, point, colon and hyphen stay
proportional, for words. What Latin script, money and the screens' arrows don't need is dropped.
The result is the same byte for byte from the same source.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Inter Comptoir"
# Weight, and the line's height in em: text that is read wants more air than a title.
STYLES = {"Regular": (400, 1.36), "Medium": (500, 1.36),
          "SemiBold": (600, 1.28), "Bold": (700, 1.28)}
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x1E5, 0x1E5), (0x218, 0x21B),
          (0x2BC, 0x2DD), (0x300, 0x304), (0x306, 0x30C), (0x323, 0x328), (0x1E80, 0x1E85),
          (0x1E9E, 0x1E9E), (0x1EF2, 0x1EF3), (0x2000, 0x206F), (0x2070, 0x209F),
          (0x20A0, 0x20BF), (0x2116, 0x2116), (0x2122, 0x2122), (0x2150, 0x215F),
          (0x2190, 0x2199), (0x21A9, 0x21AA), (0x2212, 0x2212), (0x2215, 0x2215),
          (0x2219, 0x221E), (0x2248, 0x2248), (0x2260, 0x2265), (0x25A0, 0x25CF),
          (0x2713, 0x2717), (0xFFFD, 0xFFFD)]
# Not "calt": it draws an arrow where "->" was typed.
FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk"]


def tabular_figures(font):
    """The digits' glyphs of the feature "tnum"."""
    gsub = font["GSUB"].table
    swap = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                swap.update(getattr(table, "ExtSubTable", table).mapping)
    cmap = font.getBestCmap()
    return {code: swap[cmap[code]] for code in range(ord("0"), ord("9") + 1)}


def rename(font, style, weight):
    # A name of its own: it is not the font that Inter's authors publish.
    plain = style in ("Regular", "Bold")
    names = {1: FAMILY if plain else f"{FAMILY} {style}", 2: style if plain else "Regular",
             3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}",
             6: f"{FAMILY.replace(' ', '')}-{style}", 16: FAMILY, 17: style}
    kept = {id: font["name"].getDebugName(id) for id in (0, 5, 7, 8, 9, 11, 12, 13, 14)}
    font["name"].names = []
    for id, text in sorted((kept | names).items()):
        if text:
            font["name"].setName(text, id, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [names[6]]
    cff.topDictIndex[0].FullName = names[4]
    cff.topDictIndex[0].FamilyName = FAMILY
    os2 = font["OS/2"]
    os2.usWeightClass = weight
    os2.fsSelection = (os2.fsSelection & 0x80) | {"Regular": 0x40, "Bold": 0x20}.get(style, 0x40)
    font["head"].macStyle = 1 if style == "Bold" else 0


def make(source, target, style, weight, line):
    font = TTFont(source, recalcTimestamp=False)
    figures = tabular_figures(font)
    for glyph in figures.values():  # some weights' are a few units off
        font["hmtx"][glyph] = (font["hmtx"][figures[ord("0")]][0], font["hmtx"][glyph][1])
    for table in font["cmap"].tables:
        for code, glyph in figures.items():
            if code in table.cmap:
                table.cmap[code] = glyph
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)
    rename(font, style, weight)
    hhea, os2 = font["hhea"], font["OS/2"]
    gap = round(line * font["head"].unitsPerEm) - hhea.ascent + hhea.descent
    hhea.lineGap = os2.sTypoLineGap = max(0, gap)
    font.save(target)
    print(f"{target.name}: {target.stat().st_size} bytes")


def main():
    source = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
    for style, (weight, line) in STYLES.items():
        make(source / f"Inter-{style}.otf",
             Path(__file__).parent / f"InterComptoir-{style}.otf", style, weight, line)


if __name__ == "__main__":
    main()
