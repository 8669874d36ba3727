package io.gridbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The CRC-32 of a text that the calls of a month are spread by, in both forms that the migration has for it. */
class Crc32OfTests {
    private static final List<String> TEXTS = List.of(
            "",
            "0",
            "123456789",
            "C35",
            "13800138000",
            "é",
            "客户0001",
            "网格一号 中山路店",
            "𠮷",
            "𠀀😀客户",
            "\u0001\t\n\u007f",
            "长".repeat(2000));

    private static final DSLContext DSL = TestDatabase.create().dsl();

    @BeforeAll
    static void theFormForOlderServers() throws IOException {
        String migration = migration();
        int begin = migration.indexOf("CREATE FUNCTION crc32_of");
        String statement = migration.substring(begin, migration.indexOf("END $$;", begin) + "END $$;".length());
        assertThat(statement).contains(">= 180000");
        DSL.execute(statement.replace("crc32_of", "crc32_of_older_servers").replace(">= 180000", ">= 990000"));
    }

    @Test
    void theServersOwnIsThatOfZip() {
        assertThat(TEXTS).allSatisfy(text -> assertThat(of("crc32_of", text)).isEqualTo(zip(text)));
    }

    @Test
    void theOneForOlderServersIsThatOfZip() {
        assertThat(TEXTS)
                .allSatisfy(
                        text -> assertThat(of("crc32_of_older_servers", text)).isEqualTo(zip(text)));
    }

    @Test
    void theCheckValueOfTheStandardIsMet() {
        assertThat(of("crc32_of", "123456789")).isEqualTo(0xCBF43926L);
        assertThat(of("crc32_of_older_servers", "123456789")).isEqualTo(0xCBF43926L);
    }

    private static Long of(String function, String text) {
        return DSL.fetchSingle("SELECT " + function + "(?)", text).get(0, Long.class);
    }

    private static long zip(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static String migration() throws IOException {
        try (InputStream in = Crc32OfTests.class.getResourceAsStream("/db/migration/V8__cases.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
