package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Publishes small sets, and says what must hold between folder and database at rest. */
final class PublishedSets {
    private final PublishedNight night;
    private Hit hit = point -> {};
    private Audience audience = new NoAudience();

    PublishedSets(PublishedNight night) {
        this.night = night;
    }

    /** From now on told of every boundary. */
    void watch(Hit watcher) {
        this.hit = watcher;
    }

    /** From now on told of what becomes visible. */
    void tell(Audience listener) {
        this.audience = listener;
    }

    Published publish(String contents) throws IOException {
        return publish(contents, night.edition());
    }

    Published publish(String contents, Edition edition) throws IOException {
        return fill(contents, edition).publish(edition, List.of(), tx -> {}, audience);
    }

    /** Builds the set and leaves it in staging. */
    Publisher fill(String contents, Edition edition) throws IOException {
        Publisher publisher = new Publisher(night.dsl, night.reports, PublishedNight.CLOCK, hit);
        Path folder = publisher.open(edition).folder();
        write(folder.resolve("A0001 城东/G000012.xlsx"), contents);
        write(folder.resolve("rejects/bills.csv"), "42");
        return publisher;
    }

    Recovery recover() {
        return new Publications(night.dsl, night.reports, hit).recover();
    }

    /** The visible set is the published one, whole; its cases are the day's; nothing else is left. */
    void check() throws IOException {
        Path link = night.reports.link(SetKind.DAILY, "2026-10-30");
        var row = night.dsl
                .selectFrom(PUBLICATION)
                .where(PUBLICATION.STATE.eq("PUBLISHED"))
                .fetchSingle();
        Path folder = night.reports.root().resolve(row.getFolder());
        assertThat(link.toRealPath()).isEqualTo(folder.toRealPath());
        assertThat(Sha256.of(link.resolve(Manifest.FILE))).isEqualTo(row.getManifestSha256());
        assertThat(night.reports.latest().toRealPath()).isEqualTo(folder.toRealPath());
        assertThat(night.dsl.fetchCount(PUBLICATION, PUBLICATION.STATE.eq("SWITCHING")))
                .isZero();
        assertThat(night.reports.staging()).isEmptyDirectory();
        try (Stream<Path> revisions = Files.list(folder.resolveSibling(""))) {
            assertThat(revisions).hasSize(night.dsl.fetchCount(PUBLICATION));
        }
        String cases = Files.readString(link.resolve("A0001 城东/G000012.xlsx"));
        if (cases.matches("\\d+ cases")) {
            assertThat(night.dsl.fetchCount(CASE_DAY) + " cases").isEqualTo(cases);
        }
    }

    int alerts() {
        return night.dsl.fetchCount(ALERT);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
