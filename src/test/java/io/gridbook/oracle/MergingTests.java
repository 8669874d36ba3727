package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingTests {

    private static final String DAY = "20261120";

    @TempDir
    Path folder = Path.of("");

    @Test
    void equalCertificatesOfAnAreaAreOneCustomerUnderTheSmallestId() {
        assertThat(customers("C2,G2,ID_CARD,21010119800101001x", "C10,G1,ID_CARD,２1010119800101001X "))
                .containsExactly("C10 G1");
    }

    @Test
    void anotherAreaAnotherTypeOrNoTypeIsAnotherCustomer() {
        assertThat(customers(
                        "C1,G1,ID_CARD,210101198001010012",
                        "C2,G3,ID_CARD,210101198001010012",
                        "C3,G1,PASSPORT,210101198001010012",
                        "C4,G1,,210101198001010012"))
                .containsExactly("C1 G1", "C2 G3", "C3 G1", "C4 G1");
    }

    @Test
    void placeholdersDoNotMerge() {
        assertThat(customers(
                        "C1,G1,ID_CARD,１１１１１１１１",
                        "C2,G1,ID_CARD,11111111",
                        "C3,G1,OTHER,不详",
                        "C4,G1,OTHER,不详",
                        "C5,G1,PASSPORT,A1234",
                        "C6,G1,PASSPORT,A1234",
                        "C7,G1,PASSPORT,A12345",
                        "C8,G1,PASSPORT,A12345"))
                .containsExactly("C1 G1", "C2 G1", "C3 G1", "C4 G1", "C5 G1", "C6 G1", "C7 G1");
    }

    @Test
    void fiftyServicesMergeAndFiftyOneDoNot() {
        String[] records = {"C1,G1,ID_CARD,210101198001010012", "C2,G1,ID_CARD,210101198001010012"};
        assertThat(customers(48, records)).containsExactly("C1 G1");
        assertThat(customers(49, records)).containsExactly("C1 G1", "C2 G1");
    }

    private List<String> customers(String... records) {
        return customers(0, records);
    }

    private List<String> customers(int furtherCeased, String... records) {
        String[] services = new String[records.length + furtherCeased];
        IntStream.range(0, services.length)
                .forEach(i -> services[i] = i < records.length
                        ? "S" + i + "," + records[i].split(",", -1)[0] + ",A1,2020-01-01"
                        : "S" + i + ",C1,A1,2020-01-01,2026-10-01");
        return new TestDrop(folder)
                        .grids(DAY, "G1,A1", "G2,A1", "G3,A2")
                        .customers(DAY, records)
                        .services(DAY, services)
                        .bills("202610", "S1,10.00")
                        .night("2026-11-20")
                        .segments()
                        .stream()
                        .map(one -> one.customerId() + " " + one.grid())
                        .toList();
    }
}
