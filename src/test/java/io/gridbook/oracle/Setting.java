package io.gridbook.oracle;

/** A figure of the rules that an operator may change, with the default of the rules' page; money in fen. */
public enum Setting {
    WINDOW_MONTHS(3),
    HIGH_TIER_PERCENT(20),
    MID_TIER_PERCENT(40),
    HIGH_BAND(6000),
    MID_BAND(3000),
    MERGE_MAX_SERVICES(50),
    DROP_PERCENT(30),
    SURGE_PERCENT(30),
    SURGE_RISE(1000),
    SPEND_DUE_DAYS(5),
    EXPIRING_FIRST_DAYS(7),
    EXPIRING_SECOND_DAYS(15),
    EXPIRING_DAYS(30),
    NOTICE_AFTER_DAYS(7),
    VISIT_AGE(3),
    PHONE_DUE_DAYS(3),
    NOTICE_DUE_DAYS(7),
    VISIT_DUE_DAYS(3),
    HIGH_TIER_SCORE(40),
    MID_TIER_SCORE(20),
    HIGH_BAND_SCORE(20),
    MID_BAND_SCORE(10),
    ARREARS_WEIGHT(30),
    DROP_WEIGHT(30),
    SURGE_WEIGHT(10),
    EXPIRED_WEIGHT(30),
    EXPIRING_FIRST_WEIGHT(25),
    EXPIRING_SECOND_WEIGHT(15),
    EXPIRING_WEIGHT(10),
    OVERDUE_SCORE(10),
    FURTHER_CASE_SCORE(5),
    WAITING_MOST(20),
    CAPACITY(30);

    private final long standard;

    Setting(long standard) {
        this.standard = standard;
    }

    long standard() {
        return standard;
    }
}
