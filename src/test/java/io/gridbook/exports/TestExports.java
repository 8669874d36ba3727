package io.gridbook.exports;

import io.gridbook.settings.JobsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The canonical forms with other limits than those that ship, or with other forms of one export. */
public final class TestExports {
    private static final Path SHIPPED = Path.of("jobs/exports.yml");

    private TestExports() {}

    /** With room for a ratio of rejected rows. */
    public static ExportsProperties rejecting(BigDecimal ratio) {
        LimitsProperties own =
                new LimitsProperties(ratio, null, null, null, null, null, null, null, null, null, null, null);
        return ExportsProperties.canonical().with(ExportLimits.SHIPPED.with(own));
    }

    /** The forms that ship, with room for rejects. */
    public static ExportsProperties shipped(int maxRejects) {
        LimitsProperties own = new LimitsProperties(
                BigDecimal.ONE, (long) maxRejects, null, null, null, null, null, null, null, null, null, null);
        return shipped().with(ExportLimits.SHIPPED.with(own));
    }

    /** The file that ships. */
    static ExportsProperties shipped() {
        return JobsFolder.read(Path.of("jobs"), List.of()).bind("exports.yml", "", ExportsProperties.class);
    }

    /** A file as it ships, but for one export, written into a folder. That export begins on line 2; {} leaves it out. */
    static ExportsProperties with(Path jobs, ExportKind kind, String export) {
        StringBuilder text = new StringBuilder("exports:\n");
        text.append(export.equals("{}") ? "" : export.indent(2));
        for (ExportKind other : ExportKind.values()) {
            if (other != kind) {
                text.append("  %s: {forms: [{file: \"%s_{period}.csv\"}]}\n".formatted(other.id(), other.id()));
            }
        }
        try {
            String shipped = Files.readString(SHIPPED);
            String limits = shipped.substring(shipped.indexOf("limits:"), shipped.indexOf("# By export"));
            Files.writeString(jobs.resolve("exports.yml"), text + limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JobsFolder.read(jobs, List.of()).bind("exports.yml", "", ExportsProperties.class);
    }
}
