package io.gridbook.publish.report;

import java.util.List;

/** The workbooks of an area. */
public record AreaBooks(String area, List<BookLink> books) {
    public AreaBooks {
        books = List.copyOf(books);
    }
}
