package io.gridbook.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a drop while they are written: under another name until the last byte of all of them is there. */
final class DropFiles implements AutoCloseable {
    private final List<GrowingFile> files = new ArrayList<>();
    private final SampleForm form;

    DropFiles(Path folder, FileSet set) throws IOException {
        this.form = set.form;
        Files.createDirectories(folder);
        try {
            for (SampleFile file : set.files) {
                GrowingFile growing = new GrowingFile(folder, file, form.charset());
                files.add(growing);
                growing.begin();
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    void append(Pages pages) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            files.get(i).append(pages.files.get(i));
        }
    }

    /** A control file is there before its file is. */
    void finish() throws IOException {
        closeAll();
        for (GrowingFile file : files) {
            if (form == SampleForm.LEGACY) {
                file.control();
            }
            file.show();
        }
    }

    Map<String, Long> rows() {
        Map<String, Long> counted = new LinkedHashMap<>();
        files.forEach(file -> counted.put(file.name(), file.rows()));
        return counted;
    }

    long bytes() {
        return files.stream().mapToLong(GrowingFile::bytes).sum();
    }

    /** What was not finished leaves nothing. */
    @Override
    public void close() throws IOException {
        closeAll();
        for (GrowingFile file : files) {
            file.drop();
        }
    }

    private void closeAll() throws IOException {
        for (GrowingFile file : files) {
            file.close();
        }
    }
}
