package io.gridbook.publish;

import java.util.List;

/**
 * What an interrupted run had left behind.
 *
 * @param published folders of revisions whose publication was completed
 * @param removed folders that no publication knows
 * @param broken folders of revisions that are recorded, but gone or not as they were recorded: the set before them is
 *     still the visible one, and the day or month has to be run again
 * @param warnings what went wrong beside that, in sentences
 */
public record Recovery(List<String> published, List<String> removed, List<String> broken, List<String> warnings) {
    public Recovery {
        published = List.copyOf(published);
        removed = List.copyOf(removed);
        broken = List.copyOf(broken);
        warnings = List.copyOf(warnings);
    }
}
