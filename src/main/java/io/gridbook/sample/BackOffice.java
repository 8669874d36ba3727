package io.gridbook.sample;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What an operator knows of the customers of a grid beside archive, services and bills. Draws from numbers of its own, so
 * that the rest of a drop does not depend on it.
 */
final class BackOffice {
    private final Scene scene;

    BackOffice(Scene scene) {
        this.scene = scene;
    }

    void settle(List<Customer> customers) {
        SplittableRandom random = scene.office;
        for (Customer customer : customers) {
            Metering.read(customer, random);
            Prepayment.pay(customer, scene, random);
            Cancellation.order(customer, scene, random);
            Refund.grant(customer, scene, random);
            Courtesy.spare(customer, scene, random);
        }
        Survey.walk(scene, random);
    }
}
