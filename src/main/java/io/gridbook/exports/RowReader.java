package io.gridbook.exports;

import io.gridbook.exports.field.RowFault;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** Reads the rows of a judged file, typed and checked, in one pass. Holds no state of a file: files may be read side by side. */
public final class RowReader {
    private final Acceptance acceptance;
    private final ControlTotals controls;
    private final RejectLimit rejects;

    public RowReader(Acceptance acceptance) {
        this.acceptance = acceptance;
        this.controls = new ControlTotals(acceptance);
        this.rejects = new RejectLimit(acceptance);
    }

    /**
     * Gives each row to the sink, then compares the whole with its control file and the limits.
     *
     * @throws StopException where the file is refused; rows may have reached the sink by then
     */
    public Counts read(DropFile file, Judgement judgement, RowSink sink) {
        try {
            FileStamp.require(file, judgement.stamp());
            Tally tally = new Tally(file);
            PeriodGate period = new PeriodGate(file, sink);
            List<String> notes = rows(file, judgement, period, tally);
            FileStamp.require(file, judgement.stamp());
            controls.require(file, judgement.control(), tally);
            MixedLimit.require(file, tally);
            period.require(acceptance);
            rejects.require(file, tally.read(), tally.rejected(), tally.first());
            return tally.counts(notes);
        } catch (IOException e) {
            throw FileJudge.unreadable(file, e);
        }
    }

    /** Gives the records that begin on these lines, with their fields as received, in the order of the file. */
    public void lines(DropFile file, Judgement judgement, LongPredicate wanted, BiConsumer<Long, List<String>> taker) {
        try (Records rows = Records.open(file, judgement)) {
            while (rows.next()) {
                if (wanted.test(rows.line())) {
                    taker.accept(rows.line(), List.of(rows.fields()));
                }
            }
        } catch (IOException e) {
            throw FileJudge.unreadable(file, e);
        }
    }

    /** The names of a file's columns, as {@link RowSink#heading} is given them. */
    public List<String> heading(DropFile file, Judgement judgement) {
        try (Records rows = Records.open(file, judgement)) {
            return Heading.of(file, judgement.text(), rows).names();
        } catch (IOException e) {
            throw FileJudge.unreadable(file, e);
        }
    }

    private List<String> rows(DropFile file, Judgement judgement, RowSink sink, Tally tally) throws IOException {
        try (Records rows = Records.open(file, judgement)) {
            Heading heading = Heading.of(file, judgement.text(), rows);
            RowTyping typing = new RowTyping(file, heading);
            sink.heading(heading.names());
            RowText text = new RowText(judgement.text(), heading);
            while (rows.next()) {
                if (rows.blank()) {
                    tally.blank();
                } else {
                    row(rows, text, typing, sink, tally);
                }
            }
            return Stream.of(heading.notes(), text.notes(rows), typing.notes())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static void row(Records rows, RowText text, RowTyping typing, RowSink sink, Tally tally) {
        try {
            text.check(rows);
            sink.accept(rows.line(), typing.read(rows.fields()));
            tally.accepted(typing.amount());
        } catch (RowFault e) {
            tally.rejected(rows.line(), e, typing.amountOf(rows.fields()));
            sink.reject(rows.line(), e.column(), e.reason(), RowText.shown(rows.fields()));
        }
    }
}
