package io.gridbook.job;

import static io.gridbook.store.schema.Tables.GRID;

import io.gridbook.protect.GridManager;
import io.gridbook.protect.NightPasswords;
import io.gridbook.protect.Passwords;
import io.gridbook.protect.ProtectProperties;
import io.gridbook.workbook.BookLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Locks the workbooks of a night, where jobs/delivery.yml says so, and tells whose password is new. */
@Component
class BookLocks {
    private static final int NAMED = 20;

    private final DSLContext dsl;
    private final ProtectProperties settings;
    private final Passwords passwords;
    private final RunFolders folders;

    BookLocks(DSLContext dsl, ProtectProperties settings, Passwords passwords, RunFolders folders) {
        this.dsl = dsl;
        this.settings = settings;
        this.passwords = passwords;
        this.folders = folders;
    }

    /** @param day the snapshot whose grids and managers count */
    NightLock of(Run run, LocalDate day) {
        if (!settings.passwords()) {
            return new NightLock(BookLock.open(), null);
        }
        sweep();
        NightPasswords night = passwords.forNight(
                day, managed(day).fetch(row -> new GridManager(row.value1(), row.value2(), row.value3())));
        tell(run, "passwords of workbooks made", night.made());
        tell(run, "passwords of workbooks renewed, as the manager is another", night.renewed());
        return new NightLock(BookLock.with(night::of, folders.temporary()), night);
    }

    /** What a killed run left; it is encrypted, and nobody's. */
    private void sweep() {
        try {
            FileSystemUtils.deleteRecursively(folders.temporary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResultQuery<Record3<String, String, String>> managed(LocalDate day) {
        return dsl.select(GRID.GRID_CODE, GRID.MANAGER_CODE, GRID.MANAGER_NAME)
                .from(GRID)
                .where(GRID.DAY.eq(day))
                .and(GRID.MANAGER_CODE.isNotNull().or(GRID.MANAGER_NAME.isNotNull()))
                .orderBy(GRID.GRID_CODE);
    }

    private void tell(Run run, String what, SortedSet<String> grids) {
        if (grids.isEmpty()) {
            return;
        }
        List<String> named = grids.stream().limit(NAMED).toList();
        String more = grids.size() > NAMED ? " and %d more".formatted(grids.size() - NAMED) : "";
        run.note("%s: %d, of grids %s%s; hand them out from %s"
                .formatted(what, grids.size(), String.join(", ", named), more, passwords.file()));
    }
}
