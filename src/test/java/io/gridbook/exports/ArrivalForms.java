package io.gridbook.exports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The canonical forms, with other rules for when a file counts as arrived. */
public final class ArrivalForms {
    private ArrivalForms() {}

    /** With one form of arrears that differs where something is given. */
    static ExportsProperties arrears(
            @Nullable String file, @Nullable ControlProperties control, @Nullable Integer parts) {
        FormProperties form = new FormProperties(
                file == null ? "arrears_{period}[_{part}].csv[.gz]" : file,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                parts,
                control,
                null);
        ExportsProperties canonical = ExportsProperties.canonical();
        Map<ExportKind, ExportProperties> exports = new EnumMap<>(canonical.exports());
        exports.put(ExportKind.ARREARS, new ExportProperties(null, null, null, List.of(form)));
        return new ExportsProperties(canonical.limits(), exports);
    }

    /** With one form of bills, of this name. */
    public static ExportsProperties bills(String file) {
        ExportsProperties canonical = ExportsProperties.canonical();
        Map<ExportKind, ExportProperties> exports = new EnumMap<>(canonical.exports());
        exports.put(ExportKind.BILLS, new ExportProperties(null, null, null, List.of(FormProperties.of(file))));
        return new ExportsProperties(canonical.limits(), exports);
    }

    static ExportsProperties control(ControlForm form, boolean required) {
        return arrears(null, new ControlProperties(form, required, null), null);
    }

    static ExportsProperties settling(int seconds) {
        ExportLimits shipped = ExportLimits.SHIPPED;
        return ExportsProperties.canonical()
                .with(new ExportLimits(
                        shipped.maxRejectRatio(),
                        shipped.maxRejects(),
                        shipped.maxOrphanRatio(),
                        shipped.maxFieldChars(),
                        shipped.maxRecordChars(),
                        shipped.minVolumeRatio(),
                        shipped.maxVolumeRatio(),
                        shipped.volumeMedianOf(),
                        shipped.volumeMinFiles(),
                        shipped.volumeMinRows(),
                        seconds,
                        shipped.maxUnpackedRatio()));
    }
}
