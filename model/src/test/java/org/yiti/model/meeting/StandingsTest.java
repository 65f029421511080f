package org.yiti.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Field;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemState;

class StandingsTest extends MeetingYear {
    @Test
    void aDecisionStandsAsWhatCameOfItStands() {
        var may = meeting(MeetingState.HELD, 5, LocalDate.of(2021, 5, 28));
        var done = year.doneTask(one, "01-01-01", LocalDate.of(2021, 6, 20));
        var late = year.task(one, "01-01-02", Map.of(TASK_DUE_DATE, LocalDate.of(2021, 6, 1)));
        var task = DecisionKind.TASK.name();
        var decided =
                List.of(
                        decision(may, Map.of(DECISION_KIND, task, DECISION_TASK, done)),
                        decision(may, Map.of(DECISION_KIND, task, DECISION_TASK, late)),
                        decision(may, Map.of(DECISION_ITEM, item(ItemState.ISSUED))),
                        decision(may, Map.of(DECISION_ITEM, item(ItemState.DRAFT))),
                        decision(may, Map.of(DECISION_TEXT, "没有转办")),
                        decision(may, Map.of(DECISION_ITEM, item(ItemState.TERMINATED))),
                        decision(may, Map.of(DECISION_KIND, DecisionKind.NOTE.name())));
        var book = book();
        var stands = standings(JUNE).of(book.decisions(may));
        assertThat(stands)
                .extracting(each -> each.decision().id(), Standings.Stands::standing)
                .containsExactlyInAnyOrder(
                        tuple(decided.get(0), DecisionStanding.DONE),
                        tuple(decided.get(1), DecisionStanding.OVERDUE),
                        tuple(decided.get(2), DecisionStanding.SILENT),
                        tuple(decided.get(3), DecisionStanding.DRAFTED),
                        tuple(decided.get(4), DecisionStanding.NOT_HANDED_OUT),
                        tuple(decided.get(5), DecisionStanding.ENDED),
                        tuple(decided.get(6), DecisionStanding.NOTED));
        var rate = Standings.rate(stands);
        assertThat(rate).isEqualTo(new Standings.Rate(1, 5, 1, 2));
        assertThat(rate.percent()).contains(new BigDecimal("20.0"));
        assertThat(Standings.rate(List.of()).percent()).isEmpty();
    }

    @Test
    void aDecisionIsOverdueByItsOwnDateUntilALaterOneWasGranted() {
        var may = meeting(MeetingState.HELD, 5, LocalDate.of(2021, 5, 28));
        var until = LocalDate.of(2021, 6, 20);
        var later = LocalDate.of(2021, 7, 9);
        var task = year.task(one, "01-01-02", Map.of(TASK_DUE_DATE, later));
        var checked = year.task(one, "01-01-03", Map.of(TASK_DUE_DATE, later));
        year.set(checked, TASK_STATUS, TaskStatus.AWAITING_CHECK.name());
        var running = item(ItemState.ISSUED);
        year.set(running, SUPERVISION_ITEM_DUE_DATE, later);
        var extended = item(ItemState.ISSUED);
        year.set(extended, SUPERVISION_ITEM_DUE_DATE, until);
        reply(extended, 3, ItemAction.RECEIVE, ItemState.ISSUED, ItemState.RECEIVED);
        reply(extended, 4, ItemAction.APPLY_EXTENSION, ItemState.RECEIVED, ItemState.RECEIVED);
        var granted =
                order(
                        extended,
                        5,
                        ItemAction.GRANT_EXTENSION,
                        ItemState.RECEIVED,
                        ItemState.RECEIVED);
        year.set(granted, ITEM_ORDER_DUE_DATE, later);
        var kind = DecisionKind.TASK.name();
        for (var what :
                List.<Map<Field, ?>>of(
                        Map.of(DECISION_KIND, kind, DECISION_TASK, task),
                        Map.of(DECISION_KIND, kind, DECISION_TASK, checked),
                        Map.of(DECISION_ITEM, running),
                        Map.of(DECISION_ITEM, extended),
                        Map.of(DECISION_ITEM, item(ItemState.DRAFT)),
                        Map.of(DECISION_TEXT, "没有转办"))) {
            var values = new HashMap<Field, Object>(what);
            values.put(DECISION_DUE, until);
            values.put(DECISION_POSITION, book().decisions(may).size() + 1);
            decision(may, values);
        }
        var stands = standings(JUNE).of(book().decisions(may));
        assertThat(stands)
                .extracting(Standings.Stands::standing)
                .containsExactly(
                        DecisionStanding.OVERDUE,
                        DecisionStanding.REPORTED,
                        DecisionStanding.OVERDUE,
                        DecisionStanding.RUNNING,
                        DecisionStanding.OVERDUE,
                        DecisionStanding.OVERDUE);
        assertThat(stands).extracting(Standings.Stands::waiting).endsWith(false, true);
        assertThat(stands.getFirst().why().args()).startsWith(5L);
        assertThat(stands.get(1).why().args()).endsWith(5L);
        assertThat(standings(until).of(book().decisions(may)))
                .extracting(Standings.Stands::standing)
                .doesNotContain(DecisionStanding.OVERDUE);
    }
}
