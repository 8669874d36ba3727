package io.gridbook.ingest;

/**
 * A file that is loaded for a period.
 *
 * @param part which part of the period it is; empty where it is the whole
 */
record LoadedPart(int id, String part, String name, long read, long rejected) {
    boolean whole() {
        return part.isEmpty();
    }
}
