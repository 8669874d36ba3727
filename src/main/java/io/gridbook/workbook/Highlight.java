package io.gridbook.workbook;

import java.time.LocalDate;

/** A conditional colour of a column; {@code {cell}} in the condition stands for the cell itself. */
public record Highlight(String condition, Tone tone) {
    /** Cells that hold this word of ours. */
    public static Highlight word(String word, Tone tone) {
        return new Highlight("{cell}=\"" + word.replace("\"", "\"\"") + "\"", tone);
    }

    /** Cells that begin with this word of ours. */
    public static Highlight startsWith(String word, Tone tone) {
        return new Highlight("LEFT({cell}," + word.length() + ")=\"" + word.replace("\"", "\"\"") + "\"", tone);
    }

    /** Dates before a day. */
    public static Highlight before(LocalDate day, Tone tone) {
        return new Highlight("AND(ISNUMBER({cell}),{cell}<" + Serial.of(day) + ")", tone);
    }
}
