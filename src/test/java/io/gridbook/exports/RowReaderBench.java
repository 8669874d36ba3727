package io.gridbook.exports;

import io.gridbook.exports.field.Fen;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Prints how many rows of bills are judged, and read and checked, a second: {@code main [rows] [rounds]}. */
final class RowReaderBench {
    private RowReaderBench() {}

    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        Path dir = Files.createTempDirectory("bench");
        Path path = dir.resolve("bills_202610.csv");
        write(path, rows);
        System.out.printf(Locale.ROOT, "%d rows, %d bytes%n", rows, Files.size(path));
        DropFile file = Drop.scan(dir).files().get(0);
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long cpu = cpu();
            Judgement judgement = new FileJudge(Acceptance.NONE).judge(file);
            String judged = "judge " + speed(rows, start, cpu);
            start = System.nanoTime();
            cpu = cpu();
            Counts counts = new RowReader(Acceptance.NONE).read(file, judgement, new Sink());
            System.out.println(judged + "   read " + speed(rows, start, cpu) + "   " + counts.accepted());
        }
        Files.delete(path);
        Files.delete(dir);
    }

    private static String speed(int rows, long start, long cpu) {
        double wall = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT, "%.2f s wall, %.2f s CPU, %.0f rows/s", wall, (cpu() - cpu) / 1e9, rows / wall);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void write(Path path, int rows) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write("bill_month,service_id,account_id,rent,voice,data,messages,vas,other,discount,one_off,total\n");
            for (int i = 0; i < rows; i++) {
                StringBuilder line = new StringBuilder("202610,S").append(100_000_000 + i);
                line.append(",A").append(20_000_000 + i / 2);
                long total = 0;
                for (int charge = 0; charge < 8; charge++) {
                    int fen = random.nextInt(4) == 0 ? 0 : random.nextInt(20_000);
                    total += charge == 6 ? -fen : fen;
                    line.append(',').append(Fen.show(fen));
                }
                out.write(line.append(',').append(Fen.show(total)).append('\n').toString());
            }
        }
    }

    /** Takes rows and does nothing with them but to look at one. */
    private static final class Sink implements RowSink {
        private long seen;

        @Override
        public void accept(long line, @Nullable String[] values) {
            String first = values[0];
            seen += first == null ? 0 : first.length();
        }

        @Override
        public void reject(long line, String column, String reason, List<String> fields) {
            throw new IllegalStateException("line " + line + " " + column + " " + reason + " " + seen);
        }
    }
}
