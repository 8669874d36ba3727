package io.gridbook.publish;

/** Told of every boundary that a publication passes, so that a test can stop it there. */
@FunctionalInterface
interface Hit {
    void at(String point);
}
