package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNameTests {
    @Test
    void codePlaceAndManagerMakeTheName() {
        assertThat(FileName.of("G000012", "和平里", "王伟")).isEqualTo("G000012 和平里 王伟");
    }

    @Test
    void nothingLeadsOutOfTheFolder() {
        assertThat(FileName.of("../../etc", "a/b\\c", ".."))
                .doesNotContain("/", "\\")
                .doesNotStartWith(".");
        assertThat(FileName.of("..", "")).doesNotContain("..");
    }

    @Test
    void codesThatWouldLookAlikeStayApart() {
        assertThat(FileName.of("G/1", "x"))
                .isNotEqualTo(FileName.of("G:1", "x"))
                .isNotEqualTo(FileName.of("G_1", "x"));
    }

    @Test
    void codesThatBeginAlikeStayApartWhereTheyAreCut() {
        String long1 = "G".repeat(190) + "1";
        String long2 = "G".repeat(190) + "2";
        assertThat(FileName.of(long1, "和平里"))
                .isNotEqualTo(FileName.of(long2, "和平里"))
                .contains("~");
    }

    @Test
    void theLongestCodeThatAnExportMayHaveStaysWhole() {
        String code = "𠮷".repeat(32);
        assertThat(FileName.of(code, "和平里")).startsWith(code + " 和").doesNotContain("~");
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(FileName.of("G1", "和\u202e平\u200b里\n", "王\u0000伟")).isEqualTo("G1 和平里 王_伟");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String name = FileName.of("G1", "𠮷".repeat(100), "王伟");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(195);
        assertThat(name).endsWith("𠮷");
    }
}
