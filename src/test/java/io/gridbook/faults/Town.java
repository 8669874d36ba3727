package io.gridbook.faults;

import io.gridbook.store.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A home and a reports folder with the first night published, to which every test goes back, and the drop of the second. */
final class Town {
    static final String FIRST = "2026-10-29";
    static final String DAY = "2026-10-30";
    private static final Path SAMPLE = Path.of("sample-data/exports");
    /** One optional export stands for all: each file more is as many kills more. */
    private static final String DAILY = "(grids|customers|services|arrears|disconnects)";

    private final Path root;

    private Town(Path root) {
        this.root = root;
    }

    /** Runs the first night. The second brings its daily exports and one more month of bills. */
    static Town make(Path root) throws IOException, InterruptedException {
        Town town = new Town(root);
        Files.createDirectories(town.drop());
        town.arrive(DAILY + "_20261029.csv|bills_20260[789].csv");
        town.mustEndWell(town.nightly(FIRST, "none:0:throw"));
        town.arrive(DAILY + "_20261030.csv|bills_202606.csv");
        town.copy("home/pg", "pg.before");
        town.copy("reports", "reports.before");
        return town;
    }

    /** Puts everything back to where only the first night is published. */
    void restore() {
        copy("pg.before", "home/pg");
        copy("reports.before", "reports");
    }

    /** As {@link #restore}, to where the server was founded and holds nothing. */
    void restoreEmpty() throws InterruptedException {
        remove("home/pg");
        remove("reports");
        Command command = nightly(DAY, "database.open:1:kill");
        command.ended();
    }

    Command nightly(String day, String fault, String... more) {
        List<String> arguments = arguments(day);
        arguments.addAll(List.of(more));
        return Command.start(root, fault, arguments);
    }

    List<String> arguments(String day) {
        return new ArrayList<>(List.of(
                "nightly",
                "--date",
                day,
                "--home",
                home().toString(),
                "--reports",
                reports().toString(),
                "--drop",
                drop().toString()));
    }

    /** A plain run of the second night. */
    void rerun() throws InterruptedException {
        mustEndWell(nightly(DAY, "none:0:throw"));
    }

    NightState state() {
        try (EmbeddedServer server = EmbeddedServer.open(home())) {
            return new NightState(reports(), server);
        }
    }

    /** Ends the server that a killed run left. */
    void stopServer() {
        EmbeddedServer.open(home()).close();
    }

    Path home() {
        return root.resolve("home");
    }

    Path reports() {
        return root.resolve("reports");
    }

    Path drop() {
        return root.resolve("drop");
    }

    private void mustEndWell(Command command) throws InterruptedException {
        int code = command.ended();
        if (code != 0) {
            throw new AssertionError("The run ended with " + code + ":\n" + command.output());
        }
    }

    private void arrive(String names) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file : files.filter(
                            each -> String.valueOf(each.getFileName()).matches(names))
                    .toList()) {
                Files.copy(file, drop().resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    private void remove(String folder) {
        Shell.run("rm", "-rf", root.resolve(folder).toString());
    }

    private void copy(String from, String to) {
        remove(to);
        Shell.run("cp", "-a", root.resolve(from).toString(), root.resolve(to).toString());
    }
}
