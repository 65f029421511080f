package org.yiti.app.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.file.FileTrouble;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// Each file that cannot be read ends in its own sentence.
class HostileFileTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("a.xlsx");
    }

    private void refused(String key) {
        refused(key, ReadLimits.USUAL);
    }

    private void refused(String key, ReadLimits limits) {
        assertThatThrownBy(() -> new WorkbookReader(limits).open(file, Progress.SILENT))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        trouble -> assertThat(trouble.sentence().key()).isEqualTo(key));
    }

    private static CraftedXlsx plain() {
        return CraftedXlsx.withRows("<row r='1'><c><v>1</v></c></row>");
    }

    @Test
    void aMissingFile() {
        refused("ledger.file.missing");
    }

    @Test
    void aFolder() {
        file = folder;
        refused("ledger.file.folder");
    }

    @Test
    void anEmptyFile() throws Exception {
        Files.createFile(file);
        refused("ledger.file.empty");
    }

    @Test
    void aWorkbookWithoutContent() throws Exception {
        CraftedXlsx.withRows("<row r='3'><c s='1'/></row>").at(file);
        refused("ledger.file.noContent");
    }

    @Test
    void aPassword() throws Exception {
        Path open = plain().at(folder.resolve("open.xlsx"));
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("秘密");
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(ole)) {
                Files.copy(open, out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                ole.writeFilesystem(out);
            }
        }
        refused("ledger.file.password");
    }

    private void writeOldExcel() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            old.createSheet().createRow(0).createCell(0).setCellValue("旧");
            old.write(out);
        }
    }

    @Test
    void anOldXlsWhateverItsName() throws Exception {
        writeOldExcel();
        refused("ledger.file.oldExcel");
    }

    @Test
    void aFileOfWps() throws Exception {
        file = folder.resolve("台账.ET");
        writeOldExcel();
        refused("ledger.file.wps");
    }

    @Test
    void aDamagedOldContainer() throws Exception {
        writeOldExcel();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 600));
        refused("ledger.file.oldExcel");
    }

    @Test
    void aWebPageNamedXls() throws Exception {
        file = folder.resolve("导出.xls");
        Files.writeString(file, "<html><table><tr><td>1</td></tr></table></html>");
        refused("ledger.file.webPage");
    }

    @Test
    void anythingElse() throws Exception {
        Files.writeString(file, "督查");
        refused("ledger.file.notTable");
    }

    @Test
    void aTruncatedFile() throws Exception {
        byte[] whole = Files.readAllBytes(plain().at(file));
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        refused("ledger.file.damaged");
    }

    @Test
    void aZipThatIsNoWorkbook() throws Exception {
        new CraftedXlsx().put("照片.txt", "x").at(file);
        refused("ledger.file.notWorkbook");
    }

    @Test
    void aPartThatIsNoXml() throws Exception {
        plain().put(CraftedXlsx.SHEET, "<worksheet><sheetData>").at(file);
        refused("ledger.file.damaged");
    }

    @Test
    void aSharedStringThatIsNotThere() throws Exception {
        CraftedXlsx.withRows("<row r='1'><c t='s'><v>99</v></c></row>").at(file);
        refused("ledger.file.damaged");
    }

    @Test
    void aPartThatUnpacksAThousandfold() throws Exception {
        plain().put(
                        CraftedXlsx.SHEET,
                        out -> {
                            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                            byte[] blanks = new byte[1_000_000];
                            Arrays.fill(blanks, (byte) ' ');
                            for (int i = 0; i < 300; i++) {
                                out.write(blanks);
                            }
                        })
                .at(file);
        refused("ledger.file.bomb");
    }

    @Test
    void partsThatTogetherUnpackToTooMuch() throws Exception {
        CraftedXlsx.withRows("<row r='1'><c><v>1</v></c></row>".repeat(1) + "<row/>".repeat(50_000))
                .at(file);
        refused("ledger.file.bomb", new ReadLimits(100, 100, 100, 100, 100_000, 200));
    }

    @Test
    void tooManyParts() throws Exception {
        CraftedXlsx xlsx = plain();
        for (int i = 0; i < 3_000; i++) {
            xlsx.put("xl/x" + i, "");
        }
        xlsx.at(file);
        refused("ledger.file.bomb");
    }

    @Test
    void entitiesThatGrow() throws Exception {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
        }
        plain().put(CraftedXlsx.SHEET, "<!DOCTYPE w [" + entities + "]><w>&a29;</w>").at(file);
        refused("ledger.file.damaged");
    }

    @Test
    void entitiesThatReadOtherFiles() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        CraftedXlsx.withRows("<row r='1'><c t='s'><v>0</v></c></row>")
                .put(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE s [<!ENTITY x SYSTEM '"
                                + secret.toUri()
                                + "'>]><sst><si><t>&x;</t></si></sst>")
                .at(file);
        refused("ledger.file.damaged");
    }

    @Test
    void moreRowsThanTheLimit() throws Exception {
        CraftedXlsx.withRows(
                        "<row r='1'><c><v>1</v></c></row><row r='1048576'><c><v>1</v></c></row>")
                .at(file);
        refused("ledger.file.tooManyRows");
    }

    @Test
    void moreCellsThanTheLimit() throws Exception {
        CraftedXlsx xlsx = CraftedXlsx.withRows("");
        xlsx.put(
                        CraftedXlsx.SHEET,
                        out -> {
                            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                            for (int row = 1; row <= 150; row++) {
                                out.write(
                                        ("<row r='"
                                                        + row
                                                        + "'><c r='XFD"
                                                        + row
                                                        + "'><v>1</v></c></row>")
                                                .getBytes(StandardCharsets.UTF_8));
                            }
                            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                        })
                .at(file);
        refused("ledger.file.tooManyCells");
    }

    @Test
    void moreTextThanTheLimit() throws Exception {
        plain().strings("<si><t>" + "字".repeat(101) + "</t></si>").at(file);
        refused("ledger.file.tooMuchText", new ReadLimits(9, 9, 100, 99, 1L << 30, 200));
    }

    @Test
    void aFileThatAnotherProgramHolds() {
        for (String reason :
                new String[] {
                    "另一个程序正在使用此文件，进程无法访问。",
                    "The process cannot access the file because it is being used by another process"
                }) {
            IOException held = new FileSystemException("a.xlsx", null, reason);
            assertThat(FileTrouble.reading(file, held).sentence().key())
                    .isEqualTo("ledger.file.inUse");
            assertThat(FileTrouble.writing(file, held).sentence().key())
                    .isEqualTo("ledger.file.write.inUse");
        }
        assertThat(FileTrouble.reading(file, new AccessDeniedException("a")).sentence().key())
                .isEqualTo("ledger.file.noAccess");
    }

    @Test
    void damageAnywhereEndsInASentenceOrASheet() throws Exception {
        byte[] sound =
                Files.readAllBytes(
                        Path.of(getClass().getResource("ledger_dazhu_2016.xlsx").toURI()));
        Random random = new Random(2021);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = sound.clone();
            for (int hit = 0; hit < 1 + i % 5; hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            try {
                new WorkbookReader().open(file, Progress.SILENT);
            } catch (YitiException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 999);
    }

    @Test
    void damagedXmlEndsInASentenceOrASheet() throws Exception {
        byte[] sound =
                ("<worksheet><cols><col min='1' max='2' hidden='1'/></cols><sheetData>"
                                + "<row r='1'><c r='A1' t='s' s='0'><v>0</v></c><c r='B1'><f>A1</f><v>1.5</v></c></row>"
                                + "</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>")
                        .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(2022);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = sound.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
            plain().strings("<si><t>字</t></si>")
                    .put(CraftedXlsx.SHEET, out -> out.write(bytes))
                    .at(file);
            try {
                new WorkbookReader().open(file, Progress.SILENT);
            } catch (YitiException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1_000, 2_999);
    }
}
