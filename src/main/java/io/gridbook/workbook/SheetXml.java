package io.gridbook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One sheet as XML: what stands before its rows, its rows, and what follows them. */
final class SheetXml<R> implements SheetPart {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private final SheetLayout<R> layout;
    private final SheetShape shape;
    private final Xml head = new Xml();
    private final Xml body = new Xml();

    SheetXml(SheetLayout<R> layout, boolean selected, CellXml cells, ListNames lists, Footer footer) {
        this.layout = layout;
        this.shape = SheetShape.of(layout);
        double[] widths = new RowsXml<>(layout, shape, cells, body).write();
        head.raw(START)
                .raw("<sheetPr><outlinePr summaryRight=\"0\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .raw("<dimension ref=\"")
                .raw(SheetPlace.area(0, 1, layout.columns().size() - 1, Math.max(1, shape.lastRow())))
                .raw("\"/>");
        writeView(selected);
        writeColumns(widths);
        head.raw("<sheetData>");
        body.raw("</sheetData>");
        // the filter can be used on a protected sheet; so can row heights, for long remarks
        body.raw("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatRows=\"0\" autoFilter=\"0\"/>");
        writeFilter();
        writeMerges();
        new RulesXml(layout, shape, lists).write(body);
        new PaperXml(footer).write(body);
        body.raw("</worksheet>");
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        head.writeTo(out);
        body.writeTo(out);
    }

    @Override
    public long cleaned() {
        return body.cleaned();
    }

    private void writeView(boolean selected) {
        head.raw("<sheetViews><sheetView showGridLines=\"0\"")
                .raw(selected ? " tabSelected=\"1\"" : "")
                .raw(" zoomScale=\"100\" zoomScaleNormal=\"100\" workbookViewId=\"0\">");
        if (layout.table()) {
            String corner = SheetPlace.cell(layout.frozenColumns(), shape.firstRow());
            head.raw("<pane xSplit=\"").number(layout.frozenColumns());
            head.raw("\" ySplit=\"").number(shape.headingRow());
            head.raw("\" topLeftCell=\"").raw(corner).raw("\" activePane=\"bottomRight\" state=\"frozen\"/>");
            head.raw("<selection pane=\"topRight\"/><selection pane=\"bottomLeft\"/><selection pane=\"bottomRight\"/>");
        }
        head.raw(
                "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"18\" customHeight=\"1\" outlineLevelCol=\"1\"/>");
    }

    private void writeColumns(double[] widths) {
        head.raw("<cols>");
        List<Column<R>> columns = layout.columns();
        for (int i = 0; i < widths.length; i++) {
            Place place = columns.get(i).place();
            head.raw("<col min=\"").number(i + 1).raw("\" max=\"").number(i + 1);
            head.raw("\" width=\"").raw(Double.toString(widths[i])).raw("\" customWidth=\"1\"");
            head.raw(place == Place.SCREEN ? " outlineLevel=\"1\"" : "");
            head.raw(place == Place.HIDDEN ? " hidden=\"1\"/>" : "/>");
        }
        head.raw("</cols>");
    }

    private void writeFilter() {
        if (layout.table() && !layout.rows().isEmpty()) {
            body.raw("<autoFilter ref=\"")
                    .raw(SheetPlace.area(0, shape.headingRow(), shape.lastVisible(), shape.lastRow()))
                    .raw("\"/>");
        }
    }

    private void writeMerges() {
        Merges merges = Merges.of(layout, shape);
        if (!merges.areas().isEmpty()) {
            body.raw("<mergeCells count=\"").number(merges.areas().size()).raw("\">");
            merges.areas()
                    .forEach(area -> body.raw("<mergeCell ref=\"").raw(area).raw("\"/>"));
            body.raw("</mergeCells>");
        }
    }
}
