package org.yiti.model.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.merge.Writes.UNIT_A;
import static org.yiti.model.merge.Writes.UNIT_B;
import static org.yiti.model.merge.Writes.group;
import static org.yiti.model.merge.Writes.log;
import static org.yiti.model.merge.Writes.removal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class RowLogTest {
    private static final int TEXT = Field.MONTH_REPORT_TEXT.group();
    private static final int QUANTITY = Field.MONTH_REPORT_QUANTITY.group();
    private static final int STATE = Field.MONTH_REPORT_STATE.group();

    private final Writes report = new Writes(Table.MONTH_REPORT);
    private final Dot born = new Dot(1, 1);

    @Test
    void a_write_that_names_what_it_saw_takes_its_place() {
        var log =
                log(
                        report.birth(1, 1, UNIT_A, group(TEXT, List.of(), "起草")),
                        report.set(2, 1, UNIT_A, group(TEXT, List.of(born), "完成")));
        assertThat(shown(log, Field.MONTH_REPORT_TEXT)).isEqualTo("完成");
        assertThat(log.disagreements()).isEmpty();
        assertThat(log.standing(UNIT_A, TEXT)).containsExactly(new Dot(2, 1));
    }

    @Test
    void two_that_did_not_see_each_other_both_stand_and_the_later_is_shown() {
        var log =
                log(
                        report.birth(1, 1, UNIT_A, group(QUANTITY, List.of(), BigDecimal.ZERO)),
                        report.set(1, 2, UNIT_A, group(QUANTITY, List.of(born), decimal(8))),
                        report.set(2, 1, UNIT_A, group(QUANTITY, List.of(born), decimal(12))));
        assertThat(shown(log, Field.MONTH_REPORT_QUANTITY)).isEqualTo(decimal(12));
        assertThat(log.disagreements())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.kind()).isEqualTo(Disagreement.Kind.VALUES);
                    assertThat(d.versions())
                            .extracting(LoggedWrite::dot)
                            .containsExactly(new Dot(2, 1), new Dot(1, 2));
                });
    }

    @Test
    void a_decision_that_names_both_settles_it_and_a_straggler_opens_it_again() {
        var first = report.birth(1, 1, UNIT_A, group(TEXT, List.of(), "原"));
        var left = report.set(1, 2, UNIT_A, group(TEXT, List.of(born), "左"));
        var right = report.set(2, 1, UNIT_A, group(TEXT, List.of(born), "右"));
        var straggler = report.set(3, 1, UNIT_A, group(TEXT, List.of(born), "迟"));
        var both = List.of(new Dot(1, 2), new Dot(2, 1));
        var decision = report.set(1, 3, UNIT_A, group(TEXT, both, "左"));
        assertThat(log(first, left, right, decision).disagreements()).isEmpty();
        assertThat(log(first, left, right, straggler, decision).disagreements()).hasSize(1);
    }

    @Test
    void equal_values_and_fields_nobody_needs_to_decide_are_no_disagreement() {
        var log =
                log(
                        report.birth(1, 1, UNIT_A),
                        report.set(1, 2, UNIT_A, group(TEXT, List.of(born), "同")),
                        report.set(2, 1, UNIT_A, group(TEXT, List.of(born), "同")));
        assertThat(log.disagreements()).isEmpty();
        var quiet = new Writes(Table.PHRASE);
        int place = Field.PHRASE_PLACE.group();
        assertThat(
                        log(
                                        quiet.birth(1, 1, UNIT_A),
                                        quiet.set(1, 2, UNIT_A, group(place, List.of(born), 1)),
                                        quiet.set(2, 1, UNIT_A, group(place, List.of(born), 2)))
                                .disagreements())
                .isEmpty();
    }

    @Test
    void two_births_join_and_what_only_one_filled_is_shown() {
        var log =
                log(
                        report.birth(1, 1, UNIT_A, group(TEXT, List.of(), "文字")),
                        report.birth(2, 1, UNIT_A, group(QUANTITY, List.of(), decimal(3))));
        assertThat(shown(log, Field.MONTH_REPORT_TEXT)).isEqualTo("文字");
        assertThat(shown(log, Field.MONTH_REPORT_QUANTITY)).isEqualTo(decimal(3));
        assertThat(log.disagreements()).isEmpty();
    }

    @Test
    void of_rival_states_the_less_final_one_is_shown_whatever_the_clocks_say() {
        var log =
                log(
                        report.birth(1, 1, UNIT_A, group(STATE, List.of(), "SUBMITTED")),
                        report.set(1, 2, UNIT_A, group(STATE, List.of(born), "RETURNED")),
                        report.set(2, 1, UNIT_A, group(STATE, List.of(born), "ACCEPTED")));
        assertThat(shown(log, Field.MONTH_REPORT_STATE)).isEqualTo("RETURNED");
        assertThat(log.disagreements()).hasSize(1);
    }

    @Test
    void a_change_that_the_removal_had_not_seen_comes_to_light() {
        var birth = report.birth(1, 1, UNIT_A, group(TEXT, List.of(), "原"));
        var seen = report.set(2, 1, UNIT_A, group(TEXT, List.of(born), "见过"));
        var removed = report.set(1, 2, UNIT_A, removal(List.of(born, new Dot(2, 1))));
        assertThat(log(birth, seen, removed).disagreements()).isEmpty();
        assertThat(log(birth, seen, removed).shown())
                .hasValueSatisfying(r -> assertThat(r.alive()).isFalse());
        var unseen = report.set(3, 1, UNIT_A, group(QUANTITY, List.of(born), decimal(5)));
        var log = log(birth, seen, removed, unseen);
        assertThat(log.shown()).hasValueSatisfying(r -> assertThat(r.alive()).isFalse());
        assertThat(log.disagreements())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.kind()).isEqualTo(Disagreement.Kind.LIFE);
                    assertThat(d.versions())
                            .extracting(LoggedWrite::dot)
                            .containsExactly(new Dot(1, 2), new Dot(3, 1));
                });
    }

    @Test
    void a_row_that_one_removed_and_another_brought_back_stays_in_the_list() {
        var birth = report.birth(1, 1, UNIT_A);
        var removed = report.set(1, 2, UNIT_A, removal(List.of(born)));
        var back = group(RowLog.LIFE, List.of(new Dot(1, 2)), true, "110108001");
        var again = removal(List.of(new Dot(1, 2)));
        var log =
                log(
                        birth,
                        removed,
                        report.set(2, 1, UNIT_A, back),
                        report.set(3, 1, UNIT_A, again));
        assertThat(log.shown()).hasValueSatisfying(r -> assertThat(r.alive()).isTrue());
        assertThat(log.disagreements()).hasSize(1);
    }

    @Test
    void a_refused_write_shows_nothing_and_replaces_nothing() {
        var log =
                log(
                        report.birth(1, 1, UNIT_A, group(TEXT, List.of(), "原")),
                        report.refused(2, 1, UNIT_A, group(TEXT, List.of(born), "冒充")));
        assertThat(shown(log, Field.MONTH_REPORT_TEXT)).isEqualTo("原");
        assertThat(log.disagreements()).isEmpty();
        assertThat(log.writes()).hasSize(2);
    }

    @Test
    void of_two_offices_that_made_the_same_row_the_higher_one_is_shown() {
        var task = new Writes(Table.TASK);
        var district = new ScopeKey(ScopeKey.Kind.DISTRICT, "110108");
        int content = Field.TASK_CONTENT.group();
        var city = task.birth(1, 1, ScopeKey.CITY, group(content, List.of(), "市"));
        var below = task.birth(2, 1, district, group(content, List.of(), "区"));
        var log = log(city, below);
        assertThat(shown(log, Field.TASK_CONTENT)).isEqualTo("市");
        assertThat(log.scope()).hasValue(ScopeKey.CITY);
        assertThat(log.disagreements())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.kind()).isEqualTo(Disagreement.Kind.OWNER);
                    assertThat(d.scope()).isEqualTo(district);
                });
        var withdrawn = task.set(2, 2, district, removal(List.of(new Dot(2, 1))));
        assertThat(log(city, below, withdrawn).disagreements()).isEmpty();
    }

    @Test
    void a_row_that_moved_is_shown_where_it_was_not_removed() {
        var log =
                log(
                        report.birth(1, 1, UNIT_A, group(TEXT, List.of(), "旧")),
                        report.set(1, 2, UNIT_A, removal(List.of(born))),
                        report.birth(2, 1, UNIT_B, group(TEXT, List.of(), "新")));
        assertThat(log.scope()).hasValue(UNIT_B);
        assertThat(shown(log, Field.MONTH_REPORT_TEXT)).isEqualTo("新");
        assertThat(log.disagreements()).isEmpty();
    }

    @Test
    void a_change_made_where_the_row_was_before_it_moved_comes_to_light() {
        var log =
                log(
                        report.birth(1, 1, UNIT_A, group(TEXT, List.of(), "旧")),
                        report.set(1, 2, UNIT_A, removal(List.of(born))),
                        report.birth(2, 1, UNIT_B, group(TEXT, List.of(), "旧")),
                        report.set(3, 1, UNIT_A, group(TEXT, List.of(born), "改")));
        assertThat(log.scope()).hasValue(UNIT_B);
        assertThat(log.disagreements())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.kind()).isEqualTo(Disagreement.Kind.LIFE);
                    assertThat(d.scope()).isEqualTo(UNIT_A);
                });
    }

    private static @Nullable Object shown(RowLog log, Field field) {
        return log.shown().orElseThrow().filled().get(field);
    }

    private static BigDecimal decimal(int value) {
        return BigDecimal.valueOf(value);
    }
}
