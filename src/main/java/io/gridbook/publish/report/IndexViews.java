package io.gridbook.publish.report;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Puts what was published into the words of its page. */
final class IndexViews {
    private final PageWords words;

    IndexViews(PageWords words) {
        this.words = words;
    }

    IndexView of(IndexPage page) {
        boolean good = page.failed().isEmpty();
        return new IndexView(
                words.all(),
                words.get("lang"),
                page.sets().isEmpty() && good ? "fair" : good ? "good" : "bad",
                good ? headline(page) : words.say("failed_since", page.failed().size()),
                age(page),
                page.writtenAt(),
                sets(page.sets()),
                page.failed().stream().map(this::failed).toList());
    }

    private String headline(IndexPage page) {
        return page.sets().isEmpty()
                ? words.get("nothing_yet")
                : page.sets().get(0).name();
    }

    private String age(IndexPage page) {
        return page.lastGood() == null
                ? words.get("nothing_yet")
                : words.say(
                        "age",
                        PageFormat.span(Duration.between(page.lastGood(), page.writtenAt())
                                .toMillis()));
    }

    private List<IndexView.SetRow> sets(List<IndexSet> sets) {
        return IntStream.range(0, sets.size())
                .mapToObj(i -> set(sets.get(i), i == 0))
                .toList();
    }

    private IndexView.SetRow set(IndexSet set, boolean newest) {
        return new IndexView.SetRow(
                set,
                words.get("kind_" + set.kind()),
                Address.of(set.path() + "/"),
                Address.of(set.path() + "/run.html"),
                Address.of(set.path() + "/data/"),
                newest);
    }

    private IndexView.FailedRow failed(IndexRun run) {
        String command = words.name("command", run.command());
        return new IndexView.FailedRow(
                run,
                run.day() == null ? command : run.day() + " " + command,
                run.path() == null ? "" : Address.of(run.path() + "/run.html"));
    }
}
