package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// A report that two units made of the same month: one is withdrawn, and what only that one has can be taken over.
class MadeTwiceTest {
    private static final Map<Field, Object> EARLY =
            Map.of(
                    Field.MONTH_REPORT_TEXT,
                    "完成招标",
                    Field.MONTH_REPORT_PROBLEM,
                    "手续没有批下来",
                    Field.MONTH_REPORT_STATE,
                    "SUBMITTED");
    private static final Map<Field, Object> LATE =
            Map.of(
                    Field.MONTH_REPORT_TEXT,
                    "已进场施工",
                    Field.MONTH_REPORT_NEXT_STEP,
                    "抓紧",
                    Field.MONTH_REPORT_STATE,
                    "DRAFT");

    @TempDir Path temp;
    private Office city;
    private Office district;
    private UUID report;

    @BeforeEach
    void offices() throws Exception {
        city = new Office(temp.resolve("c"), Stores.CITY);
        district = new Office(temp.resolve("d"), Stores.DISTRICT);
        city.trust(district);
        district.trust(city);
        var districtUnit = unit("110105", "朝阳区");
        var streetUnit = unit("110105001", "某街道");
        var task =
                city.add(
                        Table.TASK, Map.of(Field.TASK_NO, "1", Field.TASK_LEAD_UNIT, districtUnit));
        district.take(city.export(district));
        // One computer of the district has not heard that the task was handed over, the other has.
        report = RowIds.named("110000", Table.MONTH_REPORT, task, 6);
        make(district, task, EARLY);
        city.put(task, Field.TASK_LEAD_UNIT, streetUnit);
        var late = city.export(district);
        var other = new Office(temp.resolve("d2"), Stores.DISTRICT);
        other.trust(city);
        other.take(city.export(other));
        make(other, task, LATE);
        city.trust(other);
        city.take(other.export(city));
        other.close();
        city.take(district.export(city));
        district.take(late);
        district.take(city.export(district));
    }

    private UUID unit(String code, String name) throws YitiException {
        return city.add(Table.UNIT, Map.of(Field.UNIT_CODE, code, Field.UNIT_NAME, name));
    }

    private void make(Office office, UUID task, Map<Field, Object> values) throws YitiException {
        var all = new HashMap<>(values);
        all.put(Field.MONTH_REPORT_TASK, task);
        all.put(Field.MONTH_REPORT_MONTH, 6);
        office.record(new Change.Add(Table.MONTH_REPORT, report, all));
    }

    @AfterEach
    void close() throws Exception {
        city.close();
        district.close();
    }

    private Conflict conflict(Office office) throws YitiException {
        assertThat(office.exchange().conflicts())
                .singleElement()
                .extracting(Conflict::kind)
                .isEqualTo(Conflict.Kind.OWNER);
        return office.exchange().conflicts().getFirst();
    }

    private static Conflict.Version saying(Conflict conflict, String text) {
        return conflict.versions().stream()
                .filter(v -> text.equals(v.values().get(Field.MONTH_REPORT_TEXT)))
                .findFirst()
                .orElseThrow();
    }

    private void decide(String text, boolean filling) throws YitiException {
        var conflict = conflict(city);
        var version = saying(conflict, text).number();
        city.exchange()
                .resolve(city.person, conflict.id(), new Decision.Take(version, filling), "");
        assertThat(city.exchange().conflicts()).isEmpty();
    }

    private void assertShown(Office office, String text, @Nullable String problem, String next)
            throws YitiException {
        assertThat(office.value(Field.MONTH_REPORT_TEXT, report)).isEqualTo(text);
        assertThat(office.value(Field.MONTH_REPORT_PROBLEM, report)).isEqualTo(problem);
        assertThat(office.value(Field.MONTH_REPORT_NEXT_STEP, report)).isEqualTo(next);
        assertThat(office.store.check())
                .extracting(found -> found.key())
                .isSubsetOf("check.task", "check.reference");
    }

    @Test
    void the_conflict_says_what_goes_and_what_of_it_can_be_taken_over() throws Exception {
        var conflict = conflict(city);
        var late = saying(conflict, "已进场施工");
        assertThat(conflict.going(late))
                .containsOnly(
                        Map.entry(Field.MONTH_REPORT_TEXT, "完成招标"),
                        Map.entry(Field.MONTH_REPORT_PROBLEM, "手续没有批下来"),
                        Map.entry(Field.MONTH_REPORT_STATE, "SUBMITTED"));
        assertThat(conflict.fillable(late))
                .containsOnly(Map.entry(Field.MONTH_REPORT_PROBLEM, "手续没有批下来"));
        assertThat(conflict.fillable(saying(conflict, "完成招标")))
                .containsOnly(Map.entry(Field.MONTH_REPORT_NEXT_STEP, "抓紧"));
    }

    @Test
    void what_only_the_withdrawn_row_has_comes_along_into_either() throws Exception {
        var shown = String.valueOf(city.value(Field.MONTH_REPORT_TEXT, report));
        decide(shown, true);
        boolean late = shown.equals("已进场施工");
        assertShown(city, shown, "手续没有批下来", "抓紧");
        assertThat(city.value(Field.MONTH_REPORT_STATE, report))
                .isEqualTo(late ? "DRAFT" : "SUBMITTED");
        district.take(city.export(district));
        assertShown(district, shown, "手续没有批下来", "抓紧");
        assertThat(district.exchange().conflicts()).isEmpty();
    }

    @Test
    void the_row_that_was_not_shown_is_filled_as_well_and_undo_says_why_not() throws Exception {
        var shown = city.value(Field.MONTH_REPORT_TEXT, report);
        var other = "已进场施工".equals(shown) ? "完成招标" : "已进场施工";
        decide(other, true);
        assertShown(city, other, "手续没有批下来", "抓紧");
        district.take(city.export(district));
        assertShown(district, other, "手续没有批下来", "抓紧");
        assertThat(new Undo(city.store.history(), ZoneOffset.UTC).undo())
                .isInstanceOfSatisfying(
                        UndoPlan.Impossible.class,
                        impossible ->
                                assertThat(impossible.reasons())
                                        .extracting(reason -> reason.key())
                                        .contains("undo.withdrawn"));
    }

    @Test
    void without_it_only_the_chosen_row_is_left() throws Exception {
        decide("已进场施工", false);
        assertShown(city, "已进场施工", null, "抓紧");
    }

    @Test
    void who_may_not_write_into_the_row_that_stays_is_offered_nothing() throws Exception {
        var task = RowIds.fresh();
        city.record(new Change.Add(Table.TASK, task, Map.of(Field.TASK_CONTENT, "市")));
        district.record(
                new Change.Add(
                        Table.TASK, task, Map.of(Field.TASK_CONTENT, "区", Field.TASK_NO, "区1")));
        district.take(city.export(district));
        var conflict =
                district.exchange().conflicts().stream()
                        .filter(c -> c.table() == Table.TASK)
                        .findFirst()
                        .orElseThrow();
        assertThat(conflict.mine()).isTrue();
        var shown = conflict.versions().getFirst();
        assertThat(shown.writable()).isFalse();
        assertThat(conflict.going(shown))
                .containsOnly(Map.entry(Field.TASK_CONTENT, "区"), Map.entry(Field.TASK_NO, "区1"));
        assertThat(conflict.fillable(shown)).isEmpty();
        district.exchange().resolve(district.person, conflict.id(), new Decision.Take(1, true), "");
        assertThat(district.value(Field.TASK_CONTENT, task)).isEqualTo("市");
        assertThat(district.value(Field.TASK_NO, task)).isNull();
    }
}
