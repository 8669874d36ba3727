package io.gridbook.protect;

import java.util.Map;
import java.util.SortedSet;

/** The passwords for the lists of one night; wiped when they are written. */
public final class NightPasswords implements AutoCloseable {
    private final Map<String, Password> passwords;
    private final SortedSet<String> made;
    private final SortedSet<String> renewed;

    NightPasswords(Map<String, Password> passwords, SortedSet<String> made, SortedSet<String> renewed) {
        this.passwords = Map.copyOf(passwords);
        this.made = made;
        this.renewed = renewed;
    }

    /** Whether a grid has one: one that has no manager has none. */
    public boolean has(String gridCode) {
        return passwords.containsKey(gridCode);
    }

    /** A copy, for its user to wipe. */
    public char[] of(String gridCode) {
        Password password = passwords.get(gridCode);
        if (password == null) {
            throw new IllegalStateException("grid " + gridCode + " has no password in a night that gives one to each");
        }
        return password.chars();
    }

    /** Grids that had none. */
    public SortedSet<String> made() {
        return made;
    }

    /** Grids whose manager is another one. */
    public SortedSet<String> renewed() {
        return renewed;
    }

    @Override
    public void close() {
        passwords.values().forEach(Password::wipe);
    }
}
