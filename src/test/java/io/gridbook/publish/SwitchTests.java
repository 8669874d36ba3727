package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.publish.report.IndexSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchTests extends OneNight {
    SwitchTests(@TempDir Path root) {
        super(root);
    }

    @Test
    void aDayWhoseLatestLinkFailsIsPublishedAndDoesNotHoldUpTheNextRun() throws IOException {
        Edition edition = night.edition();
        Publisher publisher = sets.fill("one", edition);
        Files.createDirectories(root.resolve("latest"));
        List<String> warnings = new ArrayList<>();

        publisher.publish(edition, List.of(), tx -> {}, told(new ArrayList<>(), warnings));

        assertThat(root.resolve("daily/2026-10-30/A0001 城东/G000012.xlsx")).hasContent("one");
        assertThat(states()).containsExactly("PUBLISHED");
        assertThat(warnings).singleElement().asString().contains("latest is a file or folder", "move it away");
        assertThat(sets.recover().broken()).isEmpty();
    }

    @Test
    void aFolderWhereTheLatestLinkShouldBeStopsTheRunBeforeTheDayIsSwitched() throws IOException {
        Files.createDirectories(root.resolve("latest"));

        assertThatThrownBy(() -> sets.publish("one"))
                .isInstanceOfSatisfying(
                        StopException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.CONFIGURATION))
                .hasMessageContaining("latest is a file or folder");
        assertThat(root.resolve("daily/2026-10-30")).doesNotExist();
    }

    @Test
    void aSetIsVisibleFromItsLinkOnWhateverFailsThen() throws IOException {
        List<Published> visible = new ArrayList<>();
        sets.tell(told(visible, new ArrayList<>()));
        sets.watch(point -> {
            if (point.equals("publish.linked")) {
                throw new IllegalStateException("the connection is lost");
            }
        });

        assertThatThrownBy(() -> sets.publish("one")).hasMessage("the connection is lost");

        assertThat(states()).containsExactly("SWITCHING");
        assertThat(visible)
                .singleElement()
                .satisfies(set -> assertThat(set.revision()).isEqualTo(1));
        assertThat(new IndexRows(night.dsl, night.reports, ZoneOffset.UTC).sets())
                .singleElement()
                .satisfies(set -> assertThat(set.name()).isEqualTo("2026-10-30"));
    }

    @Test
    void twoReportsFoldersOfOneDatabaseHaveTheirOwnSetsAndTheirOwnLatest(@TempDir Path other) throws IOException {
        ReportsFolder elsewhere = new ReportsFolder(other);
        sets.publish("new");
        Edition older = night.edition(LocalDate.of(2026, 10, 29));
        Publisher publisher = new Publisher(night.dsl, elsewhere, PublishedNight.CLOCK);
        publisher.open(older);

        publisher.publish(older, List.of(), tx -> {}, new NoAudience());

        assertThat(elsewhere.latest().toRealPath())
                .isEqualTo(elsewhere.link(SetKind.DAILY, "2026-10-29").toRealPath());
        assertThat(new IndexRows(night.dsl, elsewhere, ZoneOffset.UTC).sets())
                .extracting(IndexSet::name)
                .containsExactly("2026-10-29");
        assertThat(new IndexRows(night.dsl, night.reports, ZoneOffset.UTC).sets())
                .extracting(IndexSet::name)
                .containsExactly("2026-10-30");
    }

    private List<String> states() {
        return night.dsl.select(PUBLICATION.STATE).from(PUBLICATION).fetch(PUBLICATION.STATE);
    }

    private static Audience told(List<Published> visible, List<String> warnings) {
        return new Audience() {
            @Override
            public void visible(Published set) {
                visible.add(set);
            }

            @Override
            public void warned(String message) {
                warnings.add(message);
            }
        };
    }
}
