package io.gridbook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;

/**
 * Writes workbooks: the style table is made once, the sheets are streamed. The same layout gives the same bytes on any
 * thread and at any time; nothing of one workbook stays behind for the next.
 */
public final class WorkbookWriter {
    // for the first hour that a zip file can name, the JDK adds a field that depends on the time zone
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final int DEFLATE_LEVEL = 3;

    private final byte[] styles;
    private final CellXml cells;

    public WorkbookWriter() {
        Styles made = new Styles();
        this.styles = made.xml();
        this.cells = new CellXml(made);
    }

    /** Writes one workbook; returns how many characters were left out because a workbook cannot hold them. */
    public long write(BookLayout book, OutputStream out) throws IOException {
        ListNames lists = new ListNames();
        List<SheetPart> written = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>(book.sheets());
        for (Sheet sheet : book.sheets()) {
            written.add(part(sheet, written.isEmpty(), lists, book.footer()));
        }
        if (!lists.isEmpty()) {
            sheets.add(lists.sheet());
            written.add(new SheetXml<>(lists.sheet(), false, cells, lists, book.footer()));
        }
        try (Zip zip = new Zip(out, DEFLATE_LEVEL)) {
            write(zip, book, sheets, written, lists);
            zip.finish();
            zip.flush();
        }
        return written.stream().mapToLong(SheetPart::cleaned).sum();
    }

    private SheetPart part(Sheet sheet, boolean selected, ListNames lists, Footer footer) {
        return sheet instanceof FormLayout forms
                ? new FormXml(forms, selected, cells, footer)
                : new SheetXml<>((SheetLayout<?>) sheet, selected, cells, lists, footer);
    }

    private void write(Zip zip, BookLayout book, List<Sheet> sheets, List<SheetPart> written, ListNames lists)
            throws IOException {
        begin(zip, "[Content_Types].xml");
        Parts.contentTypes(sheets.size()).writeTo(zip);
        begin(zip, "_rels/.rels");
        Parts.relationships().writeTo(zip);
        begin(zip, "docProps/core.xml");
        Parts.core(book).writeTo(zip);
        begin(zip, "docProps/app.xml");
        Parts.app().writeTo(zip);
        begin(zip, "xl/workbook.xml");
        Parts.book(sheets, lists).writeTo(zip);
        begin(zip, "xl/_rels/workbook.xml.rels");
        Parts.bookRelationships(sheets.size()).writeTo(zip);
        begin(zip, "xl/styles.xml");
        zip.write(styles);
        for (int i = 0; i < written.size(); i++) {
            begin(zip, "xl/worksheets/sheet" + (i + 1) + ".xml");
            written.get(i).writeTo(zip);
        }
    }

    private static void begin(Zip zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }
}
