package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectFileTests {
    private final Path path;
    private final DropFile bills;

    RejectFileTests(@TempDir Path folder) {
        bills = new DropFolder(folder).put("bills_202610.csv", "");
        path = folder.resolve("rejects").resolve("bills_202610.csv");
    }

    @Test
    void rowsRejectedAfterTheFileWasClosedAreAdded() throws IOException {
        RejectFile rejects = new RejectFile(path, bills);
        rejects.reject(2, "rent", "is empty", List.of("S1", ""));
        rejects.close();
        rejects.reject(3, "", "the same key again with other values", List.of("S2", "1"));
        rejects.close();
        assertThat(Files.readString(path))
                .contains("S1,,2,rent,is empty")
                .contains("S2,1,3,,the same key again with other values");
    }

    @Test
    void aFileLeftByAnEarlierRunIsBegunAfresh() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "old");
        try (RejectFile rejects = new RejectFile(path, bills)) {
            rejects.reject(2, "rent", "is empty", List.of("S1", ""));
        }
        assertThat(Files.readString(path)).doesNotContain("old");
    }
}
