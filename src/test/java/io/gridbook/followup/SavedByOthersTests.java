package io.gridbook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that another program than ours has saved on their way back. */
class SavedByOthersTests {
    private static final String NOW = "2026-11-21T18:00";
    private static final Path FILL = Path.of("src/test/python/fill.py");

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static ReturnTown town;

    @BeforeAll
    static void lists() {
        town = new ReturnTown(folder);
    }

    @BeforeEach
    void nothingCameBack() {
        town.clear();
    }

    @Test
    void libreOffice() throws IOException, InterruptedException {
        Path list = filled();
        office(list);

        requireTaken();
    }

    @Test
    void openpyxl() throws IOException, InterruptedException {
        Path list = town.list("G1");
        python(list, town.in("G1.xlsx"));

        requireTaken();
    }

    @Test
    void openpyxlAndThenLibreOffice() throws IOException, InterruptedException {
        Path list = folder.resolve("filled/G1.xlsx");
        python(town.list("G1"), list);
        office(list);

        requireTaken();
    }

    /** The same answers as the script writes. */
    private Path filled() {
        return town.filled()
                .answer("C1", "2026-11-21T09:30", "电话", "承诺缴费")
                .set("C1", "承诺日期", "2026-11-25")
                .set("C2", "联系时间", "11月21日 10:15")
                .set("C2", "方式", "未联系上")
                .set("C4", "方式", "上门")
                .set("C4", "备注", "+86 电话关机\n_x0041_ 改天再来")
                .save(folder.resolve("filled/G1.xlsx"));
    }

    private void requireTaken() {
        Returns returns = town.followUp(NOW);

        assertThat(returns).as(() -> town.filed() + "").isEqualTo(new Returns(1, 0, 0, 3, 0, 0, 0, List.of()));
        assertThat(town.contacts())
                .containsExactly(
                        "C1 2026-11-20 2026-11-21T09:30 CALL PROMISED 2026-11-25",
                        "C2 2026-11-20 2026-11-21T10:15 NO_ANSWER null null",
                        "C4 2026-11-20 2026-11-21T00:00 VISIT null null");
    }

    private void python(Path list, Path target) throws IOException, InterruptedException {
        Files.createDirectories(target.getParent());
        Tool python = Tool.withModule("openpyxl", "Debian package python3-openpyxl");
        python.output(List.of(FILL.toString(), list.toString(), target.toString()));
        FilledIn.still(target);
    }

    private void office(Path list) throws IOException, InterruptedException {
        Tool office = Tool.onPath("soffice", "Debian package libreoffice-calc");
        Files.createDirectories(town.inbox());
        office.output(List.of(
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                town.inbox().toString(),
                list.toString()));
        FilledIn.still(town.in("G1.xlsx"));
    }
}
