package io.gridbook.workbook;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The process that reads returned workbooks, apart from the one that has the database: asked on stdin by file and passwords,
 * it answers on stdout, one workbook after the other, until stdin ends.
 */
public final class ReturnedService {
    /** What it says first. */
    static final String READY = "ready";

    private ReturnedService() {}

    public static void main(String[] args) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // libraries that print must not print into an answer
        System.setOut(System.err);
        serve(new DataInputStream(new BufferedInputStream(System.in)), out);
    }

    private static void serve(DataInputStream in, DataOutputStream out) throws IOException {
        ReturnedReader reader = new ReturnedReader(ReturnedWire.texts(in));
        ReturnedWire.text(out, READY);
        out.flush();
        while (true) {
            String file;
            try {
                file = ReturnedWire.text(in);
            } catch (EOFException noMore) {
                return;
            }
            answer(reader, Path.of(file), ReturnedWire.texts(in), out);
        }
    }

    private static void answer(ReturnedReader reader, Path file, List<String> passwords, DataOutputStream out)
            throws IOException {
        ReturnedBook book;
        try {
            book = reader.read(file, passwords);
        } catch (RefusedBook refused) {
            ReturnedWire.text(out, refused.fault().name());
            out.flush();
            return;
        } catch (IOException e) {
            ReturnedWire.text(out, BookFault.BROKEN.name());
            out.flush();
            return;
        }
        ReturnedWire.text(out, "");
        ReturnedWire.write(out, book);
        out.flush();
    }
}
