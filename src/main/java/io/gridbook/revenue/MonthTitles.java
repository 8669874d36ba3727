package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Footer;
import io.gridbook.workbook.Line;
import io.gridbook.workbook.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands above the tables of an analysis, and at the foot of its pages. */
final class MonthTitles {
    private final Analysis analysis;
    private final Words words;

    MonthTitles(Analysis analysis, Words words) {
        this.analysis = analysis;
        this.words = words;
    }

    /** The title of a sheet, the line beneath it, and what the data lack. */
    List<Line> above(String sheet, PlaceName place) {
        List<Line> lines = new ArrayList<>();
        Map<String, Object> values = Map.of(
                "place", place(place),
                "sheet", words.get("month.sheet." + sheet),
                "month", analysis.month().month(),
                "snapshot", analysis.month().snapshot());
        lines.add(new Line(words.say("month.title", values), Look.TITLE));
        lines.add(new Line(words.say("month.line", values), Look.LINE));
        gaps().forEach(gap -> lines.add(new Line(gap, Look.WARNING)));
        return lines;
    }

    /** What the data lack, one sentence each. */
    List<String> gaps() {
        Month month = analysis.month();
        List<String> gaps = new ArrayList<>();
        if (month.otherSnapshot()) {
            gaps.add(words.say(
                    "month.line.snapshot", Map.of("end", month.month().atEndOfMonth(), "snapshot", month.snapshot())));
        }
        month.night(0).gaps().forEach(gap -> gaps.add(words.say("line.gap", Map.of("month", gap))));
        return gaps;
    }

    Footer footer() {
        List<String> centre = new ArrayList<>();
        centre.add(words.say("footer.day", Map.of("day", analysis.month().snapshot())));
        centre.addAll(accepted());
        return new Footer(
                words.get("footer.secret"),
                String.join("\n", centre),
                words.say("footer.page", Map.of("page", "{page}", "pages", "{pages}")));
    }

    List<String> accepted() {
        return analysis.accepted().stream()
                .map(text -> words.say("line.accepted", Map.of("text", text)))
                .toList();
    }

    /** Name and code. */
    String place(PlaceName place) {
        if (place.key().unassigned()) {
            return words.get("month.unassigned");
        }
        if (place.key().isGrid()) {
            return place.gridName() + " " + place.gridCode();
        }
        return place.key().isArea() ? place.areaName() + " " + place.areaCode() : words.get("month.company");
    }

    /** A part in the workbook of the place above it. */
    String part(PlaceName place) {
        return place.gone() ? words.say("month.gone", Map.of("grid", place(place))) : place(place);
    }
}
