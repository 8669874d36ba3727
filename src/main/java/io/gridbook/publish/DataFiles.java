package io.gridbook.publish;

import io.gridbook.fault.FaultPoints;
import java.io.IOException;
import java.nio.file.Path;
import org.jooq.DSLContext;

/** The files for analysts, written into a set's {@code data} folder from the tables of its day. */
public final class DataFiles {
    private final DSLContext dsl;
    private final ReasonText reasons;

    public DataFiles(DSLContext dsl, ReasonText reasons) {
        this.dsl = dsl;
        this.reasons = reasons;
    }

    /** Writes {@code segments.csv}; may run beside {@link #alerts}. */
    public void segments(Edition edition, Staging staging) {
        write(staging, "segments.csv", new SegmentsFile(dsl, edition)::write);
    }

    /** Writes {@code alerts.csv}. */
    public void alerts(Edition edition, Staging staging) {
        write(staging, "alerts.csv", new AlertsFile(dsl, reasons, edition)::write);
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
