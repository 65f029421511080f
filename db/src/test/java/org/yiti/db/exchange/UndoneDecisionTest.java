package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Decisions are steps, and are taken back like others as far as they changed what is shown.
class UndoneDecisionTest {
    @TempDir Path temp;
    private Office city;
    private Office district;
    private UUID task;

    @BeforeEach
    void offices() throws Exception {
        city = new Office(temp.resolve("c"), Stores.CITY);
        district = new Office(temp.resolve("d"), Stores.DISTRICT);
        city.trust(district);
        district.trust(city);
        task = city.add(Table.TASK, Map.of(Field.TASK_NO, "1"));
        district.take(city.export(district));
    }

    @AfterEach
    void close() throws Exception {
        city.close();
        district.close();
    }

    private UUID report(int month) throws YitiException {
        return district.add(
                Table.MONTH_REPORT,
                Map.of(Field.MONTH_REPORT_TASK, task, Field.MONTH_REPORT_MONTH, month));
    }

    private void both() throws YitiException {
        city.take(district.export(city));
        district.take(city.export(district));
    }

    private Conflict conflict(Conflict.Kind kind) throws YitiException {
        return district.exchange().conflicts().stream()
                .filter(conflict -> conflict.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void decide(Conflict.Kind kind, int version) throws YitiException {
        var conflict = conflict(kind);
        district.exchange().resolve(district.person, conflict.id(), new Decision.Take(version), "");
    }

    private UndoPlan undo() {
        return new Undo(district.store.history(), ZoneOffset.UTC).undo();
    }

    private void back() throws YitiException {
        done(undo());
    }

    private void again() throws YitiException {
        done(new Undo(district.store.history(), ZoneOffset.UTC).redo());
    }

    private void done(UndoPlan plan) throws YitiException {
        assertThat(plan).isInstanceOf(UndoPlan.Possible.class);
        district.store.recorder().record(district.person, ((UndoPlan.Possible) plan).step());
    }

    private Optional<Row> row(UUID id) {
        return district.store.rows().find(Table.MONTH_REPORT, id);
    }

    private static void checked(Office office) throws YitiException {
        assertThat(office.store.check())
                .extracting(found -> found.key())
                .isSubsetOf("check.task", "check.reference");
    }

    @Test
    void of_one_row_first_that_it_stays_and_then_what_it_says() throws Exception {
        var june = report(6);
        both();
        city.put(june, Field.MONTH_REPORT_TEXT, "市");
        district.put(june, Field.MONTH_REPORT_TEXT, "区");
        district.record(new Change.Remove(Table.MONTH_REPORT, june));
        district.take(city.export(district));
        var removed = row(june);
        decide(Conflict.Kind.LIFE, 2);
        var kept = row(june);
        assertThat(kept).map(Row::alive).contains(true);
        decide(Conflict.Kind.VALUES, 2);
        var decided = row(june);
        assertThat(decided).isNotEqualTo(kept);
        assertThat(district.exchange().conflicts()).isEmpty();

        back();
        assertThat(row(june)).isEqualTo(kept);
        back();
        assertThat(row(june)).isEqualTo(removed);
        again();
        again();
        assertThat(row(june)).isEqualTo(decided);
        city.take(district.export(city));
        assertThat(city.dump()).isEqualTo(district.dump());
        assertThat(district.exchange().conflicts()).isEmpty();
        checked(city);
        checked(district);
    }

    @Test
    void decisions_for_what_was_shown_already_are_passed_by() throws Exception {
        var june = report(6);
        var july = report(7);
        both();
        city.put(june, Field.MONTH_REPORT_TEXT, "市");
        city.put(july, Field.MONTH_REPORT_TEXT, "市");
        district.record(new Change.Remove(Table.MONTH_REPORT, june));
        district.put(july, Field.MONTH_REPORT_TEXT, "区");
        district.take(city.export(district));
        var before = district.dump();
        decide(Conflict.Kind.LIFE, 1);
        decide(Conflict.Kind.VALUES, 1);
        assertThat(district.dump()).isEqualTo(before);
        assertThat(district.value(Field.MONTH_REPORT_TEXT, july)).isEqualTo("区");

        back();
        assertThat(district.value(Field.MONTH_REPORT_TEXT, july)).isNull();
        back();
        assertThat(row(june)).map(Row::alive).contains(true);
        again();
        again();
        assertThat(district.dump()).isEqualTo(before);
        checked(district);
    }

    @Test
    void a_change_of_a_row_in_the_recycle_bin_is_told_at_once() throws Exception {
        var june = report(6);
        district.record(new Change.Remove(Table.MONTH_REPORT, june));
        district.put(june, Field.MONTH_REPORT_TEXT, "区");
        assertThat(district.exchange().conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.LIFE);
        checked(district);
    }
}
