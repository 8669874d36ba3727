package io.gridbook.sample;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A subscription in the making, with what it is billed a month; index 0 is M, 1 is M−1. Money in fen. */
final class Service {
    final String id;
    final String number;
    final Product product;
    final long[] spend;
    final long[] oneOff;
    final boolean[] unbilled;
    String owner;
    String account;
    long rent;

    @Nullable
    Offer offer;

    @Nullable
    LocalDate packageStart;

    @Nullable
    LocalDate packageEnd;

    @Nullable
    LocalDate nextStart;

    @Nullable
    String bundleId;

    @Nullable
    String bundleName;

    @Nullable
    String device;

    boolean prepaid;
    LocalDate opened;
    String status = "ACTIVE";

    @Nullable
    LocalDate ceased;

    @Nullable
    String ceaseReason;
    /** The first night whose snapshot shows it. */
    int since = 1;
    /** What it is charged this month against last month's bill, in hundredths. */
    int pace = 100;
    /** Whether charges have no row of it. */
    boolean uncharged;
    /** What it is charged by night, where that is not its pace. */
    private long[] chargedByNight = {};

    Service(String id, String owner, String account, String number, Product product, LocalDate opened, int months) {
        this.id = id;
        this.owner = owner;
        this.account = account;
        this.number = number;
        this.product = product;
        this.opened = opened;
        this.spend = new long[months];
        this.oneOff = new long[months];
        this.unbilled = new boolean[months];
    }

    Service flat(long fen) {
        Arrays.fill(spend, fen);
        rent = Math.max(0, fen);
        return this;
    }

    /** Sets what is billed for the newest months, M first; the older ones stay. */
    Service newest(long... fen) {
        System.arraycopy(fen, 0, spend, 0, Math.min(fen.length, spend.length));
        return this;
    }

    Service oneOff(int back, long fen) {
        if (back < oneOff.length) {
            oneOff[back] = fen;
        }
        return this;
    }

    Service unbilled(int back) {
        if (back < unbilled.length) {
            unbilled[back] = true;
        }
        return this;
    }

    Service opened(LocalDate day) {
        opened = day;
        return this;
    }

    Service ceased(LocalDate day, String reason) {
        ceased = day;
        status = "CEASED";
        ceaseReason = reason;
        return this;
    }

    Service account(String other) {
        account = other;
        return this;
    }

    Service bundle(String id, String name) {
        bundleId = id;
        bundleName = name;
        return this;
    }

    /** An annual package, from the day the service opened where that is less than a year before the end. */
    Service annual(LocalDate end) {
        LocalDate start = end.minusYears(1).plusDays(1);
        return on(Offer.annual(product, rent), opened.isAfter(start) && opened.isBefore(end) ? opened : start, end);
    }

    Service on(Offer chosen, LocalDate start, @Nullable LocalDate end) {
        offer = chosen;
        packageStart = start;
        packageEnd = end;
        return this;
    }

    Service renewed(LocalDate start) {
        nextStart = start;
        return this;
    }

    boolean liveOn(LocalDate day) {
        return !opened.isAfter(day) && (ceased == null || ceased.isAfter(day));
    }

    /** Sets what it is charged from the 1st to each night's day, the first night's first; later nights go by its pace. */
    Service charged(long... fen) {
        chargedByNight = fen;
        return this;
    }

    /** From the 1st of the month to the day. */
    long charged(int night, LocalDate day) {
        return night <= chargedByNight.length
                ? chargedByNight[night - 1]
                : spend[0] * day.getDayOfMonth() * pace / (100L * day.lengthOfMonth());
    }

    boolean billed(int back, Periods periods) {
        return back < spend.length
                && !unbilled[back]
                && since == 1
                && !opened.isAfter(periods.last(back))
                && (ceased == null || !ceased.isBefore(periods.first(back)));
    }

    /** Everything on the bill, the one-off charge too; 0 without a bill. */
    long total(int back, Periods periods) {
        return billed(back, periods) ? spend[back] + oneOff[back] : 0;
    }
}
