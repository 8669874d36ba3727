package io.gridbook.revenue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the workbook of a place is made of.
 *
 * @param parts the grids of an area, the areas of the company with the unassigned; none of a grid
 */
record PlaceFigures(
        PlaceName place,
        List<SheetRows.Revenue> revenue,
        List<SheetRows.Base> base,
        List<SheetRows.Development> development,
        List<SheetRows.Structure> structure,
        List<SheetRows.Migration> migration,
        List<SheetRows.High> high,
        SheetRows.@Nullable HighTotal highTotal,
        List<SheetRows.Voice> voice,
        SheetRows.@Nullable VoiceTotal voiceTotal,
        List<SheetRows.Churn> churn,
        List<SheetRows.Kpi> kpis,
        List<SheetRows.Refund> refunds,
        List<PlacePart> parts) {

    /** Revenue of a billing month. */
    long revenue(LocalDate month) {
        return revenue.stream()
                .filter(row -> row.month().equals(month))
                .mapToLong(SheetRows.Revenue::total)
                .sum();
    }

    SheetRows.@Nullable Base base(LocalDate month) {
        return base.stream()
                .filter(row -> row.month().equals(month))
                .findFirst()
                .orElse(null);
    }

    /** Customers billed for a month; absent where that is not reckoned. */
    @Nullable
    Long billed(LocalDate month) {
        SheetRows.Base row = base(month);
        return row == null ? null : row.billed();
    }

    /** Services where {@code customers} is false; the sum over products. */
    SheetRows.Development development(boolean customers) {
        return development.stream()
                .filter(row -> row.product().isEmpty() == customers)
                .reduce(PlaceFigures::plus)
                .orElseGet(() -> new SheetRows.Development("", 0, 0, 0, 0, 0, 0));
    }

    static SheetRows.Development plus(SheetRows.Development a, SheetRows.Development b) {
        return new SheetRows.Development(
                Objects.equals(a.product(), b.product()) ? a.product() : "",
                a.atBegin() + b.atBegin(),
                a.opened() + b.opened(),
                a.ceased() + b.ceased(),
                a.movedIn() + b.movedIn(),
                a.movedOut() + b.movedOut(),
                a.atEnd() + b.atEnd());
    }

    /** What the place above keeps of it. */
    PlacePart part(Month month) {
        return new PlacePart(
                place,
                revenue(month.start()),
                revenue(month.start(1)),
                revenue(month.start(12)),
                development(true),
                development(false));
    }
}
