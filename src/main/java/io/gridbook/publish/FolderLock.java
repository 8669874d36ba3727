package io.gridbook.publish;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right of one run to write below a reports folder: runs of other databases do not see the lock in this one's. The
 * system takes it back when its process is gone.
 */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock of a folder that is there, or stops. */
    public static FolderLock take(ReportsFolder reports) {
        try {
            FileChannel channel = FileChannel.open(reports.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                Modes.file(reports.lock());
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw OutputFault.stop(reports.root(), e);
        }
        throw new StopException(
                ExitCode.ALREADY_RUNNING,
                "Another run, of another home or database, writes into " + reports.root()
                        + ". Wait until it ends, or name another folder with --reports; then run again");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // nothing was written to it, and the end of the process gives the lock back
            return;
        }
    }
}
