package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of alerts.csv; money in fen. */
public record OracleCase(
        Finding finding,
        CaseFrame frame,
        LocalDate firstSeen,
        String state,
        @Nullable OracleDue due,
        boolean overdue,
        long severity) {

    static final String HEADING = "rule,subject,customer_id,area_code,grid_code,period_key,stage,at_stake,severity,"
            + "state,first_seen,days_open,due,business_date,analysis_month,tier,band,spend_m1,spend_m,change_percent";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    public String rule() {
        return finding.key().rule();
    }

    public String subject() {
        return finding.key().subject();
    }

    public String periodKey() {
        return finding.key().period();
    }

    public String customerId() {
        return finding.customer().id();
    }

    public String grid() {
        return finding.customer().grid();
    }

    public String stage() {
        return finding.stage();
    }

    public @Nullable Long stake() {
        return finding.stake();
    }

    /** Numbers as Long, the rest as text, by the names of the case's figures. */
    public Map<String, Object> figures() {
        return finding.figures();
    }

    public String line() {
        return CsvLine.of(
                rule(),
                subject(),
                customerId(),
                finding.customer().area(),
                grid(),
                periodKey(),
                stage(),
                Money.yuan(stake()),
                severity,
                state,
                firstSeen,
                ChronoUnit.DAYS.between(firstSeen, frame.day()),
                due == null ? "" : due,
                frame.day(),
                frame.month().format(MONTH),
                frame.tier(),
                frame.band(),
                Money.yuan(frame.spendM1()),
                Money.yuan(frame.spendM()),
                frame.changePercent());
    }
}
