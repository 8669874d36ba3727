package io.gridbook.workbook;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;

/** Writes cells; every style index is looked up once. */
final class CellXml {
    private static final long WHOLE_DAY = 10_000_000_000L;
    private static final long MINUTES = 24 * 60;

    private final Map<Look, String> styles = new EnumMap<>(Look.class);

    CellXml(Styles styles) {
        for (Look look : Look.values()) {
            this.styles.put(look, "\" s=\"" + styles.index(look));
        }
    }

    void write(Xml xml, String column, int row, Cell cell) {
        xml.raw("<c r=\"").raw(column).number(row).raw(styles.getOrDefault(cell.look(), ""));
        if (cell instanceof Cell.Text text) {
            writeText(xml, Cleaning.fit(text.value()));
        } else if (cell instanceof Cell.Money money) {
            writeMoney(xml.raw("\"><v>"), money.fen()).raw("</v></c>");
        } else if (cell instanceof Cell.Count count) {
            xml.raw("\"><v>").number(count.value()).raw("</v></c>");
        } else if (cell instanceof Cell.Percent percent) {
            // a reader holds a cell's number as a double; what we write is exact
            xml.raw("\"><v>").number(percent.tenths()).raw("E-3</v></c>");
        } else if (cell instanceof Cell.Day day) {
            xml.raw("\"><v>").number(Serial.of(day.value())).raw("</v></c>");
        } else if (cell instanceof Cell.Time time) {
            writeTime(xml.raw("\"><v>"), time.value()).raw("</v></c>");
        } else {
            xml.raw("\"/>");
        }
    }

    private static void writeText(Xml xml, String text) {
        boolean keepsSpace = text.indexOf('\n') >= 0 || text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
        xml.raw("\" t=\"inlineStr\"><is><t")
                .raw(keepsSpace ? " xml:space=\"preserve\">" : ">")
                .text(text)
                .raw("</t></is></c>");
    }

    /** Fen as a decimal number of yuan, exactly. */
    private static Xml writeMoney(Xml xml, long fen) {
        long cents = Math.abs(fen % 100);
        xml.raw(fen < 0 && fen > -100 ? "-" : "").number(fen / 100);
        return cents == 0 ? xml : xml.raw(cents < 10 ? ".0" : ".").number(cents);
    }

    /** Days and the part of a day, rounded up in the last digit that counts: some programs cut a time to its minute. */
    private static Xml writeTime(Xml xml, LocalDateTime time) {
        long minutes = time.getHour() * 60L + time.getMinute();
        String part = Long.toString(WHOLE_DAY + (minutes * WHOLE_DAY + MINUTES - 1) / MINUTES);
        return xml.number(Serial.of(time.toLocalDate())).raw(".").raw(part.substring(1));
    }

    /** The characters that a number takes as it is shown; 0 for what may be wrapped. */
    static int shownLength(Cell cell) {
        if (cell instanceof Cell.Money money) {
            return digits(money.fen() / 100) + 3;
        } else if (cell instanceof Cell.Count count) {
            return digits(count.value());
        } else if (cell instanceof Cell.Day day) {
            return day.look() == Look.DATE_LATE ? 12 : 10;
        } else if (cell instanceof Cell.Time) {
            return 16;
        }
        return 0;
    }

    /** The digits of a number, its sign and its thousands separators. */
    private static int digits(long value) {
        int digits = value < 0 ? 2 : 1;
        for (long rest = Math.abs(value); rest >= 10; rest /= 10) {
            digits++;
        }
        return digits + (digits - 1) / 3;
    }
}
