package org.yiti.app.ledger.file;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yiti.app.file.FileTrouble;
import org.yiti.app.ledger.file.ReadWorkbook.Hidden;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Sheet;

/// Reads one xlsx (ECMA-376, transitional and strict) part by part.
final class XlsxFile {
    private final Path file;
    private final ReadLimits limits;
    private final Progress progress;
    private final NumberFormats formats = new NumberFormats();
    private final List<String> shared = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Sentence> warnings = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Hidden> hidden = new HashMap<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Tally tally;

    XlsxFile(Path file, ReadLimits limits, Progress progress) {
        this.file = file;
        this.limits = limits;
        this.progress = progress;
        this.tally = new Tally(file, limits);
    }

    /// @param state as the workbook says: empty or `visible`, `hidden`, `veryHidden`
    private record Entry(String name, String relation, String state) {
        /// LibreOffice makes a very hidden sheet a hidden one.
        boolean hidden() {
            return state.equals("hidden") || state.equals("veryHidden");
        }
    }

    /// @param type last word of the relation's type
    private record Relation(String type, String target) {}

    ReadWorkbook read() throws YitiException {
        XlsxParts parts = opened();
        try (parts) {
            return read(parts);
        } catch (IOException | XMLStreamException e) {
            String key = parts.bomb() ? "ledger.file.bomb" : "ledger.file.damaged";
            throw FileTrouble.refused(key, file, e);
        }
    }

    private XlsxParts opened() throws YitiException {
        try {
            return new XlsxParts(file, limits);
        } catch (ZipException e) {
            throw FileTrouble.refused("ledger.file.damaged", file, e);
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
    }

    private ReadWorkbook read(XlsxParts parts)
            throws IOException, XMLStreamException, YitiException {
        String workbook = workbookPart(parts);
        if (!parts.has(workbook) || !workbook.endsWith(".xml") || !workbook.startsWith("xl/")) {
            throw FileTrouble.refused("ledger.file.notWorkbook", file);
        }
        Map<String, Relation> relations = relations(parts, workbook);
        parts.walk(workbook, this::workbookElement);
        for (Relation relation : relations.values()) {
            take(parts, relation);
        }
        long total = parts.unpacked() + 1;
        for (Entry entry : entries) {
            total += parts.claimedSize(target(entry, relations).target());
        }
        for (Entry entry : entries) {
            Relation relation = target(entry, relations);
            if (relation.type().equals("worksheet")) {
                keep(entry, walked(parts, entry, relation.target(), total));
            }
        }
        return new ReadWorkbook(sheets, hidden, marks, warnings);
    }

    private static Relation target(Entry entry, Map<String, Relation> relations)
            throws XMLStreamException {
        Relation relation = relations.get(entry.relation());
        if (relation == null) {
            throw new XMLStreamException("no part for sheet " + entry.name());
        }
        return relation;
    }

    private XlsxSheet walked(XlsxParts parts, Entry entry, String part, long total)
            throws IOException, XMLStreamException, YitiException {
        XlsxSheet sheet = new XlsxSheet(entry.name(), shared, formats, tally);
        Sentence doing = Sentence.of("ledger.file.reading", entry.name());
        parts.walk(
                part,
                xml -> {
                    if (sheet.element(xml)) {
                        progress.checkpoint();
                        progress.report(parts.unpacked(), total, doing);
                    }
                });
        return sheet;
    }

    private void keep(Entry entry, XlsxSheet read) throws YitiException {
        Sheet sheet = read.sheet();
        if (entry.hidden() && entry.name().equals(Marks.SHEET)) {
            marks.putAll(Marks.of(sheet));
            return;
        }
        sheets.add(sheet);
        Hidden found = read.hidden(entry.hidden());
        if (!found.nothing()) {
            hidden.put(entry.name(), found);
        }
        if (read.uncomputed() > 0) {
            warnings.add(
                    Sentence.of("ledger.file.warning.uncomputed", entry.name(), read.uncomputed()));
        }
    }

    private void take(XlsxParts parts, Relation relation)
            throws IOException, XMLStreamException, YitiException {
        switch (relation.type()) {
            case "styles" -> parts.walk(relation.target(), formats::element);
            case "sharedStrings" -> parts.walk(relation.target(), this::sharedString);
            case "externalLink" -> warn("ledger.file.warning.links");
            case "vbaProject" -> warn("ledger.file.warning.macros");
            default -> {}
        }
    }

    private void warn(String key) {
        Sentence warning = Sentence.of(key);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    private void sharedString(XMLStreamReader xml) throws XMLStreamException, YitiException {
        if (xml.getLocalName().equals("si")) {
            String text = XlsxText.read(xml);
            tally.text(text.length());
            shared.add(text);
            if (shared.size() % 1000 == 0) {
                progress.checkpoint();
            }
        }
    }

    private void workbookElement(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sheet" ->
                    entries.add(
                            new Entry(
                                    attribute(xml, "name"),
                                    relationId(xml),
                                    attribute(xml, "state")));
            case "workbookPr" -> {
                String since1904 = attribute(xml, "date1904");
                if (since1904.equals("1") || since1904.equals("true")) {
                    formats.countDaysFrom1904();
                }
            }
            default -> {}
        }
    }

    private static String workbookPart(XlsxParts parts)
            throws IOException, XMLStreamException, YitiException {
        Optional<String> named =
                relations(parts, "").values().stream()
                        .filter(relation -> relation.type().equals("officeDocument"))
                        .map(Relation::target)
                        .findFirst();
        return named.orElse("xl/workbook.xml");
    }

    private static Map<String, Relation> relations(XlsxParts parts, String source)
            throws IOException, XMLStreamException, YitiException {
        int slash = source.lastIndexOf('/');
        String folder = source.substring(0, slash + 1);
        String part = folder + "_rels/" + source.substring(slash + 1) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (parts.has(part)) {
            parts.walk(part, xml -> addRelation(relations, folder, xml));
        }
        return relations;
    }

    private static void addRelation(
            Map<String, Relation> relations, String folder, XMLStreamReader xml)
            throws XMLStreamException {
        boolean outside = attribute(xml, "TargetMode").equals("External");
        if (!xml.getLocalName().equals("Relationship") || outside) {
            return;
        }
        String type = attribute(xml, "Type");
        try {
            String target = URI.create("/" + folder).resolve(attribute(xml, "Target")).getPath();
            if (target == null || target.isEmpty()) {
                throw new XMLStreamException("relation without target");
            }
            relations.put(
                    attribute(xml, "Id"),
                    new Relation(type.substring(type.lastIndexOf('/') + 1), target.substring(1)));
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("relation target", e);
        }
    }

    private static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && xml.getAttributeNamespace(i) != null
                    && xml.getAttributeNamespace(i).endsWith("relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
