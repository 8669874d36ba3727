package io.gridbook.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the files of a drop are written. */
public enum SampleForm {
    /** As the contract of the exports has them: UTF-8, commas, canonical names. */
    CANONICAL(StandardCharsets.UTF_8),
    /** As an old BSS writes them, in the forms that jobs/exports.yml has as examples; each with a control file. */
    LEGACY(Charset.forName("GB18030"));

    private final Charset charset;

    SampleForm(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }
}
