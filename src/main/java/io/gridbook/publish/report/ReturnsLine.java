package io.gridbook.publish.report;

/**
 * Work lists that came back: files done, refused (nothing of them or not all taken) and left in the inbox; answers recorded,
 * and known before; rows refused, and rows whose locked cells were changed.
 */
public record ReturnsLine(
        int done, int refused, int waiting, int accepted, int known, int refusedRows, int alteredRows) {}
