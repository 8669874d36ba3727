package io.gridbook.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSettingsTests {
    private static final String URL = "jdbc:postgresql://db:5432/grid";

    @Test
    void withoutAnAddressTheEmbeddedServerServes() {
        assertThat(DatabaseSettings.resolve(null, Map.of("GRIDBOOK_DATABASE_USER", "grid")))
                .isEmpty();
    }

    @Test
    void theAddressGetsTheParametersThatItLacks() {
        DatabaseSettings settings = DatabaseSettings.resolve(
                        null,
                        Map.of(
                                "GRIDBOOK_DATABASE_URL", URL + "?connectTimeout=3",
                                "GRIDBOOK_DATABASE_USER", "grid",
                                "GRIDBOOK_DATABASE_PASSWORD", "s3cret"))
                .orElseThrow();

        assertThat(settings.url())
                .startsWith(URL + "?connectTimeout=3&")
                .contains("&currentSchema=gridbook", "&logServerErrorDetail=false", "&socketTimeout=")
                .doesNotContain("connectTimeout=10");
        assertThat(settings.password()).isEqualTo("s3cret");
        assertThat(settings).hasToString("grid at " + URL);
    }

    @Test
    void theOptionGoesBeforeTheEnvironment() {
        assertThat(DatabaseSettings.resolve(
                                "jdbc:postgresql://other/grid",
                                Map.of("GRIDBOOK_DATABASE_URL", URL, "GRIDBOOK_DATABASE_USER", "grid"))
                        .orElseThrow()
                        .url())
                .startsWith("jdbc:postgresql://other/grid?");
    }

    @Test
    void aPasswordInTheAddressIsRefused() {
        assertThatThrownBy(() -> DatabaseSettings.resolve(URL + "?password=x", Map.of()))
                .hasMessageContaining("--database-url has a password in it");
    }

    @Test
    void anotherKindOfAddressAndAMissingRoleAreRefused() {
        assertThatThrownBy(() -> DatabaseSettings.resolve("postgres://db/grid", Map.of()))
                .hasMessageContaining("must look like jdbc:postgresql://");
        assertThatThrownBy(() -> DatabaseSettings.resolve(URL, Map.of()))
                .hasMessageContaining("GRIDBOOK_DATABASE_USER is missing");
    }

    @Test
    void aPasswordFileMustBeItsOwnersAlone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "s3cret\n");
        Map<String, String> environment =
                Map.of("GRIDBOOK_DATABASE_USER", "grid", "GRIDBOOK_DATABASE_PASSWORD_FILE", file.toString());

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> DatabaseSettings.resolve(URL, environment)).hasMessageContaining("chmod 600");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(DatabaseSettings.resolve(URL, environment).orElseThrow().password())
                .isEqualTo("s3cret");
    }
}
