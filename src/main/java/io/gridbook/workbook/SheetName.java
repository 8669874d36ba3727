package io.gridbook.workbook;

/** Names that Excel takes for a sheet: 31 characters, none of {@code ' / \\ : * ? [ ]}, and not the reserved one. */
final class SheetName {
    private static final int LONGEST = 31;
    private static final String RESERVED = "History";

    private SheetName() {}

    /** The name as it is, or the nearest one that is taken. */
    static String of(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints()
                .filter(point -> point > 0xffff || !Cleaning.isUnfit((char) point))
                .map(point -> "'/\\:*?[]".indexOf(point) >= 0 ? '_' : point)
                .forEach(point -> {
                    if (name.length() + Character.charCount(point) <= LONGEST) {
                        name.appendCodePoint(point);
                    }
                });
        String taken = name.toString().strip();
        return taken.isEmpty() || taken.equalsIgnoreCase(RESERVED) ? taken + "_" : taken;
    }
}
