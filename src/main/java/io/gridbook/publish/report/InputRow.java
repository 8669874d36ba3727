package io.gridbook.publish.report;

import java.util.List;

/** An input that differs from the revision before, in words. */
record InputRow(String kind, String change) {
    static List<InputRow> of(List<Difference> inputs, PageWords words) {
        return inputs.stream()
                .map(input -> new InputRow(words.get("input_" + input.kind()), input.show()))
                .toList();
    }
}
