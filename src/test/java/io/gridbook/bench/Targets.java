package io.gridbook.bench;

import io.gridbook.workbook.WritingPeer.WritingRates;
import java.util.ArrayList;
import java.util.List;

/** What the figures are compared with. */
final class Targets {
    private Targets() {}

    static List<Target> of(List<Size> sizes, WritingRates writing) {
        List<Target> targets = new ArrayList<>();
        for (Size size : sizes) {
            targets.addAll(of(size));
        }
        for (int i = 1; i < sizes.size(); i++) {
            targets.add(growth(sizes.get(i - 1), sizes.get(i)));
        }
        targets.add(Target.atLeast("workbooks, rows per CPU second / fastexcel", writing.ratio(), 0.8));
        return targets;
    }

    private static List<Target> of(Size size) {
        String of = size.customers() + ": ";
        List<Target> targets = new ArrayList<>();
        for (LoadRates load : size.loads().rates()) {
            targets.add(
                    Target.atLeast(of + load.files() + " one by one / raw COPY", load.ratio(load.oneByOne()), 0.65));
            targets.add(
                    Target.atLeast(of + load.files() + " side by side / raw COPY", load.ratio(load.sideBySide()), 0.8));
        }
        targets.add(Target.atMost(
                of + size.loads().charsets().file() + " in GB18030 / UTF-8",
                size.loads().charsets().ratio(),
                1.15));
        Measured night = size.run("night");
        Elsewhere.PANDAS
                .wall(size.customers())
                .ifPresent(peer -> targets.add(
                        Target.atMost(of + "night / " + Elsewhere.PANDAS.title(), night.wall() / peer, 1 / 3.0)));
        Elsewhere.DUCKDB
                .wall(size.customers())
                .ifPresent(peer -> targets.add(Target.atMost(
                        of + "night without workbooks / " + Elsewhere.DUCKDB.title(),
                        size.nightWithoutWorkbooks() / peer,
                        2.5)));
        targets.add(Target.atMost(of + "rerun / night", size.run("rerun").wall() / night.wall(), 0.5));
        targets.add(Target.atMost(of + "status, wall s", size.run("status").wall(), 2.5));
        targets.add(Target.atMost(of + "--help, wall s", size.run("--help").wall(), 0.3));
        return targets;
    }

    /** 5.5 times for five times the customers, and so on for other steps. */
    private static Target growth(Size small, Size large) {
        return Target.atMost(
                "growth of the night, %d to %d".formatted(small.customers(), large.customers()),
                large.run("night").wall() / small.run("night").wall(),
                1.1 * large.customers() / small.customers());
    }
}
