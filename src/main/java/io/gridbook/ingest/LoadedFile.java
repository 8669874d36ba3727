package io.gridbook.ingest;

import io.gridbook.exports.ExportKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of a file of the drop; money in fen.
 *
 * @param fresh whether it was loaded now, and not already there with the same bytes
 * @param amount sum of its money column over all rows read
 * @param control what its control file said: NONE or PASSED
 */
public record LoadedFile(
        int id,
        ExportKind kind,
        LocalDate period,
        String name,
        boolean fresh,
        long read,
        long loaded,
        long rejected,
        long duplicate,
        long amount,
        long amountLoaded,
        String control,
        List<String> notes) {}
