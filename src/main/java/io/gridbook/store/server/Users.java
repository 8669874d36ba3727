package io.gridbook.store.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/**
 * This process among those that use the server. Each holds a shared lock, which the system takes back when a process
 * dies. To be joined and left inside the {@link Gate} only, and once per process: closing a file drops all locks that
 * its process has on it.
 */
final class Users {
    private final FileChannel channel;
    private FileLock shared;

    private Users(FileChannel channel, FileLock shared) {
        this.channel = channel;
        this.shared = shared;
    }

    static Users join(Home home) throws IOException {
        FileChannel channel = PrivateFile.open(home.users());
        try {
            return new Users(channel, share(channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether another process uses the server too. */
    boolean areOthers() throws IOException {
        shared.release();
        FileLock alone = channel.tryLock();
        if (alone != null) {
            alone.release();
        }
        shared = share(channel);
        return alone == null;
    }

    private static FileLock share(FileChannel channel) throws IOException {
        return channel.lock(0, Long.MAX_VALUE, true);
    }

    /** Leaves, and says whether nobody else is left. */
    boolean leave() throws IOException {
        try (channel) {
            shared.release();
            return channel.tryLock() != null;
        }
    }
}
