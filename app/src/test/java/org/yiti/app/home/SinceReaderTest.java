package org.yiti.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.freeze.Closings;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Change;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;

/// The sample year as of the 30th of June 2021. Its last meeting was on the 24th, before anything was written into the log.
class SinceReaderTest {
    private static final Texts TEXTS = new Texts(Locale.CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);

    /// Steps of the store in memory are a minute apart, the first at 01:01 UTC. Here it is a minute before midnight, so
    /// that the sample year was written on the 29th and everything else on the 30th.
    private static final ZoneId MIDNIGHT = ZoneOffset.ofHoursMinutes(-1, -2);

    private final SampleDesk desk = new SampleDesk();

    private SinceMeeting read(ZoneId zone) throws Exception {
        return read(zone, false);
    }

    private SinceMeeting read(ZoneId zone, boolean part) throws Exception {
        return new SinceReader(desk.store, TEXTS, zone, part).read(now());
    }

    private Snapshot now() {
        return Snapshot.read(desk.store, java.util.Optional.of(2021), TODAY).orElseThrow();
    }

    private void record(Change... changes) {
        assertThat(desk.store.record(desk.person, Step.of(Sentence.of("step.task.edit"), changes)))
                .isPositive();
    }

    private List<String> words(SinceMeeting since, ChangeGroup group) {
        return since.changes().getOrDefault(group, List.of()).stream()
                .map(line -> TEXTS.say(line.words()))
                .toList();
    }

    private void meeting(MeetingState state, LocalDate day) {
        desk.store.add(
                Table.MEETING,
                Map.of(
                        MEETING_PROGRAMME,
                        now().book().programme().id(),
                        MEETING_TITLE,
                        "专题会",
                        MEETING_KIND,
                        MeetingKind.THEME.name(),
                        MEETING_STATE,
                        state.name(),
                        MEETING_DAY,
                        day));
    }

