package io.gridbook.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the trace of an unexpected failure goes: types and places of the program, no message, so no data. */
final class Trace {
    private static final Logger LOG = LoggerFactory.getLogger("gridbook");

    private Trace() {}

    static void write(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            LOG.error("{}", each.getClass().getName());
            for (StackTraceElement place : each.getStackTrace()) {
                if (place.getClassName().startsWith("io.gridbook")) {
                    LOG.error("  at {}", place);
                }
            }
        }
    }
}
