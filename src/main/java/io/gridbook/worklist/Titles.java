package io.gridbook.worklist;

import io.gridbook.text.Words;
import io.gridbook.workbook.Footer;
import io.gridbook.workbook.Line;
import io.gridbook.workbook.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands above the tables and at the foot of the pages. */
final class Titles {
    private final WorkListDay edition;
    private final Words words;

    Titles(WorkListDay edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    /** The title, the line beneath it, and a line for everything that the data lack. */
    List<Line> above(String titleKey, String lineKey, GridRow grid, Map<String, ?> figures) {
        Map<String, Object> values = new HashMap<>(figures);
        values.put("grid", place(grid));
        values.put("manager", grid.manager());
        values.put("date", edition.workingDay());
        values.put(
                "weekday",
                words.get("weekday." + edition.workingDay().getDayOfWeek().getValue()));
        values.put("day", edition.day());
        values.put("month", edition.month());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.say(titleKey, values), Look.TITLE));
        lines.add(new Line(words.say(lineKey, values), Look.LINE));
        gaps().forEach(gap -> lines.add(new Line(gap, Look.WARNING)));
        return lines;
    }

    /** What the data lack, one sentence each. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (edition.late()) {
            gaps.add(words.say("line.late", Map.of("month", edition.month())));
        }
        edition.missingMonths().forEach(month -> gaps.add(words.say("line.gap", Map.of("month", month))));
        edition.absentExports()
                .forEach(export -> gaps.add(words.say("line.absent", Map.of("export", words.name("export", export)))));
        return gaps;
    }

    /** The checks that were accepted, one sentence each. */
    List<String> accepted() {
        return edition.accepted().stream()
                .map(text -> words.say("line.accepted", Map.of("text", text)))
                .toList();
    }

    Footer footer() {
        List<String> centre = new ArrayList<>();
        centre.add(words.say("footer.day", Map.of("day", edition.day())));
        centre.addAll(accepted());
        return new Footer(
                words.get("footer.secret"),
                String.join("\n", centre),
                words.say("footer.page", Map.of("page", "{page}", "pages", "{pages}")));
    }

    static String place(GridRow grid) {
        return grid.gridName() + " " + grid.gridCode();
    }
}
