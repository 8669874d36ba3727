package io.gridbook.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A month as options take it. */
final class BillMonth implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String value) {
        try {
            return YearMonth.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + value + "' is no month; write it as 2026-10");
        }
    }
}
