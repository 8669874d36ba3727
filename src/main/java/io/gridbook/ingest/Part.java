package io.gridbook.ingest;

import io.gridbook.exports.DropFile;
import io.gridbook.exports.Judgement;
import io.gridbook.exports.RejectFile;
import java.util.BitSet;

/**
 * A file of the drop that is loaded as a part of its period.
 *
 * @param id its number in the ledger
 * @param listed lines in its reject file because their key came again with other values
 */
record Part(int id, DropFile file, Judgement judgement, RejectFile rejected, BitSet listed) {
    static Part of(int id, DropFile file, Judgement judgement, RejectFile rejected) {
        return new Part(id, file, judgement, rejected, new BitSet());
    }
}
