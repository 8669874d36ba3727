package io.gridbook.followup;

import io.gridbook.text.Words;
import java.util.List;

/** The columns of a work list that are read when it comes back. */
enum ListField {
    KEY("key"),
    CHECK("check"),
    PHONE("phone"),
    STAKE("stake"),
    CONTACTED_AT("contacted-at"),
    METHOD("method"),
    RESULT("result"),
    PROMISED_ON("promised-on"),
    REMARK("remark");

    /** Those that the manager fills in. */
    static final List<ListField> ANSWER = List.of(CONTACTED_AT, METHOD, RESULT, PROMISED_ON, REMARK);

    private final String id;

    ListField(String id) {
        this.id = id;
    }

    /** The key of its heading among the messages. */
    String message() {
        return "column." + id;
    }

    String heading(Words words) {
        return words.get(message());
    }
}
