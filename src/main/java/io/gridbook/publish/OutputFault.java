package io.gridbook.publish;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** What to tell the person on call when a file could not be written. */
public final class OutputFault {
    private OutputFault() {}

    /** A run that could not write its set into a folder stops, and nothing of it is published. */
    public static StopException stop(Path folder, IOException fault) {
        return of(folder, fault, "; nothing was published and the last set stands");
    }

    /** A report, a link or an index that could not be written: whether a set is published is not decided by it. */
    static StopException beside(Path folder, IOException fault) {
        return of(folder, fault, "");
    }

    /** A published file that cannot be read. */
    static StopException reading(Path folder, IOException fault) {
        return new StopException(
                ExitCode.OUTPUT_INCOMPLETE,
                "reading in %s failed (%s: %s). Check that the set is whole and may be read, then run again"
                        .formatted(folder, fault.getClass().getSimpleName(), fault.getMessage()),
                fault);
    }

    private static StopException of(Path folder, IOException fault, String state) {
        String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        if (fault instanceof AccessDeniedException || reason.contains("Read-only file system")) {
            return new StopException(
                    ExitCode.CONFIGURATION,
                    "cannot write into " + folder + " (" + reason + ")" + state + ". Give the user of this"
                            + " command write access to the folder, then run the same command again",
                    fault);
        }
        return new StopException(
                ExitCode.OUTPUT_INCOMPLETE,
                "writing into " + folder + " failed (" + reason + ")" + state
                        + ". Make space on that disk, then run the same command again",
                fault);
    }
}
