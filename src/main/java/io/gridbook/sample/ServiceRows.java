package io.gridbook.sample;

import org.jspecify.annotations.Nullable;

/** Rows of services_YYYYMMDD. */
final class ServiceRows {
    static final String HEADING =
            "service_id,customer_id,account_id,service_number,product,package_code,package_name,package_term,"
                    + "package_start,package_end,package_fee,converts_to_monthly_fee,next_package_code,"
                    + "next_package_start,bundle_id,bundle_name,payment,opened_on,status,ceased_on,cease_reason,"
                    + "device_model";

    private ServiceRows() {}

    static void write(Service service, FileRows to) {
        to.text(service.id);
        to.text(service.owner);
        to.text(service.account);
        to.text(service.number);
        to.text(service.product.code);
        offer(service, to);
        to.text(service.bundleId);
        to.text(service.bundleName);
        to.text(service.prepaid ? "PREPAID" : "POSTPAID");
        to.date(service.opened);
        to.text(service.status);
        to.date(service.ceased);
        to.text(service.ceaseReason);
        to.text(service.device);
        to.end();
    }

    private static void offer(Service service, FileRows to) {
        Offer offer = service.offer;
        to.text(offer == null ? null : offer.code());
        to.text(offer == null ? null : offer.name());
        to.text(offer == null ? null : offer.annual() ? "ANNUAL" : "MONTHLY");
        to.date(service.packageStart);
        to.date(service.packageEnd);
        money(offer == null ? null : offer.fee(), to);
        money(offer == null ? null : offer.convertsTo(), to);
        to.text(offer == null || service.nextStart == null ? null : offer.code());
        to.date(service.nextStart);
    }

    private static void money(@Nullable Long fen, FileRows to) {
        if (fen == null) {
            to.text(null);
        } else {
            to.fen(fen);
        }
    }
}
