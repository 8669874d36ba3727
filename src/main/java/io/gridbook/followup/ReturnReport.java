package io.gridbook.followup;

import io.gridbook.text.Words;
import io.gridbook.workbook.BookFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a manager is told of a list that was not taken as it is: which row, which field, what was expected, what to do. */
final class ReturnReport {
    /** Notepad knows by it that the text is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final Words words;

    ReturnReport(Words words) {
        this.words = words;
    }

    /** Of a file of which nothing is read. */
    String of(BookFault fault) {
        return text(List.of(words.get("returned.nothing"), words.get("returned.file." + fault.name())));
    }

    /** Of a file whose rows were judged; empty where there is nothing to say. */
    String of(Judgement judgement, int taken, int before) {
        List<String> lines = new ArrayList<>();
        if (!judgement.refused().isEmpty()) {
            lines.add(words.say(
                    "returned.rows",
                    Map.of(
                            "taken",
                            taken + before,
                            "refused",
                            judgement.refused().size())));
            lines.add(words.get("returned.again"));
            judgement.refused().forEach(row -> lines.add(place(row.row()) + " " + faults(row)));
        }
        if (!judgement.altered().isEmpty()) {
            lines.add(words.get("returned.altered"));
            judgement.altered().forEach(row -> lines.add(place(row.row()) + " " + fields(row.fields())));
        }
        return lines.isEmpty() ? "" : text(lines);
    }

    private String place(ListRow row) {
        return words.say("returned.place", Map.of("sheet", PlainText.kept(row.sheet()), "row", row.number()));
    }

    private String faults(RefusedRow row) {
        return row.faults().stream().map(this::fault).collect(Collectors.joining(" "));
    }

    private String fault(RowFault fault) {
        Map<String, Object> values = new HashMap<>(fault.values());
        values.put("methods", Vocabulary.methods(words));
        ListField field = fault.field();
        values.put("field", field == null ? "" : field.heading(words));
        return words.say("returned.row." + fault.kind().name(), values);
    }

    private String fields(List<ListField> fields) {
        return fields.stream().map(field -> field.heading(words)).collect(Collectors.joining(", "));
    }

    private static String text(List<String> lines) {
        return MARK + String.join("\r\n", lines) + "\r\n";
    }
}
