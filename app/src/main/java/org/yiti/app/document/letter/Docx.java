package org.yiti.app.document.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// A text document (docx), opened part by part.
public final class Docx implements AutoCloseable {
    private static final String KIND = "application/vnd.openxmlformats-officedocument";
    private static final String RELATED =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = KIND + ".wordprocessingml.document.main+xml";

    private final OPCPackage parts;
    private final PackagePart main;
    private final Map<PackagePart, Document> read = new LinkedHashMap<>();

    private Docx(OPCPackage parts, PackagePart main) {
        this.parts = parts;
        this.main = main;
    }

    /// @throws YitiException if it is no docx, is damaged, or has macros
    public static Docx open(byte[] file) throws YitiException {
        try {
            var parts = OPCPackage.open(new ByteArrayInputStream(file));
            var mains = parts.getPartsByContentType(MAIN);
            if (mains.isEmpty()) {
                throw new YitiException(Sentence.of("letter.not-docx"));
            }
            var docx = new Docx(parts, mains.getFirst());
            docx.body();
            return docx;
        } catch (InvalidFormatException | IOException | RuntimeException e) {
            throw new YitiException(Sentence.of("letter.not-docx"), e);
        }
    }

    private Document xml(PackagePart part) throws IOException {
        var known = read.get(part);
        if (known == null) {
            try (var in = part.getInputStream()) {
                known = Xml.read(in);
            }
            read.put(part, known);
        }
        return known;
    }

    Element body() throws IOException {
        return Xml.child(xml(main).getDocumentElement(), "body")
                .orElseThrow(() -> new IOException("no body"));
    }

    /// The heads and feet of pages.
    List<Element> edges() throws IOException {
        var found = new ArrayList<Element>();
        for (String kind : List.of("header", "footer")) {
            var type = KIND + ".wordprocessingml." + kind + "+xml";
            for (PackagePart part : parts.getPartsByContentType(type)) {
                found.add(xml(part).getDocumentElement());
            }
        }
        return found;
    }

    /// What a relation of the text leads to, as XML.
    Optional<Element> related(String id) throws IOException {
        var relation = main.getRelationship(id);
        return relation == null
                ? Optional.empty()
                : Optional.of(xml(part(relation)).getDocumentElement());
    }

    Optional<Element> styles() throws IOException {
        return ofKind("styles");
    }

    /// Whether odd and even pages differ.
    boolean twoSided() throws IOException {
        return ofKind("settings")
                .flatMap(settings -> Xml.child(settings, "evenAndOddHeaders"))
                .isPresent();
    }

    private Optional<Element> ofKind(String kind) throws IOException {
        try {
            for (PackageRelationship relation : main.getRelationshipsByType(RELATED + kind)) {
                return Optional.of(xml(part(relation)).getDocumentElement());
            }
            return Optional.empty();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    byte[] picture(String id) throws IOException {
        var relation = main.getRelationship(id);
        if (relation == null || relation.getTargetMode() == TargetMode.EXTERNAL) {
            return new byte[0];
        }
        try (var in = part(relation).getInputStream()) {
            return in.readAllBytes();
        }
    }

    private PackagePart part(PackageRelationship relation) throws IOException {
        try {
            return main.getRelatedPart(relation);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /// Takes a JPEG in.
    ///
    /// @return the relation that leads to it
    String add(byte[] jpeg) throws IOException {
        return add(jpeg, "jpg", "image/jpeg");
    }

    /// Takes a PNG in.
    ///
    /// @return the relation that leads to it
    String addPng(byte[] png) throws IOException {
        return add(png, "png", "image/png");
    }

    private String add(byte[] picture, String ending, String type) throws IOException {
        try {
            int number = 1;
            while (parts.containPart(name(number, ending))) {
                number++;
            }
            var part = parts.createPart(name(number, ending), type);
            try (var out = part.getOutputStream()) {
                out.write(picture);
            }
            return main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATED + "image")
                    .getId();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static org.apache.poi.openxml4j.opc.PackagePartName name(int number, String ending)
            throws InvalidFormatException {
        return PackagingURIHelper.createPartName("/word/media/paper" + number + "." + ending);
    }

    /// The document as it stands now.
    byte[] bytes() throws IOException {
        for (var entry : read.entrySet()) {
            try (var out = entry.getKey().getOutputStream()) {
                Xml.write(entry.getValue(), out);
            }
        }
        var bytes = new ByteArrayOutputStream();
        parts.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        parts.revert();
    }
}
