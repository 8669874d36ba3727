package io.gridbook.protect;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Refuses passwords that others can read, or could have put there. */
final class PrivacyCheck {
    private PrivacyCheck() {}

    static void require(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(file, "is no plain file, and has to be one", "put it there yourself");
        }
        String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
        if (!mode.endsWith("------")) {
            throw refused(
                    file,
                    "can be read by others (" + mode + ")",
                    "set it right with chmod 600, and make new passwords with passwords --rotate if others had access");
        }
        Object owner = Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        Object expected = Files.getAttribute(file.toAbsolutePath().getParent(), "unix:uid");
        if (!owner.equals(expected)) {
            throw refused(
                    file,
                    "belongs to user " + owner + ", its folder to user " + expected,
                    "give it to the owner of the folder, or remove it to begin with new passwords");
        }
    }

    private static StopException refused(Path file, String why, String advice) {
        return new StopException(
                ExitCode.CONFIGURATION,
                "The passwords of the workbooks, " + file + ": the file " + why + "; " + advice + ", then run again");
    }
}
