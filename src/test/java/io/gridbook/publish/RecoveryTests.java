package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryTests extends OneNight {
    RecoveryTests(@TempDir Path root) {
        super(root);
    }

    @BeforeEach
    void publishedOnceAndChangedSince() throws IOException {
        night.alert("ARREARS", "C1", "202608", "PHONE", 100);
        sets.publish("1 cases");
        night.alert("ARREARS", "C2", "202608", "PHONE", 100);
    }

    @ParameterizedTest
    @CsvSource({
        "publish.staged,   1 cases",
        "publish.manifest, 1 cases",
        "publish.renamed,  1 cases",
        "publish.recorded, 2 cases",
        "publish.switched, 2 cases",
        "publish.marked,   2 cases"
    })
    void whatWasRecordedIsCompletedAndWhatWasNotLeavesNothing(String point, String visible) throws IOException {
        interruptAt(point);

        sets.recover();

        assertThat(root.resolve("daily/2026-10-30/A0001 城东/G000012.xlsx")).hasContent(visible);
        sets.check();
        assertThat(sets.recover().removed()).isEmpty();
        sets.publish("2 cases");
        sets.check();
    }

    @Test
    void whatACheckOfTheFolderLeftWhenItWasKilledIsRemoved() throws IOException {
        Files.createFile(root.resolve("daily/.revisions/.probe17"));
        Files.createFile(root.resolve(".staging/.probe18"));

        assertThat(sets.recover().removed()).containsExactly(".staging/.probe18", "daily/.revisions/.probe17");

        sets.check();
    }

    @ParameterizedTest
    @CsvSource({"publish.switched", "publish.marked"})
    void aRecoveryMayBeInterruptedToo(String point) throws IOException {
        interruptAt("publish.recorded");
        stopAt(point);
        assertThatThrownBy(sets::recover).hasMessage(point);
        sets.watch(each -> {});

        sets.recover();

        sets.check();
        assertThat(night.dsl.fetchCount(CASE_DAY)).isEqualTo(2);
    }

    @Test
    void aRecordedRevisionThatIsNotWhatWasRecordedIsNotMadeVisible() throws IOException {
        interruptAt("publish.recorded");
        Files.writeString(root.resolve("daily/.revisions/2026-10-30/r2/manifest.json"), "{}");

        assertThat(sets.recover().broken()).containsExactly("daily/.revisions/2026-10-30/r2");
        assertThat(root.resolve("daily/2026-10-30/A0001 城东/G000012.xlsx")).hasContent("1 cases");

        sets.publish("2 cases");
        assertThat(sets.recover().broken()).isEmpty();
        assertThat(night.dsl.fetchCount(PUBLICATION, PUBLICATION.STATE.eq("PUBLISHED")))
                .isEqualTo(1);
    }

    private void interruptAt(String point) throws IOException {
        Edition edition = night.edition();
        stopAt(point);
        assertThatThrownBy(() -> sets.publish("2 cases", edition)).hasMessage(point);
        sets.watch(each -> {});
    }

    private void stopAt(String point) {
        sets.watch(each -> {
            if (each.equals(point)) {
                throw new IllegalStateException(point);
            }
        });
    }
}
