package io.gridbook.publish.report;

/** The word for an id of a family, such as {@code rule} and {@code ARREARS}; the id itself where there is none. */
@FunctionalInterface
public interface Naming {
    String name(String family, String id);
}
