package io.gridbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.protect.GridManager;
import io.gridbook.protect.Passwords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsCommandTests {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);

    private final Path home;
    private String said = "";

    PasswordsCommandTests(@TempDir Path folder) {
        home = folder.resolve("home");
    }

    @Test
    void withoutPasswordsItSaysHowTheyAreMade() {
        assertThat(run()).isZero();
        assertThat(said)
                .contains("protect.passwords is off (delivery.yml)", "No grid has a password yet; the first night");
        assertThat(home).doesNotExist();
    }

    @Test
    void itListsTheGridsAndTheFileAndShowsNoPassword() throws IOException {
        make();

        assertThat(run()).isZero();

        assertThat(said)
                .contains("G000011  2026-10-30", "G000012  2026-10-30", "2 grids; the passwords are in " + file())
                .doesNotContain(passwords());
        assertThat(run("--json")).isZero();
        assertThat(said)
                .contains("\"file\" : \"" + file() + "\"", "\"grid_code\" : \"G000012\"", "\"since\" : \"2026-10-30\"")
                .doesNotContain(passwords());
    }

    @Test
    void aNewPasswordIsMadeAndNotShown() throws IOException {
        make();
        List<String> before = List.of(passwords());

        assertThat(run("--rotate", "G000012")).isZero();

        assertThat(said).contains("Grid G000012 has a new password", file().toString());
        assertThat(passwords()).hasSize(3).containsAll(before);
        assertThat(said).doesNotContain(passwords());
    }

    @Test
    void anUnknownGridEndsWithCode2AndTheNearestNames() throws IOException {
        make();
        byte[] before = Files.readAllBytes(file());

        assertThat(run("--rotate", "G00012")).isEqualTo(2);

        assertThat(said).contains("Grid G00012 has no password; did you mean G000012 or G000011?");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    private void make() {
        new Passwords(home, Clock.systemUTC())
                .forNight(DAY, List.of(new GridManager("G000011", "M1", null), new GridManager("G000012", "M2", null)))
                .close();
    }

    private Path file() {
        return home.resolve("passwords");
    }

    private String[] passwords() throws IOException {
        return Files.readAllLines(file()).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[2])
                .toArray(String[]::new);
    }

    private int run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            List<String> line = new ArrayList<>(List.of("passwords", "--home", home.toString()));
            line.addAll(List.of(arguments));
            return CommandLineProgram.run(line.toArray(String[]::new), PasswordsCommandTests.class);
        } finally {
            System.setOut(out);
            System.setErr(err);
            said = printed.toString(StandardCharsets.UTF_8);
        }
    }
}
