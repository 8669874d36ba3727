package io.gridbook.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages that workbooks and reports come in. */
final class Language implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String value) {
        return switch (value.replace('_', '-').toLowerCase(Locale.ROOT)) {
            case "zh-cn", "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new TypeConversionException("'" + value + "' is no language of Gridbook; zh-CN or en are");
        };
    }
}
