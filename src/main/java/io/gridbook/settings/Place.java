package io.gridbook.settings;

/** Where a value was written: a line of a file, or an override of the command line (line 0). */
record Place(String source, int line) {
    static Place override(String key) {
        return new Place("--set " + key, 0);
    }

    static Place file(String file) {
        return new Place(file, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line;
    }
}
