package org.yiti.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.consultation.Verdict;
import org.yiti.model.freeze.MonthCopy;
import org.yiti.model.record.Change;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemState;

class MeetingBookTest extends MeetingYear {
    private static final Skeleton.Words WORDS = new Skeleton.Words("6月专题会", "上次会议决定落实情况");

    private Skeleton skeleton(Consultation... sheets) {
        return new Skeleton(book(), year.book(), standings(JUNE), List.of(sheets));
    }

    @Test
    void theLastMeetingIsTheLatestThatWasHeldBeforeADay() {
        var may = meeting(MeetingState.HELD, 5, LocalDate.of(2021, 5, 28));
        meeting(MeetingState.HELD, 4, LocalDate.of(2021, 4, 27));
        meeting(MeetingState.CALLED_OFF, 6, LocalDate.of(2021, 6, 4));
        meeting(MeetingState.PLANNED, 6, LocalDate.of(2021, 6, 11));
        assertThat(book().lastBefore(JUNE)).map(Meeting::id).contains(may);
        assertThat(book().lastBefore(LocalDate.of(2021, 5, 28))).map(Meeting::month).contains(4);
        assertThat(book().lastBefore(LocalDate.of(2021, 4, 27))).isEmpty();
    }

    @Test
    void aMeetingLooksBackToTheLastOfItsKindAndWhatWasHeldSince() {
        var theme = Map.of(MEETING_KIND, MeetingKind.THEME.name());
        var april = meeting(MeetingState.HELD, 4, LocalDate.of(2021, 4, 27));
        var may = meeting(MeetingState.HELD, 5, LocalDate.of(2021, 5, 28));
        var dispatch = meeting(MeetingState.HELD, 6, LocalDate.of(2021, 6, 17));
        var june = meeting(MeetingState.PLANNED, 6, JUNE);
        List.of(april, may, june).forEach(id -> year.set(Table.MEETING, id, theme));
        var book = book();
        assertThat(book.since(book.find(june).orElseThrow(), 2021))
                .extracting(Meeting::id)
                .containsExactly(may, dispatch);
        assertThat(book.since(book.find(dispatch).orElseThrow(), 2021))
                .extracting(Meeting::id)
                .containsExactly(may);
        assertThat(book.since(book.find(april).orElseThrow(), 2021)).isEmpty();
    }

    @Test
    void whatIsMovedKeepsWhereItWas() {
        var april = meeting(MeetingState.HELD, 4, LocalDate.of(2021, 4, 27));
        var may = meeting(MeetingState.HELD, 5, LocalDate.of(2021, 5, 28));
        var june = meeting(MeetingState.PLANNED, 6, JUNE);
        var first = agenda(april, 1, Map.of(AGENDA_ITEM_WORDS, "专班经费"));
        var second =
                agenda(may, 1, Map.of(AGENDA_ITEM_WORDS, "专班经费", AGENDA_ITEM_CAME_FROM, first));
        var third =
                agenda(june, 1, Map.of(AGENDA_ITEM_WORDS, "专班经费", AGENDA_ITEM_CAME_FROM, second));
        var book = book();
        assertThat(book.history(book.agendaItem(third).orElseThrow()))
                .extracting(AgendaItem::id)
                .containsExactly(second, first);
        year.set(first, AGENDA_ITEM_CAME_FROM, third);
        var round = book();
        assertThat(round.history(round.agendaItem(third).orElseThrow())).hasSize(2);
    }

    @Test
    void aClosedMonthGivesTheSameBook() {
        var may = meeting(MeetingState.HELD, 5, LocalDate.of(2021, 5, 28));
        agenda(may, 1, Map.of(AGENDA_ITEM_ISSUE, two));
        decision(may, Map.of(DECISION_ITEM, item(ItemState.ISSUED)));
        var programme = year.book().programme();
        var closed = MeetingBook.read(MonthCopy.of(year, programme), programme.id());
        year.set(may, MEETING_TITLE, "改过的会议");
        assertThat(closed.meetings()).extracting(Meeting::title).containsExactly("5月会");
        assertThat(closed.agenda(may)).hasSize(1);
        var decided = closed.decisions(may).getFirst();
        assertThat(closed.line(decided.item()).orElseThrow().state()).isEqualTo(ItemState.ISSUED);
    }

