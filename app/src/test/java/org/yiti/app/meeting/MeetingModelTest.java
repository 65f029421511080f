package org.yiti.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.Sentence;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.meeting.AgendaOutcome;
import org.yiti.model.meeting.Decision;
import org.yiti.model.meeting.DecisionKind;
import org.yiti.model.meeting.DecisionStanding;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.programme.flow.Wish;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemSource;

/// Meetings of the sample year on 30 June: five held, the theme meeting of June ahead.
class MeetingModelTest extends FxTest {
    @TempDir Path folder;

    private final SampleDesk sample = new SampleDesk();
    private Workplace at;
    private MeetingDesk desk;

    @BeforeEach
    void open() {
        at =
                fx(() ->
                        sample.workplace(
                                new MeetingRoute.Meetings(),
                                Locale.CHINESE,
                                folder.resolve("settings.json")));
        desk = fx(() -> new MeetingDesk(at));
        fx(() -> desk.follow(new SimpleBooleanProperty(true), () -> {}));
    }

    private void again() {
        fx(desk.rows()::read);
    }

    private Meeting meeting(int place) {
        return desk.book().orElseThrow().meetings().get(place);
    }

    private SheetModel last() {
        return new SheetModel(desk, meeting(5).id());
    }

    private static List<UUID> rows(List<RowFigure> figures, String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow().rows();
    }

    @Test
    void theMeetingLooksBackAtWhatWasDecidedSinceTheLastOfItsKind() {
        var stands = last().lastDecisions();
        assertThat(stands).hasSize(8);
        var figures = SheetModel.figures(stands);
        assertThat(rows(figures, "rate")).hasSize(6);
        assertThat(stands)
                .extracting(each -> each.standing())
                .contains(DecisionStanding.NOT_HANDED_OUT, DecisionStanding.NOTED);
        var words = figures.getFirst().words();
        assertThat(words.args().get(2)).isEqualTo(6);
    }

    @Test
    void anAgendaItemShowsTheMeetingsItComesFrom() {
        var item = last().agenda().items().get(3);
        assertThat(last().agenda().cameFrom(item)).isEqualTo("4月专题会 → 5月专题会");
        assertThat(last().agenda().cameFrom(last().agenda().items().getFirst())).isEmpty();
    }

    @Test
    void oneClickMakesAMeetingWithItsAgendaAndOneUndoTakesItAway() {
        int before = sample.store.all(Table.MEETING).size();
        long step = sample.store.last();
        fx(() -> new YearModel(desk).make(MeetingKind.THEME, 7));
        again();
        var made = meeting(6);
        assertThat(sample.store.last()).isEqualTo(step + 1);
        assertThat(made.title()).isEqualTo("2021年7月专题会（住房居住（示例））");
        assertThat(made.day()).isEqualTo(LocalDate.of(2021, 7, 26));
        assertThat(desk.book().orElseThrow().agenda(made.id())).hasSizeGreaterThan(3);
        fx(at.desk()::undo);
        again();
        assertThat(sample.store.all(Table.MEETING)).hasSize(before);
    }

    @Test
    void linesAreMovedAndPasted() {
        var model = last().agenda();
        var first = model.items().getFirst();
        fx(() -> model.move(first.id(), 2));
        again();
        assertThat(model.items().get(2).id()).isEqualTo(first.id());
        assertThat(model.items()).extracting(AgendaItem::position).containsExactly(1, 2, 3, 4, 5);
        assertThat(
                        fx(() ->
                                model.paste(
                                        List.of(
                                                List.of("07", "赵局长", "8"),
                                                List.of(""),
                                                List.of("专班经费")))))
                .isEqualTo(2);
        again();
        var pasted = model.items().get(5);
        assertThat(desk.what(pasted)).startsWith("07 ");
        assertThat(pasted.speaker()).isEqualTo("赵局长");
        assertThat(pasted.row().integer(AGENDA_ITEM_DURATION)).isEqualTo(8);
        assertThat(model.items().get(6).words()).isEqualTo("专班经费");
    }

    @Test
    void withoutALaterMeetingAnItemIsParkedAndTheNextAgendaTakesItUp() {
        var model = last().agenda();
        var item = model.items().get(2);
        var said = fx(() -> model.moveOn(List.of(item.row())));
        assertThat(said.key()).isEqualTo("meeting.move.parked");
        fx(() -> last().hold(MeetingState.HELD));
        again();
        fx(() -> new YearModel(desk).make(MeetingKind.THEME, 7));
        again();
        var book = desk.book().orElseThrow();
        assertThat(book.agendaItem(item.id()).orElseThrow().outcome())
                .contains(AgendaOutcome.MOVED);
        assertThat(book.agenda(meeting(6).id()))
                .anyMatch(each -> item.id().equals(each.cameFrom()));
    }

    private Row decided(Map<Field, String> typed, String task) {
        var model = new DecisionModel(desk);
        assertThat(
                        fx(() ->
                                model.decide(
                                        meeting(4).id(),
                                        typed,
                                        task.isEmpty() ? DecisionKind.ITEM : DecisionKind.TASK,
                                        Optional.empty(),
                                        task)))
                .isEmpty();
        again();
        return desk.book().orElseThrow().decisions(meeting(4).id()).getLast().row();
    }

