package io.gridbook.alert;

import org.jooq.Record;
import org.jooq.Select;

/**
 * What a rule leaves out of a night and a person should know.
 *
 * @param figures one row where there is something to say, else none
 * @param sentence with a place ({@code %s}) for each of the row's values
 */
public record Omission(Select<? extends Record> figures, String sentence) {}
