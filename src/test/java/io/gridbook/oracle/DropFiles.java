package io.gridbook.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** The canonical UTF-8 files of one drop directory, found by export and period. */
record DropFiles(Path folder) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final String END = "(_.+)?\\.csv(\\.gz|\\.zip)?";

    List<String> texts(String export, String period) {
        Pattern name = Pattern.compile(export + "_" + period + END);
        return names().filter(file -> name.matcher(file).matches())
                .map(this::text)
                .toList();
    }

    TreeSet<YearMonth> billMonths() {
        Pattern name = Pattern.compile("bills_(\\d{6})" + END);
        TreeSet<YearMonth> months = new TreeSet<>();
        names().map(name::matcher)
                .filter(Matcher::matches)
                .forEach(match -> months.add(YearMonth.parse(match.group(1), MONTH)));
        return months;
    }

    private Stream<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String text(String name) {
        try (InputStream in = open(name)) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private InputStream open(String name) throws IOException {
        InputStream in = Files.newInputStream(folder.resolve(name));
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(in);
        }
        if (name.endsWith(".zip")) {
            ZipInputStream zip = new ZipInputStream(in);
            zip.getNextEntry();
            return zip;
        }
        return in;
    }
}
