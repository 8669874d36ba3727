package io.gridbook.sample;

import java.util.SplittableRandom;

/** Who a customer is and where it lives: a person, one in ten a shop, one in thirty a small firm. */
final class Portrait {
    private static final String[] LANES = {"东街", "西街", "一街", "二街", "三街", "中街"};
    private static final String[] ESTATES = {"小区", "花园", "家园", "新苑"};

    private Portrait() {}

    static void draw(Customer customer, long number, Grid grid, SplittableRandom random) {
        int draw = random.nextInt(30);
        if (draw == 0) {
            firm(customer, number, random);
        } else if (draw <= 3) {
            shop(customer, number, random);
        } else {
            person(customer, number, random);
        }
        customer.mobile = Numbers.mobile(number * 10 + 9);
        address(customer, grid, random);
    }

    private static void person(Customer customer, long number, SplittableRandom random) {
        customer.name = People.person(random);
        customer.birthday = Numbers.birthday(random);
        customer.certificate("ID_CARD", Numbers.idCard(number, customer.birthday));
        customer.kind = random.nextInt(12) == 0 ? "TRANSIENT" : "OTHER";
        occupation(customer, customer.birthday.getYear(), random);
    }

    private static void occupation(Customer customer, int born, SplittableRandom random) {
        String[] work = People.work(random);
        if (born < 1964) {
            customer.jobTitle = "退休";
        } else if (random.nextBoolean()) {
            customer.employer = work[0];
            customer.jobTitle = work[1];
        }
    }

    private static void shop(Customer customer, long number, SplittableRandom random) {
        customer.name = People.shop(random);
        customer.kind = "SHOP";
        customer.contactName = People.person(random);
        customer.contactPhone = Numbers.landline(number);
        customer.certificate("BUSINESS_LICENCE", Numbers.licence(number));
    }

    private static void firm(Customer customer, long number, SplittableRandom random) {
        customer.name = People.firm(random);
        customer.kind = "SME";
        customer.contactName = People.person(random);
        customer.contactPhone = Numbers.landline(number);
        customer.otherContact = "kf" + number + "@example.com";
        customer.employer = customer.name;
        customer.certificate("BUSINESS_LICENCE", Numbers.licence(number));
    }

    private static void address(Customer customer, Grid grid, SplittableRandom random) {
        boolean road = grid.name().endsWith("路") || grid.name().endsWith("街");
        String street = grid.name() + (road ? "" : LANES[random.nextInt(LANES.length)]);
        customer.address = grid.areaName() + "区" + street + (1 + random.nextInt(200)) + "号";
        if (customer.birthday == null) {
            customer.room = (1 + random.nextInt(40)) + "号门市";
            return;
        }
        customer.settlement = random.nextInt(8) == 0 ? "RURAL" : "URBAN";
        String estate = road ? grid.name().substring(0, grid.name().length() - 1) : grid.name();
        customer.building = estate + ESTATES[random.nextInt(ESTATES.length)] + (1 + random.nextInt(36)) + "号楼";
        customer.room = (1 + random.nextInt(4)) + "单元" + (1 + random.nextInt(6)) + "0" + (1 + random.nextInt(3)) + "室";
    }
}
