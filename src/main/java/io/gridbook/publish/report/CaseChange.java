package io.gridbook.publish.report;

/** A case that differs between two revisions of a day; the text says how, for a changed one. */
public record CaseChange(Kind kind, String rule, String grid, String subject, String periodKey, String change) {
    /** In what way a case differs. */
    public enum Kind {
        ADDED,
        GONE,
        CHANGED
    }
}
