package io.gridbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** CPU seconds that a process, those it started and those they have waited for have used so far. */
record TreeCpu(ProcessHandle root) {
    /** USER_HZ, the unit of /proc/PID/stat on Linux. */
    private static final double TICKS = 100;

    /** The fields of /proc/PID/stat after the command: state is the first, utime the twelfth. */
    private static final int UTIME = 11;

    /** Nothing where the process is gone. */
    double seconds() {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToDouble(process ->
                        times(process).stream().mapToLong(Long::longValue).sum() / TICKS)
                .sum();
    }

    /** What ended children of this process have used, with all that they had waited for. */
    static double ended() {
        List<Long> times = times(ProcessHandle.current());
        return times.isEmpty() ? 0 : (times.get(2) + times.get(3)) / TICKS;
    }

    /** utime, stime, cutime, cstime. */
    private static List<Long> times(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return Stream.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                    .skip(UTIME)
                    .limit(4)
                    .map(Long::valueOf)
                    .toList();
        } catch (IOException gone) {
            return List.of();
        }
    }
}
