package io.gridbook.revenue;

import io.gridbook.text.Words;
import java.time.LocalDate;
import java.util.List;

/** Products as the sheets order and name them; without one it is revenue that belongs to no customer. */
final class Products {
    private static final List<String> ORDER =
            List.of("FIXED", "BROADBAND", "2G", "3G", "4G", "5G", "IPTV", "LEASED_LINE", "OTHER", "");

    private Products() {}

    /** Those with revenue in any of the months. */
    static List<String> of(List<SheetRows.Revenue> rows) {
        return inOrder(rows.stream().map(SheetRows.Revenue::product).distinct().toList());
    }

    static List<String> inOrder(List<String> products) {
        return ORDER.stream().filter(products::contains).toList();
    }

    static String name(Words words, String product) {
        return product.isEmpty() ? words.get("month.unassigned") : words.name("product", product);
    }

    static long revenue(List<SheetRows.Revenue> rows, String product, LocalDate month) {
        return rows.stream()
                .filter(row -> row.product().equals(product) && row.month().equals(month))
                .mapToLong(SheetRows.Revenue::total)
                .sum();
    }
}
