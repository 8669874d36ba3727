package io.gridbook.alert;

import io.gridbook.segment.Night;

/** Writes what several statements of a night look at, before the first of them. */
public interface Preparation {
    void write(Night night);
}
