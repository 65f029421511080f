package org.yiti.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

class RepeatedTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final UUID LEDGER = new UUID(3, 3);

    private final List<Problem> problems = new ArrayList<>();
    private final List<ProblemSource> sources = new ArrayList<>();

    private Problem problem(String place, String className, Map<Field, Object> more) {
        var values = new HashMap<Field, Object>(more);
        values.put(PROBLEM_LEDGER, LEDGER);
        values.put(PROBLEM_NO, problems.size() + 1);
        values.put(PROBLEM_PLACE, place);
        values.put(PROBLEM_CLASS_NAME, className);
        var made = new Problem(Row.of(Table.PROBLEM, RowIds.fresh(), values));
        problems.add(made);
        return made;
    }

    private void record(Problem of, int day) {
        sources.add(
                new ProblemSource(
                        Row.of(
                                Table.PROBLEM_SOURCE,
                                RowIds.fresh(),
                                Map.of(
                                        PROBLEM_SOURCE_PROBLEM,
                                        of.id(),
                                        PROBLEM_SOURCE_DAY,
                                        LocalDate.of(2021, 6, day)))));
    }

    private List<Repeated> found() {
        return Repeated.of(problems, sources, TODAY);
    }

    @Test
    void entries_of_one_place_and_class_count_together() {
        var one = problem("六合园", "占用", Map.of());
        var other = problem("六合园 ", "占用", Map.of());
        var elsewhere = problem("六合园", "维修", Map.of());
        record(one, 1);
        record(other, 3);
        record(elsewhere, 4);
        assertThat(found()).isEmpty();
        record(other, 7);
        assertThat(found()).containsExactly(new Repeated(one, 3, LocalDate.of(2021, 6, 7)));
    }

    @Test
    void entries_without_a_place_are_each_their_own() {
        for (int i = 1; i <= 3; i++) {
            record(problem("", "占用", Map.of()), i);
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void the_week_with_most_records_is_told() {
        var one = problem("六合园", "占用", Map.of());
        for (int day : new int[] {1, 2, 3, 12, 13, 13, 18, 19}) {
            record(one, day);
        }
        assertThat(found()).containsExactly(new Repeated(one, 4, LocalDate.of(2021, 6, 19)));
    }

    @Test
    void what_is_solved_or_an_item_asks_for_nothing() {
        var solved = problem("甲", "占用", Map.of(PROBLEM_STATE, ProblemState.SOLVED.name()));
        var item = problem("乙", "占用", Map.of(PROBLEM_ITEM, new UUID(5, 5)));
        for (int day = 1; day <= 3; day++) {
            record(solved, day);
            record(item, day);
        }
        assertThat(found()).isEmpty();
    }
}
