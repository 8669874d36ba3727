package io.gridbook.bench;

import io.gridbook.exports.Cycle;
import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.store.server.EmbeddedServer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/** Our load beside the server's own COPY of the same files, on the same embedded server, by turns. */
final class LoadPeer {
    private final Path home;
    private final List<DropFile> files;
    private final int rounds;

    LoadPeer(Path home, Path drop, LocalDate day, int rounds) {
        this.home = home;
        this.rounds = rounds;
        this.files = Drop.scan(drop).files().stream()
                .filter(file ->
                        file.kind().cycle() != Cycle.DAILY || file.period().equals(day))
                .toList();
    }

    LoadFigures run() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(home)) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(server.url());
            source.setUser(server.user());
            source.setPassword(server.password());
            try (OurLoad ours = new OurLoad(DSL.using(source, SQLDialect.POSTGRES), home.resolve("rejects"))) {
                RawCopy raw = new RawCopy(source);
                List<LoadRates> rates = List.of(
                        compare("bills", raw, ours, file -> file.kind().cycle() != Cycle.DAILY),
                        compare("daily files", raw, ours, file -> file.kind().cycle() == Cycle.DAILY));
                return new LoadFigures(rates, new CharsetPeer(ours, home.resolve("gb18030")).compare(files, rounds));
            }
        }
    }

    private LoadRates compare(String name, RawCopy raw, OurLoad ours, Predicate<DropFile> which) throws Exception {
        List<DropFile> loaded = files.stream().filter(which).toList();
        List<Measured> copies = new ArrayList<>();
        List<Measured> oneByOne = new ArrayList<>();
        List<Measured> sideBySide = new ArrayList<>();
        long[] rows = new long[1];
        for (int round = 0; round < rounds; round++) {
            raw.clear();
            copies.add(measure("raw COPY", () -> rows[0] = raw.load(loaded)));
            ours.forget();
            oneByOne.add(measure("one by one", () -> ours.load(loaded, 1)));
            ours.forget();
            sideBySide.add(measure("side by side", () -> ours.load(loaded, 2)));
        }
        raw.clear();
        return new LoadRates(
                name, rows[0], Measured.median(copies), Measured.median(oneByOne), Measured.median(sideBySide));
    }

    static Measured measure(String name, Callable<?> work) throws Exception {
        TreeCpu tree = new TreeCpu(ProcessHandle.current());
        double cpu = tree.seconds();
        long start = System.nanoTime();
        work.call();
        return new Measured(name, (System.nanoTime() - start) / 1e9, tree.seconds() - cpu, 0, List.of());
    }
}
