package io.gridbook.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A revision as options take it. */
final class RevisionNumber implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        if (!value.matches("r[1-9]\\d{0,8}")) {
            throw new TypeConversionException("'" + value + "' is no revision; write it as r1");
        }
        return Integer.valueOf(value.substring(1));
    }
}
