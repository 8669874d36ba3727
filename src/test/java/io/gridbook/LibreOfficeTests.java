package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as another program prints them. */
class LibreOfficeTests {
    private static final String SOURCE = "Debian packages libreoffice-calc, poppler-utils, fonts-noto-cjk";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyWorkbookPrintsAndNoColumnIsTooNarrow() throws IOException, InterruptedException {
        Tool office = Tool.onPath("soffice", SOURCE);
        Tool text = Tool.onPath("pdftotext", SOURCE);
        for (List<Path> books : SampleBooks.publish(folder).values()) {
            for (Path pdf : pdfs(office, books)) {
                String printed = text.output(List.of("-layout", pdf.toString(), "-"));
                assertThat(pages(printed)).as("pages of %s", pdf).isPositive();
                assertThat(printed).as("text of %s", pdf).contains("2026-10-31").doesNotContain("###");
            }
        }
    }

    private List<Path> pdfs(Tool office, List<Path> books) throws IOException, InterruptedException {
        Path target = Files.createTempDirectory(folder, "pdf");
        List<String> arguments = new ArrayList<>();
        arguments.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        arguments.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", target.toString()));
        books.forEach(book -> arguments.add(book.toString()));
        office.output(arguments);
        return books.stream()
                .map(book -> target.resolve(String.valueOf(book.getFileName()).replaceFirst("\\.xlsx$", ".pdf")))
                .toList();
    }

    /** Each page ends in a form feed. */
    private static long pages(String printed) {
        return printed.chars().filter(c -> c == '\f').count();
    }
}
