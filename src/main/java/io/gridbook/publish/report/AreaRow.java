package io.gridbook.publish.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An area with links to its workbooks. */
record AreaRow(String area, List<Book> books) {
    /** A workbook with its path as an address. */
    record Book(
            String title,
            String href,
            @Nullable Integer today,
            @Nullable Integer customers) {
        boolean counted() {
            return customers != null;
        }
    }

    static List<AreaRow> of(List<AreaBooks> areas) {
        return areas.stream()
                .map(area -> new AreaRow(
                        area.area(),
                        area.books().stream()
                                .map(book ->
                                        new Book(book.title(), Address.of(book.path()), book.today(), book.customers()))
                                .toList()))
                .toList();
    }
}
