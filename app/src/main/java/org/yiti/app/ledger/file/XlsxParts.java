package org.yiti.app.ledger.file;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yiti.app.file.FileTrouble;
import org.yiti.model.YitiException;

/// The parts of an xlsx, unpacked while they are read and never written anywhere. What is counted
/// is what really comes out, because the sizes a zip claims may be false.
final class XlsxParts implements AutoCloseable {
    private static final long RATIO_COUNTS_FROM = 10_000_000;

    private final ZipFile zip;
    private final ReadLimits limits;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private long unpacked;
    private boolean bomb;

    XlsxParts(Path file, ReadLimits limits) throws IOException, YitiException {
        this.limits = limits;
        this.zip = new ZipFile(file.toFile());
        if (zip.size() > limits.parts()) {
            zip.close();
            throw FileTrouble.refused("ledger.file.bomb", file);
        }
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// Size as the zip claims it; good enough for a progress bar.
    long claimedSize(String part) {
        ZipEntry entry = zip.getEntry(part);
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /// Bytes unpacked so far.
    long unpacked() {
        return unpacked;
    }

    /// True once a part grew beyond the limits; the reading then ended with an [IOException].
    boolean bomb() {
        return bomb;
    }

    /// Walks through one part.
    ///
    /// @throws XMLStreamException if the part is missing, is no sound XML, or declares a DTD
    void walk(String part, Walk walk) throws IOException, XMLStreamException, YitiException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new XMLStreamException("missing part " + part);
        }
        try (InputStream in = new Counted(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(characters(in));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    // No program writes a DTD into a workbook; entities could only come from one.
                    throw new XMLStreamException("DTD in " + part);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    walk.element(xml);
                }
            }
            xml.close();
        } catch (RuntimeException e) {
            // The parser of the JDK answers some damaged bytes with unchecked exceptions.
            if (e.getClass().getName().startsWith("com.sun.org.apache.xerces")) {
                throw new XMLStreamException(part, e);
            }
            throw e;
        }
    }

    /// Every program writes the parts in UTF-8, some with a byte order mark. Decoded here because
    /// the parser would print its complaints about bad bytes to the console.
    private static Reader characters(InputStream in) throws IOException {
        PushbackReader characters =
                new PushbackReader(
                        new BufferedReader(
                                new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
        int first = characters.read();
        if (first >= 0 && first != '\uFEFF') {
            characters.unread(first);
        }
        return characters;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Called at the start of every element; may read on to the end of that element.
    interface Walk {
        void element(XMLStreamReader xml) throws XMLStreamException, YitiException;
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private long count;

        Counted(ZipEntry entry) throws IOException {
            super(zip.getInputStream(entry));
            this.packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                count(1);
            }
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = super.read(bytes, offset, length);
            if (got > 0) {
                count(got);
            }
            return got;
        }

        private void count(int got) throws IOException {
            count += got;
            unpacked += got;
            boolean swollen = count > RATIO_COUNTS_FROM && count / packed > limits.ratio();
            if (swollen || unpacked > limits.unpackedBytes()) {
                bomb = true;
                throw new IOException("unpacked " + unpacked + " bytes");
            }
        }
    }
}
