package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoiltZipTests {
    private static final int END = 22;

    @Test
    void whateverStandsInTheEndOfAnArchiveItIsReadOrRefused(@TempDir Path folder) throws IOException {
        byte[] whole = zip("service_id,charged_to_date\nS1,1.00\n");
        DropFolder drop = new DropFolder(folder);
        int refused = 0;
        for (int longer = 0; longer < 3; longer++) {
            for (int at = whole.length - END; at < whole.length; at++) {
                for (int value : new int[] {0, 1, 0x7F, 0xFF}) {
                    byte[] spoilt = Arrays.copyOf(whole, whole.length + longer);
                    spoilt[at] = (byte) value;
                    DropFile file = drop.put("charges_20261030.csv.zip", spoilt);
                    Throwable thrown = catchThrowable(() -> DropFolder.read(file));
                    boolean refusal = thrown instanceof StopException stop && stop.code() == ExitCode.INPUT_REFUSED;
                    assertThat(thrown == null || refusal).as("%s", thrown).isTrue();
                    refused += refusal ? 1 : 0;
                }
            }
        }
        assertThat(refused).isPositive();
    }

    private static byte[] zip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry("charges_20261030.csv"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
