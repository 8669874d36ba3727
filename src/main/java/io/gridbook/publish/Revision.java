package io.gridbook.publish;

import java.time.LocalDate;

/** A revision of a set as the database has it; the folder is named below reports/. */
record Revision(SetKind kind, LocalDate period, int number, String folder, String manifestSha256) {
    String name() {
        return kind.name(period);
    }
}
