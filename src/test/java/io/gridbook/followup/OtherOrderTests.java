package io.gridbook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists whose rows, columns, sheets and times are not where they were. */
class OtherOrderTests {
    private static final String NOW = "2026-11-22T18:00";

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static ReturnTown town;

    @BeforeAll
    static void lists() {
        town = new ReturnTown(folder);
    }

    @BeforeEach
    void nothingCameBack() {
        town.clear();
    }

    @Test
    void rowsSortedAndDeletedColumnsHiddenAndMovedAndTheSheetRenamed() {
        FilledIn list = town.filled()
                .answer("C1", "2026-11-21T09:30", "电话", "考虑中")
                .answer("C4", "2026-11-21T09:40", "上门", "拒绝");
        list.with(book -> {
                    XSSFSheet today = FilledIn.today(book);
                    today.protectSheet(null);
                    turnRows(today, list.row("C1").getRowNum(), list.row("C4").getRowNum());
                    today.removeRow(list.row("C2"));
                    today.setColumnHidden(FilledIn.column(today, "电话"), true);
                    moveColumn(today, FilledIn.column(today, "校验"), 40);
                    moveColumn(today, FilledIn.column(today, "方式"), 41);
                    book.setSheetName(0, "我的清单");
                })
                .save(town.in("G1.xlsx"));

        Returns returns = town.followUp(NOW);

        assertThat(returns).isEqualTo(new Returns(1, 0, 0, 2, 0, 0, 0, List.of()));
        assertThat(town.contacts())
                .containsExactly(
                        "C1 2026-11-20 2026-11-21T09:30 CALL CONSIDERING null",
                        "C4 2026-11-20 2026-11-21T09:40 VISIT REFUSED null");
    }

    @Test
    void theLaterContactStandsWhateverCameLast() {
        FilledIn later = town.filled().answer("C1", "2026-11-21T15:00", "电话", "拒绝");
        FilledIn earlier = town.filled().answer("C1", "2026-11-21T09:00", "电话", "考虑中");
        later.save(town.in("later.xlsx"));
        town.followUp(NOW);
        earlier.save(town.in("earlier.xlsx"));

        assertThat(town.followUp(NOW)).isEqualTo(new Returns(1, 0, 0, 0, 1, 0, 0, List.of()));
        assertThat(town.contacts()).containsExactly("C1 2026-11-20 2026-11-21T15:00 CALL REFUSED null");
    }

    @Test
    void ofTwoAnswersOfOneTimeTheOneSavedLaterStands() {
        save("2026-11-21T20:00:00Z", "拒绝", "second.xlsx");
        town.followUp(NOW);
        save("2026-11-21T08:00:00Z", "考虑中", "first.xlsx");
        town.followUp(NOW);
        assertThat(town.contacts()).containsExactly("C1 2026-11-20 2026-11-21T09:00 CALL REFUSED null");

        save("2026-11-21T21:00:00Z", "已解决", "third.xlsx");
        town.followUp(NOW);
        assertThat(town.contacts()).containsExactly("C1 2026-11-20 2026-11-21T09:00 CALL RESOLVED null");
    }

    private void save(String saved, String result, String name) {
        town.filled()
                .answer("C1", "2026-11-21T09:00", "电话", result)
                .with(book -> book.getProperties()
                        .getCoreProperties()
                        .setModified(Optional.of(Date.from(Instant.parse(saved)))))
                .save(town.in(name));
    }

    private static void turnRows(XSSFSheet sheet, int first, int last) {
        List<Integer> rows = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            rows.add(row);
        }
        Collections.reverse(rows);
        for (int i = 0; i < rows.size(); i++) {
            Row target = sheet.createRow(60 + i);
            RefusedRowTests.paste(sheet.getRow(rows.get(i)), target);
            sheet.removeRow(sheet.getRow(rows.get(i)));
        }
    }

    private static void moveColumn(XSSFSheet sheet, int from, int to) {
        for (Row row : sheet) {
            if (row.getCell(from) != null) {
                row.createCell(to).setCellValue(row.getCell(from).toString());
                row.removeCell(row.getCell(from));
            }
        }
    }
}
