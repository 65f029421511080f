package org.yiti.app.ledger.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An xlsx made part by part, so that a test can hold what no sound program writes.
final class CraftedXlsx {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    interface Part {
        void to(OutputStream out) throws IOException;
    }

    /// A workbook of one sheet with these inner elements.
    static CraftedXlsx withSheet(String inner) {
        CraftedXlsx xlsx = new CraftedXlsx();
        xlsx.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Type='"
                        + RELATIONS
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        xlsx.relations("");
        xlsx.workbook("", "<sheet name='表' sheetId='1' r:id='s1'/>");
        return xlsx.put(SHEET, worksheet(inner));
    }

    static CraftedXlsx withRows(String rows) {
        return withSheet("<sheetData>" + rows + "</sheetData>");
    }

    static String worksheet(String inner) {
        return "<worksheet xmlns='" + MAIN + "'>" + inner + "</worksheet>";
    }

    CraftedXlsx workbook(String settings, String sheets) {
        return put(
                "xl/workbook.xml",
                "<workbook xmlns='"
                        + MAIN
                        + "' xmlns:r='"
                        + RELATIONS
                        + "'>"
                        + settings
                        + "<sheets>"
                        + sheets
                        + "</sheets></workbook>");
    }

    CraftedXlsx relations(String more) {
        return put(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>"
                                + relation("s1", "worksheet", "worksheets/sheet1.xml")
                                + relation("s2", "styles", "styles.xml")
                                + relation("s3", "sharedStrings", "sharedStrings.xml")
                                + more
                                + "</Relationships>")
                .put("xl/styles.xml", "<styleSheet/>")
                .put("xl/sharedStrings.xml", "<sst/>");
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='"
                + id
                + "' Type='"
                + RELATIONS
                + "/"
                + type
                + "' Target='"
                + target
                + "'/>";
    }

    /// Cells whose number formats are these ids, in order.
    CraftedXlsx styles(String numFmts, int... ids) {
        StringBuilder xfs = new StringBuilder();
        for (int id : ids) {
            xfs.append("<xf numFmtId='").append(id).append("'/>");
        }
        return put(
                "xl/styles.xml",
                "<styleSheet><numFmts>"
                        + numFmts
                        + "</numFmts><cellStyleXfs><xf numFmtId='9'/>"
                        + "</cellStyleXfs><cellXfs>"
                        + xfs
                        + "</cellXfs></styleSheet>");
    }

    CraftedXlsx strings(String items) {
        return put("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    CraftedXlsx put(String name, String text) {
        return put(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    CraftedXlsx put(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    Path at(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
