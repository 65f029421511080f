package org.yiti.app.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.freeze.Closings;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.reminder.FigureFacts;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitLevel;

/// What the sample year's store says of figures.
class FigureReaderTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 5);

    private Store store;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        store = TestStores.sample(home, ANNA);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private Snapshot at() {
        return Snapshot.read(store, Optional.of(2021), TODAY).orElseThrow().at(TODAY);
    }

    private FigureFacts facts() throws Exception {
        return new FigureReader(store, at()).read();
    }

    private void record(List<Change> changes) throws Exception {
        store.recorder().record(ANNA, Step.of(Sentence.of("step.task.edit"), changes));
    }

    private void closed(int month) throws Exception {
        new Closings(store)
                .close(
                        ANNA,
                        Closings.Wanted.of(at().book().programme(), month, TODAY, ""),
                        Progress.SILENT);
    }

    @Test
    void what_was_corrected_of_the_month_that_was_closed_last_is_counted() throws Exception {
        assertThat(facts().closed()).isEmpty();
        closed(5);
        assertThat(facts().closed()).containsExactly(YearMonth.of(2021, 5));
        assertThat(facts().corrected()).isEmpty();
        correct(6); // says nothing of May
        assertThat(facts().corrected()).isEmpty();
        correct(5);
        correct(4);
        assertThat(facts().corrected())
                .contains(new FigureFacts.Corrected(YearMonth.of(2021, 5), 2));
        closed(6);
        assertThat(facts().corrected()).isEmpty();
    }

    private void correct(int month) throws Exception {
        var volume =
                store.rows().all(Table.VOLUME).stream()
                        .filter(row -> Integer.valueOf(month).equals(row.integer(VOLUME_MONTH)))
                        .findFirst()
                        .orElseThrow();
        record(
                List.of(
                        new Change.Put(
                                Table.VOLUME, volume.id(), Map.of(VOLUME_DISPATCHED, 99_999))));
    }

    /// Sixteen districts have volumes in the sample; they are not ranked.
    @Test
    void sub_districts_are_ranked_by_what_was_sent_to_them() throws Exception {
        assertThat(facts().topTen()).isEmpty();
        var issues = at().book().issues();
        var changes = new ArrayList<Change>();
        UUID busiest = null;
        for (int i = 1; i <= 12; i++) {
            var unit = RowIds.fresh();
            busiest = unit;
            changes.add(
                    new Change.Add(
                            Table.UNIT,
                            unit,
                            Map.of(
                                    UNIT_NAME,
                                    "示例街道" + i,
                                    UNIT_LEVEL,
                                    UnitLevel.SUBDISTRICT.name())));
            for (int month = 5; month <= 6; month++) {
                for (int issue = 0; issue < 2; issue++) {
                    changes.add(
                            new Change.Add(
                                    Table.VOLUME,
                                    RowIds.fresh(),
                                    Map.of(
                                            VOLUME_PROGRAMME,
                                            at().book().programme().id(),
                                            VOLUME_ISSUE,
                                            issues.get(issue).id(),
                                            VOLUME_UNIT,
                                            unit,
                                            VOLUME_MONTH,
                                            month,
                                            VOLUME_DISPATCHED,
                                            i * 10)));
                }
            }
        }
        record(changes);
        var ten = facts().topTen();
        assertThat(ten).hasSize(10);
        UUID first = busiest;
        assertThat(ten)
                .filteredOn(each -> each.unit().equals(first))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.months())
                                .containsExactly(YearMonth.of(2021, 5), YearMonth.of(2021, 6)));
        assertThat(store.volumes().byUnitAndMonth(at().book().programme().id()))
                .filteredOn(each -> each.unit().equals(first))
                .extracting(each -> each.dispatched())
                .containsExactly(240L, 240L);
    }

    @Test
    void the_ledger_of_charging_piles_has_entries_that_repeat_themselves() throws Exception {
        var entry =
                store.rows().all(Table.PROBLEM).stream()
                        .filter(row -> "OPEN".equals(row.text(PROBLEM_STATE)))
                        .findFirst()
                        .orElseThrow();
        var before = facts().repeated();
        assertThat(before).noneMatch(each -> each.first().id().equals(entry.id()));
        var changes = new ArrayList<Change>();
        for (int day = 1; day <= 3; day++) {
            changes.add(
                    new Change.Add(
                            Table.PROBLEM_SOURCE,
                            RowIds.fresh(),
                            Map.of(
                                    PROBLEM_SOURCE_LEDGER,
                                    entry.reference(PROBLEM_LEDGER),
                                    PROBLEM_SOURCE_PROBLEM,
                                    entry.id(),
                                    PROBLEM_SOURCE_DAY,
                                    LocalDate.of(2021, 7, day))));
        }
        record(changes);
        assertThat(facts().repeated())
                .hasSize(before.size() + 1)
                .anySatisfy(each -> {
                    assertThat(each.first().id()).isEqualTo(entry.id());
                    assertThat(each.records()).isEqualTo(3);
                });
    }
}
