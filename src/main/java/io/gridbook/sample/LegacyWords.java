package io.gridbook.sample;

import java.util.Map;

/** The words of an old BSS for the values of a column. */
final class LegacyWords {
    private static final Map<String, String> WHETHER = Map.of("Y", "是", "N", "否");
    private static final Map<String, Map<String, String>> WORDS = Map.ofEntries(
            Map.entry("id_type", Map.of("ID_CARD", "身份证", "PASSPORT", "护照", "BUSINESS_LICENCE", "营业执照", "OTHER", "其他")),
            Map.entry("customer_class", Map.of("URBAN", "城市", "RURAL", "农村")),
            Map.entry("customer_kind", Map.of("SHOP", "商铺", "SME", "中小企业", "TRANSIENT", "流动人口", "OTHER", "其他")),
            Map.entry(
                    "product",
                    Map.of("FIXED", "固话", "BROADBAND", "宽带", "IPTV", "互联网电视", "LEASED_LINE", "专线", "OTHER", "其他")),
            Map.entry("package_term", Map.of("MONTHLY", "包月", "ANNUAL", "包年")),
            Map.entry("payment", Map.of("PREPAID", "预付费", "POSTPAID", "后付费")),
            Map.entry(
                    "status",
                    Map.of(
                            "ACTIVE",
                            "在用",
                            "SUSPENDED",
                            "停机",
                            "CEASED",
                            "拆机",
                            "OPEN",
                            "待处理",
                            "RETAINED",
                            "已挽留",
                            "COMPLETED",
                            "已完成",
                            "CANCELLED",
                            "撤单")),
            Map.entry(
                    "cause",
                    Map.of(
                            "DISPUTE",
                            "费用争议",
                            "SERVICE_FAULT",
                            "服务故障",
                            "BILLING_ERROR",
                            "出账错误",
                            "LINE_FAULT",
                            "线路故障",
                            "ONE_TIME_FEE",
                            "一次性费用",
                            "OTHER",
                            "其他")),
            Map.entry(
                    "approved_by_level", Map.of("DEPARTMENT", "部门", "BRANCH_LEADER", "分管领导", "GENERAL_MANAGER", "总经理")),
            Map.entry("mobile_covered", WHETHER),
            Map.entry("broadband_covered", WHETHER),
            Map.entry("kind", Map.of("DUNNING", "免催缴", "CONTACT", "免打扰")));

    private LegacyWords() {}

    /** The word for a value; the value where there is none. */
    static String of(String column, String value) {
        return WORDS.getOrDefault(column, Map.of()).getOrDefault(value, value);
    }
}
