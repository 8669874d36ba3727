package io.gridbook.job;

import io.gridbook.exports.Acceptances;
import io.gridbook.exports.Accepted;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.Names;
import io.gridbook.ingest.AcceptanceLedger;
import io.gridbook.ingest.AcceptedCheck;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.segment.Night;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The acceptances of a command against the files of its run. */
@Component
class AcceptedFiles {
    private final Acceptances given;
    private final AcceptanceLedger ledger;
    private final LoadedFiles loaded;

    AcceptedFiles(AcceptOptions options, AcceptanceLedger ledger, LoadedFiles loaded) {
        this.given = options.acceptances();
        this.ledger = ledger;
        this.loaded = loaded;
    }

    /** Stops where a file is named that the run does not read: a slip would let nothing pass, and say nothing. */
    void requireNamed(List<DropFile> files) {
        List<String> names = files.stream().map(DropFile::name).toList();
        for (Accepted each : given.given()) {
            if (!names.contains(each.file())) {
                throw new StopException(
                        ExitCode.WRONG_USE,
                        "--accept %s:%s names no file that this run reads. It reads %s"
                                .formatted(
                                        Names.shown(each.file()),
                                        each.check().id(),
                                        names.stream().map(Names::shown).collect(Collectors.joining(", "))));
            }
        }
    }

    void tellUnused(Run run) {
        List<AcceptedCheck> kept = of(run);
        for (Accepted each : given.given()) {
            boolean needed = kept.stream()
                    .anyMatch(check -> check.file().equals(each.file())
                            && check.check().equals(each.check().id()));
            if (!needed) {
                run.warn("--accept %s:%s was not needed: that check passes"
                        .formatted(Names.shown(each.file()), each.check().id()));
            }
        }
    }

    /** What was accepted of the files that stand behind the run's day. */
    List<AcceptedCheck> of(Run run) {
        Night night = run.nightIfKnown();
        return night == null
                ? List.of()
                : ledger.of(night.day(), night.monthStart(), loaded.behind(night.day(), night.loaded()));
    }
}
