package io.gridbook.publish.report;

/**
 * Cases of published nights beside those of a simulation.
 *
 * @param changed in both, with another stage, money at stake, severity or due day
 */
public record Tally(long published, long simulated, long added, long gone, long changed) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                published + other.published,
                simulated + other.simulated,
                added + other.added,
                gone + other.gone,
                changed + other.changed);
    }

    /** Whether another list would have been written. */
    public boolean differs() {
        return added + gone + changed > 0;
    }
}
