package io.gridbook.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final GridManager WANG = new GridManager("G1", "M7", "王伟");
    private static final GridManager ZHAO = new GridManager("G2", null, "赵敏");

    private final Path home;

    PasswordsTests(@TempDir Path folder) {
        home = folder.resolve("home");
    }

    @Test
    void aNightMakesWhatIsMissingAndTheNextNightKeepsIt() throws IOException {
        String first = night(DAY, WANG);
        byte[] file = Files.readAllBytes(home.resolve("passwords"));

        assertThat(first).matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}");
        assertThat(night(DAY.plusDays(1), WANG)).isEqualTo(first);
        assertThat(Files.readAllBytes(home.resolve("passwords"))).isEqualTo(file);
        try (NightPasswords night = at(DAY).forNight(DAY.plusDays(2), List.of(WANG, ZHAO))) {
            assertThat(night.made()).containsExactly("G2");
            assertThat(night.renewed()).isEmpty();
            assertThat(new String(night.of("G1"))).isEqualTo(first);
            assertThat(new String(night.of("G2"))).isNotEqualTo(first);
        }
    }

    @Test
    void anotherManagerGetsAnotherPasswordAndTheOldOneStillOpensWhatComesBack() {
        String wang = night(DAY, WANG);
        try (NightPasswords night = at(DAY.plusDays(1)).forNight(DAY.plusDays(1), List.of(with("M8")))) {
            assertThat(night.renewed()).containsExactly("G1");
            assertThat(new String(night.of("G1"))).isNotEqualTo(wang);
            assertThat(all("G1")).containsExactly(new String(night.of("G1")), wang);
        }
    }

    @Test
    void aManagerKnownByNameAloneIsTheSameByTheSameName() throws IOException {
        String first = night(DAY, ZHAO);

        assertThat(night(DAY.plusDays(1), ZHAO)).isEqualTo(first);
        assertThat(night(DAY.plusDays(2), new GridManager("G2", null, "孙丽"))).isNotEqualTo(first);
        assertThat(Files.readString(home.resolve("passwords"))).doesNotContain("赵敏", "孙丽");
    }

    @Test
    void aListMadeAgainGetsThePasswordOfItsOwnManagerAndRenewsNothing() {
        String wang = night(DAY, WANG);
        String next = night(DAY.plusDays(1), with("M8"));

        assertThat(night(DAY, WANG)).isEqualTo(wang);
        assertThat(night(DAY, with("M9"))).as("of one who is not known").isEqualTo(next);
        assertThat(night(DAY.plusDays(1), with("M8"))).isEqualTo(next);
    }

    @Test
    void aRotatedPasswordIsAnotherOneForTheSameManager() {
        String first = night(DAY, WANG);

        assertThat(at(DAY).rotate("G1")).isTrue();

        String second = night(DAY, WANG);
        assertThat(second).isNotEqualTo(first);
        assertThat(all("G1")).containsExactly(second, first);
        assertThat(at(DAY).holders()).containsExactly(new Passwords.Holder("G1", DAY, 1));
        assertThat(at(DAY).rotate("G2")).isFalse();
    }

    @Test
    void aReplacedPasswordIsForgottenAfter35Days() {
        night(DAY, WANG);
        at(DAY).rotate("G1");

        night(DAY.plusDays(35), WANG);
        assertThat(all("G1")).hasSize(2);
        night(DAY.plusDays(36), WANG);
        assertThat(all("G1")).hasSize(1);
    }

    @Test
    void theFileIsForItsOwnerAlone() throws IOException {
        night(DAY, WANG);

        assertThat(mode(home)).isEqualTo("rwx------");
        assertThat(mode(home.resolve("passwords"))).isEqualTo("rw-------");
        assertThat(mode(home.resolve("passwords.lock"))).isEqualTo("rw-------");
        assertThat(home.resolve("passwords.new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwxrwxrwx"})
    void aFileThatOthersCanReadOrWriteIsRefused(String mode) throws IOException {
        String password = night(DAY, WANG);
        Files.setPosixFilePermissions(home.resolve("passwords"), PosixFilePermissions.fromString(mode));

        refused("can be read by others (" + mode + ")", password);
    }

    @Test
    void aFileOfAnotherUserIsRefused() throws IOException {
        String password = night(DAY, WANG);
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give a file away");
        Files.setAttribute(home.resolve("passwords"), "unix:uid", 65534);

        refused("belongs to user 65534", password);
    }

    @Test
    void aLinkInPlaceOfTheFileIsRefused() throws IOException {
        String password = night(DAY, WANG);
        Path elsewhere = Files.move(home.resolve("passwords"), home.resolveSibling("elsewhere"));
        Files.createSymbolicLink(home.resolve("passwords"), elsewhere);

        refused("is no plain file", password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G2\tM\tsecret-words",
                "G2\tM\tsecret-words\t2026-11-20",
                "G2\tM\tsecret-words\t20.11.2026\t",
                "G2\tM\t\t2026-11-20\t",
                "\tM\tsecret-words\t2026-11-20\t"
            })
    void aLineThatIsNoneIsNamedAndNotShown(String line) throws IOException {
        night(DAY, WANG);
        Path file = home.resolve("passwords");
        Files.writeString(file, Files.readString(file) + line + "\n");

        refused("passwords, line 3: expected", "secret-words");
    }

    @Test
    void wipedPasswordsAreGone() {
        NightPasswords night = at(DAY).forNight(DAY, List.of(WANG));
        Password kept = at(DAY).of("G1").get(0);
        night.close();
        kept.wipe();

        assertThat(night.of("G1")).containsOnly('\0');
        assertThat(kept.chars()).containsOnly('\0');
        assertThat(kept).hasToString("a password");
    }

    private void refused(String why, String secret) {
        assertThatThrownBy(() -> at(DAY).forNight(DAY, List.of(WANG)))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.CONFIGURATION))
                .hasMessageContaining(home.resolve("passwords").toString())
                .hasMessageContaining(why)
                .hasMessageNotContaining(secret);
    }

    private static GridManager with(String manager) {
        return new GridManager("G1", manager, "王伟");
    }

    /** The password of the grid's list of that day, made on that day. */
    private String night(LocalDate day, GridManager grid) {
        try (NightPasswords night = at(day).forNight(day, List.of(grid))) {
            return new String(night.of(grid.gridCode()));
        }
    }

    private List<String> all(String grid) {
        return at(DAY).of(grid).stream().map(each -> new String(each.chars())).toList();
    }

    private Passwords at(LocalDate today) {
        return new Passwords(home, Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
