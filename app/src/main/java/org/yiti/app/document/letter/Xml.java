package org.yiti.app.document.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Reading the XML of a text document.
final class Xml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SPACE = XMLConstants.XML_NS_URI;

    private Xml() {}

    /// @throws IOException if it is no XML, or has a document type, which text documents never have
    static Document read(InputStream in) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static void write(Document document, OutputStream out) throws IOException {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element
                && W.equals(node.getNamespaceURI())
                && name.equals(node.getLocalName());
    }

    static List<Element> children(Node of) {
        var found = new ArrayList<Element>();
        var nodes = of.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Node of, String name) {
        return children(of).stream().filter(child -> is(child, name)).toList();
    }

    /// The element at the end of a way of names.
    static Optional<Element> child(Element of, String... names) {
        var at = Optional.of(of);
        for (String name : names) {
            at = at.flatMap(e -> children(e, name).stream().findFirst());
        }
        return at;
    }

    /// All below, in their order.
    static List<Element> all(Element of, String name) {
        var found = new ArrayList<Element>();
        var nodes = of.getElementsByTagNameNS(W, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /// An attribute of Word's own; empty where it is not there.
    static String attribute(Element of, String name) {
        return of.getAttributeNS(W, name);
    }

    static Element make(Document in, String name) {
        return in.createElementNS(W, "w:" + name);
    }

    /// What the next one that holds it is.
    static Optional<Element> around(Node inner, String name) {
        for (Node at = inner.getParentNode(); at != null; at = at.getParentNode()) {
            if (is(at, name)) {
                return Optional.of((Element) at);
            }
        }
        return Optional.empty();
    }
}
