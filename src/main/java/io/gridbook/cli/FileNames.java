package io.gridbook.cli;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Work lists are named in Chinese, and Java takes the charset of file names from the environment it was started in. */
final class FileNames {
    private FileNames() {}

    static void require() {
        if (!utf8()) {
            throw new StopException(
                    ExitCode.CONFIGURATION,
                    "This process cannot name files in Chinese. Start it again with LC_ALL=C.UTF-8 in its environment");
        }
    }

    /** An address shows the bytes of the name. */
    private static boolean utf8() {
        try {
            return Path.of("城").toUri().getRawPath().endsWith("%E5%9F%8E");
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
