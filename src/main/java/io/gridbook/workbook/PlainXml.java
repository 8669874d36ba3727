package io.gridbook.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** XML without a document type, which no part of a workbook has; entities and what is outside come in by it. */
final class PlainXml extends StreamReaderDelegate {
    PlainXml(XMLStreamReader xml) {
        super(xml);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException(new RefusedBook(BookFault.DOCUMENT_TYPE));
        }
        return event;
    }

    /** An attribute by its name, of whatever name space; empty without one. */
    static String attribute(XMLStreamReader xml, String name) {
        String found = null;
        for (int i = 0; i < xml.getAttributeCount() && found == null; i++) {
            found = xml.getAttributeLocalName(i).equals(name) ? xml.getAttributeValue(i) : null;
        }
        return orEmpty(found);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
