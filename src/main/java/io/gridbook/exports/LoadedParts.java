package io.gridbook.exports;

import java.time.LocalDate;
import java.util.List;

/** Which parts of a period were loaded before, so that they may be gone from the drop. */
public interface LoadedParts {
    /** Nothing was loaded before. */
    LoadedParts NONE = (kind, period) -> List.of();

    List<String> of(ExportKind kind, LocalDate period);

    /** The parts of the newest period before this one. */
    default List<String> before(ExportKind kind, LocalDate period) {
        return List.of();
    }
}
