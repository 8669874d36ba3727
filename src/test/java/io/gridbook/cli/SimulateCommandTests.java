package io.gridbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the words of a simulation is said before a database is touched. */
class SimulateCommandTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "simulate | 2 | simulate needs a setting to try: for example --set rules.spend-drop.percent=25",
                "simulate --date 2026-10-30 | 2 | simulate needs a setting to try",
                "simulate --set merge.min-length=5 | 2 | cannot try merge.min-length=5: customers are merged when",
                "simulate --set rules.spend-drop.percent=25 --from 2026-10-01 | 2 | or --from and --to for a span",
                "simulate --set a=1 --from 2026-10-01 --to 2026-10-02 --date 2026-10-01 | 2 | takes --date for one night",
                "simulate --set a=1 --from 2026-10-02 --to 2026-10-01 | 2 | but 2026-10-02 is after 2026-10-01",
                "simulate --set a=1 --date 2026-13-01 | 2 | is no day of the calendar",
                "simulate --set rules.spend-drop.procent=25 | 6 | procent",
                "simulate --set rules.spend-drop.percent=many | 6 | percent",
                "simulate --set exports.bills.max-reject-ratio=1 | 6 | change it in exports.yml"
            })
    void aWrongUseSaysWhatWouldBeRight(String line, int code, String told) {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        int ended;
        try {
            ended = CommandLineProgram.run(line.split(" ", -1), SimulateCommandTests.class);
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(told);
        assertThat(ended).isEqualTo(code);
    }
}
