package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.ALERT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Golden;
import io.gridbook.workbook.WorkbookText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeTests {
    private static final SummaryTown TOWN = SummaryTown.make();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aGridWithAManagerAndCustomersToNotifyHasSlips() {
        assertThat(TOWN.notices(Locale.ENGLISH, 2, folder))
                .extracting(file -> folder.relativize(file.path()).toString())
                .containsExactly("A1 A1/G2 欠费通知单.xlsx", "A2 A2/G9 欠费通知单.xlsx");
    }

    @Test
    void theSlipsInChinese() {
        Golden.check("worklist/notices-zh.txt", text(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void theSlipsInEnglish() {
        Golden.check("worklist/notices-en.txt", text(Locale.ENGLISH));
    }

    @Test
    void theBillsAddUpToWhatTheCaseIsAbout() {
        List<NoticeGrid> grids = new ArrayList<>();
        new NoticeReader(TOWN.dsl()).forEachGrid(TOWN.night(), grids::add);
        for (NoticeGrid grid : grids) {
            List<Long> stakes = TOWN.dsl()
                    .select(ALERT.AT_STAKE)
                    .from(ALERT)
                    .where(ALERT.DAY.eq(SummaryTown.DAY), ALERT.RULE.eq("ARREARS"), ALERT.GRID_CODE.eq(grid.gridCode()))
                    .fetch(ALERT.AT_STAKE);
            assertThat(grid.notices()).extracting(Notice::sum).containsExactlyElementsOf(stakes);
        }
        assertThat(grids).hasSize(2);
    }

    @Test
    void noSlipIsCutByTheEndOfAPageHoweverManyBillsThereAre() {
        List<NoticeBill> bills = IntStream.range(0, 40)
                .mapToObj(i ->
                        new NoticeBill("138000" + i, "A-1", YearMonth.of(2026, 9), LocalDate.of(2026, 10, 25), 100L))
                .toList();
        NoticeSlip slip = new NoticeSlip(
                TOWN.edition(Locale.ENGLISH), io.gridbook.text.Words.of(Locale.ENGLISH), SummaryTown.NOTICES);
        NoticeGrid grid = new NoticeGrid(1, "A1", "A1", "G1", "G1", "M", null, List.of());
        double height = slip.of(grid, new Notice("x", "y".repeat(400), null, bills)).rows().stream()
                .mapToDouble(row -> row.height())
                .sum();
        assertThat(height).isLessThan(740);
    }

    private String text(Locale locale) {
        return WorkbookText.of(TOWN.notices(locale, 1, folder).get(0).path());
    }
}
