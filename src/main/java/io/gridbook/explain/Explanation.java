package io.gridbook.explain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say of a customer on a night: without names, numbers of telephones and certificates, addresses, remarks.
 *
 * @param revision of the published set; absent where the day was not published
 * @param standing absent for a customer without a service, or without a known grid
 * @param seat absent for a customer without a case in the list
 * @param notes what the reader should know before
 */
public record Explanation(
        LocalDate date,
        LocalDate workingDay,
        YearMonth analysisMonth,
        @Nullable Integer revision,
        String askedFor,
        String customerId,
        @Nullable String areaCode,
        @Nullable String gridCode,
        List<String> notes,
        List<RecordLine> records,
        List<ServiceLine> services,
        List<MonthLine> months,
        @Nullable Standing standing,
        List<RowLine> rows,
        List<ContactLine> contacts,
        List<RuleAnswer> rules,
        @Nullable Seat seat) {
    /** As one JSON object. */
    public String json() {
        return Json.text(this);
    }

    /** For a person, line by line. */
    public List<String> lines() {
        return new ExplanationText(this).lines();
    }
}
