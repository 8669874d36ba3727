package io.gridbook.workbook;

import java.util.List;

/** Writes the rows of a sheet, with heights that fit their text, and finds the widths that its numbers need. */
final class RowsXml<R> {
    private static final double LINE_POINTS = 16;
    private static final double MOST_POINTS = 409;

    private final SheetLayout<R> layout;
    private final SheetShape shape;
    private final CellXml cells;
    private final Xml xml;
    private final double[] widths;
    private final String[] names;

    RowsXml(SheetLayout<R> layout, SheetShape shape, CellXml cells, Xml xml) {
        this.layout = layout;
        this.shape = shape;
        this.cells = cells;
        this.xml = xml;
        this.widths = layout.columns().stream().mapToDouble(Column::width).toArray();
        this.names = new String[widths.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = SheetPlace.column(i);
        }
    }

    /** Writes all rows; the widths of the columns are known afterwards. */
    double[] write() {
        writeLines();
        writeTiles();
        if (layout.table()) {
            writeHeading();
        }
        int row = shape.firstRow();
        for (R value : layout.rows()) {
            writeRow(row++, value);
        }
        if (layout.rows().isEmpty() && layout.whenEmpty() != null) {
            writeAcross(row, 28, new Cell.Text(layout.whenEmpty(), Look.EMPTY));
        }
        return widths;
    }

    private void writeLines() {
        int row = 1;
        for (Line line : layout.lines()) {
            double height = line.look() == Look.TITLE ? 30 : height(TextSize.lines(line.text(), shape.paperWidth()));
            writeAcross(row++, height, new Cell.Text(line.text(), line.look()));
        }
    }

    private void writeAcross(int row, double height, Cell cell) {
        open(row, height);
        cells.write(xml, names[0], row, cell);
        for (int i = 1; i <= shape.lastPrinted(); i++) {
            cells.write(xml, names[i], row, new Cell.Blank(cell.look()));
        }
        xml.raw("</row>");
    }

    private void writeTiles() {
        if (shape.tileRow() == 0) {
            return;
        }
        open(shape.tileRow(), 18);
        layout.tiles().forEach(tile -> writeTile(shape.tileRow(), tile, new Cell.Text(tile.label(), Look.TILE_LABEL)));
        xml.raw("</row>");
        open(shape.tileRow() + 1, tileHeight());
        layout.tiles().forEach(tile -> writeTile(shape.tileRow() + 1, tile, tile.value()));
        xml.raw("</row>");
        open(shape.tileRow() + 2, 8);
        xml.raw("</row>");
    }

    /** High enough for its words, where it has some. */
    private double tileHeight() {
        double height = 36;
        for (Tile tile : layout.tiles()) {
            if (tile.value() instanceof Cell.Text text) {
                double room = 0;
                for (int i = tile.firstColumn(); i <= tile.lastColumn(); i++) {
                    room += widths[i];
                }
                height = Math.max(height, height(TextSize.lines(text.value(), room)));
            }
        }
        return height;
    }

    private void writeTile(int row, Tile tile, Cell cell) {
        cells.write(xml, names[tile.firstColumn()], row, cell);
        for (int i = tile.firstColumn() + 1; i <= tile.lastColumn(); i++) {
            cells.write(xml, names[i], row, new Cell.Blank(cell.look()));
        }
    }

    private void writeHeading() {
        open(shape.headingRow(), 34);
        List<Column<R>> columns = layout.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            cells.write(
                    xml,
                    names[i],
                    shape.headingRow(),
                    new Cell.Text(column.heading(), column.place().heading()));
        }
        xml.raw("</row>");
    }

    private void writeRow(int row, R value) {
        List<Column<R>> columns = layout.columns();
        Cell[] written = new Cell[columns.size()];
        int lines = 1;
        for (int i = 0; i < written.length; i++) {
            written[i] = columns.get(i).cell().apply(value);
            if (written[i] instanceof Cell.Text text) {
                lines = i > shape.lastVisible() ? lines : Math.max(lines, TextSize.lines(text.value(), widths[i]));
            } else {
                widths[i] = Math.max(widths[i], CellXml.shownLength(written[i]) + 3.0);
            }
        }
        open(row, height(lines));
        for (int i = 0; i < written.length; i++) {
            cells.write(xml, names[i], row, written[i]);
        }
        xml.raw("</row>");
    }

    private static double height(int lines) {
        return Math.min(MOST_POINTS, lines * LINE_POINTS + 6);
    }

    private void open(int row, double height) {
        xml.raw("<row r=\"")
                .number(row)
                .raw("\" ht=\"")
                .number(Math.round(height))
                .raw("\" customHeight=\"1\">");
    }
}
