package io.gridbook.worklist;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;

/** Writes the work lists of a night in a JVM of its own: database address, folder. Prints what was alive in its heap at most. */
final class ManyGrids {
    private static final int LOOK_MILLIS = 250;

    private ManyGrids() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        AtomicLong most = new AtomicLong();
        Thread watch = new Thread(() -> watch(most));
        watch.setDaemon(true);
        watch.start();
        List<WrittenFile> files = new WorkListWriter(
                        DSL.using(database(args[0]), SQLDialect.POSTGRES), Night.properties(8))
                .write(Night.edition(Locale.SIMPLIFIED_CHINESE), folder);
        System.gc();
        look(most);
        System.out.printf("grids %d alive %d%n", files.size(), most.get() >> 10);
        FileSystemUtils.deleteRecursively(folder);
        if (Files.exists(folder)) {
            throw new IllegalStateException(folder + " is still there");
        }
    }

    private static DataSource database(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        return source;
    }

    private static void watch(AtomicLong most) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK_MILLIS);
                System.gc();
                look(most);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the last collection left. */
    private static void look(AtomicLong most) {
        long alive = ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        most.accumulateAndGet(alive, Math::max);
    }
}
