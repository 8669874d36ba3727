package io.gridbook.ingest;

import io.gridbook.exports.Acceptance;
import io.gridbook.exports.Counts;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.FileJudge;
import io.gridbook.exports.Judgement;
import io.gridbook.exports.RowReader;
import io.gridbook.exports.RowSink;
import io.gridbook.outcome.StopException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges files as a run would, and loads nothing. */
@Component
public class FileChecks {
    private final DSLContext dsl;
    private final FileJudge judge;
    private final RowReader reader;
    private final Gates gates;
    private final Acceptance acceptance;

    FileChecks(DSLContext dsl, FileJudge judge, RowReader reader, Gates gates, Acceptance acceptance) {
        this.dsl = dsl;
        this.judge = judge;
        this.reader = reader;
        this.gates = gates;
        this.acceptance = acceptance;
    }

    public FileVerdict of(DropFile file) {
        Counting rows = new Counting();
        String charset = "";
        try {
            Judgement judgement = judge.judge(file);
            charset = judgement.charset();
            FileLedger ledger = new FileLedger(dsl);
            Optional<Integer> same = ledger.same(file, judgement.sha256());
            return same.isPresent()
                    ? loaded(charset, ledger.loaded(same.get(), file, false, List.of()), file)
                    : read(file, judgement, rows);
        } catch (StopException stop) {
            return new FileVerdict(
                    file, charset, rows.all(), rows.rejected, OptionalLong.empty(), false, List.of(), List.of(), stop);
        }
    }

    private FileVerdict read(DropFile file, Judgement judgement, Counting rows) {
        Counts counts = reader.read(file, judgement, rows);
        gates.volume(dsl, Long.MAX_VALUE, file, counts);
        return new FileVerdict(
                file,
                judgement.charset(),
                counts.read(),
                counts.rejected(),
                amount(file, counts.amountRead()),
                false,
                List.copyOf(acceptance.used(file.name()).keySet()),
                counts.notes(),
                null);
    }

    private static FileVerdict loaded(String charset, LoadedFile loaded, DropFile file) {
        return new FileVerdict(
                file,
                charset,
                loaded.read(),
                loaded.rejected(),
                amount(file, loaded.amount()),
                true,
                List.of(),
                List.of(),
                null);
    }

    private static OptionalLong amount(DropFile file, long fen) {
        return file.kind().total().isPresent() ? OptionalLong.of(fen) : OptionalLong.empty();
    }

    /** Counts rows, and drops them. */
    private static final class Counting implements RowSink {
        private long accepted;
        private long rejected;

        @Override
        public void accept(long line, @Nullable String[] values) {
            accepted++;
        }

        @Override
        public void reject(long line, String column, String reason, List<String> fields) {
            rejected++;
        }

        long all() {
            return accepted + rejected;
        }
    }
}
