/** The jobs as chains of step names; run ledger, lock, recovery. */
@ApplicationModule(
        allowedDependencies = {
            "alert",
            "explain",
            "exports",
            "fault",
            "followup",
            "ingest",
            "ingest::archive",
            "outcome",
            "protect",
            "publish",
            "publish::report",
            "results",
            "segment",
            "settings",
            "store",
            "store::schema",
            "text",
            "workbook",
            "worklist"
        })
@NullMarked
package io.gridbook.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
