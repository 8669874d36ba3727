package io.gridbook.sample;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One file while it is written, with what its control file says of it. */
final class GrowingFile {
    private final Path folder;
    private final SampleFile file;
    private final FileChannel channel;
    private final MessageDigest digest = sha256();
    private final byte[] heading;
    private long rows;
    private long bytes;
    private long fen;

    GrowingFile(Path folder, SampleFile file, Charset charset) throws IOException {
        this.folder = folder;
        this.file = file;
        this.channel = FileChannel.open(
                part(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        this.heading = file.heading().getBytes(charset);
    }

    /** Writes its first line, where it has one. */
    void begin() throws IOException {
        write(ByteBuffer.wrap(heading));
    }

    void append(FileRows page) throws IOException {
        write(page.bytes());
        rows += page.rows();
        fen += page.total();
    }

    private void write(ByteBuffer buffer) throws IOException {
        bytes += buffer.remaining();
        digest.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Writes its control file. */
    void control() throws IOException {
        String amount = file.summed() ? "amount=" + LegacyBytes.yuan(fen) + "\n" : "";
        String text =
                "rows=" + rows + "\n" + amount + "sha256=" + HexFormat.of().formatHex(digest.digest()) + "\n";
        Files.writeString(folder.resolve(name() + ".chk"), text, StandardCharsets.US_ASCII);
    }

    /** Gives it its name. */
    void show() throws IOException {
        Files.move(part(), folder.resolve(name()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    String name() {
        return file.name();
    }

    long rows() {
        return rows;
    }

    long bytes() {
        return bytes;
    }

    void close() throws IOException {
        channel.close();
    }

    /** Takes away what has not its name yet. */
    void drop() throws IOException {
        Files.deleteIfExists(part());
    }

    private Path part() {
        return folder.resolve("." + name() + ".part");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
