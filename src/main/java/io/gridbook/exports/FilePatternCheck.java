package io.gridbook.exports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the file name of a form. */
final class FilePatternCheck {
    private static final List<String> KNOWN = List.of("{period}", "{part}", "{resend}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");

    private FilePatternCheck() {}

    static void check(String file, @Nullable Integer parts, FormFaults faults) {
        FormFaults here = faults.below("file");
        Matcher found = PLACEHOLDER.matcher(file);
        while (found.find()) {
            if (!KNOWN.contains(found.group())) {
                here.unknown("has " + found.group(), found.group(), KNOWN);
            } else if (file.indexOf(found.group()) != found.start()) {
                here.add("has %s twice; keep one".formatted(found.group()));
            }
        }
        if (file.contains("/")) {
            here.add("is a name without folders; remove what stands before the last /");
        }
        if (!file.replaceAll("\\[[^\\[\\]]*]", "").contains("{period}")) {
            here.add("must have {period} outside of brackets: files without it belong to no day or month");
        }
        if (!file.replaceAll("\\[[^\\[\\]]*]", "").replaceAll("[^\\[\\]]", "").isEmpty()) {
            here.add("has a bracket that is not closed, or brackets in brackets");
        }
        if (parts != null && parts > 1 && !file.contains("{part}")) {
            faults.below("parts").add("is %d, but file has no {part} to tell them apart by".formatted(parts));
        }
    }
}
