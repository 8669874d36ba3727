package io.gridbook.sample;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A package on sale; fees in fen, {@code convertsTo} a month once an annual term has run out. */
record Offer(
        Product product,
        String code,
        String name,
        boolean annual,
        long fee,
        @Nullable Long convertsTo) {
    private static final List<Offer> ANNUAL = List.of(
            annual(Product.BROADBAND, "BY360", "宽带包年 360元", 36000, 4000L),
            annual(Product.BROADBAND, "BY720", "宽带包年 720元", 72000, 8000L),
            annual(Product.BROADBAND, "BY960", "千兆宽带包年 960元", 96000, 10000L),
            annual(Product.FIXED, "GY240", "固话包年 240元", 24000, 2500L),
            annual(Product.MOBILE_4G, "YC180", "4G 预存包年 180元", 18000, 1900L),
            annual(Product.MOBILE_4G, "YC360", "4G 预存包年 360元", 36000, 3900L),
            annual(Product.MOBILE_5G, "YC828", "5G 预存包年 828元", 82800, 9900L),
            annual(Product.MOBILE_5G, "YC1428", "5G 预存包年 1428元", 142800, 15900L),
            annual(Product.IPTV, "TV180", "高清电视包年 180元", 18000, null),
            annual(Product.LEASED_LINE, "ZX1800", "互联网专线包年 1800元", 180000, 20000L));
    private static final List<Offer> MONTHLY = List.of(
            monthly(Product.BROADBAND, "KD30", "宽带包月 30元", 3000),
            monthly(Product.BROADBAND, "KD60", "宽带包月 60元", 6000),
            monthly(Product.FIXED, "GH10", "固话月租 10元", 1000),
            monthly(Product.FIXED, "GH20", "固话月租 20元", 2000),
            monthly(Product.MOBILE_4G, "SK8", "4G 关爱套餐 8元", 800),
            monthly(Product.MOBILE_4G, "SK19", "4G 惠民套餐 19元", 1900),
            monthly(Product.MOBILE_4G, "SK39", "4G 畅聊套餐 39元", 3900),
            monthly(Product.MOBILE_4G, "SK59", "4G 畅聊套餐 59元", 5900),
            monthly(Product.MOBILE_5G, "CX39", "5G 轻享套餐 39元", 3900),
            monthly(Product.MOBILE_5G, "CX69", "5G 畅享套餐 69元", 6900),
            monthly(Product.MOBILE_5G, "RH99", "融合套餐 99元", 9900),
            monthly(Product.MOBILE_5G, "RH129", "融合套餐 129元", 12900),
            monthly(Product.MOBILE_5G, "RH199", "融合套餐 199元", 19900),
            monthly(Product.MOBILE_5G, "RH299", "融合套餐 299元", 29900),
            monthly(Product.IPTV, "TV5", "高清电视包月 5元", 500),
            monthly(Product.IPTV, "TV15", "高清电视包月 15元", 1500),
            monthly(Product.LEASED_LINE, "ZX150", "互联网专线 150元", 15000));

    /** The dearest annual one that a service of this monthly spend pays for. */
    static Offer annual(Product product, long monthly) {
        return of(ANNUAL, product, monthly * 12);
    }

    static Offer monthly(Product product, long monthly) {
        return of(MONTHLY, product, monthly);
    }

    private static Offer of(List<Offer> offers, Product product, long most) {
        Offer best = null;
        for (Offer offer : offers) {
            if (offer.product == product && (best == null || offer.fee <= most)) {
                best = offer;
            }
        }
        return Objects.requireNonNull(best, product.name());
    }

    private static Offer annual(Product product, String code, String name, long fee, @Nullable Long convertsTo) {
        return new Offer(product, code, name, true, fee, convertsTo);
    }

    private static Offer monthly(Product product, String code, String name, long fee) {
        return new Offer(product, code, name, false, fee, null);
    }
}
