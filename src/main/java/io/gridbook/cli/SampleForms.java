package io.gridbook.cli;

import io.gridbook.sample.SampleForm;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms of a sample by their names in small letters. */
final class SampleForms implements ITypeConverter<SampleForm> {
    @Override
    public SampleForm convert(String value) {
        return switch (value) {
            case "canonical" -> SampleForm.CANONICAL;
            case "legacy" -> SampleForm.LEGACY;
            default -> throw new TypeConversionException("'" + value + "' is none of canonical, legacy");
        };
    }
}
