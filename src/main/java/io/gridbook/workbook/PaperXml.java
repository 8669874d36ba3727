package io.gridbook.workbook;

/** How a sheet is printed: on A4, tables across and as wide as the paper, with a footer. */
final class PaperXml {
    private static final int LONGEST = 255;

    private final Footer footer;

    PaperXml(Footer footer) {
        this.footer = footer;
    }

    void write(Xml xml) {
        writePage(xml, "fitToHeight=\"0\" orientation=\"landscape\"");
    }

    /** Upright and at full size: page breaks of ours count, which a sheet that is fitted to the page has none of. */
    void writeUpright(Xml xml) {
        writePage(xml, "orientation=\"portrait\"");
    }

    private void writePage(Xml xml, String setup) {
        xml.raw("<printOptions horizontalCentered=\"1\"/>")
                .raw(
                        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.45\" bottom=\"0.6\" header=\"0.2\" footer=\"0.25\"/>")
                .raw("<pageSetup paperSize=\"9\" ")
                .raw(setup)
                .raw("/>")
                .raw("<headerFooter><oddFooter>")
                .text(text())
                .raw("</oddFooter></headerFooter>");
    }

    private String text() {
        String left = "&L" + code(footer.left()) + "&C";
        String right = "&R" + code(footer.right()).replace("{page}", "&P").replace("{pages}", "&N");
        String centre = code(footer.centre());
        return left + cut(centre, LONGEST - left.length() - right.length()) + right;
    }

    /** Neither a doubled ampersand nor a character of two halves is cut in two. */
    private static String cut(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        String cut = text.substring(0, room);
        int others = cut.length();
        while (others > 0 && cut.charAt(others - 1) == '&') {
            others--;
        }
        boolean halved = (cut.length() - others) % 2 == 1 || Character.isHighSurrogate(cut.charAt(room - 1));
        return halved ? cut.substring(0, room - 1) : cut;
    }

    /** An ampersand begins a code in a footer, unless there are two. */
    private static String code(String text) {
        return text.replace("&", "&&");
    }
}
