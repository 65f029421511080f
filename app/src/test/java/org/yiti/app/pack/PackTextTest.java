package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.freeze.Closings;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTextKind;
import org.yiti.model.pack.PackTexts;
import org.yiti.model.pack.PackTime;
import org.yiti.model.pack.PageKind;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// What the office changes of meeting material, in a real store.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackTextTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final Texts TEXTS = new Texts(Locale.CHINESE);
    private static final YearMonth JUNE = YearMonth.of(2021, 6);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 5);

    private Path home = Path.of("");
    private Store store;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        home = folder;
        store = TestStores.sample(home, ANNA);
    }

    @AfterAll
    void close() throws Exception {
        store.close();
    }

    private EditedPack edited(YearMonth month) throws Exception {
        var source = new PackSources(store, TEXTS).live(month, TODAY, "");
        return new PackMaker(source).edited(Progress.SILENT);
    }

    private PackSteps steps(YearMonth month) {
        var programme = YearBook.programme(store.rows(), 2021).orElseThrow().id();
        return new PackSteps(PackTexts.read(store.rows(), programme, new PackTime.OfMonth(month)));
    }

    private void record(Optional<Step> step) throws Exception {
        store.recorder().record(ANNA, step.orElseThrow());
    }

    private static EditedPage page(EditedPack pack, PageKind kind) {
        return pack.pages().stream()
                .filter(page -> page.made().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Said said(PackPage page, String place) {
        return page.said().stream()
                .filter(said -> said.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static PackTextKind words() {
        return PackTextKind.WORDS;
    }

    @Test
    void other_words_keep_their_figures_and_the_made_ones_come_back() throws Exception {
        var month = YearMonth.of(2021, 3);
        var made = page(edited(month), PageKind.OVERALL).made();
        var line = said(made, "line-2");
        record(steps(month).words(words(), made.key(), line, "政策出台 5 项，进展平稳。"));
        var other = page(edited(month), PageKind.OVERALL);
        assertThat(said(other.page(), "line-2").words()).isEqualTo("政策出台 5 项，进展平稳。");
        assertThat(said(other.page(), "line-2").figures()).isEqualTo(line.figures());
        assertThat(said(other.page(), "line-1")).isEqualTo(said(made, "line-1"));
        assertThat(other.changed()).isTrue();
        assertThat(steps(month).words(words(), made.key(), line, " 政策出台 5 项，进展平稳。 ")).isEmpty();
        record(steps(month).words(words(), made.key(), line, line.words()));
        assertThat(page(edited(month), PageKind.OVERALL).page()).isEqualTo(made);
    }

    @Test
    void an_edit_is_taken_back_and_done_again() throws Exception {
        var month = YearMonth.of(2021, 4);
        var made = page(edited(month), PageKind.OVERALL).made();
        record(steps(month).words(words(), made.key(), made.title(), "四月平稳"));
        var undo = new Undo(store.history(), ZoneOffset.UTC);
        var last = undo.next().orElseThrow();
        assertThat(TEXTS.say(last.action())).contains("四月平稳");
        var plan = (UndoPlan.Possible) undo.undo();
        store.recorder().record(ANNA, plan.step());
        assertThat(page(edited(month), PageKind.OVERALL).page()).isEqualTo(made);
    }

    @Test
    void a_number_that_no_figure_stands_for_is_named() throws Exception {
        var month = YearMonth.of(2021, 2);
        var before = edited(month);
        assertThat(before.notes()).isEmpty();
        var made = page(before, PageKind.OVERALL).made();
        var all = made.said().get(1).figures().getFirst().denominator();
        record(
                steps(month)
                        .words(
                                words(),
                                made.key(),
                                said(made, "line-1"),
                                "全年" + all + "项任务，丰台１，２３４件"));
        record(steps(month).add(made.key(), "line-1", "另有88件来信"));
        var notes = edited(month).notes();
        assertThat(notes)
                .extracting(EditNote::kind)
                .containsOnly(EditNoteKind.UNCHECKED)
                .hasSize(2);
        assertThat(notes.getFirst().numbers()).containsExactly("1234");
        assertThat(notes.getLast().numbers()).containsExactly("88");
        assertThat(TEXTS.say(notes.getLast().sentence())).contains("88").contains("另有88件来信");
    }

    /// What the full screen greys.
    private boolean outdated(YearMonth month) throws Exception {
        var source = new PackSources(store, TEXTS).live(month, TODAY, "");
        var page = page(new PackMaker(source).edited(Progress.SILENT), PageKind.OVERALL).page();
        return page.said().stream().anyMatch(said -> source.outdated(page, said));
    }

    @Test
    void words_written_for_other_data_are_told_until_somebody_looked() throws Exception {
        var month = YearMonth.of(2021, 6);
        var made = page(edited(month), PageKind.OVERALL).made();
        var line = said(made, "line-1");
        record(steps(month).words(words(), made.key(), line, "任务近半"));
        assertThat(edited(month).notes()).isEmpty();
        var task =
                store.rows().all(Table.TASK).stream()
                        .filter(row -> !row.words(TASK_STATUS).equals("DONE"))
                        .findFirst()
                        .orElseThrow();
        store.recorder()
                .record(
                        ANNA,
                        Step.of(
                                Sentence.of("step.task.edit"),
                                new Change.Remove(Table.TASK, task.id())));
        var stale = edited(month).notes();
        assertThat(stale)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.kind()).isEqualTo(EditNoteKind.STALE);
                    assertThat(note.text().made()).isEqualTo(line.words());
                    assertThat(note.now().orElseThrow().words()).isNotEqualTo(line.words());
                });
        assertThat(outdated(month)).isTrue();
        var now = stale.getFirst().now().orElseThrow();
        record(steps(month).keep(words(), made.key(), now));
        assertThat(edited(month).notes()).isEmpty();
        assertThat(outdated(month)).isFalse();
        assertThat(said(page(edited(month), PageKind.OVERALL).page(), "line-1").words())
                .isEqualTo("任务近半");
        record(steps(month).back(words(), made.key(), "line-1"));
        assertThat(said(page(edited(month), PageKind.OVERALL).page(), "line-1").words())
                .isEqualTo(now.words());
        store.recorder()
                .record(
                        ANNA,
                        Step.of(
                                Sentence.of("step.task.edit"),
                                new Change.Restore(Table.TASK, task.id())));
    }

    @Test
    void pages_are_ordered_and_left_out_and_their_words_stay_quiet() throws Exception {
        var month = YearMonth.of(2021, 1);
        var before = edited(month);
        var keys = new ArrayList<>(before.pages().stream().map(p -> p.made().key()).toList());
        var first = keys.removeFirst();
        keys.add(2, first);
        record(steps(month).order(keys));
        var made = page(before, PageKind.OVERALL).made();
        record(steps(month).words(words(), made.key(), made.title(), "来信 77 件"));
        assertThat(edited(month).notes()).hasSize(1);
        record(steps(month).leaveOut(first, "总体情况", true));
        var after = edited(month);
        assertThat(after.pages()).extracting(p -> p.made().key()).isEqualTo(keys);
        assertThat(after.pack().pages()).hasSize(keys.size() - 1);
        assertThat(after.notes()).isEmpty();
        assertThat(steps(month).leaveOut(first, "总体情况", true)).isEmpty();
        record(steps(month).leaveOut(first, "总体情况", false));
        assertThat(edited(month).pack().pages()).hasSameSizeAs(keys);
        record(steps(month).madeOrder());
        assertThat(edited(month).pages().getFirst().made().key()).isEqualTo(first);
    }

    @Test
    void words_for_what_is_not_made_any_more_are_kept_and_named() throws Exception {
        var month = YearMonth.of(2021, 2);
        var said = new Said("旧句", List.of(), false, "line-9", "x");
        record(steps(month).words(words(), "FOCUS:" + new UUID(1, 2), said, "新句"));
        assertThat(edited(month).lost())
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.text()).isEqualTo("新句");
                    assertThat(text.made()).isEqualTo("旧句");
                });
    }

    @Test
    void the_title_of_a_chart_is_the_office_s_on_its_page() throws Exception {
        var month = YearMonth.of(2021, 3);
        var made = page(edited(month), PageKind.OVERALL).made();
        var curve = ((Part.Charts) made.parts().get(3)).beside().getFirst();
        var place = ChartPlace.of(made, curve);
        assertThat(place).isEqualTo("S_CURVE");
        record(steps(month).words(PackTextKind.CHART, "", ChartPlace.said(made, curve), "三月起步"));
        var shown = page(edited(month), PageKind.OVERALL).page();
        assertThat(((Part.Charts) shown.parts().get(3)).beside().getFirst().title())
                .isEqualTo("三月起步");
    }

    @Test
    void a_closed_month_keeps_its_texts_for_ever() throws Exception {
        var may = YearMonth.of(2021, 5);
        var made = page(edited(may), PageKind.OVERALL).made();
        record(steps(may).words(words(), made.key(), made.title(), "五月：稳中有进"));
        record(steps(may).add(made.key(), "line-3", "请各区于下次会议前报送。"));
        var programme = YearBook.programme(store.rows(), 2021).orElseThrow();
        new Closings(store)
                .close(ANNA, Closings.Wanted.of(programme, 5, TODAY, ""), Progress.SILENT);
        var closed = new PackMaker(closed(may)).make(Progress.SILENT);
        assertThat(closed.pages().getFirst().title().words()).isEqualTo("五月：稳中有进");
        var before = files(closed(may));

        record(steps(may).words(words(), made.key(), made.title(), "五月：另一句"));
        record(steps(may).leaveOut("MATRIX", "一览", true));
        record(
                steps(may)
                        .words(
                                PackTextKind.CHART,
                                "",
                                ChartPlace.said(
                                        made,
                                        ((Part.Charts) made.parts().get(3)).beside().getFirst()),
                                "另一个图题"));
        var after = files(closed(may));
        for (int i = 0; i < before.size(); i++) {
            assertThat(Arrays.equals(before.get(i), after.get(i))).isTrue();
        }
        assertThat(edited(may).pack().pages().getFirst().title().words()).isEqualTo("五月：另一句");
    }

    private PackSource closed(YearMonth month) throws Exception {
        return new PackSources(store, TEXTS).closed(month, "");
    }

    private static List<byte[]> files(PackSource source) throws Exception {
        var pack = new PackMaker(source).make(Progress.SILENT);
        var paper = new PackPaper(new FontFiles(), TEXTS, DocxMaker.make("", TEXTS));
        return List.of(
                paper.pdf(pack, Progress.SILENT).bytes(),
                paper.docx(pack, Progress.SILENT),
                new PackSlides(TEXTS).pptx(pack, Progress.SILENT),
                new PackAnnexes(source).xlsx(pack.checksum(), Progress.SILENT));
    }

    @Test
    void a_long_paragraph_takes_from_the_charts_and_the_page_stays_one() throws Exception {
        var source = new PackSources(store, TEXTS).live(JUNE, TODAY, "");
        var made = page(edited(JUNE), PageKind.OVERALL).made();
        var own = new PackSteps(source.own());
        record(own.add(made.key(), "line-3", "补充说明。".repeat(40)));
        var pack = edited(JUNE).pack();
        var paper = new PackPaper(new FontFiles(), TEXTS, DocxMaker.make("", TEXTS));
        var one = new Pack(pack.heading(), List.of(pack.pages().getFirst()));
        assertThat(paper.pdf(one, Progress.SILENT).pages()).isEqualTo(1);
        var steps = steps(JUNE);
        var texts =
                PackTexts.read(
                        store.rows(),
                        source.at().book().programme().id(),
                        new PackTime.OfMonth(JUNE));
        record(steps.drop(texts.added(made.key()).getFirst()));
        assertThat(page(edited(JUNE), PageKind.OVERALL).changed()).isFalse();
    }
}
