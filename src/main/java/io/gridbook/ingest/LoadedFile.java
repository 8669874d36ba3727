package io.gridbook.ingest;

import io.gridbook.exports.ExportKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of a file of the drop; money in fen.
 *
 * @param fresh whether it was loaded now, and not already there with the same bytes
 * @param unreported whether no run that ended well has told of it
 * @param path where it lies in the drop
 * @param sha256 of the file as it lies there
 * @param amount sum of its money column over all rows read
 * @param control what its control file said: NONE or PASSED
 */
public record LoadedFile(
        int id,
        ExportKind kind,
        LocalDate period,
        String name,
        boolean fresh,
        boolean unreported,
        Path path,
        String sha256,
        long read,
        long loaded,
        long rejected,
        long duplicate,
        long amount,
        long amountLoaded,
        String control,
        List<String> notes) {}
