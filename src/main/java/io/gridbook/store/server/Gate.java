package io.gridbook.store.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.time.Duration;

/** Held by the one process that starts, adopts or stops the server just now. */
final class Gate implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final FileChannel channel;

    private Gate(FileChannel channel) {
        this.channel = channel;
    }

    static Gate enter(Home home) throws IOException {
        FileChannel channel = PrivateFile.open(home.gate());
        boolean entered = false;
        try {
            entered = Waiting.until(PATIENCE, () -> locked(channel));
        } finally {
            if (!entered) {
                channel.close();
            }
        }
        if (!entered) {
            throw Stops.database(
                    "another command has been starting or stopping the database under " + home.path() + " for "
                            + PATIENCE.toMinutes() + " minutes; end that command, then run this one again",
                    null);
        }
        return new Gate(channel);
    }

    /** The lock lives as long as the channel. */
    private static boolean locked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
