package org.yiti.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.document.FontFiles;
import org.yiti.model.audit.AnswerVerdict;
import org.yiti.model.audit.AuditAnswer;
import org.yiti.model.audit.AuditFileKind;
import org.yiti.model.audit.AuditReport;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// The report of an audit of two places: one visited twice, put right the second time, and one with a finding.
class ReportMakerTest extends FxTest {
    private static final LocalDate BEFORE = LocalDate.of(2021, 6, 2);
    private static final LocalDate NOW = LocalDate.of(2021, 6, 7);

    private final OpenAudit open = fx(OpenAudit::new);

    private UUID visit(UUID site, LocalDate day, boolean whole) {
        var values = new HashMap<Field, Object>();
        values.put(AUDIT_RECORD_SITE, site);
        values.put(AUDIT_RECORD_DAY, day);
        values.put(AUDIT_RECORD_INSPECTORS, "李四、王五");
        if (whole) {
            values.put(AUDIT_RECORD_SIGNED_BY, "项目负责人");
        }
        return open.store.add(Table.AUDIT_RECORD, values);
    }

    private void say(UUID record, UUID rule, AnswerVerdict verdict, String photo) throws Exception {
        var id = AuditAnswer.id("110000", record, rule);
        open.store.add(
                Table.AUDIT_ANSWER,
                id,
                Map.of(
                        AUDIT_ANSWER_RECORD,
                        record,
                        AUDIT_ANSWER_RULE,
                        rule,
                        AUDIT_ANSWER_VERDICT,
                        verdict.name(),
                        AUDIT_ANSWER_TEXT,
                        "脱落4平方米"));
        if (!photo.isEmpty()) {
            var kept =
                    open.store
                            .attachments()
                            .put(new ByteArrayInputStream(jpeg(photo)), Progress.SILENT);
            open.store.add(
                    Table.AUDIT_FILE,
                    Map.of(
                            AUDIT_FILE_RECORD,
                            record,
                            AUDIT_FILE_ANSWER,
                            id,
                            AUDIT_FILE_KIND,
                            AuditFileKind.PHOTO.name(),
                            AUDIT_FILE_NAME,
                            photo + ".jpg",
                            AUDIT_FILE_SHA256,
                            kept.sha256(),
                            AUDIT_FILE_BYTES,
                            (int) kept.bytes(),
                            AUDIT_FILE_POSITION,
                            1));
        }
    }

    /// A picture that differs from every other.
    private static byte[] jpeg(String name) throws Exception {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(name.hashCode() & 0xFFFFFF));
        canvas.fillRect(0, 0, 400, 300);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    private void visited() throws Exception {
        var earlier = visit(open.first, BEFORE, true);
        say(earlier, open.wall, AnswerVerdict.FAIL, "整改前");
        say(earlier, open.report, AnswerVerdict.PASS, "");
        var later = visit(open.first, NOW, true);
        say(later, open.wall, AnswerVerdict.PASS, "整改后");
        say(later, open.report, AnswerVerdict.NOT_APPLICABLE, "");
        var other = visit(open.second, NOW, true);
        say(other, open.wall, AnswerVerdict.FAIL, "外墙");
        say(other, open.report, AnswerVerdict.PASS, "");
        visit(open.second, NOW.plusDays(1), false);
    }

    @Test
    void theLastCompleteVisitOfEachPlaceCounts() throws Exception {
        visited();
        var report = AuditReport.of(AuditRows.read(open.store), open.book());
        assertThat(report.visited()).isEqualTo(2);
        assertThat(report.drafts()).as("the draft hides no complete visit").isZero();
        assertThat(report.rules())
                .extracting(r -> r.passed() + "/" + r.failed() + "/" + r.others())
                .containsExactly("1/1/0", "1/0/1");
        assertThat(report.rules().getFirst().rate().orElseThrow()).isEqualByComparingTo("50");
        assertThat(report.rules().getLast().rate().orElseThrow()).isEqualByComparingTo("100");
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().getFirst().site().id()).isEqualTo(open.second);
        assertThat(report.findings().getFirst().photos()).hasSize(1);
        assertThat(report.pairs()).hasSize(1);
        var pair = report.pairs().getFirst();
        assertThat(pair.photosBefore().getFirst().attachment().name()).isEqualTo("整改前.jpg");
        assertThat(pair.photosAfter().getFirst().attachment().name()).isEqualTo("整改后.jpg");
    }

    @Test
    void theReportSaysItAndShowsThePhotos() throws Exception {
        visited();
        var maker = new ReportMaker(open.store, new FontFiles());
        var pdf = maker.pdf(open.audit, NOW, Progress.SILENT);
        assertThat(pdf.notes()).extracting(s -> s.key()).doesNotContain("paper.note.pictures");
        try (var read = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains("已督查2处，查出问题1个", "50.0%", "2021年6月7日合格", "整改前后对比")
                    .doesNotContain("{{", "没有照片");
        }
        try (var docx =
                new XWPFDocument(
                        new ByteArrayInputStream(
                                maker.docx(open.audit, NOW, Progress.SILENT).bytes()))) {
            assertThat(docx.getAllPictures()).hasSize(3);
        }
    }

    @Test
    void whereNothingWasVisitedThereIsNoEmptyPart() throws Exception {
        var pdf =
                new ReportMaker(open.store, new FontFiles()).pdf(open.audit, NOW, Progress.SILENT);
        try (var read = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("未督查", "—")
                    .doesNotContain("四、", "五、", "整改前");
        }
    }

    @Test
    void aTemplateOfTheOfficeIsTriedWithEveryPlace() throws Exception {
        var looked =
                org.yiti.app.document.letter.Letters.look(
                        AuditPaper.AUDIT_REPORT.builtIn(), AuditPaper.AUDIT_REPORT.trial());
        assertThat(looked.unknown()).isEmpty();
        assertThat(looked.places()).contains("#前后对比", "合格率", "整改后照片");
    }
}
