package io.gridbook.explain;

import io.gridbook.segment.AverageSpend;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Average monthly spend worked out again from the bills, for the customer or for one of its services. */
final class Averages {
    private final AverageSpend window;
    private final List<MonthLine> months;

    Averages(AverageSpend window, List<MonthLine> months) {
        this.window = window;
        this.months = months;
    }

    Average of(LocalDate firstOpened) {
        return average(firstOpened, month -> Objects.requireNonNullElse(month.spend(), Money.yuan(0)));
    }

    Average of(ServiceLine service) {
        return average(
                service.openedOn(),
                month -> month.bills().stream()
                        .filter(bill -> bill.serviceId().equals(service.serviceId()))
                        .map(BillLine::spend)
                        .reduce(Money.yuan(0), BigDecimal::add));
    }

    private Average average(LocalDate firstOpened, Function<MonthLine, BigDecimal> spend) {
        BigDecimal sum = months.stream()
                .filter(month -> window.months().contains(month.month()))
                .map(spend)
                .reduce(Money.yuan(0), BigDecimal::add);
        long divisor = window.divisor(firstOpened);
        BigDecimal average = sum.divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
        return new Average(window.months(), sum, divisor, Money.quotient(sum, divisor), average);
    }
}
