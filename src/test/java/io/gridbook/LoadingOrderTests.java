package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.exports.DropFile;
import io.gridbook.sample.SampleDrop;
import io.gridbook.sample.SampleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same exports give the same bytes, whichever file, row or day comes first and however many threads load them. */
class LoadingOrderTests {
    private static final LocalDate D1 = LocalDate.of(2026, 10, 29);
    private static final LocalDate D2 = D1.plusDays(1);

    private final Path folder;
    private final Path drop;

    LoadingOrderTests(@TempDir Path folder) {
        this.folder = folder;
        this.drop = folder.resolve("drop");
    }

    @BeforeEach
    void aDrop() {
        SampleDrop.write(SampleOptions.of(3_000, 5).date(D1).nights(2), drop);
    }

    @Test
    void threadsOrderOfFilesAndOrderOfRowsDoNotMatter() throws Exception {
        List<String> expected = nights("four-threads", street -> {
            street.load(Street.files(drop, D1), drop, 4);
            street.load(Street.files(drop, D2), drop, 4);
        });

        assertThat(nights("one-thread", street -> {
                    street.load(Street.files(drop, D2), drop, 1);
                    street.load(Street.files(drop, D1), drop, 1);
                }))
                .isEqualTo(expected);
        assertThat(nights("shuffled", this::shuffled)).isEqualTo(expected);
        for (DropFile file : both()) {
            turnRows(file.path());
        }
        assertThat(nights("turned", street -> street.load(both(), drop, 2))).isEqualTo(expected);
    }

    private void shuffled(Street street) throws InterruptedException {
        List<DropFile> files = new ArrayList<>(both());
        Collections.shuffle(files, new Random(4711));
        for (DropFile file : files) {
            street.load(List.of(file), drop, 1);
        }
    }

    private List<DropFile> both() {
        List<DropFile> files = new ArrayList<>(Street.files(drop, D1));
        Street.files(drop, D2).stream().filter(file -> !files.contains(file)).forEach(files::add);
        return files;
    }

    private List<String> nights(String name, Loading loading) throws IOException, InterruptedException {
        Street street = new Street(TestDatabase.create().dsl());
        loading.into(street);
        List<String> texts = new ArrayList<>();
        for (LocalDate day : List.of(D1, D2)) {
            Path set = street.publish(street.night(day), folder.resolve(name)).folder();
            texts.add(Files.readString(set.resolve("data/segments.csv")));
            texts.add(Files.readString(set.resolve("data/alerts.csv")));
        }
        return texts;
    }

    /** A quoted field may go on over several lines. */
    private static void turnRows(Path file) throws IOException {
        List<String> records = new ArrayList<>();
        StringBuilder record = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            record.append(line).append('\n');
            if (record.chars().filter(character -> character == '"').count() % 2 == 0) {
                records.add(record.toString());
                record.setLength(0);
            }
        }
        Collections.reverse(records.subList(1, records.size()));
        Files.writeString(file, String.join("", records));
    }

    private interface Loading {
        void into(Street street) throws InterruptedException;
    }
}
