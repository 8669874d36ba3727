package io.gridbook.workbook;

import io.gridbook.workbook.Ink.Trait;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** The style table that all workbooks share, made once by POI. */
final class Styles {
    private static final String FONT = "Microsoft YaHei";
    private static final String LINE_RGB = "C5CDD8";

    private final Map<Look, Integer> indexes = new EnumMap<>(Look.class);
    private final byte[] xml;

    Styles() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.getFontAt(0).setFontName(FONT);
            book.getFontAt(0).setFontHeightInPoints((short) Ink.plain().points());
            book.getFontAt(0).setScheme(FontScheme.NONE);
            for (Look look : Look.values()) {
                indexes.put(look, (int) style(book, look.ink()).getIndex());
            }
            addTones(book.getStylesSource());
            book.getStylesSource().writeTo(out);
            xml = out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int index(Look look) {
        return indexes.getOrDefault(look, 0);
    }

    byte[] xml() {
        return xml.clone();
    }

    private static XSSFCellStyle style(XSSFWorkbook book, Ink ink) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(book, ink));
        style.setDataFormat(book.createDataFormat().getFormat(ink.format()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(ink.is(Trait.WRAPPED));
        style.setLocked(!ink.is(Trait.UNLOCKED));
        style.setQuotePrefixed(ink.is(Trait.QUOTED));
        if (ink.is(Trait.CENTRED)) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (ink.is(Trait.INSET)) {
            style.setAlignment(ink.format().contains("0.00") ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        if (ink.fill() != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(ink.fill()));
        }
        if (ink.is(Trait.LINED)) {
            setLines(style);
        }
        return style;
    }

    /** The parts of a font come in the order that the schema asks for: that in which they are set. */
    private static XSSFFont font(XSSFWorkbook book, Ink ink) {
        XSSFFont font = new XSSFFont(CTFont.Factory.newInstance());
        if (ink.is(Trait.BOLD)) {
            font.setBold(true);
        }
        font.setFontHeightInPoints((short) ink.points());
        font.setColor(colour(ink.colour()));
        font.setFontName(FONT);
        return fontAsBefore(book, font);
    }

    private static XSSFFont fontAsBefore(XSSFWorkbook book, XSSFFont font) {
        for (XSSFFont known : book.getStylesSource().getFonts()) {
            if (known.getCTFont().xmlText().equals(font.getCTFont().xmlText())) {
                return known;
            }
        }
        font.registerTo(book.getStylesSource());
        return font;
    }

    private static void setLines(XSSFCellStyle style) {
        XSSFColor colour = colour(LINE_RGB);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }

    /** The n-th tone gets the n-th differential style. */
    private static void addTones(StylesTable table) {
        for (Tone tone : Tone.values()) {
            CTDxf differential = CTDxf.Factory.newInstance();
            XSSFFont font = new XSSFFont(differential.addNewFont());
            font.setBold(true);
            font.setColor(colour(tone.colourRgb()));
            CTPatternFill fill = differential.addNewFill().addNewPatternFill();
            fill.setPatternType(STPatternType.SOLID);
            fill.addNewBgColor().setRgb(colour(tone.fillRgb()).getARGB());
            table.putDxf(differential);
        }
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }
}