    @Test
    void anAgendaBeginsWithWhatIsOpenAndThenHearsTheMonthsIssues() {
        var may = meeting(MeetingState.HELD, 5, LocalDate.of(2021, 5, 28));
        var item = item(ItemState.ISSUED);
        decision(may, Map.of(DECISION_ITEM, item));
        var parked =
                agenda(
                        may,
                        1,
                        Map.of(
                                AGENDA_ITEM_WORDS,
                                "数据共享",
                                AGENDA_ITEM_OUTCOME,
                                AgendaOutcome.PARKED.name()));
        var asking =
                agenda(may, 2, Map.of(AGENDA_ITEM_ISSUE, one, AGENDA_ITEM_ASKED, "请协调两个区的数据共享"));
        var id = new UUID(9, 9);
        var changes = skeleton().make(id, MeetingKind.THEME, 6, JUNE, WORDS);

        assertThat(changes.getFirst()).isInstanceOf(Change.Add.class);
        assertThat(changes.getFirst().row()).isEqualTo(id);
        var added =
                changes.stream()
                        .filter(change -> change.table() == Table.AGENDA_ITEM)
                        .filter(Change.Add.class::isInstance)
                        .map(change -> ((Change.Add) change).values())
                        .toList();
        assertThat(added)
                .extracting(
                        values -> values.get(AGENDA_ITEM_POSITION),
                        values -> values.get(AGENDA_ITEM_WORDS),
                        values -> values.get(AGENDA_ITEM_ITEM),
                        values -> values.get(AGENDA_ITEM_ISSUE),
                        values -> values.get(AGENDA_ITEM_CAME_FROM))
                .containsExactly(
                        tuple(1, WORDS.followUp(), null, null, null),
                        tuple(2, null, item, null, null),
                        tuple(3, "数据共享", null, null, parked),
                        tuple(4, null, null, two, null),
                        tuple(5, null, null, three, null),
                        tuple(6, null, null, one, asking));
        assertThat(changes)
                .contains(Change.Put.of(parked, AGENDA_ITEM_OUTCOME, AgendaOutcome.MOVED.name()))
                .noneMatch(change -> change.row().equals(asking));
    }

    @Test
    void whatIsOnTheAgendaIsNotPutThereTwice() {
        meeting(MeetingState.HELD, 5, LocalDate.of(2021, 5, 28));
        var june = meeting(MeetingState.PLANNED, 6, JUNE);
        agenda(june, 4, Map.of(AGENDA_ITEM_ISSUE, two));
        var changes = skeleton().agenda(book().find(june).orElseThrow(), WORDS.followUp());
        assertThat(changes).hasSize(1);
        assertThat(((Change.Add) changes.getFirst()).values())
                .containsEntry(AGENDA_ITEM_ISSUE, three)
                .containsEntry(AGENDA_ITEM_POSITION, 5);
    }

    @Test
    void anIssueThatIsStuckAsksForALeader() {
        var stuck =
                year.add(
                        Table.CONSULTATION,
                        Map.of(
                                CONSULTATION_ISSUE,
                                two,
                                CONSULTATION_MONTH,
                                5,
                                CONSULTATION_DAY,
                                LocalDate.of(2021, 5, 20),
                                CONSULTATION_VERDICT,
                                Verdict.STUCK.name(),
                                CONSULTATION_RISK,
                                "两个区没有数据"));
        var sheet = new Consultation(year.find(Table.CONSULTATION, stuck).orElseThrow());
        var june = meeting(MeetingState.PLANNED, 6, JUNE);
        var changes = skeleton(sheet).agenda(book().find(june).orElseThrow(), WORDS.followUp());
        assertThat(changes)
                .anySatisfy(change ->
                        assertThat(((Change.Add) change).values())
                                .containsEntry(AGENDA_ITEM_ISSUE, two)
                                .containsEntry(AGENDA_ITEM_ASKED, "两个区没有数据"));
    }

    @Test
    void aMonthWithoutTwoOrThreeIssuesIsOdd() {
        var focus = new FocusYear(year.book());
        assertThat(focus.month(6).issues()).extracting(i -> i.id()).containsExactly(two, three);
        assertThat(focus.month(6).odd()).isFalse();
        assertThat(focus.month(5).odd()).isTrue();
        year.set(one, ISSUE_FOCUS_MONTH, 6);
        year.set(year.issue(4, "停车"), ISSUE_FOCUS_MONTH, 6);
        assertThat(new FocusYear(year.book()).month(6).odd()).isTrue();
        assertThat(Optional.of(focus.months())).get().asList().hasSize(12);
    }
}
