package io.gridbook.faults;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** The class path of this JVM with jars in place of folders, so that a class data archive can speed up a hundred JVMs. */
final class ClassPath {
    private ClassPath() {}

    static String asJars(Path folder) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry), folder) : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Path classes, Path folder) {
        Path jar = folder.resolve(classes.getFileName() + ".jar");
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        if (!Files.exists(jar)
                && tool.run(System.out, System.err, "cf", jar.toString(), "-C", classes.toString(), ".") != 0) {
            throw new AssertionError("no jar of " + classes);
        }
        return jar.toString();
    }
}
