package io.gridbook.sample;

import java.util.function.Supplier;

/**
 * One file of a drop.
 *
 * @param heading its first line with the line break; empty without one
 * @param summed whether a control file states the sum of a money column
 * @param maker makes an empty set of its rows
 */
record SampleFile(String name, String heading, boolean summed, Supplier<FileRows> maker) {
    FileRows rows() {
        return maker.get();
    }

    static SampleFile canonical(String export, String period, String heading) {
        return new SampleFile(export + "_" + period + ".csv", heading + "\n", false, CsvBytes::new);
    }

    static SampleFile legacy(String export, String period, String columns) {
        LegacyForm form = LegacyForms.of(export, columns);
        return new SampleFile(form.name(period), form.heading(), !form.total().isEmpty(), () -> new LegacyBytes(form));
    }
}
