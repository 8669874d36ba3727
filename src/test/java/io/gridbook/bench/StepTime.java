package io.gridbook.bench;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step as the program tells it on stderr.
 *
 * @param cpu CPU seconds of all processes between the line before and this one; of steps side by side, only their sum
 *     means something
 */
record StepTime(String step, double wall, double cpu) {
    private static final Pattern LINE = Pattern.compile("[^:]+: (\\S+) ([0-9.]+) s");

    static Optional<StepTime> of(String line, double cpu) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new StepTime(matcher.group(1), Double.parseDouble(matcher.group(2)), cpu))
                : Optional.empty();
    }
}
