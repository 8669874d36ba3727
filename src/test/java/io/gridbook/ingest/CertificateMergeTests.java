package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateMergeTests {
    private static final String NUMBER = "21010219700101001X";

    private final Town town = Town.empty();

    @Test
    void equalCertificatesOfAnAreaAreOneCustomerUnderTheSmallestId() {
        town.grid("G2", "A1");
        town.customer("C2").identityCard(NUMBER);
        town.customer("C10").identityCard(NUMBER).grid("G2");
        town.night("2026-11-20");
        assertThat(of("C2")).isEqualTo("C10 in G2");
        assertThat(of("C10")).isEqualTo("C10 in G2");
    }

    @Test
    void caseAndFullWidthFormsDoNotMatter() {
        town.customer("C1").identityCard(NUMBER);
        town.customer("C2").identityCard("21010219700101001x");
        town.customer("C3").identityCard("２１０１０２１９７００１０１００１Ｘ");
        town.customer("C4").identityCard("　" + NUMBER + " ");
        town.night("2026-11-20");
        assertThat(of("C2")).isEqualTo("C1 in G1");
        assertThat(of("C3")).isEqualTo("C1 in G1");
        assertThat(of("C4")).isEqualTo("C1 in G1");
    }

    @Test
    void theSameCertificateInTwoAreasIsTwoCustomers() {
        town.grid("G2", "A2");
        town.customer("C1").identityCard(NUMBER);
        town.customer("C2").identityCard(NUMBER).grid("G2");
        town.night("2026-11-20");
        assertThat(of("C2")).isEqualTo("C2 in G2");
    }

    @Test
    void theSameNumberOfAnotherTypeIsAnotherCustomer() {
        town.customer("C1").identityCard(NUMBER);
        town.customer("C2").certificate("PASSPORT", NUMBER);
        town.customer("C3").certificate("", NUMBER);
        town.customer("C4").certificate("", NUMBER);
        town.night("2026-11-20");
        assertThat(of("C2")).isEqualTo("C2 in G1");
        assertThat(of("C4")).isEqualTo("C4 in G1");
    }

    @Test
    void placeholdersDoNotMerge() {
        int n = 0;
        for (String placeholder : new String[] {"000000000000000000", "111111", "无", "不详", "12345", "９９９９９９"}) {
            town.customer("C" + n++).identityCard(placeholder);
            town.customer("C" + n++).identityCard(placeholder);
        }
        town.customer("D1").identityCard("123456");
        town.customer("D2").identityCard("123456");
        town.night("2026-11-20");
        for (int each = 0; each < n; each++) {
            assertThat(of("C" + each)).isEqualTo("C" + each + " in G1");
        }
        assertThat(of("D2")).isEqualTo("D1 in G1");
    }

    @Test
    void aCustomerWithoutAKnownGridIsAnOrphanAndMergesNobody() {
        town.customer("C1").identityCard(NUMBER).grid("G9");
        town.customer("C2").identityCard(NUMBER);
        town.customer("C3").identityCard(NUMBER).grid("G9");
        town.night("2026-11-20");
        assertThat(of("C2")).isEqualTo("C2 in G1");
        assertThat(of("C3")).isEqualTo("C3 in G9");
    }

    private String of(String record) {
        return town.dsl()
                .selectFrom(CUSTOMER)
                .where(CUSTOMER.DAY.eq(LocalDate.of(2026, 11, 20)), CUSTOMER.RECORD_ID.eq(record))
                .fetchSingle(row -> row.getCustomerId() + " in " + row.getGridCode());
    }
}
