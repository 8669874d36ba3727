package io.gridbook.protect;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The passwords of all grids, those in force and those that were replaced a short while ago. */
final class PasswordBook {
    /** As long as a workbook may take to come back. */
    private static final int KEPT_DAYS = 35;

    /** Those of a grid: the one in force, then the newest. */
    private static final Comparator<GridPassword> ORDER = Comparator.comparing(GridPassword::until)
            .thenComparing(GridPassword::since)
            .reversed();

    private final SecureRandom random = new SecureRandom();
    private final SortedMap<String, List<GridPassword>> grids = new TreeMap<>();
    private final SortedSet<String> made = new TreeSet<>();
    private final SortedSet<String> renewed = new TreeSet<>();
    private boolean changed;

    PasswordBook(List<GridPassword> lines) {
        lines.stream().sorted(ORDER).forEach(line -> grid(line.gridCode()).add(line));
    }

    /** By grid, the one in force first. */
    List<GridPassword> lines() {
        return grids.values().stream().flatMap(List::stream).toList();
    }

    boolean changed() {
        return changed;
    }

    /** Grids that had none. */
    SortedSet<String> made() {
        return made;
    }

    /** Grids whose manager is another one now. */
    SortedSet<String> renewed() {
        return renewed;
    }

    List<GridPassword> of(String gridCode) {
        return List.copyOf(grids.getOrDefault(gridCode, List.of()));
    }

    @Nullable
    GridPassword inForce(String gridCode) {
        return of(gridCode).stream().filter(GridPassword::inForce).findFirst().orElse(null);
    }

    /**
     * The password for the list of a day. A list of a day before the one from which the manager in force has the grid is
     * one made again: it gets the password that its own manager had, where that is still known, and renews nothing.
     */
    Password forList(LocalDate day, LocalDate today, GridManager manager) {
        String gridCode = manager.gridCode();
        GridPassword now = inForce(gridCode);
        if (now == null) {
            made.add(gridCode);
            return add(gridCode, manager.mark(), day);
        }
        if (now.manager().equals(manager.mark())) {
            return now.password();
        }
        if (day.isBefore(now.since())) {
            return of(gridCode).stream()
                    .filter(line -> line.manager().equals(manager.mark()))
                    .findFirst()
                    .orElse(now)
                    .password();
        }
        renewed.add(gridCode);
        replace(now, today);
        return add(gridCode, manager.mark(), day);
    }

    /** A new password for the manager of a grid, where there is one. */
    void rotate(String gridCode, LocalDate today) {
        GridPassword now = inForce(gridCode);
        if (now != null) {
            replace(now, today);
            add(gridCode, now.manager(), now.since());
        }
    }

    /** Forgets those that nothing is locked with any more. */
    void dropOutdated(LocalDate today) {
        grids.values().forEach(lines -> changed |= lines.removeIf(line -> line.outdated(today, KEPT_DAYS)));
    }

    private void replace(GridPassword line, LocalDate today) {
        List<GridPassword> lines = grid(line.gridCode());
        lines.set(lines.indexOf(line), line.replaced(today));
    }

    private Password add(String gridCode, String manager, LocalDate since) {
        Password password = Password.random(random);
        grid(gridCode).add(0, new GridPassword(gridCode, manager, password, since, null));
        changed = true;
        return password;
    }

    private List<GridPassword> grid(String gridCode) {
        return grids.computeIfAbsent(gridCode, code -> new ArrayList<>());
    }
}
