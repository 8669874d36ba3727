package io.gridbook.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root in a container often may not look into processes of others, and the server of a home is its owner's. */
class HiddenServerTests {
    private static final int NOBODY = 65534;
    private static final List<String> BLIND =
            List.of("setpriv", "--bounding-set=-sys_ptrace", "--inh-caps=-sys_ptrace");

    private final Path folder;

    HiddenServerTests(@TempDir Path folder) {
        this.folder = folder.resolve("home");
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        if (Files.exists(folder)) {
            OtherCommand.killServers(Home.at(folder));
        }
    }

    @Test
    void aServerThatCannotBeLookedIntoIsNotTakenForDead() throws IOException, InterruptedException {
        assumeTrue(
                Account.isRoot() && Program.find("setpriv").isPresent(), "only root can have a home of another user");
        homeOfNobody();
        OtherCommand first = OtherCommand.launch(folder, BLIND);
        String url = first.url();
        Postmaster server = Postmaster.read(Home.at(folder)).orElseThrow();

        OtherCommand second = OtherCommand.launch(folder, BLIND);
        assertThat(second.url()).isEqualTo(url).startsWith("jdbc:");
        assertThat(Postmaster.read(Home.at(folder))).contains(server);

        first.leave();
        assertThat(server.isAlive(Home.at(folder)))
                .as("the second still uses it")
                .isTrue();
        second.leave();
        assertThat(server.isAlive(Home.at(folder)))
                .as("the last one stopped it")
                .isFalse();
    }

    private void homeOfNobody() throws IOException {
        Files.createDirectories(folder);
        Path parent = folder.getParent();
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setAttribute(folder, "unix:uid", NOBODY);
        Files.setAttribute(folder, "unix:gid", NOBODY);
    }
}
