package io.gridbook.fault;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where a test makes the process die, fail or hang: {@code -Dgridbook.fault=<point>:<n>:<kill|throw|hang>} acts on the
 * n-th hit of a point; {@code *} as the point counts the hits of all. {@code *:0:trace} names each point that is passed
 * on stderr. Without the property a hit does nothing.
 */
public final class FaultPoints {
    private static final @Nullable Plan PLAN = Plan.of(System.getProperty("gridbook.fault"));
    private static final AtomicInteger HITS = new AtomicInteger();

    private FaultPoints() {}

    /** Passes a named point. */
    public static void hit(String point) {
        if (PLAN == null || !PLAN.watches(point)) {
            return;
        }
        int hit = HITS.incrementAndGet();
        if (PLAN.action.equals("trace")) {
            System.err.println("fault point " + point);
        } else if (hit == PLAN.n) {
            PLAN.act(point);
        }
    }

    private record Plan(String point, int n, String action) {
        static @Nullable Plan of(@Nullable String text) {
            if (text == null) {
                return null;
            }
            String[] parts = text.split(":", -1);
            return new Plan(parts[0], Integer.parseInt(parts[1]), parts[2]);
        }

        boolean watches(String hit) {
            return point.equals("*") || point.equals(hit);
        }

        void act(String at) {
            System.err.println("fault point " + at + ": " + action);
            switch (action) {
                case "kill" -> Runtime.getRuntime().halt(137);
                case "hang" -> hang();
                default -> throw new IllegalStateException("fault point " + at);
            }
        }

        private static void hang() {
            while (!Thread.currentThread().isInterrupted()) {
                LockSupport.park();
            }
        }
    }
}
