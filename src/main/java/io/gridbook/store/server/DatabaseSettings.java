package io.gridbook.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the operator's own PostgreSQL is, and who asks there. */
public record DatabaseSettings(String url, String user, String password) {
    private static final String URL = "GRIDBOOK_DATABASE_URL";
    private static final String USER = "GRIDBOOK_DATABASE_USER";
    private static final String PASSWORD = "GRIDBOOK_DATABASE_PASSWORD";
    private static final String PASSWORD_FILE = "GRIDBOOK_DATABASE_PASSWORD_FILE";

    /** A password is never printed. */
    @Override
    public String toString() {
        return user + " at " + url.replaceFirst("\\?.*", "");
    }

    /** The database that the option or the environment names; none means the embedded one. */
    public static Optional<DatabaseSettings> resolve(@Nullable String option, Map<String, String> environment) {
        String url = option != null ? option : environment.getOrDefault(URL, "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        String from = option != null ? "--database-url" : URL;
        if (!url.startsWith("jdbc:postgresql://")) {
            throw Stops.configuration(from + " must look like jdbc:postgresql://host:5432/database", null);
        }
        if (JdbcUrl.has(url, "password")) {
            throw Stops.configuration(
                    from + " has a password in it, where others can read it; put it into " + PASSWORD + " or into a "
                            + "file that " + PASSWORD_FILE + " names",
                    null);
        }
        String user = environment.getOrDefault(USER, "");
        if (user.isBlank()) {
            throw Stops.configuration(USER + " is missing; name the role that Gridbook connects as", null);
        }
        return Optional.of(new DatabaseSettings(JdbcUrl.complete(url), user, password(environment)));
    }

    private static String password(Map<String, String> environment) {
        String file = environment.get(PASSWORD_FILE);
        if (file == null) {
            return environment.getOrDefault(PASSWORD, "");
        }
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(Path.of(file));
            if (!EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)
                    .containsAll(rights)) {
                throw Stops.configuration(file + " may be read by others; chmod 600 " + file, null);
            }
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw Stops.configuration(file + ", named by " + PASSWORD_FILE + ", cannot be read: " + e, e);
        }
    }
}
