package io.gridbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.gridbook.exports.Acceptance;
import io.gridbook.exports.Counts;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.FileJudge;
import io.gridbook.exports.Judgement;
import io.gridbook.exports.RowReader;
import io.gridbook.exports.TestExports;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports spoilt by chance load with counts and money that add up, or are refused with a reason; nothing else happens.
 * {@code -Dgridbook.mutants.seed} repeats what a run printed, {@code -Dgridbook.mutants} says how many.
 */
class MutatedExportTests {
    private static final int MUTANTS = Integer.getInteger("gridbook.mutants", 10_000);
    private static final long SEED = Long.getLong("gridbook.mutants.seed", System.nanoTime() & 0xffffff);
    /** One in so many goes into the database too, where it is canonical and loads. */
    private static final int COPIED = 20;

    private static final int SECONDS = 60;
    /** Of heap that one may ask for. */
    private static final long MOST_BYTES = 64L << 20;

    @TempDir
    private Path folder = Path.of("");

    private int loaded;
    private int copied;
    private int refused;

    @Test
    void everyMutantLoadsToTheFenOrIsRefusedWithAReason() throws Exception {
        System.out.printf("MutatedExportTests: -Dgridbook.mutants.seed=%d%n", SEED);
        List<MutantBase> bases = MutantBase.all(folder, TestExports.shipped(1000));
        Path drop = Files.createDirectories(folder.resolve("drop"));
        Arrivals arrivals = new Arrivals(drop, BigDecimal.ONE);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            for (int i = 0; i < MUTANTS; i++) {
                Mutant mutant = mutant(bases, i);
                try {
                    thread.submit(() -> judge(mutant, drop, arrivals)).get(SECONDS, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new AssertionError(mutant.words(), e);
                }
            }
        } finally {
            thread.shutdownNow();
        }
        System.out.printf("%d mutants: %d load, %d of them copied; %d refused%n", MUTANTS, loaded, copied, refused);
        assertThat(loaded).isGreaterThan(MUTANTS * 3 / 10);
        assertThat(refused).isPositive();
        assertThat(copied).isPositive();
    }

    /** One spoilt file. */
    private static final class Mutant {
        private final int number;
        private final MutantBase base;
        private final byte[] bytes;
        private final boolean copied;

        private Mutant(int number, MutantBase base, byte[] bytes, boolean copied) {
            this.number = number;
            this.base = base;
            this.bytes = bytes;
            this.copied = copied;
        }

        String words() {
            return "mutant %d of %s (-Dgridbook.mutants.seed=%d)"
                    .formatted(number, base.file().path(), SEED);
        }
    }

    private static Mutant mutant(List<MutantBase> bases, int number) {
        SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + number);
        MutantBase base = bases.get(random.nextInt(bases.size()));
        byte[] other = bases.get(random.nextInt(bases.size())).bytes();
        byte[] bytes = new Mutator(random.nextLong()).spoil(base.bytes(), other);
        return new Mutant(number, base, bytes, random.nextInt(COPIED) == 0);
    }

    private Object judge(Mutant mutant, Path drop, Arrivals arrivals) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        DropFile file = mutant.base.file();
        Files.write(file.path(), mutant.bytes);
        AcceptedRows rows = new AcceptedRows(file.kind());
        try {
            Judgement judgement = new FileJudge(Acceptance.NONE).judge(file);
            Counts counts = new RowReader(Acceptance.NONE).read(file, judgement, rows);
            assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                    .as("bytes of heap")
                    .isLessThan(MOST_BYTES);
            Recount recount = new Recount(file, mutant.base.text(), judgement.charset());
            agree(counts, rows, recount);
            loaded++;
            if (mutant.copied && file.name().contains(".csv")) {
                copy(mutant, drop, arrivals, recount);
            }
        } catch (StopException e) {
            refused(e, file);
        }
        return mutant;
    }

    private static void agree(Counts counts, AcceptedRows rows, Recount recount) {
        assertThat(counts.read())
                .as("rows")
                .isEqualTo(recount.rows.size())
                .isEqualTo(counts.accepted() + counts.rejected());
        assertThat(counts.accepted()).isEqualTo(rows.lines.size());
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rows.lines.size(); i++) {
            long line = rows.lines.get(i);
            assertThat(recount.fits(line)).as("line %d", line).isTrue();
            assertThat(recount.fen(line)).as("line %d", line).hasValue(BigDecimal.valueOf(rows.fen.get(i)));
            sum = sum.add(recount.fen(line).orElseThrow());
        }
        assertThat(BigDecimal.valueOf(counts.amountAccepted())).isEqualTo(sum);
        for (long line : rows.rejected) {
            sum = sum.add(recount.fen(line).orElse(BigDecimal.ZERO));
        }
        assertThat(BigDecimal.valueOf(counts.amountRead())).isEqualTo(sum);
    }

    private void refused(StopException stop, DropFile file) {
        assertThat(stop.code()).as(stop.getMessage()).isEqualTo(ExitCode.INPUT_REFUSED);
        assertThat(stop.getMessage()).matches("(?s)" + Pattern.quote(file.name()) + ": [a-z0-9-]+: .+");
        refused++;
    }

    /** The same through a COPY, with duplicates found. */
    private void copy(Mutant mutant, Path drop, Arrivals arrivals, Recount recount) throws IOException {
        Path there = drop.resolve(mutant.base.file().name());
        Files.write(there, mutant.bytes);
        try {
            LoadedFile file = arrivals.load().get(0);
            assertThat(file.read()).isEqualTo(file.loaded() + file.rejected() + file.duplicate());
            assertThat(file.read()).isEqualTo(recount.rows.size());
            var raw = RawTables.of(mutant.base.file().kind());
            List<Integer> lines = arrivals.dsl
                    .select(RawTables.line(raw))
                    .from(raw)
                    .where(RawTables.fileId(raw).eq(file.id()))
                    .fetch(RawTables.line(raw));
            BigDecimal sum = lines.stream()
                    .map(line -> recount.fen(line).orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(lines).hasSize((int) file.loaded());
            assertThat(BigDecimal.valueOf(file.amountLoaded())).isEqualTo(sum);
            copied++;
        } finally {
            Files.delete(there);
        }
    }
}
