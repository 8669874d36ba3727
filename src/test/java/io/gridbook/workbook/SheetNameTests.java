package io.gridbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNameTests {
    @ParameterizedTest
    @CsvSource({"今日,今日", "包年[将到期],包年_将到期_", "a/b\\c:d*e?f,a_b_c_d_e_f", "It's,It_s", "History,History_", "'',_"})
    void aNameIsTheNearestThatExcelTakes(String text, String name) {
        assertThat(SheetName.of(text)).isEqualTo(name);
        WorkbookUtil.validateSheetName(SheetName.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三", "123456789012345678901234567890😀"})
    void aLongNameIsCutBetweenCharacters(String text) {
        assertThat(text).startsWith(SheetName.of(text));
        assertThat(SheetName.of(text).length()).isBetween(30, 31);
    }
}
