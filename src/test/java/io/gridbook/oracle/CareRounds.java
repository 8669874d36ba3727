package io.gridbook.oracle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** The call that each customer of the high band gets every month, and the visit every two months. */
record CareRounds(NightData night) implements Rule {

    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("uuuuMM");

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        if (night.highBand(customer)) {
            YearMonth month = YearMonth.from(night.workingDay());
            YearMonth odd = month.minusMonths((month.getMonthValue() + 1) % 2);
            round("CALL", month, month, Setting.CALL_SPREAD, customer, found);
            round("VISIT", odd, odd.plusMonths(1), Setting.VISIT_SPREAD, customer, found);
        }
    }

    private void round(
            String method,
            YearMonth first,
            YearMonth last,
            Setting spread,
            Customer customer,
            Consumer<Finding> found) {
        LocalDate start = first.atDay(1);
        long day = ChronoUnit.DAYS.between(start, night.workingDay()) + 1;
        boolean done = night.contacts()
                .of(customer.id())
                .filter(contact -> contact.method().equals(method))
                .map(contact -> contact.contactedAt().toLocalDate())
                .anyMatch(on -> !on.isBefore(start) && !on.isAfter(last.atEndOfMonth()));
        if (!done && day > crc32(customer.id()) % night.get(spread)) {
            CaseKey key = new CaseKey("CARE_" + method, customer.id(), first.format(KEY));
            long weight = night.get(Setting.CARE_WEIGHT);
            found.accept(new Finding(key, customer, "", null, weight, Due.on(last.atEndOfMonth()), Map.of()));
        }
    }

    private static long crc32(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
