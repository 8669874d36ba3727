package io.gridbook.sample;

import java.util.List;

/** One data row with the heading of its file. */
record Row(List<String> heading, List<String> values) {
    String get(String column) {
        int index = heading.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + column);
        }
        return values.get(index);
    }
}
