package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFormTests {
    private final Path jobs;

    RefusedFormTests(@TempDir Path jobs) {
        this.jobs = jobs;
    }

    @Test
    void whatIsNotKnownIsNamedWithItsLine() {
        refused("""
                arrears:
                  alias: {}
                  forms:
                    - file: "a_{period}.csv"
                      charsets: gbk
                      charset: gb
                """, """
                3: exports.arrears.alias is not a setting; did you mean aliases?
                6: exports.arrears.forms[0].charsets is not a setting; did you mean charset?
                7: exports.arrears.forms[0].charset is "gb"; did you mean gbk?""");
    }

    @Test
    void columnsThatAreNotThoseOfTheExportAreRefused() {
        refused("""
                arrears:
                  aliases: {欠费: outstandig}
                  values: {satus: {在用: ACTIVE}}
                  forms:
                    - file: "a_{period}.csv"
                      units: {due_date: fen}
                      dates:
                        due: YYYYMMDD
                      constants: {service: S1}
                """, """
                3: exports.arrears.aliases.欠费 stands for outstandig, which is no column of this export; did you mean outstanding?
                4: exports.arrears.values.satus is no column of this export that has a list of values; nothing is expected here, remove it
                7: exports.arrears.forms[0].units.due_date is no column of money of this export; known here: outstanding
                9: exports.arrears.forms[0].dates.due is no column of days of this export; known here: due_date
                10: exports.arrears.forms[0].constants.service is no column of this export; known here: account_id, bill_month, due_date, outstanding, service_id""");
    }

    @Test
    void headingsThatClashAreRefused() {
        refused("""
                arrears:
                  aliases:
                    号码: account_id
                    ＡCCT: account_id
                    acct: service_id
                    Account_ID: due_date
                  forms:
                    - file: "a_{period}.csv"
                      aliases: {号码: bill_month}
                """, """
                6: exports.arrears.aliases.acct stands for service_id here and is account_id already; keep one
                7: exports.arrears.aliases.Account_ID stands for due_date here and is account_id already; keep one
                10: exports.arrears.forms[0].aliases.号码 stands for bill_month here and is account_id already; keep one""");
    }

    @Test
    void wordsThatClashOrStandForNothingAreRefused() {
        refused(ExportKind.SERVICES, """
                services:
                  values: {status: {在用: ACTIVE, 停: STOPPED}}
                  forms:
                    - file: "s_{period}.csv"
                      values:
                        status: {在用: CEASED, ACTIVE: CEASED}
                        product: {"*": OTHER}
                """, """
                3: exports.services.values.status.停 stands for STOPPED, which is no value of this column; known here: ACTIVE, CEASED, SUSPENDED
                7: exports.services.forms[0].values.status.ACTIVE stands for CEASED here, and it is ACTIVE already; keep one
                7: exports.services.forms[0].values.status.在用 stands for CEASED here, and it is ACTIVE already; keep one""");
    }

    @Test
    void theWordForAllOthersHasOneMeaning() {
        refused(ExportKind.SERVICES, """
                services:
                  values: {status: {"*": ACTIVE}}
                  forms:
                    - file: "s_{period}.csv"
                      values: {status: {"*": CEASED}}
                """, """
                6: exports.services.forms[0].values.status.* stands for CEASED here, and any unknown word is ACTIVE already; keep one""");
    }

    @Test
    void theMonthOfBillsIsNoConstant() {
        refused(ExportKind.BILLS, """
                bills:
                  forms:
                    - file: "b_{period}.csv"
                      constants: {bill_month: 2026-10}
                """, """
                5: exports.bills.forms[0].constants.bill_month is held against the month in the file's name and cannot be constant; remove it""");
    }

    @Test
    void anOrderOfColumnsMustBeWholeAndKnown() {
        refused("""
                arrears:
                  forms:
                    - file: "a_{period}.csv"
                      header: none
                      columns: [account_id, account, "-", "-", account_id, due_date]
                      constants: {due_date: 2026-02-30}
                    - file: "b_{period}.csv"
                      header: none
                      columns: [account_id, outstanding, due_date]
                      constants: {due_date: 2026-02-28, bill_month: 2026-13}
                """, """
                6: exports.arrears.forms[0].columns lacks bill_month, outstanding; add it, or a constant for it
                6: exports.arrears.forms[0].columns[1] is account, which is no column of this export ("-" is one not read); known here: account_id, bill_month, due_date, outstanding, service_id
                6: exports.arrears.forms[0].columns[4] is account_id for the second time; keep one
                7: exports.arrears.forms[0].constants.due_date is constant, but stands in columns too; keep one
                11: exports.arrears.forms[1].constants.bill_month is not a month (YYYYMM or YYYY-MM), but is "2026-13"
                11: exports.arrears.forms[1].constants.due_date is constant, but stands in columns too; keep one""");
    }

    @Test
    void anOrderThatNamesNobodyWhoIsExemptIsRefused() {
        refused(ExportKind.EXEMPTIONS, """
                exemptions:
                  forms:
                    - file: "e_{period}.csv"
                      header: none
                      columns: [reason]
                    - file: "f_{period}.csv"
                      header: none
                      columns: [kind, customer_id]
                """, """
                6: exports.exemptions.forms[0].columns lacks account_id or customer_id, kind; add it, or a constant for it""");
    }

    @Test
    void keysThatDoNotGoTogetherAreRefused() {
        refused("""
                arrears:
                  forms:
                    - file: "a_{period}.csv"
                      columns: [account_id]
                    - file: "b_{period}.csv"
                      header: none
                    - file: "c_{period}.csv"
                      widths: [1]
                    - file: "d_{period}.csv"
                      layout: fixed
                      columns: [account_id, bill_month, outstanding, due_date]
                      widths: [1, 2, 3]
                      delimiter: ","
                    - file: "e_{period}.csv"
                      layout: fixed
                      columns: [account_id, bill_month, outstanding, due_date]
                    - file: "f_{period}.xlsx"
                      layout: xlsx
                      charset: gbk
                    - file: "g_{period}.csv"
                      control: {form: rows-field}
                """, """
                5: exports.arrears.forms[0].columns are the order of a file without a heading; write header: none, or remove them
                6: exports.arrears.forms[1] needs columns: the files have no heading, so their order must be written here
                9: exports.arrears.forms[2].widths go with layout fixed alone; remove them
                13: exports.arrears.forms[3].widths are 3, but there are 4 columns
                14: exports.arrears.forms[3].delimiter goes with layout delimited alone; remove it
                15: exports.arrears.forms[4] needs widths: the bytes of each column, for layout fixed
                20: exports.arrears.forms[5].charset does not go with layout xlsx, which has its own; remove it
                22: exports.arrears.forms[6].control: form rows-field needs field, the place of the number of rows, from 1""");
        refused("""
                arrears:
                  forms:
                    - file: "g_{period}.csv"
                      delimiter: "||"
                      date: D/M/YYYY
                      limits: {max-orphan-ratio: 1}
                """, """
                5: exports.arrears.forms[0].delimiter must be one character, tab, or a code such as "\\u0001", but is "||"
                6: exports.arrears.forms[0].date is "D/M/YYYY"; known here: YYYY-MM-DD, YYYY/M/D, YYYYMMDD
                7: exports.arrears.forms[0].limits.max-orphan-ratio is for all forms of an export; write it under its limits""");
    }

    @Test
    void aFileNameHasAPeriodAndWholeBrackets() {
        refused("""
                arrears:
                  forms:
                    - file: "a[_{period}].csv"
                    - file: "a_{period}_{prt}[.csv"
                    - file: "x/a_{period}_{period}.csv"
                      parts: 2
                """, """
                4: exports.arrears.forms[0].file must have {period} outside of brackets: files without it belong to no day or month
                5: exports.arrears.forms[1].file has a bracket that is not closed, or brackets in brackets
                5: exports.arrears.forms[1].file has {prt}; did you mean {part}?
                6: exports.arrears.forms[2].file has {period} twice; keep one
                6: exports.arrears.forms[2].file is a name without folders; remove what stands before the last /
                7: exports.arrears.forms[2].parts is 2, but file has no {part} to tell them apart by""");
    }

    @Test
    void theSameFileTwiceAndAnExportThatLacksAreRefused() {
        refused("""
                arrears:
                  forms:
                    - file: "a_{period}.csv"
                    - file: "a_{period}.csv"
                """, "5: exports.arrears.forms[1].file stands in an earlier form too; keep one");
        refused("{}", "1: exports lacks arrears; take it from the distribution");
    }

    private void refused(String arrears, String expected) {
        refused(ExportKind.ARREARS, arrears, expected);
    }

    /** @param expected the lines of the message, each with the line of the file before it */
    private void refused(ExportKind kind, String export, String expected) {
        assertThatThrownBy(() -> TestExports.with(jobs, kind, export))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.CONFIGURATION))
                .extracting(stop -> String.valueOf(stop.getMessage())
                        .replace(jobs + "/exports.yml:", "")
                        .lines()
                        .sorted()
                        .toList())
                .isEqualTo(expected.lines().sorted().toList());
    }
}
