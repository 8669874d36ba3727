package io.gridbook.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A jobs folder with the files that a test writes, and records to bind parts of them to. */
record WrittenJobs(Path folder) {
    record SpendDrop(boolean enabled, @Min(0) @Max(100) int percent, Map<String, Integer> weight) {}

    record Range(int from, int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException("from " + from + " is after to " + to);
            }
        }
    }

    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    JobsFolder read() {
        return JobsFolder.read(folder, List.of());
    }

    /** @param message its lines, to be found with the folder before them */
    void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .hasMessage(message.replaceAll("(?m)^", folder + "/"))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.CONFIGURATION));
    }
}