    private Row report() {
        return desk.store.all(Table.MONTH_REPORT).stream()
                .filter(row -> Objects.equals(row.integer(MONTH_REPORT_MONTH), 3))
                .filter(row -> !ReportState.DRAFT.name().equals(row.text(MONTH_REPORT_STATE)))
                .filter(row -> row.decimal(MONTH_REPORT_PERCENT) != null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereNeitherAClosedMonthNorTheLogReachesBackOnlyDatesAreReckoned() throws Exception {
        var since = read(SampleDesk.CLOCK.getZone());
        assertThat(since.last().orElseThrow().day()).isEqualTo(LocalDate.of(2021, 6, 24));
        assertThat(since.basis().whole()).isFalse();
        assertThat(since.basis().day()).isEqualTo(LocalDate.of(2021, 6, 24));
        long done =
                now().book().tasks().stream()
                        .map(Task::doneOn)
                        .filter(day -> day != null && day.isAfter(LocalDate.of(2021, 6, 24)))
                        .filter(day -> !day.isAfter(TODAY))
                        .count();
        assertThat(done).isPositive();
        assertThat(words(since, ChangeGroup.DONE))
                .hasSize((int) done)
                .allSatisfy(text ->
                        assertThat(text).containsPattern("^\\d\\d-\\d\\d-\\d\\d .+：.*2021-06-"));
        assertThat(words(since, ChangeGroup.FIGURES))
                .containsExactly("任务完成率：42.3%（255/603） → 45.6%（275/603）");
        assertThat(since.changes()).doesNotContainKey(ChangeGroup.REVISED);
        int shown = since.changes().values().stream().mapToInt(List::size).sum();
        assertThat(since.decisions()).isPositive();
        assertThat(since.count() + since.decisions()).isEqualTo(shown);
        assertThat(since.count())
                .as("how decisions stand is told beside")
                .isEqualTo(
                        since.changes().values().stream().mapToInt(List::size).sum()
                                - words(since, ChangeGroup.DECISION_OPEN).size()
                                - words(since, ChangeGroup.DECISION_DONE).size());
        assertThat(since.next().orElseThrow().workdays()).isEqualTo(4);
    }

    @Test
    void theLogGivesTheRowsAsTheyStood() throws Exception {
        meeting(MeetingState.HELD, LocalDate.of(2021, 6, 29));
        assertThat(read(MIDNIGHT).basis()).isInstanceOf(SinceMeeting.Basis.Logged.class);
        assertThat(read(MIDNIGHT).changes())
                .as("nothing but a day has passed")
                .doesNotContainKeys(
                        ChangeGroup.REVISED,
                        ChangeGroup.RE_DATED,
                        ChangeGroup.NEW_TASK,
                        ChangeGroup.REMOVED);

        var tasks = now().book().tasks();
        var moved = tasks.stream().filter(t -> t.dueDate() != null).findFirst().orElseThrow();
        var gone = tasks.getLast();
        var report = report();
        record(
                Change.Put.of(moved.id(), TASK_DUE_DATE, LocalDate.of(2021, 12, 30)),
                Change.Put.of(report.id(), MONTH_REPORT_PERCENT, new BigDecimal("1.5")),
                new Change.Remove(Table.TASK, gone.id()));
        var since = read(MIDNIGHT);

        assertThat(words(since, ChangeGroup.RE_DATED))
                .singleElement()
                .asString()
                .contains(moved.no(), String.valueOf(moved.dueDate()), "2021-12-30");
        assertThat(words(since, ChangeGroup.REMOVED))
                .containsExactly(gone.no() + " " + gone.content());
        assertThat(
                        Objects.requireNonNull(since.changes().get(ChangeGroup.REMOVED))
                                .getFirst()
                                .opens())
                .contains(new Route.Settings(Route.SettingsPage.BIN));
        assertThat(words(since, ChangeGroup.REVISED))
                .singleElement()
                .asString()
                .contains(report.decimal(MONTH_REPORT_PERCENT) + " → 1.5");
    }

    @Test
    void aMonthThatWasClosedForTheMeetingIsComparedWithBeforeTheLog() throws Exception {
        var programme = now().book().programme();
        var closed =
                new Closings(desk.store)
                        .close(
                                desk.person,
                                Closings.Wanted.of(programme, 5, TODAY, ""),
                                Progress.SILENT);
        var report = report();
        record(Change.Put.of(report.id(), MONTH_REPORT_PERCENT, new BigDecimal("1.5")));
        var since = read(MIDNIGHT);

        assertThat(since.basis())
                .isEqualTo(new SinceMeeting.Basis.Closed(5, LocalDate.of(2021, 5, 31)));
        assertThat(words(since, ChangeGroup.REVISED))
                .singleElement()
                .asString()
                .contains(report.decimal(MONTH_REPORT_PERCENT) + " → 1.5");
        var then = new Closings(desk.store).snapshot(closed).figures();
        var rate = then.taskRate(org.yiti.model.figure.FigureScope.YEAR);
        assertThat(words(since, ChangeGroup.FIGURES))
                .contains(
                        "任务完成率：%s（%s/%s） → 45.6%%（275/603）"
                                .formatted(
                                        TEXTS.say(rate.words()),
                                        rate.numerator(),
                                        rate.denominator()));
    }

    @Test
    void aClosingThatIsTooOldForTheMeetingIsNotTakenForIt() throws Exception {
        new Closings(desk.store)
                .close(
                        desk.person,
                        Closings.Wanted.of(now().book().programme(), 3, TODAY, ""),
                        Progress.SILENT);
        assertThat(read(SampleDesk.CLOCK.getZone()).basis().whole()).isFalse();
    }

    @Test
    void whoSeesAPartIsNotToldWhatTheLogAndClosedMonthsHold() throws Exception {
        meeting(MeetingState.HELD, LocalDate.of(2021, 6, 29));
        var since = read(MIDNIGHT, true);
        assertThat(since.basis().whole()).isFalse();
        assertThat(TEXTS.say(since.basis().words())).contains("一部分");
    }

    @Test
    void withoutAMeetingTheEndOfLastMonthIsComparedWith() throws Exception {
        for (Row meeting : desk.store.all(Table.MEETING)) {
            record(Change.Put.of(meeting.id(), MEETING_STATE, MeetingState.CALLED_OFF.name()));
        }
        var since = read(SampleDesk.CLOCK.getZone());
        assertThat(since.last()).isEmpty();
        assertThat(since.next()).isEmpty();
        assertThat(since.basis().day()).isEqualTo(LocalDate.of(2021, 5, 31));
        assertThat(since.changes()).doesNotContainKey(ChangeGroup.DECISION_OPEN);
    }

    @Test
    void aDecisionOpensWhatCameOfItElseItsMeeting() throws Exception {
        var open = read(MIDNIGHT).changes().get(ChangeGroup.DECISION_OPEN);
        assertThat(open).isNotEmpty();
        assertThat(open)
                .allSatisfy(line -> assertThat(line.opens()).isPresent())
                .anySatisfy(line ->
                        assertThat(line.opens().orElseThrow())
                                .isInstanceOf(MeetingRoute.MeetingSheet.class));
    }

    /// Its first date had passed before the meeting; it was put off afterwards, and that date has passed too.
    @Test
    void anItemThatWasOverdueAtTheMeetingAlreadyIsNotNewlyOverdue() throws Exception {
        var issued = LocalDate.of(2021, 5, 10);
        var item =
                desk.store.add(
                        Table.SUPERVISION_ITEM,
                        Map.of(
                                SUPERVISION_ITEM_TITLE,
                                "早就逾期",
                                SUPERVISION_ITEM_DUE_DATE,
                                LocalDate.of(2021, 6, 10)));
        int number = 0;
        order(item, ++number, ItemAction.SUBMIT, "DRAFT", "AWAITING_APPROVAL", issued);
        order(item, ++number, ItemAction.ISSUE, "AWAITING_APPROVAL", "ISSUED", issued);
        var late = ChangeGroup.ITEM_OVERDUE;
        assertThat(words(read(MIDNIGHT), late)).noneMatch(text -> text.contains("早就逾期"));
        reply(item, ++number, ItemAction.RECEIVE, "ISSUED", "RECEIVED", issued);
        var asked = LocalDate.of(2021, 6, 9);
        reply(item, ++number, ItemAction.APPLY_EXTENSION, "RECEIVED", "RECEIVED", asked);
        var granted =
                order(
                        item,
                        ++number,
                        ItemAction.GRANT_EXTENSION,
                        "RECEIVED",
                        "RECEIVED",
                        LocalDate.of(2021, 6, 25));
        record(Change.Put.of(granted, ITEM_ORDER_DUE_DATE, LocalDate.of(2021, 6, 28)));
        assertThat(words(read(MIDNIGHT), late)).noneMatch(text -> text.contains("早就逾期"));
        record(Change.Put.of(item, SUPERVISION_ITEM_DUE_DATE, LocalDate.of(2021, 6, 28)));
        assertThat(words(read(MIDNIGHT), late)).anyMatch(text -> text.contains("早就逾期"));
    }

    private java.util.UUID order(
            java.util.UUID item,
            int number,
            ItemAction act,
            String before,
            String after,
            LocalDate day) {
        return desk.store.add(
                Table.ITEM_ORDER,
                Map.of(
                        ITEM_ORDER_ITEM,
                        item,
                        ITEM_ORDER_NUMBER,
                        number,
                        ITEM_ORDER_ACTION,
                        act.name(),
                        ITEM_ORDER_BEFORE,
                        before,
                        ITEM_ORDER_AFTER,
                        after,
                        ITEM_ORDER_DAY,
                        day));
    }

    private void reply(
            java.util.UUID item,
            int number,
            ItemAction act,
            String before,
            String after,
            LocalDate day) {
        desk.store.add(
                Table.ITEM_REPLY,
                Map.of(
                        ITEM_REPLY_ITEM,
                        item,
                        ITEM_REPLY_NUMBER,
                        number,
                        ITEM_REPLY_ACTION,
                        act.name(),
                        ITEM_REPLY_BEFORE,
                        before,
                        ITEM_REPLY_AFTER,
                        after,
                        ITEM_REPLY_DAY,
                        day));
    }
}
