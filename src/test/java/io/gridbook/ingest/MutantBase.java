package io.gridbook.ingest;

import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.sample.SampleDrop;
import io.gridbook.sample.SampleForm;
import io.gridbook.sample.SampleOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A small export that is right, from which wrong ones are made. */
final class MutantBase {
    private static final int ROWS = 25;
    private static final Path SAMPLE = Path.of("sample-data/exports");

    private final DropFile file;
    private final byte[] bytes;

    private MutantBase(DropFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    DropFile file() {
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The newest exports of sample-data in UTF-8, GB18030, gzip and zip, and a town as an old BSS writes it. */
    static List<MutantBase> all(Path folder, ExportsProperties properties) throws IOException {
        Path utf8 = Files.createDirectories(folder.resolve("utf8"));
        Path gb18030 = Files.createDirectories(folder.resolve("gb18030"));
        Path zip = Files.createDirectories(folder.resolve("zip"));
        Path gzip = Files.createDirectories(folder.resolve("gzip"));
        for (DropFile file : Drop.scan(SAMPLE).files()) {
            if (file.name().matches(".*_(20261030|202609)\\.csv")) {
                byte[] cut = cut(Files.readAllBytes(file.path()));
                Files.write(utf8.resolve(file.name()), cut);
                String text = new String(cut, StandardCharsets.UTF_8);
                Files.write(gb18030.resolve(file.name()), text.getBytes(Charset.forName("GB18030")));
                Files.write(gzip.resolve(file.name() + ".gz"), gzip(cut));
                Files.write(zip.resolve(file.name() + ".zip"), zip(file.name(), cut));
            }
        }
        Path legacy = folder.resolve("legacy");
        SampleDrop.write(SampleOptions.of(120, 3).months(1).threads(1).form(SampleForm.LEGACY), legacy);
        List<MutantBase> bases = new ArrayList<>();
        for (Path drop : List.of(utf8, gb18030, legacy, gzip, zip)) {
            for (DropFile file : Drop.scan(drop, properties).files()) {
                Files.deleteIfExists(drop.resolve(file.name() + ".chk"));
            }
            for (DropFile file : Drop.scan(drop, properties).files()) {
                byte[] bytes = Files.readAllBytes(file.path());
                bases.add(new MutantBase(file, drop == gzip || drop == zip ? bytes : cut(bytes)));
            }
        }
        return bases;
    }

    /** The first rows; a line break in quotation marks ends none. */
    private static byte[] cut(byte[] bytes) {
        boolean quoted = false;
        int rows = 0;
        for (int i = 0; i < bytes.length; i++) {
            quoted ^= bytes[i] == '"';
            if (bytes[i] == '\n' && !quoted && ++rows > ROWS) {
                return Arrays.copyOf(bytes, i + 1);
            }
        }
        return bytes;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** The text of the file as it lies there now. */
    byte[] text() throws IOException {
        if (file.name().endsWith(".gz")) {
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file.path()))) {
                return in.readAllBytes();
            }
        }
        if (file.name().endsWith(".zip")) {
            try (ZipFile archive = new ZipFile(file.path().toFile())) {
                return archive.getInputStream(archive.entries().nextElement()).readAllBytes();
            }
        }
        return Files.readAllBytes(file.path());
    }
}
