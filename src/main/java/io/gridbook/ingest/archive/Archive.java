package io.gridbook.ingest.archive;

import io.gridbook.fault.FaultPoints;
import io.gridbook.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Set;

/**
 * Every export that was loaded, once, as gzip under its SHA-256 ({@code ab/ab12….gz}); what came as gzip is kept as it
 * came. A file is there whole or not at all.
 */
public final class Archive {
    private static final int BUFFER = 1 << 16;

    private final PrivateFolder folder;

    public Archive(Path folder) {
        this.folder = new PrivateFolder(folder);
    }

    /**
     * Keeps a file, unless it is there.
     *
     * @param sha256 of the file, as it was when it was loaded
     * @return false where the file is not that file any more
     */
    public boolean keep(Path file, String sha256) throws IOException {
        String kept = name(sha256);
        if (folder.has(kept)) {
            return true;
        }
        boolean[] same = new boolean[1];
        folder.write(kept, out -> {
            same[0] = copy(file, out).equals(sha256);
            FaultPoints.hit("archive.written");
            return same[0];
        });
        FaultPoints.hit("archive.kept");
        return same[0];
    }

    /** Whether a file of this hash is kept. */
    public boolean has(String sha256) {
        return folder.has(name(sha256));
    }

    /** Removes all but the files of these hashes, and what a killed run had begun. */
    public int retain(Set<String> hashes) throws IOException {
        return folder.deleteOthers(
                name -> hashes.contains(name.replaceFirst("^../", "").replaceFirst("\\.gz$", "")));
    }

    private static String name(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256 + ".gz";
    }

    /** Returns the hash of what was read. */
    private static String copy(Path file, OutputStream out) throws IOException {
        boolean packed = String.valueOf(file.getFileName()).endsWith(".gz");
        try (DigestInputStream in =
                        new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), Sha256.digest());
                OutputStream target = packed ? new Unclosed(out) : new FastGzip(out)) {
            transfer(in, target);
            return Sha256.hex(in.getMessageDigest());
        }
    }

    private static void transfer(InputStream in, OutputStream out) throws IOException {
        byte[] bytes = new byte[BUFFER];
        for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
            out.write(bytes, 0, n);
        }
    }
}
