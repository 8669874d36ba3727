package io.gridbook.workbook;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** The other end of {@link ReturnedService}: asks it, and believes nothing of its answers but what fits the limits. */
public final class ReturnedAnswers {
    private final DataOutputStream questions;
    private final DataInputStream answers;

    /**
     * Waits until it is ready.
     *
     * @param headings of the column of row keys, in any language
     */
    public ReturnedAnswers(OutputStream questions, InputStream answers, List<String> headings) throws IOException {
        this.questions = new DataOutputStream(new BufferedOutputStream(questions));
        this.answers = new DataInputStream(new BufferedInputStream(answers));
        ReturnedWire.texts(this.questions, headings);
        this.questions.flush();
        if (!ReturnedWire.text(this.answers).equals(ReturnedService.READY)) {
            throw new IOException("the process that reads workbooks says something else than that it is ready");
        }
    }

    /** Asks for a workbook; passwords go with the question, and nowhere else. */
    public ReturnedBook ask(Path file, List<String> passwords) throws IOException {
        ReturnedWire.text(questions, file.toString());
        ReturnedWire.texts(questions, passwords);
        questions.flush();
        String fault = ReturnedWire.text(answers);
        if (!fault.isEmpty()) {
            throw new RefusedBook(fault(fault));
        }
        return ReturnedWire.read(answers);
    }

    private static BookFault fault(String name) {
        for (BookFault fault : BookFault.values()) {
            if (fault.name().equals(name)) {
                return fault;
            }
        }
        return BookFault.BROKEN;
    }
}
