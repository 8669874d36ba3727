package io.gridbook.ingest;

import io.gridbook.exports.Accepted;
import io.gridbook.exports.DropFile;
import io.gridbook.outcome.StopException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a run would say of a file, as far as can be told without loading it: contradictions and orphans show then.
 *
 * @param charset of its text, empty where it was not read so far
 * @param rows read, rejected ones included, up to where it was refused
 * @param amount of its money column in fen, where it has one and was read to its end
 * @param loaded whether the same bytes are loaded already
 * @param accepted checks that do not pass and are let pass
 * @param stop what refuses it
 */
public record FileVerdict(
        DropFile file,
        String charset,
        long rows,
        long rejected,
        OptionalLong amount,
        boolean loaded,
        List<Accepted> accepted,
        List<String> notes,
        @Nullable StopException stop) {}
