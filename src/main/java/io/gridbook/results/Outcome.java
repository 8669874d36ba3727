package io.gridbook.results;

/**
 * How often a result was reached.
 *
 * @param group a keeper, or a rule
 * @param result its id; {@link #NONE} where the manager named none, {@link #NO_ANSWER} for an attempt
 */
public record Outcome<G>(int areaId, G group, String result, long count) {
    public static final String NONE = "";
    public static final String NO_ANSWER = "NO_ANSWER";
}
