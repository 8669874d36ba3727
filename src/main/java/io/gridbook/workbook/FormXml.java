package io.gridbook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A sheet of forms as XML, with a page break before each form that would be cut. */
final class FormXml implements SheetPart {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    /** Upright A4 (842 points) without its margins, and a little less: programs do not agree on the height of a row. */
    private static final double PAGE = 740;

    private static final double MOST_POINTS = 409;

    private final FormLayout layout;
    private final CellXml cells;
    private final Xml xml = new Xml();
    private final List<String> merges = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();

    FormXml(FormLayout layout, boolean selected, CellXml cells, Footer footer) {
        this.layout = layout;
        this.cells = cells;
        xml.raw(START).raw("<dimension ref=\"");
        xml.raw(SheetPlace.area(0, 1, layout.widths().size() - 1, Math.max(1, rows(layout))));
        xml.raw("\"/><sheetViews><sheetView showGridLines=\"0\"").raw(selected ? " tabSelected=\"1\"" : "");
        xml.raw(" zoomScale=\"100\" zoomScaleNormal=\"100\" workbookViewId=\"0\"/></sheetViews>");
        xml.raw("<sheetFormatPr defaultRowHeight=\"18\" customHeight=\"1\"/>");
        writeColumns();
        writeForms();
        xml.raw("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatRows=\"0\"/>");
        writeMerges();
        new PaperXml(footer).writeUpright(xml);
        writeBreaks();
        xml.raw("</worksheet>");
    }

    static int rows(FormLayout layout) {
        return layout.forms().stream().mapToInt(form -> form.rows().size()).sum();
    }

    private void writeColumns() {
        xml.raw("<cols>");
        int column = 1;
        for (double width : layout.widths()) {
            xml.raw("<col min=\"").number(column).raw("\" max=\"").number(column++);
            xml.raw("\" width=\"").raw(Double.toString(width)).raw("\" customWidth=\"1\"/>");
        }
        xml.raw("</cols>");
    }

    private void writeForms() {
        xml.raw("<sheetData>");
        int row = 1;
        double used = 0;
        for (FormLayout.Form form : layout.forms()) {
            if (used > 0 && used + form.height() > PAGE) {
                breaks.add(row - 1);
                used = 0;
            }
            used += form.height();
            for (FormRow each : form.rows()) {
                writeRow(row++, each);
            }
        }
        xml.raw("</sheetData>");
    }

    private void writeRow(int row, FormRow form) {
        xml.raw("<row r=\"").number(row).raw("\" ht=\"");
        xml.number(Math.round(Math.min(MOST_POINTS, form.height()))).raw("\" customHeight=\"1\">");
        for (FormRow.Span span : form.cells()) {
            cells.write(xml, SheetPlace.column(span.first()), row, span.cell());
            for (int i = span.first() + 1; i <= span.last(); i++) {
                cells.write(
                        xml,
                        SheetPlace.column(i),
                        row,
                        new Cell.Blank(span.cell().look()));
            }
            if (span.last() > span.first()) {
                merges.add(SheetPlace.area(span.first(), row, span.last(), row));
            }
        }
        xml.raw("</row>");
    }

    private void writeMerges() {
        if (!merges.isEmpty()) {
            xml.raw("<mergeCells count=\"").number(merges.size()).raw("\">");
            merges.forEach(area -> xml.raw("<mergeCell ref=\"").raw(area).raw("\"/>"));
            xml.raw("</mergeCells>");
        }
    }

    private void writeBreaks() {
        if (!breaks.isEmpty()) {
            xml.raw("<rowBreaks count=\"").number(breaks.size()).raw("\" manualBreakCount=\"");
            xml.number(breaks.size()).raw("\">");
            breaks.forEach(row -> xml.raw("<brk id=\"").number(row).raw("\" max=\"16383\" man=\"1\"/>"));
            xml.raw("</rowBreaks>");
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        xml.writeTo(out);
    }

    @Override
    public long cleaned() {
        return xml.cleaned();
    }
}
