package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.SampleStore;

/// An audit goes out as a kit and into a laptop's store by commands.
class AuditCommandTest {
    @TempDir Path home;
    private Commands commands;
    private String office;
    private String laptop;
    private Path words;

    @BeforeEach
    void make() throws Exception {
        commands = new Commands(home);
        office = SampleStore.make(home, "office").toString();
        laptop = home.resolve("laptop").toString();
        assertThat(commands.at(laptop, "init", "--office", "督查笔记本", "--level", "city").code())
                .isZero();
        words = Files.writeString(home.resolve("words.txt"), "两个人知道的口令\n");
    }

    private Commands.Ran audit(String store, String command, Object... arguments) {
        var all = new java.util.ArrayList<String>(java.util.List.of("audit", command));
        all.addAll(java.util.List.of("--store", store, "--json"));
        for (Object each : arguments) {
            all.add(each.toString());
        }
        return commands.typed(all.toArray(String[]::new));
    }

    @Test
    void aKitIsWrittenLookedAtAndOpened() throws Exception {
        var list = audit(office, "list").json();
        assertThat(list).hasSize(1);
        assertThat(list.at("/0/sites").asInt()).isEqualTo(18);
        var id = list.at("/0/id").asText();
        var kit = home.resolve("kit.yitk");
        var until = LocalDate.now().plusDays(5);
        var made =
                audit(
                        office,
                        "kit",
                        "--audit",
                        id,
                        "--to",
                        "李四",
                        "--until",
                        until,
                        "--passphrase-file",
                        words,
                        "--out",
                        kit);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.json().at("/photos").asInt()).isEqualTo(2);
        assertThat(audit(office, "list").json().at("/0/kits").asInt()).isEqualTo(1);

        var look = audit(laptop, "open", "--look", "--passphrase-file", words, kit);
        assertThat(look.code()).as(look.err()).isZero();
        assertThat(look.json().at("/fingerprint").asText()).hasSize(29);
        assertThat(audit(laptop, "list").json()).isEmpty();

        assertThat(
                        audit(laptop, "open", "--passphrase-file", words, kit)
                                .json()
                                .at("/added")
                                .asInt())
                .isGreaterThan(20);
        assertThat(audit(laptop, "list").json().at("/0/id").asText()).isEqualTo(id);
        assertThat(commands.at(laptop, "check").code()).isZero();

        var nothing = audit(laptop, "return", "--audit", id, "--out", home.resolve("back.yitk"));
        assertThat(nothing.code()).isNotZero();
        assertThat(home.resolve("back.yitk")).doesNotExist();
        assertThat(audit(office, "collect", kit).code()).isNotZero();
    }

    @Test
    void theReportIsWrittenAsDocxOrPdfByItsName() throws Exception {
        var id = audit(office, "list").json().at("/0/id").asText();
        var docx = home.resolve("报告.docx");
        var made = audit(office, "report", "--audit", id, "--out", docx);
        assertThat(made.code()).as(made.err()).isZero();
        try (var opened = new XWPFDocument(Files.newInputStream(docx));
                var text = new XWPFWordExtractor(opened)) {
            assertThat(text.getText()).contains("计划督查现场18处", "合格率").doesNotContain("{{");
        }
        var pdf = home.resolve("report.pdf");
        var page = audit(office, "report", "--audit", id, "--out", pdf).json();
        assertThat(page.at("/pages").asInt()).isPositive();
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aShortPassphraseIsRefused() throws Exception {
        var id = audit(office, "list").json().at("/0/id").asText();
        var few = Files.writeString(home.resolve("few.txt"), "短\n");
        var kit = home.resolve("kit.yitk");
        var made =
                audit(
                        office,
                        "kit",
                        "--audit",
                        id,
                        "--until",
                        LocalDate.now(),
                        "--passphrase-file",
                        few,
                        "--out",
                        kit);
        assertThat(made.code()).isNotZero();
        assertThat(kit).doesNotExist();
    }
}
