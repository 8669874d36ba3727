package io.gridbook.ingest.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/** The rows of loaded files that were rejected while they were read, by the file's number in the ledger. */
public final class KeptRejects {
    private final PrivateFolder folder;

    public KeptRejects(Path folder) {
        this.folder = new PrivateFolder(folder);
    }

    /** Keeps what is listed of a file before it counts as loaded; a file without rejects has none. */
    public void keep(int file, Path listed) throws IOException {
        if (Files.exists(listed)) {
            folder.write(name(file), out -> {
                Files.copy(listed, out);
                return true;
            });
        } else {
            folder.delete(name(file));
        }
    }

    /** Puts what was listed of a file that is loaded into the folder of a run that did not load it. */
    public void restore(int file, Path target) throws IOException {
        if (folder.has(name(file))) {
            Files.createDirectories(target.getParent());
            Files.copy(
                    folder.path(name(file)),
                    target,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Removes all but those of these files, and what a killed run had begun. */
    public int retain(Set<Integer> files) throws IOException {
        return folder.deleteOthers(name -> name.matches("[0-9]{1,9}\\.csv")
                && files.contains(Integer.valueOf(name.substring(0, name.length() - 4))));
    }

    private static String name(int file) {
        return file + ".csv";
    }
}