    @Test
    void aDecisionBecomesAnItemWithItsWordsAsTheSource() {
        var row = decided(Map.of(DECISION_TEXT, "月底前清零", DECISION_DUE, "2021-07-31"), "");
        fx(() -> new DecisionModel(desk).item(row));
        var route = at.navigator().routeProperty().get();
        assertThat(route).isInstanceOf(SupervisionRoute.ItemDraft.class);
        var seed = ((SupervisionRoute.ItemDraft) route).seed().orElseThrow();
        assertThat(seed.values())
                .containsEntry(SUPERVISION_ITEM_SOURCE, ItemSource.MEETING.name())
                .containsEntry(SUPERVISION_ITEM_DEMAND, "月底前清零")
                .containsEntry(SUPERVISION_ITEM_DUE_DATE, LocalDate.of(2021, 7, 31));
        assertThat(seed.values().get(SUPERVISION_ITEM_BASIS))
                .asString()
                .contains("6月会商")
                .contains("月底前清零");
        assertThat(seed.origin().orElseThrow().row()).isEqualTo(row.id());
    }

    @Test
    void aDecisionAsksForTheChangeOfATaskAndBothNameEachOther() {
        var running =
                desk.at().orElseThrow().book().tasks().stream()
                        .filter(task -> task.status() == TaskStatus.IN_PROGRESS)
                        .findFirst()
                        .orElseThrow();
        var other =
                desk.rows().units().units().stream()
                        .filter(unit -> !unit.id().equals(lead(running)))
                        .findFirst()
                        .orElseThrow();
        var row =
                decided(
                        Map.of(
                                DECISION_TEXT,
                                "顺延到年底",
                                DECISION_DUE,
                                "2021-12-20",
                                DECISION_UNIT,
                                other.label()),
                        running.no());
        var model = new DecisionModel(desk);
        var changing = fx(() -> model.changing(row)).orElseThrow();
        assertThat(changing.begun())
                .extracting(Wish.Cell::cell, Wish.Cell::after)
                .containsExactly(
                        tuple(TASK_DUE_DATE.key(), "2021-12-20"),
                        tuple(TASK_LEAD_UNIT.key(), other.label()));
        var wanted = new ArrayList<>(changing.begun());
        wanted.add(new Wish.Cell("plan.9.text", "", "先办两个区"));
        assertThat(fx(() -> model.change(row, List.of())))
                .extracting(Sentence::key)
                .containsExactly("decision.change.nothing");
        assertThat(fx(() -> model.change(row, wanted))).isEmpty();
        again();
        var decision = desk.book().orElseThrow().decisions(meeting(4).id()).getLast();
        var act = decision.row().reference(DECISION_ACT);
        assertThat(act).isNotNull();
        var story = desk.at().orElseThrow().book().story(new Subject.OfTask(task(running.id())));
        assertThat(story.openRequest())
                .hasValueSatisfying(asked -> {
                    assertThat(asked.id()).isEqualTo(act);
                    assertThat(asked.reason()).contains("顺延到年底").contains("6月会商");
                    assertThat(asked.wish().cells())
                            .extracting(Wish.Cell::after)
                            .containsExactly("2021-12-20", other.label(), "先办两个区");
                });
        assertThat(fx(() -> model.change(decision.row(), wanted)))
                .extracting(Sentence::key)
                .containsExactly("decision.change.twice");
        fx(at.desk()::undo);
        again();
        assertThat(
                        desk.book()
                                .orElseThrow()
                                .decisions(meeting(4).id())
                                .getLast()
                                .row()
                                .reference(DECISION_ACT))
                .isNull();
        assertThat(task(running.id()).status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    private UUID lead(Task task) {
        return desk.at().orElseThrow().lights().leadUnit(task).orElseThrow();
    }

    private Task task(UUID id) {
        return desk.at().orElseThrow().book().task(id).orElseThrow();
    }

    @Test
    void whatIsMissingForAChangeIsSaidAndNothingIsWritten() {
        var row = decided(Map.of(DECISION_TEXT, "没有任务"), "");
        long step = sample.store.last();
        assertThat(fx(() -> new DecisionModel(desk).changing(row))).isEmpty();
        assertThat(fx(() -> new DecisionModel(desk).change(row, List.of())))
                .extracting(Sentence::key)
                .containsExactly("decision.change.needs");
        assertThat(
                        fx(() ->
                                new DecisionModel(desk)
                                        .decide(
                                                meeting(4).id(),
                                                Map.of(DECISION_TEXT, "", DECISION_DUE, "某日"),
                                                DecisionKind.TASK,
                                                Optional.empty(),
                                                "99-99-99")))
                .hasSize(3);
        assertThat(sample.store.last()).isEqualTo(step);
    }

    @Test
    void ctrlMTakesTheMeetingOfTheDayOrTheLastBefore() {
        var book = desk.book().orElseThrow();
        assertThat(MeetingFeature.current(book, LocalDate.of(2021, 6, 30))).contains(meeting(4));
        assertThat(MeetingFeature.current(book, LocalDate.of(2021, 7, 6))).contains(meeting(5));
        assertThat(MeetingFeature.current(book, LocalDate.of(2021, 1, 1))).isEmpty();
    }

    @Test
    void theYearsDecisionsAreAllThere() {
        var all = desk.book().orElseThrow().decisions();
        assertThat(all).hasSize(11);
        assertThat(new DecisionModel(desk).of(all))
                .extracting(each -> each.decision().kind())
                .contains(DecisionKind.NOTE, DecisionKind.TASK);
        assertThat(all).allMatch(decision -> !decision.text().isEmpty(), "has words");
        assertThat(all.stream().map(Decision::meeting).distinct()).hasSize(4);
    }
}
