package io.gridbook.publish;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.nio.charset.Charset;

/** Workbooks are named after places and people: the locale of the process must have words for them. */
final class FileNames {
    private FileNames() {}

    static void check() {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        if (!names.newEncoder().canEncode("城东")) {
            throw new StopException(
                    ExitCode.CONFIGURATION,
                    "the locale of this process (LANG, LC_ALL) cannot name a file in Chinese: file names are in "
                            + names + ", expected UTF-8; set LC_ALL=C.UTF-8 and run again");
        }
    }
}
