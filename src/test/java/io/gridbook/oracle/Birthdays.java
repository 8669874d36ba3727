package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Birthdays of the high band on the working day and the days after it. */
record Birthdays(NightData night) implements Rule {

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        LocalDate born = night.snapshot().profile(customer).birthday();
        if (born == null || !night.highBand(customer)) {
            return;
        }
        night.workingDay()
                .datesUntil(night.workingDay().plusDays(night.get(Setting.BIRTHDAY_DAYS_AHEAD) + 1))
                .filter(day -> kept(born, day))
                .map(day -> finding(customer, day))
                .forEach(found);
    }

    /** 29 February is kept on the 28th in a year without it. */
    private static boolean kept(LocalDate born, LocalDate day) {
        boolean leapling = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
        int dayOfMonth = leapling && !day.isLeapYear() ? 28 : born.getDayOfMonth();
        return day.getMonth() == born.getMonth() && day.getDayOfMonth() == dayOfMonth;
    }

    private Finding finding(Customer customer, LocalDate day) {
        CaseKey key = new CaseKey("BIRTHDAY", customer.id(), Objects.toString(day.getYear()));
        Map<String, Object> figures = Map.of("date", day.toString());
        return new Finding(key, customer, "", null, night.get(Setting.BIRTHDAY_WEIGHT), Due.on(day), figures);
    }
}
