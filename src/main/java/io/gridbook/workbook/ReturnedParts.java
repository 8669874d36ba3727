package io.gridbook.workbook;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a returned workbook: few, each there once, and whole; what comes out of them has a limit. */
final class ReturnedParts implements Closeable {
    private static final int MOST_PARTS = 200;
    private static final long MOST_BYTES = 200L << 20;
    private static final long MOST_RATIO = 100;
    private static final long SMALL = 1L << 20;

    private final ZipFile zip;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final CheckedPart.Allowance allowance = new CheckedPart.Allowance(MOST_BYTES);

    private ReturnedParts(ZipFile zip) {
        this.zip = zip;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static ReturnedParts open(Path file) throws IOException {
        ZipFile zip = zip(file);
        try {
            requireSound(zip);
            return new ReturnedParts(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new RefusedBook(BookFault.NO_WORKBOOK, e);
        }
    }

    private static void requireSound(ZipFile zip) throws RefusedBook {
        if (zip.size() > MOST_PARTS) {
            throw new RefusedBook(BookFault.TOO_MANY_PARTS);
        }
        Set<String> names = new HashSet<>();
        long bytes = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new RefusedBook(BookFault.DOUBLE_PART);
            }
            bytes += entry.getSize();
            boolean bomb = entry.getSize() > SMALL && entry.getSize() / MOST_RATIO > entry.getCompressedSize();
            if (bomb || bytes > MOST_BYTES) {
                throw new RefusedBook(BookFault.UNPACKS_TOO_MUCH);
            }
        }
    }

    List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Opens an XML part; one with a document type is refused. */
    XMLStreamReader open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new RefusedBook(BookFault.BROKEN);
        }
        try {
            return new PlainXml(xml.createXMLStreamReader(
                    PartText.of(new CheckedPart(zip.getInputStream(entry), entry, allowance))));
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    /** The refusal inside a failure of the parser, or that the part is broken. */
    static RefusedBook refused(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = inside(cause)) {
            if (cause instanceof RefusedBook refused) {
                return refused;
            }
        }
        return new RefusedBook(BookFault.BROKEN, e);
    }

    private static @Nullable Throwable inside(Throwable failure) {
        return failure instanceof XMLStreamException xml ? xml.getNestedException() : failure.getCause();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
