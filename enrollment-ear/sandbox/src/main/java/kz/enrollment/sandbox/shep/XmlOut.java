package kz.enrollment.sandbox.shep;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML without checked exceptions: into memory nothing can fail that a caller could mend. */
final class XmlOut {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    XmlOut() {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A part of a document that somebody else writes. */
    @FunctionalInterface
    interface Part {
        void writeTo(XmlOut out);
    }

    /** An element in no namespace with others inside. */
    XmlOut group(String name, Part content) {
        return written(() -> {
            writer.writeStartElement(name);
            content.writeTo(this);
            writer.writeEndElement();
        });
    }

    /** An element in a namespace that the prefix is declared for here. */
    XmlOut group(String prefix, String name, String namespace, Part content) {
        return written(() -> {
            writer.writeStartElement(prefix, name, namespace);
            writer.writeNamespace(prefix, namespace);
            content.writeTo(this);
            writer.writeEndElement();
        });
    }

    /** An element in a namespace that an outer element declared the prefix for. */
    XmlOut inner(String prefix, String name, String namespace, Part content) {
        return written(() -> {
            writer.writeStartElement(prefix, name, namespace);
            content.writeTo(this);
            writer.writeEndElement();
        });
    }

    XmlOut element(String name, Object value) {
        return written(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(value.toString());
            writer.writeEndElement();
        });
    }

    XmlOut text(Object value) {
        return written(() -> writer.writeCharacters(value.toString()));
    }

    /** Nothing is written for {@code null}. */
    XmlOut optional(String name, Object value) {
        return value == null ? this : element(name, value);
    }

    String document() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text;
    }

    private XmlOut written(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws XMLStreamException;
    }
}
