package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example forms of jobs/exports.yml give the rows that the canonical ones give. */
class LegacyFormTests {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final DropFolder drop;

    LegacyFormTests(@TempDir Path dir) {
        drop = new DropFolder(dir);
    }

    @Test
    void servicesOfTheOldSystem() {
        same("YW_20261030_A1.R2.txt", """
                用户编号|客户编码|账户编号|业务号码|产品类型|套餐名称|套餐费用|到期转月费|开户日期|用户状态|拆机日期
                S1|Ｃ１|K1|139|宽带|"畅聊|乗\\"|12850|59.5|20240107|在用|
                S2|C2|K2|138|物联网||-3||20240229|拆机|20261030
                """, "services_20261030.csv", """
                service_id,customer_id,account_id,service_number,product,package_name,package_fee,converts_to_monthly_fee,opened_on,status,ceased_on
                S1,C1,K1,139,BROADBAND,畅聊|乗\\,128.50,59.50,2024-01-07,ACTIVE,
                S2,C2,K2,138,OTHER,,-0.03,,2024-02-29,CEASED,2026-10-30
                """);
        DropFile file = drop.file("YW_20261030_A1.R2.txt", TestExports.shipped());
        assertThat(file.part()).isEqualTo("A1");
        assertThat(file.resend()).isEqualTo(2);
    }

    @Test
    void billsOfTheOldSystem() {
        same(
                "ZD_202610.txt",
                "202610|K1|S1|1000|250|5|0|100||300|2000|3055\n".replace('|', '\u0001'),
                "bills_202610.csv",
                """
                bill_month,account_id,service_id,rent,voice,data,messages,vas,other,discount,one_off,total
                202610,K1,S1,10,2.5,0.05,0,1,,3,20,30.55
                """,
                1);
    }

    @Test
    void arrearsOfTheOldSystem() {
        same("QF_20261030.txt", """
                账户编号$用户编号$账期$欠费金额$缴费截止日期
                K1$$202608$12.34$2026/9/3
                K2$S2$202609$1$2026/10/31
                """, "arrears_20261030.csv", """
                account_id,service_id,bill_month,outstanding,due_date
                K1,,202608,12.34,2026-09-03
                K2,S2,202609,1,2026-10-31
                """);
    }

    @Test
    void customersOfTheOldSystem() {
        same("KH_20261030.txt", """
                客户编号|证件类型|客户姓名|城乡类别|出生日期|网格编码
                C1|身份证|𠮷田|农村|19880704|G1
                C2|军官证|张三|　||G1
                """, "customers_20261030.csv", """
                customer_id,id_type,name,customer_class,birthday,grid_code
                C1,ID_CARD,𠮷田,RURAL,1988-07-04,G1
                C2,OTHER,张三,,,G1
                """);
    }

    @Test
    void gridsOfTheOldSystem() {
        int[] widths = {16, 40, 16, 40, 16, 40, 20, 64, 40, 64};
        List<String> row = List.of("G1", "和平里", "A1", "城东", "M1", "王伟", "128", "m1@example.com", "林志明", "");
        same(
                "WG_20261030.txt",
                fixed(widths, row) + "\r\n",
                "grids_20261030.csv",
                String.join(
                                ",",
                                ExportKind.GRIDS.columns().stream()
                                        .map(Column::name)
                                        .toList())
                        + "\n" + String.join(",", row) + "\n",
                1);
    }

    @Test
    void aFixedLineOfAnotherLengthIsRejectedWithItsLine() {
        int[] widths = {16, 40, 16, 40, 16, 40, 20, 64, 40, 64};
        String good = fixed(widths, List.of("G1", "和平里", "A1", "城东", "M1", "王伟", "", "", "", ""));
        String shifted = fixed(widths, List.of("G1", "x和平里", "A1", "城东", "M1", "王伟", "", "", "", ""))
                .replace("x和", "和 ");
        String split =
                good.replace("G1" + " ".repeat(14), "G1" + " ".repeat(13) + "里").substring(0, good.length() - 1);
        drop.write("WG_20261030.txt", (good + "\r\n\r" + good + " \n" + split + "\n" + shifted).getBytes(GB18030));
        ReadRows read = DropFolder.read(drop.file("WG_20261030.txt", TestExports.shipped(9)));
        assertThat(read.rejects)
                .containsExactly(
                        "3 : has 357 bytes, the widths add up to 356",
                        "4 : has a character across the end of field 1: the widths do not fit it");
        assertThat(read.rows).extracting(row -> row.substring(0, 2)).containsExactly("1:", "5:");
        assertThat(read.counts.notes()).contains("1 empty lines are no rows");
        assertThat(read.rejectedFields.get(0)).singleElement().asString().contains("和平里");
    }

    @Test
    void aFormWithoutAHeadingRejectsOtherWidths() {
        drop.write("ZD_202610.txt", "202610\u0001K1\n");
        assertThatThrownBy(() -> DropFolder.read(drop.file("ZD_202610.txt", TestExports.shipped())))
                .hasMessageContaining("line 1: has 2 fields, the order in jobs/exports.yml has 12");
    }

    private static String fixed(int[] widths, List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String field = row.get(i);
            line.append(field).append(" ".repeat(widths[i] - field.getBytes(GB18030).length));
        }
        return line.toString();
    }

    private void same(String legacy, String text, String canonical, String canonicalText) {
        same(legacy, text, canonical, canonicalText, 0);
    }

    /** @param shift lines by which the canonical rows stand lower, because of their heading */
    private void same(String legacy, String text, String canonical, String canonicalText, int shift) {
        drop.put(canonical, canonicalText);
        drop.write(legacy, text.getBytes(GB18030));
        ReadRows expected = DropFolder.read(drop.file(canonical, TestExports.shipped()));
        ReadRows read = DropFolder.read(drop.file(legacy, TestExports.shipped()));
        assertThat(read.rejects).isEmpty();
        assertThat(read.rows.stream().map(row -> row.replaceFirst("^\\d+", "")))
                .isNotEmpty()
                .containsExactlyElementsOf(expected.rows.stream()
                        .map(row -> row.replaceFirst("^\\d+", ""))
                        .toList());
        assertThat(read.rows.get(0)).startsWith(2 - shift + ":");
        assertThat(read.counts.amountRead()).isEqualTo(expected.counts.amountRead());
    }
}
