package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.workbook.WritingPeer;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the benchmark says of workbooks, alone. */
@Tag("bench")
class BookCostTests {
    @Test
    void rowsBesideFastexcelAndWhatAWorkbookCosts() throws IOException {
        WritingPeer.WritingRates rates = WritingPeer.measure();
        System.out.printf(
                Locale.ROOT,
                "rows of 20 columns per CPU second: gridbook %,.0f, fastexcel %,.0f, ratio %.2f%n",
                rates.gridbook(),
                rates.fastexcel(),
                rates.ratio());
        BookCost.BookCosts costs = BookCost.measure();
        System.out.printf(
                Locale.ROOT,
                "a workbook without rows: %.2f CPU ms, %,.0f bytes; a password adds %.0f CPU ms%n",
                costs.emptyMillis(),
                costs.emptyBytes(),
                costs.lockMillis());
        assertThat(costs.emptyBytes()).isPositive();
    }
}
