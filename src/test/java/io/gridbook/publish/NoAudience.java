package io.gridbook.publish;

/** Nobody who is told of a publication. */
public final class NoAudience implements Audience {
    @Override
    public void visible(Published set) {}

    @Override
    public void warned(String message) {}
}
