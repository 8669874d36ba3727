package io.gridbook.publish;

import io.gridbook.fault.FaultPoints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The files for analysts, written into a set's {@code data} folder from the tables of its day. */
public final class DataFiles {
    private static final String SEGMENTS = "segments.csv";
    private static final String ALERTS = "alerts.csv";

    private final DSLContext dsl;
    private final ReasonText reasons;

    public DataFiles(DSLContext dsl, ReasonText reasons) {
        this.dsl = dsl;
        this.reasons = reasons;
    }

    /** Writes {@code segments.csv}; may run beside {@link #alerts}. */
    public void segments(Edition edition, Staging staging) {
        write(staging, SEGMENTS, new SegmentsFile(dsl, edition)::write);
    }

    /** Writes {@code alerts.csv}. */
    public void alerts(Edition edition, Staging staging) {
        write(staging, ALERTS, new AlertsFile(dsl, reasons, edition)::write);
    }

    /** Where both files of a set stand. */
    public static List<Path> of(Staging staging) {
        return Stream.of(SEGMENTS, ALERTS)
                .map(staging.folder().resolve("data")::resolve)
                .toList();
    }

    private static void write(Staging staging, String name, Output output) {
        Path data = staging.folder().resolve("data");
        try {
            Trees.create(data);
            output.to(data.resolve(name));
            FaultPoints.hit("data.file");
        } catch (IOException e) {
            throw OutputFault.stop(staging.folder(), e);
        }
    }

    @FunctionalInterface
    private interface Output {
        void to(Path file) throws IOException;
    }
}
