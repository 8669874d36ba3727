package io.gridbook.workbook;

import static io.gridbook.workbook.Ink.Trait.BOLD;
import static io.gridbook.workbook.Ink.Trait.CENTRED;
import static io.gridbook.workbook.Ink.Trait.INSET;
import static io.gridbook.workbook.Ink.Trait.LINED;
import static io.gridbook.workbook.Ink.Trait.QUOTED;
import static io.gridbook.workbook.Ink.Trait.UNLOCKED;
import static io.gridbook.workbook.Ink.Trait.WRAPPED;
import static io.gridbook.workbook.Ink.plain;

/** How a cell looks, by its purpose; every workbook has all looks in its style table. */
public enum Look {
    TITLE(plain(BOLD).size(16).colour("1F3A5F")),
    LINE(plain(WRAPPED).colour("4B5563")),
    WARNING(plain(BOLD, WRAPPED, INSET).colour("9A3412").fill("FFF4E5")),
    TILE_LABEL(plain(CENTRED).size(9).colour("6B7280").fill("F1F5F9")),
    TILE_COUNT(plain(BOLD, CENTRED).size(15).colour("1F3A5F").fill("F1F5F9").format("#,##0")),
    TILE_MONEY(plain(BOLD, CENTRED).size(15).colour("1F3A5F").fill("F1F5F9").format("#,##0.00")),
    TILE_TEXT(plain(BOLD, CENTRED, WRAPPED).colour("1F3A5F").fill("F1F5F9")),
    HEADING(plain(BOLD, LINED, CENTRED, WRAPPED).colour("1F3A5F").fill("D9E4F1")),
    HEADING_FILL_IN(plain(BOLD, LINED, CENTRED, WRAPPED).colour("6B4E00").fill("FFE8A3")),
    HEADING_SCREEN(plain(BOLD, LINED, CENTRED, WRAPPED).colour("4B5563").fill("EEF0F3")),
    TEXT(plain(LINED, WRAPPED, QUOTED, INSET)),
    NAME(plain(BOLD, LINED, WRAPPED, QUOTED, INSET)),
    IDENTIFIER(plain(LINED, WRAPPED, QUOTED, INSET).format("@")),
    WORD(plain(LINED, CENTRED, WRAPPED, QUOTED)),
    MONEY(plain(LINED, INSET).format("#,##0.00")),
    COUNT(plain(LINED, CENTRED).format("#,##0")),
    PERCENT(plain(LINED, CENTRED).format("0.0%")),
    DATE(plain(LINED, CENTRED).format("yyyy-mm-dd")),
    /** A date that is past its time: the sign is there in grey print too. */
    DATE_LATE(plain(LINED, CENTRED).format("\"! \"yyyy-mm-dd")),
    TIME(plain(LINED, CENTRED).format("yyyy-mm-dd hh:mm")),
    FILL_TEXT(plain(LINED, WRAPPED, UNLOCKED, INSET).format("@").fill("FFFBE8")),
    FILL_DATE(plain(LINED, CENTRED, UNLOCKED).format("yyyy-mm-dd").fill("FFFBE8")),
    FILL_TIME(plain(LINED, CENTRED, UNLOCKED).format("yyyy-mm-dd hh:mm").fill("FFFBE8")),
    TILE_PERCENT(plain(BOLD, CENTRED).size(15).colour("1F3A5F").fill("F1F5F9").format("0.0%")),
    /** Forms on paper. */
    FORM_TITLE(plain(BOLD, CENTRED).size(16)),
    FORM_LABEL(plain(LINED, CENTRED, WRAPPED).colour("4B5563").fill("F1F5F9")),
    FORM_SUM(plain(BOLD, LINED, INSET).format("#,##0.00")),
    FORM_CUT(plain(CENTRED).size(9).colour("6B7280")),
    EMPTY(plain(CENTRED).colour("6B7280").size(12)),
    CHAPTER(plain(BOLD).size(12).colour("1F3A5F")),
    NOTE(plain(WRAPPED)),
    KEY(plain().format("@").colour("9CA3AF"));

    @SuppressWarnings("ImmutableEnumChecker") // a record whose set nobody changes
    private final Ink ink;

    Look(Ink ink) {
        this.ink = ink;
    }

    Ink ink() {
        return ink;
    }
}
