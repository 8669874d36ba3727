package io.gridbook.worklist;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Line;
import io.gridbook.workbook.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands above the tables of a summary. */
final class AreaTitles {
    private final WorkListDay edition;
    private final Words words;

    AreaTitles(WorkListDay edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    /** The title, the line beneath it, and a line for everything that the data lack. */
    List<Line> above(String sheet, AreaDay area, Map<String, ?> figures) {
        List<Line> lines = new ArrayList<>();
        lines.add(title(sheet, area));
        Map<String, Object> values = new HashMap<>(figures);
        values.put("day", edition.day());
        values.put("month", edition.month());
        lines.add(new Line(words.say("area.line." + sheet, values), Look.LINE));
        new Titles(edition, words).gaps().forEach(gap -> lines.add(new Line(gap, Look.WARNING)));
        return lines;
    }

    Line title(String sheet, AreaDay area) {
        Map<String, ?> values = Map.of(
                "sheet",
                words.get("sheet.area." + sheet),
                "area",
                place(area),
                "date",
                edition.workingDay(),
                "weekday",
                words.get("weekday." + edition.workingDay().getDayOfWeek().getValue()));
        return new Line(words.say("area.title", values), Look.TITLE);
    }

    static String place(AreaDay area) {
        return area.areaName() + " " + area.areaCode();
    }

    /** A share, or a dash of nothing. */
    Cell percent(Share share) {
        Long tenths = share.tenths();
        return tenths == null ? unknown() : Cell.percent(tenths);
    }

    /** Money, or a dash where it is not known. */
    Cell money(@Nullable Long fen) {
        return fen == null ? unknown() : Cell.money(fen);
    }

    Cell unknown() {
        return Cell.text(words.get("area.unknown"), Look.WORD);
    }
}
