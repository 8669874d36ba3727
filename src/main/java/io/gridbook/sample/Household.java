package io.gridbook.sample;

import java.time.LocalDate;

/** An ordinary customer's services: what it spends is split over them, and swings by less than any rule asks about. */
final class Household {
    private static final int[] SHARES = {50, 30, 15, 5};
    private static final String BUNDLE = "智慧家庭融合";

    private static final Product[][] HOMES = {
        {Product.MOBILE_5G, Product.BROADBAND, Product.FIXED, Product.MOBILE_4G},
        {Product.MOBILE_5G, Product.BROADBAND, Product.IPTV, Product.FIXED},
        {Product.BROADBAND, Product.MOBILE_5G, Product.IPTV, Product.FIXED},
        {Product.FIXED, Product.BROADBAND, Product.MOBILE_5G, Product.IPTV}
    };

    private static final int[] HOME_BY_DRAW = {0, 0, 0, 0, 1, 1, 1, 2, 2, 3};

    private Household() {}

    static Customer move(Scene scene, Level level) {
        Customer customer = scene.customer();
        furnish(customer, level.spend(scene.random), scene);
        if (!level.tied()) {
            customer.services.forEach(service -> swing(service, scene));
            age(customer, scene);
        }
        customer.services.forEach(service -> subscribe(service, scene));
        int count = customer.services.size();
        if (count > 1 && scene.random.nextInt(5) == 0) {
            Service last = customer.services.get(count - 1);
            last.account(last.account + "-2");
        }
        if (!level.tied() && scene.random.nextInt(10) == 0) {
            formerService(customer, scene);
        }
        return customer;
    }

    private static void furnish(Customer customer, long spend, Scene scene) {
        int count = count(scene.random.nextInt(100));
        Product[] home = HOMES[HOME_BY_DRAW[scene.random.nextInt(HOME_BY_DRAW.length)]];
        long left = spend;
        for (int i = 0; i < count; i++) {
            long part = i == count - 1 ? left : spend * SHARES[i] / 100;
            left -= part;
            Service service =
                    scene.service(customer, product(home[i], part, customer)).flat(part);
            if (count > 1 && i < 3 && customer.id.hashCode() % 3 == 0) {
                service.bundle("B" + customer.id, BUNDLE);
            }
        }
    }

    private static int count(int draw) {
        return draw < 54 ? 1 : draw < 83 ? 2 : draw < 96 ? 3 : 4;
    }

    private static Product product(Product wished, long fen, Customer customer) {
        if (wished == Product.MOBILE_5G && customer.kind.equals("SME") && fen > 15000) {
            return Product.LEASED_LINE;
        }
        return wished == Product.MOBILE_5G && fen < 3900 ? Product.MOBILE_4G : wished;
    }

    /** One in eight households took its last service within the year, one in thirty everything. */
    private static void age(Customer customer, Scene scene) {
        int draw = scene.random.nextInt(120);
        LocalDate day = scene.periods.date().minusDays(scene.random.nextInt(380));
        if (draw < 15 && customer.services.size() > 1) {
            customer.services.get(customer.services.size() - 1).opened(day.minusDays(60));
        } else if (draw >= 116) {
            customer.services.forEach(service -> service.opened(day));
        }
    }

    private static void subscribe(Service service, Scene scene) {
        LocalDate date = scene.periods.date();
        service.prepaid = service.product.mobile() && scene.random.nextInt(4) == 0;
        if (service.product.mobile()) {
            service.device = scene.random.nextBoolean() ? "青禾 X5" : "南风 Note";
        }
        if (service.product == Product.BROADBAND && scene.random.nextInt(10) < 6) {
            service.annual(date.plusDays(31 + scene.random.nextInt(300)));
        } else {
            service.on(Offer.monthly(service.product, service.rent), service.opened, null);
        }
    }

    private static void swing(Service service, Scene scene) {
        long base = service.rent;
        service.rent = base * 70 / 100;
        for (int back = 0; back < service.spend.length; back++) {
            service.spend[back] = base * (92 + scene.random.nextInt(17)) / 100;
        }
    }

    private static void formerService(Customer customer, Scene scene) {
        LocalDate day = scene.periods.date().minusDays(130 + scene.random.nextInt(230));
        scene.service(customer, Product.FIXED).flat(1800).ceased(day, "不再使用");
    }
}
