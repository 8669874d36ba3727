package io.gridbook.bench;

import io.gridbook.workbook.WritingPeer.WritingRates;
import io.gridbook.worklist.BookCost.BookCosts;
import java.util.List;
import java.util.Locale;

/** The figures as a person reads them. */
final class BenchTable {
    private final StringBuilder text = new StringBuilder();

    String of(List<Size> sizes, WritingRates writing, BookCosts books) {
        for (Size size : sizes) {
            runs(size);
            steps(size);
            loads(size);
        }
        line(
                "%nworkbooks, rows of 20 columns per CPU second: gridbook %,.0f, fastexcel %,.0f",
                writing.gridbook(), writing.fastexcel());
        line(
                "a workbook without rows: %.2f CPU ms, %,.0f bytes; a password adds %.0f CPU ms",
                books.emptyMillis(), books.emptyBytes(), books.lockMillis());
        line("%n%-66s %10s %10s", "target", "measured", "asked");
        for (Target target : Targets.of(sizes, writing)) {
            line(
                    "%-66s %10.2f %s %7.2f  %s",
                    target.what(),
                    target.value(),
                    target.atLeast() ? "≥" : "≤",
                    target.limit(),
                    target.met() ? "met" : "MISSED");
        }
        return text.toString();
    }

    private void runs(Size size) {
        line("%n%,d customers", size.customers());
        line("%-40s %9s %9s %9s", "run (-Xmx512m)", "wall s", "CPU s", "heap MB");
        size.runs().forEach((name, run) -> line("%-40s %9.2f %9.2f %9d", name, run.wall(), run.cpu(), run.heap()));
        for (Elsewhere peer : Elsewhere.values()) {
            peer.wall(size.customers()).ifPresent(wall -> line("%-40s %9.2f", peer.title(), wall));
        }
    }

    private void steps(Size size) {
        Measured first = size.run("first load and night");
        Measured night = size.run("night");
        Measured rerun = size.run("rerun");
        line("%n%-28s %10s %10s %10s", "step, wall s", "first", "night", "rerun");
        for (StepTime step : first.steps()) {
            String name = step.step();
            line("%-28s %10.2f %10.2f %10.2f", name, step.wall(), night.step(name), rerun.step(name));
        }
    }

    private void loads(Size size) {
        line("%n%-28s %10s %10s %12s %9s", "load", "wall s", "CPU s", "rows/s", "ratio");
        for (LoadRates load : size.loads().rates()) {
            for (Measured run : load.all()) {
                line(
                        "%-28s %10.2f %10.2f %,12.0f %9.2f",
                        load.files() + ", " + run.name(), run.wall(), run.cpu(), load.rate(run), load.ratio(run));
            }
        }
        charsets(size.loads().charsets());
    }

    private void charsets(CharsetRates load) {
        for (Measured run : List.of(load.utf8(), load.gb18030())) {
            line(
                    "%-28s %10.2f %10.2f %,12.0f %9.2f",
                    load.file() + ", " + run.name(),
                    run.wall(),
                    run.cpu(),
                    load.rate(run),
                    run.wall() / load.utf8().wall());
        }
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
