package io.gridbook.workbook;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of a workbook that is read; what comes out of the archive has a limit, whatever its headers say. */
final class BookParts implements Closeable {
    private static final int MOST_ENTRIES = 1000;
    private static final int SMALL = 1 << 16;

    private final ZipFile zip;
    private final XMLInputFactory xml;
    private final int ratio;
    private long left;

    private BookParts(ZipFile zip, int ratio, long bytes) {
        this.zip = zip;
        this.ratio = ratio;
        this.left = Math.max(SMALL, bytes) * ratio;
        this.xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static BookParts open(Path file, int ratio) throws IOException {
        ZipFile zip = zip(file);
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new BrokenWorkbook("it has %d parts, the limit is %d".formatted(zip.size(), MOST_ENTRIES));
        }
        return new BookParts(zip, ratio, Files.size(file));
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | EOFException e) {
            throw new BrokenWorkbook("it is no whole zip archive", e);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** @throws BrokenWorkbook where the part is missing or no XML */
    XMLStreamReader open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BrokenWorkbook("its part %s is missing".formatted(name));
        }
        try {
            return xml.createXMLStreamReader(PartText.of(new Limited(zip.getInputStream(entry))));
        } catch (ZipException | EOFException e) {
            throw new BrokenWorkbook("its part %s cannot be unpacked".formatted(name), e);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    static BrokenWorkbook broken(XMLStreamException e) {
        Throwable cause = e.getNestedException();
        return cause instanceof BrokenWorkbook limit ? limit : new BrokenWorkbook("a part of it is no XML", e);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out of all parts together. */
    private final class Limited extends FilterInputStream {
        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new BrokenWorkbook("more than %d times its size comes out".formatted(ratio));
            }
            return read;
        }
    }
}
