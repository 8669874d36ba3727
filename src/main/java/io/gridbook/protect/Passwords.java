package io.gridbook.protect;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The passwords of the grids' workbooks, in a file under the home. */
public final class Passwords {
    private final PasswordFile file;
    private final Clock clock;

    public Passwords(Path home, Clock clock) {
        this.file = new PasswordFile(home);
        this.clock = clock;
    }

    /** Where they are. */
    public Path file() {
        return file.path();
    }

    /**
     * A password for the list of each grid: its manager's. Makes those that are missing, and a new one where the manager
     * is another.
     *
     * @param day the business date of the lists
     */
    public NightPasswords forNight(LocalDate day, List<GridManager> grids) {
        return locked(() -> {
            PasswordBook book = file.read();
            Map<String, Password> passwords = new HashMap<>();
            grids.forEach(grid -> passwords.put(grid.gridCode(), book.forList(day, today(), grid)));
            writeIfChanged(book);
            return new NightPasswords(passwords, book.made(), book.renewed());
        });
    }

    /** A new password for the manager of a grid; false where the grid has none yet. */
    public boolean rotate(String gridCode) {
        return locked(() -> {
            PasswordBook book = file.read();
            book.rotate(gridCode, today());
            writeIfChanged(book);
            return book.inForce(gridCode) != null;
        });
    }

    /** All that may open a workbook of the grid: the one in force first, then those of the last 35 days, newest first. */
    public List<Password> of(String gridCode) {
        return read().of(gridCode).stream().map(GridPassword::password).toList();
    }

    /** Who has one, by grid. */
    public List<Holder> holders() {
        PasswordBook book = read();
        return book.lines().stream()
                .filter(GridPassword::inForce)
                .map(line -> new Holder(
                        line.gridCode(), line.since(), book.of(line.gridCode()).size() - 1))
                .toList();
    }

    /**
     * A grid that has a password.
     *
     * @param since the business date of the first list for its manager
     * @param earlier how many others still open what comes back
     */
    public record Holder(String gridCode, LocalDate since, int earlier) {}

    private PasswordBook read() {
        try {
            return file.read();
        } catch (IOException e) {
            throw stop(e);
        }
    }

    private void writeIfChanged(PasswordBook book) throws IOException {
        book.dropOutdated(today());
        if (book.changed()) {
            file.write(book);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }

    private <T> T locked(Work<T> work) {
        try {
            FileChannel lock = file.lock();
            try (lock) {
                return work.done();
            }
        } catch (IOException e) {
            throw stop(e);
        }
    }

    private StopException stop(IOException e) {
        return new StopException(
                ExitCode.CONFIGURATION,
                "The passwords of the workbooks, " + file.path() + ", cannot be read or written ("
                        + e.getClass().getSimpleName() + "); give the file and its folder to the user of this command,"
                        + " make room on the disk, then run again",
                e);
    }
}
