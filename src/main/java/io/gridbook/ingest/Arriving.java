package io.gridbook.ingest;

import io.gridbook.exports.DropFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a file does to those of its period that are loaded: a whole file replaces all of them, a part replaces the same
 * part and joins the others, a whole file too.
 *
 * @param before those that are loaded when it comes
 */
record Arriving(DropFile file, List<LoadedPart> before) {
    private boolean whole() {
        return file.part().isEmpty();
    }

    private boolean replaces(LoadedPart loaded) {
        return whole() || loaded.part().equals(file.part());
    }

    /** Whether rows of other files stay beside its own. */
    boolean joins() {
        return !before.stream().allMatch(this::replaces);
    }

    List<LoadedPart> replaced() {
        return before.stream().filter(this::replaces).toList();
    }

    /** Those that have more rejects now than before it came, and itself: a key that comes again is a reject of both. */
    List<LoadedPart> burdened(List<LoadedPart> now) {
        Map<Integer, Long> earlier = before.stream().collect(Collectors.toMap(LoadedPart::id, LoadedPart::rejected));
        return now.stream()
                .filter(part -> part.rejected() > earlier.getOrDefault(part.id(), -1L))
                .toList();
    }

    /** What the run report says where parts and a whole file meet. */
    List<String> notes() {
        List<LoadedPart> met =
                before.stream().filter(loaded -> loaded.whole() != whole()).toList();
        String names = met.stream().map(LoadedPart::name).sorted().collect(Collectors.joining(", "));
        String said = whole()
                ? "is the whole of its period and takes the place of " + names
                        + "; a part that is still in the drop is loaded again beside it"
                : "joins " + names + ", the whole of its period; a row that stands in both must be equal";
        return met.isEmpty() ? List.of() : List.of(said);
    }
}
