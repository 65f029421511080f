package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.freeze.Closings;
import org.yiti.app.i18n.Texts;
import org.yiti.app.sample.SampleYear;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// The files of a closed month come out as they were, whatever the program, its words and its template are by then. The
/// program that closes the month here speaks English, the one that gives the files out Chinese.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptFilesTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final Texts THEN = new Texts(Locale.ENGLISH);
    private static final Texts NOW = new Texts(Locale.CHINESE);
    private static final YearMonth MAY = YearMonth.of(2021, 5);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);

    private Path home;
    private Store store;
    private MonthClose may;

    @BeforeAll
    void close(@TempDir Path folder) throws Exception {
        home = folder;
        TestStores.in(home).create(home.resolve("s"), SampleYear.OFFICE);
        store = TestStores.open(home, "s");
        new SampleYear(store.office()).fill(store, ANNA);
        may = close(5, "内部资料");
    }

    @AfterAll
    void end() throws Exception {
        store.close();
    }

    private Closings.Wanted wanted(int month, String marking) {
        var programme = YearBook.programme(store.rows(), 2021).orElseThrow();
        var end = YearMonth.of(2021, month).atEndOfMonth();
        return new Closings.Wanted(programme, month, end, TODAY, "", marking);
    }

    private MonthClose close(int month, String marking) throws Exception {
        var keeping = new KeptFiles(store, new FontFiles(), THEN, _ -> {});
        return new Closings(store).close(ANNA, wanted(month, marking), keeping, Progress.SILENT);
    }

    private PackSources sources() {
        return new PackSources(store, NOW);
    }

    private List<Path> written(Material material, Path to, PackForm... forms) throws Exception {
        return new PackFiles(store, new FontFiles())
                .write(material, List.of(forms), to, Progress.SILENT)
                .files();
    }

    private static String sha256(Path file) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest);
    }

    private static String words(Path pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private Path blob(MonthClose closed, PackForm form) {
        var name = closed.file(form.kept());
        return home.resolve("s").resolve("blobs").resolve(name.substring(0, 2)).resolve(name);
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        YitiException.class,
                        refusal ->
                                assertThat(refusal.sentence())
                                        .extracting(Sentence::key)
                                        .isEqualTo(key));
    }

    @Test
    void the_files_of_the_closing_come_out_whatever_the_program_says_by_then(
            @TempDir Path first, @TempDir Path later) throws Exception {
        var forms = PackForm.values();
        var before = written(Material.closed(sources(), MAY, "", Progress.SILENT), first, forms);
        for (int i = 0; i < forms.length; i++) {
            assertThat(sha256(before.get(i))).isEqualTo(may.file(forms[i].kept()));
        }
        assertThat(words(before.getFirst()))
                .contains(may.printed(), "内部资料", "checksum")
                .doesNotContain("校验码");

        var templates = new LetterTemplates(store.templates());
        var file = later.resolve("own.docx");
        Files.write(file, PackTemplate.PACK.builtIn());
        templates.take(PackTemplate.PACK, file);
        var task = store.rows().all(Table.TASK).getFirst();
        var edit = new Change.Put(Table.TASK, task.id(), Map.of(Field.TASK_CONTENT, "改了以后的内容"));
        store.recorder().record(ANNA, Step.of(Sentence.of("step.task.edit"), edit));
        store.close();
        store = TestStores.open(home, "s");

        var material = Material.closed(sources(), MAY, "", Progress.SILENT);
        var after = written(material, later, forms);
        for (int i = 0; i < forms.length; i++) {
            assertThat(Files.mismatch(after.get(i), before.get(i)))
                    .as(forms[i].name())
                    .isEqualTo(-1);
        }
        assertThat(material.checksum()).isEqualTo(may.printed());
        // The screen is set by the program of now, and does not pass for what was printed.
        assertThat(material.pack().heading().standing()).endsWith("重制");
        new LetterTemplates(store.templates()).remove(PackTemplate.PACK);
    }

    @Test
    void what_is_made_again_says_so_and_may_have_another_marking(@TempDir Path to)
            throws Exception {
        var again = Material.remade(sources(), MAY, Optional.of("会议用后收回"), Progress.SILENT);
        assertThat(again.kept()).isEmpty();
        assertThat(again.remark()).contains(Sentence.of("pack.again"));
        var pdf = written(again, to, PackForm.PDF).getFirst();
        assertThat(sha256(pdf)).isNotEqualTo(may.file(Field.MONTH_CLOSE_PDF));
        assertThat(words(pdf)).contains("重制", "会议用后收回").doesNotContain("内部资料");
    }

    @Test
    void the_same_words_made_again_still_say_so() throws Exception {
        var there = new PackSources(store, THEN);
        var as = Material.closed(there, MAY, "", Progress.SILENT);
        assertThat(as.pack().checksum()).isEqualTo(may.printed());
        var again = Material.remade(there, MAY, Optional.empty(), Progress.SILENT);
        assertThat(again.pack().heading().standing())
                .isEqualTo(THEN.tr("pack.remade", as.pack().heading().standing()));
        assertThat(again.pack().heading().marking()).isEqualTo("内部资料");
    }

    @Test
    void a_closing_by_its_rows_only_is_made_again_and_can_be_closed_with_files() throws Exception {
        var rowsOnly = new Closings(store).close(ANNA, wanted(2, ""), Progress.SILENT);
        assertThat(rowsOnly.keepsFiles()).isFalse();
        var february = YearMonth.of(2021, 2);
        var material = Material.closed(sources(), february, "内部", Progress.SILENT);
        assertThat(material.kept()).isEmpty();
        assertThat(material.remark()).contains(Sentence.of("pack.unkept"));
        assertThat(material.pack().heading().standing()).endsWith("重制");
        assertThat(material.pack().heading().marking()).isEqualTo("内部");
        refused(
                () -> new Closings(store).close(ANNA, wanted(2, ""), Progress.SILENT),
                "freeze.unchanged");

        assertThat(close(2, "").keepsFiles()).isTrue();
        refused(() -> close(2, ""), "freeze.unchanged");
        var marked = close(2, "内部资料");
        assertThat(sources().closed(february, "").closed()).contains(marked);
        assertThat(sources().closed(february, "别的").marking()).isEqualTo("内部资料");
    }

    @Test
    void damaged_and_lost_files_are_told_and_not_given_out(@TempDir Path to) throws Exception {
        var april = close(4, "");
        var month = YearMonth.of(2021, 4);
        var material = Material.closed(sources(), month, "", Progress.SILENT);
        var slides = blob(april, PackForm.PPTX);
        var bytes = Files.readAllBytes(slides);
        bytes[bytes.length / 2]++;
        Files.write(slides, bytes);
        assertThat(store.check()).extracting(Sentence::key).containsExactly("check.closed-file");
        refused(() -> written(material, to, PackForm.PPTX), "pack.kept.damaged");
        Files.delete(slides);
        assertThat(store.check()).isEmpty();
        refused(() -> written(material, to, PackForm.PPTX), "pack.kept.missing");
        assertThat(to).isEmptyDirectory();
        assertThat(written(material, to, PackForm.PDF)).hasSize(1);

        var rows = april.checksum(); // something else that is kept there
        var mixed = new MonthClose(april.row().with(Map.of(Field.MONTH_CLOSE_PDF, rows)));
        refused(() -> KeptFiles.read(store, mixed, PackForm.PDF), "pack.kept.damaged");
        var lost = new MonthClose(april.row().with(Map.of(Field.MONTH_CLOSE_PDF, "1".repeat(64))));
        refused(() -> KeptFiles.read(store, lost, PackForm.PDF), "pack.kept.missing");
    }

    @Test
    void who_stops_it_closes_nothing() {
        var closings = new Closings(store);
        var before = closings.of(wanted(3, "").programme());
        var said = new ArrayList<Sentence>();
        var stopping =
                new Progress() {
                    @Override
                    public void report(long done, long all, Sentence doing) {
                        said.add(doing);
                    }

                    @Override
                    public boolean cancelled() {
                        return said.contains(Sentence.of("pack.writing", PackForm.PPTX));
                    }
                };
        var keeping = new KeptFiles(store, new FontFiles(), THEN, _ -> {});
        assertThatThrownBy(() -> closings.close(ANNA, wanted(3, ""), keeping, stopping))
                .isInstanceOf(CancellationException.class);
        assertThat(closings.of(wanted(3, "").programme())).isEqualTo(before);
        assertThat(said).contains(Sentence.of("pack.writing", PackForm.PDF));
    }

    @Test
    void a_marking_is_kept_for_the_office_and_no_longer_than_a_line() throws Exception {
        store.templates().keepMarking(" 内部资料 ");
        assertThat(sources().usual()).isEqualTo("内部资料");
        assertThat(sources().standing(YearMonth.of(2021, 6), TODAY).marking()).isEqualTo("内部资料");
        refused(() -> store.templates().keepMarking("密".repeat(21)), "marking.too-long");
        store.templates().keepMarking("");
        assertThat(sources().usual()).isEmpty();
        assertThat(store.templates().tables()).isEmpty();
    }
}
