package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.exports.field.DateForm;
import io.gridbook.exports.field.MoneyUnit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPropertiesTests {
    private final Path jobs;

    FormPropertiesTests(@TempDir Path jobs) {
        this.jobs = jobs;
    }

    @Test
    void everyKeyOfAFormIsBound() {
        Form form = form("""
                arrears:
                  aliases: {欠费: outstanding}
                  values: {}
                  limits: {max-rejects: 7, max-reject-ratio: 0.5}
                  forms:
                    - file: "QF_{period}[_{part}][.R{resend}].txt[.gz]"
                      layout: delimited
                      charset: gbk
                      delimiter: tab
                      header: none
                      columns: [account_id, "-", outstanding, due_date]
                      aliases: {ＡCCT: account_id}
                      values: {}
                      constants: {bill_month: 2026-09}
                      unit: yuan
                      units: {outstanding: fen}
                      date: YYYY-MM-DD
                      dates: {due_date: YYYYMMDD}
                      parts: 3
                      control: {form: rows-field, required: true, field: 3}
                      limits: {max-rejects: 8, max-unpacked-ratio: 9}
                """);
        assertThat(form.charset()).isEqualTo(FormCharset.GBK);
        assertThat(form.delimiter()).isEqualTo('\t');
        assertThat(form.header()).isFalse();
        assertThat(form.columns()).containsExactly("account_id", "-", "outstanding", "due_date");
        assertThat(form.mapping())
                .isEqualTo(new Mapping(
                        Map.of("欠费", "outstanding", "acct", "account_id"),
                        Map.of(),
                        Map.of("bill_month", "2026-09"),
                        MoneyUnit.YUAN,
                        Map.of("outstanding", MoneyUnit.FEN),
                        DateForm.DASHED,
                        Map.of("due_date", DateForm.PLAIN)));
        assertThat(form.parts()).isEqualTo(OptionalInt.of(3));
        assertThat(form.control()).isEqualTo(new ControlRule(ControlForm.ROWS_FIELD, true, 3));
        assertThat(form.limits().maxRejects()).isEqualTo(8);
        assertThat(form.limits().maxRejectRatio()).isEqualTo(new BigDecimal("0.5"));
        assertThat(form.limits().maxUnpackedRatio()).isEqualTo(9);
        assertThat(form.limits().maxRecordChars()).isEqualTo(ExportLimits.SHIPPED.maxRecordChars());
    }

    @Test
    void anExportMayHaveLimitsOfItsOwn() {
        ExportsProperties properties = TestExports.with(jobs, ExportKind.ARREARS, """
                arrears:
                  limits: {max-orphan-ratio: 0.2}
                  forms: [{file: "a_{period}.csv"}]
                """);
        assertThat(properties.limits(ExportKind.ARREARS).maxOrphanRatio()).isEqualTo(new BigDecimal("0.2"));
        assertThat(properties.limits(ExportKind.BILLS)).isEqualTo(ExportLimits.SHIPPED);
    }

    @Test
    void everythingButTheFileHasADefault() {
        assertThat(form("arrears: {forms: [{file: \"a_{period}.csv\"}]}"))
                .isEqualTo(new Form(
                        "a_{period}.csv",
                        Layout.DELIMITED,
                        FormCharset.AUTO,
                        ',',
                        true,
                        List.of(),
                        List.of(),
                        new Mapping(Map.of(), Map.of(), Map.of(), MoneyUnit.YUAN, Map.of(), DateForm.DASHED, Map.of()),
                        OptionalInt.empty(),
                        new ControlRule(ControlForm.CHK, false, 0),
                        ExportLimits.SHIPPED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"|\"", "'\\u0001'", "\"\\u0001\"", "tab", "$", ";"})
    void aDelimiterIsOneCharacter(String written) {
        assertThat(String.valueOf(
                        form("arrears: {forms: [{file: \"a_{period}.csv\", delimiter: %s}]}".formatted(written))
                                .delimiter()))
                .isIn("|", "\u0001", "\t", "$", ";");
    }

    @Test
    void onePartNeedsNoNameToBeToldBy() {
        assertThat(form("arrears: {forms: [{file: \"a_{period}.csv\", parts: 1}]}")
                        .parts())
                .isEqualTo(OptionalInt.of(1));
    }

    private Form form(String arrears) {
        return TestExports.with(jobs, ExportKind.ARREARS, arrears)
                .forms(ExportKind.ARREARS)
                .get(0);
    }
}
