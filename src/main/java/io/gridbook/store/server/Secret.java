package io.gridbook.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the embedded server: random, made once, readable by its owner only. */
final class Secret {
    private static final int BYTES = 32;

    private Secret() {}

    static String readOrMake(Home home) throws IOException {
        if (!Files.exists(home.secret())) {
            if (Files.exists(home.data())) {
                throw Stops.configuration(
                        home.secret() + ", the password of the database " + home.data() + ", is missing; put it back "
                                + "from a copy, or move the database away to begin with an empty one",
                        null);
            }
            make(home);
        }
        Files.setPosixFilePermissions(home.secret(), PosixFilePermissions.fromString("rw-------"));
        return Files.readString(home.secret()).strip();
    }

    private static void make(Home home) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path temporary = home.path().resolve("secret.tmp");
        PrivateFile.create(temporary);
        Files.writeString(temporary, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        Files.move(temporary, home.secret(), StandardCopyOption.ATOMIC_MOVE);
    }
}
