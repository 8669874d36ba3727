package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcceptTextTests {
    private static final String VOLUME = "services_20261030.csv:volume";

    @Test
    void checksOfFilesAreReadWithWhoAndWhy() {
        assertThat(AcceptText.read(List.of(VOLUME, "a:b.csv:Orphans", VOLUME), " 王伟 ", "城东停机检修")
                        .given())
                .containsExactly(
                        new Accepted("services_20261030.csv", Check.VOLUME, "王伟", "城东停机检修"),
                        new Accepted("a:b.csv", Check.ORPHANS, "王伟", "城东停机检修"));
    }

    @Test
    void nothingIsAcceptedWithoutTheOption() {
        assertThat(AcceptText.read(List.of(), null, null).given()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        refused("--accept needs --by NAME", List.of(VOLUME), null, "why");
        refused("--accept needs --because TEXT", List.of(VOLUME), "who", " ");
        refused("--by and --because go with --accept FILE:CHECK", List.of(), "who", null);
    }

    @Test
    void whatIsNoFileAndCheckIsSaid() {
        refused("is not FILE:CHECK with the file's name alone", List.of("services_20261030.csv"), "who", "why");
        refused("is not FILE:CHECK with the file's name alone", List.of("drop/services.csv:volume"), "who", "why");
        refused("'volum' is no check. Those that can be accepted: ", List.of("a.csv:volum"), "who", "why");
        refused("quoting cannot be accepted: such a file cannot be read", List.of("a.csv:quoting"), "who", "why");
    }

    @Test
    void aReasonIsOneLine() {
        refused("--because TEXT must be one line of at most 200", List.of(VOLUME), "who", "two\nlines");
        refused("--because TEXT must be one line of at most 200", List.of(VOLUME), "who", "长".repeat(201));
        refused("--by NAME must be one line of at most 64", List.of(VOLUME), "长".repeat(65), "why");
    }

    private static void refused(String message, List<String> checks, @Nullable String by, @Nullable String because) {
        assertThatThrownBy(() -> AcceptText.read(checks, by, because))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.WRONG_USE))
                .hasMessageContaining(message);
    }
}
