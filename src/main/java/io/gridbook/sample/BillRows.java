package io.gridbook.sample;

/** Rows of bills_YYYYMM: what lies over the rent is usage, split by product; what lies under it is a discount. */
final class BillRows {
    static final String HEADING =
            "bill_month,service_id,account_id,rent,voice,data,messages,vas,other,discount,one_off,total";

    private BillRows() {}

    static void write(Service service, int back, Periods periods, String month, FileRows to) {
        if (!service.billed(back, periods)) {
            return;
        }
        long spend = service.spend[back];
        long usage = Math.max(0, spend - service.rent);
        long voice = usage * service.product.voice / 100;
        long data = usage * service.product.data / 100;
        long messages = usage * service.product.messages / 100;
        long other = usage * service.product.other / 100;
        to.text(month);
        to.text(service.id);
        to.text(service.account);
        to.fen(service.rent);
        to.fen(voice);
        to.fen(data);
        optional(messages, to);
        to.fen(usage - voice - data - messages - other);
        optional(other, to);
        optional(Math.max(0, service.rent - spend), to);
        optional(service.oneOff[back], to);
        to.fen(spend + service.oneOff[back]);
        to.end();
    }

    private static void optional(long fen, FileRows to) {
        if (fen == 0) {
            to.text(null);
        } else {
            to.fen(fen);
        }
    }
}
