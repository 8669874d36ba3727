package io.gridbook.sample;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms of all exports; each is one that jobs/exports.yml has as an example. */
final class LegacyForms {
    private static final DateTimeFormatter DASHED = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("uuuu/M/d");
    private static final String CUSTOMERS =
            "客户编号,证件类型,证件号码,客户名称,客户类别,客户类型,出生日期,联系人,联系电话,联系手机,其他联系方式,楼宇,门牌号,地址,工作单位,职务," + "会员卡号,兴趣爱好,网格编码,备注";
    private static final String SERVICES = "用户编号,客户编号,账户编号,业务号码,产品类型,套餐编码,套餐名称,套餐周期,套餐生效日期,套餐到期日期,套餐费用,到期转月费,续约套餐编码,"
            + "续约生效日期,融合编号,融合名称,付费方式,开户日期,状态,拆机日期,拆机原因,终端型号";
    private static final String ARREARS = "账户编号,用户编号,账期,欠费金额,缴费截止日期";
    private static final String BALANCES = "账户编号,余额类型,余额,有效期";
    private static final String DISCONNECTS = "工单号,用户编号,申请时间,原因代码,原因,状态,联系时间,完成时间";
    private static final String ADJUSTMENTS = "调账单号,账户编号,用户编号,调账日期,调账金额,调账原因,原因说明,审批级别,凭证号";
    private static final String PREMISES = "楼宇编号,网格编码,楼宇,地址,住户数,商铺数,移动覆盖,宽带覆盖,电信用户数,移动用户数,铁通用户数,备注";
    private static final String EXEMPTIONS = "账户编号,客户编号,豁免类型,生效日期,失效日期,原因";
    private static final List<Integer> GRID_WIDTHS = List.of(16, 40, 16, 40, 16, 40, 20, 64, 40, 64);
    /** The account stands before the service. */
    private static final List<Integer> BILL_ORDER = List.of(0, 2, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    private LegacyForms() {}

    /** @param names of the columns in canonical order, with commas between them */
    static LegacyForm of(String export, String names) {
        List<String> columns = split(names);
        return switch (export) {
            case "grids" ->
                new LegacyForm(
                        "WG_{period}.txt", "", columns, List.of(), asIs(columns), GRID_WIDTHS, Set.of(), DASHED, "");
            case "customers" -> piped("KH_{period}.R1.txt", columns, CUSTOMERS, Set.of(), PLAIN, "");
            case "services" -> piped("YW_{period}.R2.txt", columns, SERVICES, Set.of("package_fee"), PLAIN, "");
            case "bills" -> bare("ZD_{period}.R1.txt", "\u0001", columns, BILL_ORDER, "total");
            case "arrears" -> delimited("QF_{period}.txt", "$", columns, ARREARS, Set.of(), SLASHED, "outstanding");
            case "balances" -> piped("YE_{period}.txt", columns, BALANCES, Set.of("balance"), PLAIN, "balance");
            case "charges" -> bare("HF_{period}.txt", "\t", columns, asIs(columns), "charged_to_date");
            case "disconnects" -> piped("CJ_{period}.txt", columns, DISCONNECTS, Set.of(), DASHED, "");
            case "adjustments" -> piped("TZ_{period}.txt", columns, ADJUSTMENTS, Set.of("amount"), PLAIN, "amount");
            case "premises" -> piped("LY_{period}.txt", columns, PREMISES, Set.of(), DASHED, "");
            case "exemptions" -> piped("MC_{period}.txt", columns, EXEMPTIONS, Set.of(), PLAIN, "");
            default -> throw new IllegalArgumentException(export);
        };
    }

    private static LegacyForm piped(
            String file,
            List<String> columns,
            String headings,
            Set<String> fen,
            DateTimeFormatter dates,
            String total) {
        return delimited(file, "|", columns, headings, fen, dates, total);
    }

    private static LegacyForm delimited(
            String file,
            String delimiter,
            List<String> columns,
            String headings,
            Set<String> fen,
            DateTimeFormatter dates,
            String total) {
        return new LegacyForm(file, delimiter, columns, split(headings), asIs(columns), List.of(), fen, dates, total);
    }

    /** Without a heading, all money in fen. */
    private static LegacyForm bare(
            String file, String delimiter, List<String> columns, List<Integer> order, String total) {
        return new LegacyForm(
                file, delimiter, columns, List.of(), order, List.of(), Set.copyOf(columns), DASHED, total);
    }

    private static List<String> split(String names) {
        return Stream.of(names.split(",", -1)).toList();
    }

    private static List<Integer> asIs(List<String> columns) {
        return IntStream.range(0, columns.size()).boxed().toList();
    }
}
