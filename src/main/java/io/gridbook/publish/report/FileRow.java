package io.gridbook.publish.report;

import java.util.List;

/** An export file, with its kind and control result in words. */
record FileRow(String kind, ExportLine line, String control, String controlTone) {
    static List<FileRow> of(List<ExportLine> files, PageWords words) {
        return files.stream()
                .map(file -> new FileRow(
                        words.name("export", file.kind()),
                        file,
                        words.has("control_" + file.control())
                                ? words.get("control_" + file.control())
                                : file.control(),
                        tone(file.control())))
                .toList();
    }

    boolean hasRejects() {
        return line.rejected() > 0;
    }

    boolean hasOrphans() {
        return line.orphan() > 0;
    }

    private static String tone(String control) {
        return switch (control) {
            case "PASSED" -> "good";
            case "NONE" -> "none";
            default -> "bad";
        };
    }
}
