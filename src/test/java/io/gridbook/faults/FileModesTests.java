package io.gridbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a night leaves on disk has its modes whatever the umask was, and other users read none of it. */
class FileModesTests {
    private static final String DAY = "2026-10-30";
    private static final String NAMES = "(grids|customers|services|arrears)_20261030.csv|bills_20260[789].csv";
    private static final String NOBODY = "65534";

    private final Path folder;

    FileModesTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "077"})
    void modesDoNotDependOnTheUmaskAndAnotherUserReadsNothing(String umask) throws IOException, InterruptedException {
        night(umask);

        Map<String, String> wrong = new TreeMap<>();
        walk("reports").forEach(path -> expect(path, published(path), wrong));
        walk("home")
                .filter(path -> !path.startsWith(folder.resolve("home/pg")))
                .filter(path -> !path.startsWith(binaries()))
                .forEach(path -> expect(path, Files.isDirectory(path) ? "rwx------" : "rw-------", wrong));
        expect(folder.resolve("home/pg"), "rwx------", wrong);
        assertThat(wrong).isEmpty();
        assertThat(walk("reports").filter(path -> path.toString().endsWith(".xlsx")))
                .as("work lists of six grids and a summary for each of two areas")
                .hasSize(8);
        assertThat(walk("reports").filter(path -> path.toString().contains("rejects/")))
                .isNotEmpty();
        assertThat(folder.resolve("home/passwords")).exists();
        anotherUserReadsNothing();
    }

    /** Where no other user can be had, modes alone keep them out. */
    private void anotherUserReadsNothing() throws IOException {
        assertThat(List.of(folder.resolve("home"), folder.resolve("reports")))
                .allSatisfy(path -> assertThat(mode(path)).endsWith("---"));
        if (!"root".equals(System.getProperty("user.name"))) {
            System.out.println("it takes root to read as another user: modes alone were looked at");
            return;
        }
        // the folders above do not help
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path readable = Files.writeString(folder.resolve("readable"), "x");
        Files.setPosixFilePermissions(readable, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(reads(readable))
                .as("another user comes as far as the folder of the test")
                .isTrue();

        assertThat(Stream.concat(walk("reports"), walk("home"))
                        .filter(Files::isRegularFile)
                        .filter(path -> !path.startsWith(folder.resolve("home/pg")))
                        .filter(path -> !path.startsWith(binaries())))
                .hasSizeGreaterThan(20)
                .noneMatch(FileModesTests::reads);
    }

    private static boolean reads(Path file) {
        return Shell.quietCode(
                        "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "cat", file.toString())
                == 0;
    }

    private static String published(Path path) {
        if (Files.isDirectory(path)) {
            return "rwxr-x---";
        }
        return Objects.requireNonNull(path.getParent()).endsWith("rejects") ? "rw-------" : "rw-r-----";
    }

    private static void expect(Path path, String expected, Map<String, String> wrong) {
        String mode = mode(path);
        if (!mode.equals(expected)) {
            wrong.put(path.toString(), mode + ", expected " + expected);
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Files and folders; links have no modes. */
    private Stream<Path> walk(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(name))) {
            return all.filter(path -> !Files.isSymbolicLink(path)).toList().stream();
        }
    }

    private Path binaries() {
        try (Stream<Path> children = Files.list(folder.resolve("home"))) {
            return children.filter(path -> String.valueOf(path.getFileName()).startsWith("pgbin-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A night with a reject, optional exports left out, and passwords. */
    private void night(String umask) throws IOException, InterruptedException {
        Shell.run("cp", "-r", "jobs", folder.resolve("jobs").toString());
        Path delivery = folder.resolve("jobs/delivery.yml");
        Files.writeString(delivery, Files.readString(delivery).replace("passwords: false", "passwords: true"));
        Files.createDirectory(folder.resolve("drop"));
        try (Stream<Path> exports = Files.list(Path.of("sample-data/exports"))) {
            for (Path file : exports.filter(
                            each -> String.valueOf(each.getFileName()).matches(NAMES))
                    .toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        folder.resolve("drop").resolve(String.valueOf(file.getFileName())),
                        String.valueOf(file.getFileName()).startsWith("services")
                                ? text.replaceFirst(",2024-01-07,ACTIVE", ",2024-01-xx,ACTIVE")
                                : text);
            }
        }
        List<String> line = new ArrayList<>(List.of("nightly", "--date", DAY));
        for (String each : List.of("drop", "home", "reports", "jobs")) {
            line.addAll(List.of("--" + each, folder.resolve(each).toString()));
        }
        Command command = Command.start(
                folder, "none:0:throw", line, List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
        assertThat(command.ended()).as(command.output()).isEqualTo(10);
    }
}
