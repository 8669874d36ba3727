package io.gridbook.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The set of a day as its readers find it. */
record VisibleSet(Path reports, String day) {
    /** SHA-256 of data files and workbooks by path; none when the day is not published. */
    Map<String, String> files() {
        return Files.isDirectory(link()) ? read(".*\\.(csv|xlsx)") : Map.of();
    }

    /** The folder that the link leads to, below reports. */
    String folder() {
        try {
            return reports.toRealPath().relativize(link().toRealPath()).toString();
        } catch (IOException e) {
            return "the link leads nowhere: " + e.getMessage();
        }
    }

    String manifest() {
        return sha256(link().resolve("manifest.json"));
    }

    /** What is wrong with the folders. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<String, String> found = read(".*");
        found.remove("manifest.json");
        if (!found.equals(listed())) {
            faults.add("the manifest lists " + listed() + ", there is " + found);
        }
        if (!Files.isSymbolicLink(link())) {
            faults.add(link() + " is no link");
        }
        try {
            if (!reports.resolve("latest").toRealPath().equals(link().toRealPath())) {
                faults.add("latest leads to another set");
            }
        } catch (IOException e) {
            faults.add("latest leads nowhere: " + e.getMessage());
        }
        leftovers(faults);
        return faults;
    }

    /** The revisions that have a folder. */
    List<String> revisions() {
        return names(reports.resolve("daily/.revisions").resolve(day)).stream()
                .map(name -> "daily/.revisions/" + day + "/" + name)
                .toList();
    }

    private void leftovers(List<String> faults) {
        names(reports.resolve(".staging")).forEach(name -> faults.add(".staging holds " + name));
        names(reports.resolve("daily/.revisions")).stream()
                .filter(name -> !name.matches("\\d{4}-\\d\\d-\\d\\d"))
                .forEach(name -> faults.add("daily/.revisions holds " + name));
    }

    private Map<String, String> listed() {
        Map<String, String> listed = new TreeMap<>();
        JsonNode manifest =
                JsonMapper.shared().readTree(link().resolve("manifest.json").toFile());
        manifest.get("files")
                .forEach(file -> listed.put(
                        file.get("path").asString(), file.get("sha256").asString()));
        return listed;
    }

    private Path link() {
        return reports.resolve("daily").resolve(day);
    }

    private Map<String, String> read(String names) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(link().toRealPath())) {
            Path root = link().toRealPath();
            walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(names))
                    .forEach(file -> hashes.put(root.relativize(file).toString(), sha256(file)));
            return hashes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> String.valueOf(child.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return String.format("%064x", new BigInteger(1, hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
