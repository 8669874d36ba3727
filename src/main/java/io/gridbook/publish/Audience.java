package io.gridbook.publish;

/** Told what happens while a set is published, also where the rest of the publication then fails. */
public interface Audience {
    /** Readers find the set from now on. */
    void visible(Published set);

    /** Something that the run goes on with, but that a person should know. */
    void warned(String message);
}
