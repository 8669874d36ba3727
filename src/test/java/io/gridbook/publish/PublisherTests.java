package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTests extends OneNight {
    PublisherTests(@TempDir Path root) {
        super(root);
    }

    @Test
    void aSecondRevisionStandsBesideTheFirstAndTakesTheLink() throws IOException {
        night.alert("ARREARS", "C1", "202608", "PHONE", 100);
        sets.publish("one");
        night.alert("ARREARS", "C2", "202608", "PHONE", 100);
        Published published = sets.publish("two");

        assertThat(published.revision()).isEqualTo(2);
        assertThat(root.resolve("daily/2026-10-30/A0001 城东/G000012.xlsx")).hasContent("two");
        assertThat(root.resolve("latest/A0001 城东/G000012.xlsx")).hasContent("two");
        assertThat(root.resolve("daily/.revisions/2026-10-30/r1/A0001 城东/G000012.xlsx"))
                .hasContent("one");
        assertThat(root.resolve(".staging")).isEmptyDirectory();
        assertThat(night.dsl
                        .select(PUBLICATION.REVISION, PUBLICATION.STATE)
                        .from(PUBLICATION)
                        .orderBy(PUBLICATION.REVISION)
                        .fetchMap(PUBLICATION.REVISION, PUBLICATION.STATE))
                .hasToString("{1=SUPERSEDED, 2=PUBLISHED}");
        assertThat(night.dsl.fetchCount(CASE_DAY)).isEqualTo(2);
        sets.check();
    }

    @Test
    void theManifestNamesEveryFileInOrderWithItsHash() throws IOException {
        sets.publish("one");

        assertThat(root.resolve("daily/2026-10-30/manifest.json")).content().isEqualTo("""
                        {
                          "set" : "daily/2026-10-30",
                          "files" : [
                            {
                              "path" : "A0001 城东/G000012.xlsx",
                              "sha256" : "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
                              "size" : 3
                            },
                            {
                              "path" : "rejects/bills.csv",
                              "sha256" : "73475cb40a568e8da8a045ced110137e159f890ac4da883b6b17dc651b3a8049",
                              "size" : 2
                            }
                          ]
                        }
                        """);
    }

    @Test
    void modesAreThoseOfTheSettingsWhateverTheUmask() throws IOException {
        sets.publish("one");
        Path set = root.resolve("daily/2026-10-30/");

        assertThat(mode(set)).isEqualTo("rwxr-x---");
        assertThat(mode(set.resolve("A0001 城东"))).isEqualTo("rwxr-x---");
        assertThat(mode(set.resolve("A0001 城东/G000012.xlsx"))).isEqualTo("rw-r-----");
        assertThat(mode(set.resolve("manifest.json"))).isEqualTo("rw-r-----");
        assertThat(mode(set.resolve("rejects"))).isEqualTo("rwxr-x---");
        assertThat(mode(set.resolve("rejects/bills.csv"))).isEqualTo("rw-------");
    }

    @Test
    void anOlderNightRedoneDoesNotBecomeTheLatest() throws IOException {
        sets.publish("new");
        sets.publish("old", night.edition(LocalDate.of(2026, 10, 29)));

        assertThat(root.resolve("latest/A0001 城东/G000012.xlsx")).hasContent("new");
        assertThat(root.resolve("daily/2026-10-29/A0001 城东/G000012.xlsx")).hasContent("old");
    }

    @Test
    void aRunThatAnotherOneReplacedPublishesNothing() {
        Edition edition = night.edition();
        night.dsl.update(RUN).set(RUN.STATE, "INTERRUPTED").execute();

        assertThatThrownBy(() -> sets.publish("late", edition))
                .isInstanceOfSatisfying(
                        StopException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.ALREADY_RUNNING));
        assertThat(root.resolve("daily/2026-10-30")).doesNotExist();
        assertThat(night.dsl.fetchCount(PUBLICATION)).isZero();
    }

    @Test
    void aFailedCheckPublishesNothing() throws IOException {
        night.alert("ARREARS", "C1", "202608", "PHONE", 100);
        sets.publish("one");
        night.dsl.deleteFrom(ALERT).execute();
        Edition edition = night.edition();
        Publisher publisher = sets.fill("two", edition);

        assertThatThrownBy(() -> publisher.publish(
                        edition,
                        List.of(),
                        tx -> {
                            throw new StopException(ExitCode.INVARIANT, "12.00 is not 12.01");
                        },
                        new NoAudience()))
                .hasMessage("12.00 is not 12.01");
        sets.recover();
        assertThat(root.resolve("daily/2026-10-30/A0001 城东/G000012.xlsx")).hasContent("one");
        assertThat(night.dsl.fetchCount(CASE_DAY)).isEqualTo(1);
        sets.check();
    }

    @Test
    void aFolderWhereTheLinkShouldBeStopsTheRun() throws IOException {
        Files.createDirectories(root.resolve("daily/2026-10-30"));

        assertThatThrownBy(() -> sets.publish("one"))
                .isInstanceOfSatisfying(
                        StopException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.CONFIGURATION))
                .hasMessageContaining("expected the link to a published set");
    }

    @Test
    void setsOfAnotherDatabaseAreNeverOverwritten() throws IOException {
        sets.publish("theirs");
        night.dsl.deleteFrom(PUBLICATION).execute();
        sets.recover();
        Published published = sets.publish("ours");

        assertThat(published.revision()).isEqualTo(2);
        assertThat(root.resolve("daily/.revisions/2026-10-30/r1/A0001 城东/G000012.xlsx"))
                .hasContent("theirs");
    }

    @Test
    void aSetThatLostAFileOnTheWayIsNotPublished() throws IOException {
        Edition edition = night.edition();
        Publisher publisher = sets.fill("one", edition);
        Path written = publisher.staging(edition).folder().resolve("data/alerts.csv");

        assertThatThrownBy(() -> publisher.publish(edition, List.of(written), tx -> {}, new NoAudience()))
                .isInstanceOfSatisfying(
                        StopException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.OUTPUT_INCOMPLETE))
                .hasMessageContaining("data/alerts.csv");
        assertThat(root.resolve("daily/2026-10-30")).doesNotExist();
        assertThat(night.dsl.fetchCount(PUBLICATION)).isZero();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
