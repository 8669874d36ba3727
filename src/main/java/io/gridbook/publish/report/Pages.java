package io.gridbook.publish.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/** Self-contained HTML pages: no script, nothing from a network. */
public final class Pages {
    private final PageWords words;
    private final PageFormat format;
    private final Template run;
    private final Template index;

    public Pages(Locale locale, ZoneId zone, Naming naming) {
        this.words = new PageWords(locale, naming);
        this.format = new PageFormat(zone);
        Mustache.Compiler compiler =
                Mustache.compiler().nullValue("").withFormatter(format).withLoader(Pages::read);
        this.run = compiler.loadTemplate("run.html");
        this.index = compiler.loadTemplate("index.html");
    }

    /** The report of a run. */
    public String run(RunReport report) {
        return run.execute(new RunViews(words, format).of(report));
    }

    /** What was published. */
    public String index(IndexPage page) {
        return index.execute(new IndexViews(words).of(page));
    }

    private static Reader read(String name) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
