package io.gridbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

class ZipTests {
    @Test
    void closingFreesTheNativeMemoryOfAZipThatWasNeverFinished() throws IOException {
        Zip zip = new Zip(new ByteArrayOutputStream(), 3);
        zip.putNextEntry(new ZipEntry("a"));
        zip.write(1);
        zip.close();
        assertThatNullPointerException().isThrownBy(() -> zip.write(2)).withMessageContaining("closed");
    }

    @Test
    void theStreamOfAWorkbookStaysOpen() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Column<String> column = Column.printed("h", 10, text -> Cell.text(text));
        SheetLayout<String> sheet = SheetLayout.table("s", List.of(), List.of(), 0, List.of(column), List.of(), "none");
        new WorkbookWriter()
                .write(new BookLayout("t", LocalDate.of(2026, 11, 20), new Footer("l", "c", "r"), List.of(sheet)), out);
        assertThat(closed[0]).isFalse();
        assertThat(out.size()).isPositive();
    }
}
