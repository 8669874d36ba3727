package io.gridbook.store;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Leaves lines in the log of the server: it writes no failed statements, which quote rows, and would know of none. */
@Component
public class FaultLog {
    private final DSLContext dsl;

    public FaultLog(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Writes a line that holds no row; what could end the text is taken out. */
    public void write(String line) {
        String plain = line.replaceAll("[^\\p{L}\\p{N} _.,:;()/-]", " ").replace("%", " ");
        dsl.execute("DO $line$ BEGIN RAISE LOG 'gridbook: " + plain + "'; END $line$");
    }
}
