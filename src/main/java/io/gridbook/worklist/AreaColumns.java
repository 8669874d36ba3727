package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;
import static io.gridbook.workbook.Column.screen;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Highlight;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Tone;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Columns about a grid that the sheets of a summary share. */
final class AreaColumns {
    private final Words words;

    AreaColumns(Words words) {
        this.words = words;
    }

    /** Code, name and manager; a grid without one says so. */
    <R> List<Column<R>> grid(Function<R, GridRow> grid) {
        Column<R> manager = printed(heading("manager"), 11, row -> manager(grid.apply(row)));
        return List.of(
                printed(heading("grid"), 11, row -> Cell.text(grid.apply(row).gridCode(), Look.IDENTIFIER)),
                printed(
                        heading("grid-name"),
                        15,
                        row -> Cell.text(grid.apply(row).gridName(), Look.NAME)),
                manager.highlighted(Highlight.word(words.get("area.no-manager"), Tone.ALARM)));
    }

    private Cell manager(GridRow grid) {
        return grid.hasManager()
                ? Cell.text(grid.manager(), Look.WORD)
                : Cell.text(words.get("area.no-manager"), Look.WORD);
    }

    Column<AreaGrid> count(String column, double width, ToLongFunction<AreaGrid> count) {
        return printed(heading(column), width(heading(column), width), grid -> Cell.count(count.applyAsLong(grid)));
    }

    /** How many cases of each of the rules, for the screen; none is a blank. */
    List<Column<AreaGrid>> kinds(List<String> rules) {
        return rules.stream()
                .map(rule -> screen(words.name("rule", rule), 9, (AreaGrid grid) -> {
                    long cases = grid.kind(rule).cases();
                    return Cell.count(cases == 0 ? null : cases);
                }))
                .toList();
    }

    /** At least so wide, and wide enough for the longest word of a heading; Han characters may stand on lines of their own. */
    static double width(String heading, double least) {
        int longest = 0;
        int word = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            word = Character.isLetterOrDigit(c) && !Character.isIdeographic(c) ? word + 1 : 0;
            longest = Math.max(longest, word);
        }
        return Math.max(least, longest + 4.0);
    }

    String heading(String column) {
        return words.get("column." + column);
    }
}
