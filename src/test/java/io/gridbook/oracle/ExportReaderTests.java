package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportReaderTests {

    private static final String BILLS = "bill_month,service_id,rent,voice,data,discount,one_off,total";

    @TempDir
    Path folder = Path.of("");

    @Test
    void equalRowsAreOneAndUnequalRowsOfAKeyAreNoneOverAllParts() {
        assertThat(bills(
                        "202610,S1,1.50,0,0,,,1.5",
                        "202610,S2,1,0,0,,,1",
                        "202610,S1,1.5,0,0,,,1.50",
                        "202610,S3,1,0,0,,,1"))
                .containsExactly("S1", "S2", "S3");
        new TestDrop(folder).write("bills_202610_A2", BILLS, List.of("202610,S2,2,0,0,,,2", "202610,S4,1,0,0,,,1"));
        assertThat(bills("202610,S1,1,0,0,,,1", "202610,S2,1,0,0,,,1")).containsExactly("S1", "S4");
    }

    @Test
    void rejectedRowsAreNoDuplicates() {
        assertThat(bills("202610,S1,1,0,0,,,1", "202610,S1,1,0,0,,,2")).containsExactly("S1");
    }

    @Test
    void aTotalIsTheSumOfItsParts() {
        assertThat(bills("202610,S1,10,2,3,1.50,100,113.50", "202610,S2,10,2,3,1.50,100,116.50"))
                .containsExactly("S1");
    }

    @Test
    void whatCannotBeReadIsRejected() {
        assertThat(bills(
                        "202613,S1,1,0,0,,,1",
                        "202610,,1,0,0,,,1",
                        "202610,1.1E+17,1,0,0,,,1",
                        "202610,S4,1,,0,,,1",
                        "202610,S5,1,0,0,,,1,",
                        "202610,\"Ｓ６　\",1,0,0,,,1",
                        "2026-10, S7 ,1,0,0,,,1"))
                .containsExactly("S6", "S7");
    }

    @Test
    void quotesHoldDelimitersLineBreaksAndDoubledQuotes() {
        assertThat(CsvText.records("a,b\r\n\"x,\n\"\"y\"\"\",\n,\"\"\n"))
                .containsExactly(List.of("a", "b"), List.of("x,\n\"y\"", ""), List.of("", ""));
        assertThatThrownBy(() -> CsvText.records("\"a\"b\n")).hasMessageContaining("record 1");
        assertThatThrownBy(() -> CsvText.records("a\n\"b\n")).hasMessageContaining("record 2");
    }

    @Test
    void textIsOrderedByCodePoint() {
        assertThat(List.of("C10", "C9", "C1").stream().sorted(CodePoints.ORDER)).containsExactly("C1", "C10", "C9");
        assertThat(CodePoints.ORDER.compare("\uFF21", "\uD83D\uDE00")).isNegative();
    }

    private List<String> bills(String... rows) {
        new TestDrop(folder).write("bills_202610", BILLS, List.of(rows));
        return new ExportReader(new DropFiles(folder))
                .rows(Schemas.BILLS, "202610").stream()
                        .map(row -> row.text("service_id"))
                        .sorted()
                        .toList();
    }
}
