package org.yiti.db.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.db.Stores.ANNA;
import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Database;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;

class LogTest {
    @TempDir Path folder;

    private Database filled(NewOffice office) throws Exception {
        var database = Stores.made(folder, office);
        var store = Stores.open(database);
        var unit = Stores.unit("110105001", "街道");
        var programme = Stores.programme(2026);
        var issue = Stores.issue(programme.row(), "房产证难");
        var task = Stores.task(programme.row(), issue.row(), "01-01", "建台账");
        store.recorder().record(ANNA, Stores.step(unit, programme, issue, task));
        var lead = Change.Put.of(task.row(), Field.TASK_LEAD_UNIT, unit.row());
        store.recorder().record(ANNA, Stores.step(lead).because("分工会议"));
        var report =
                Stores.add(
                        Table.MONTH_REPORT,
                        Map.of(Field.MONTH_REPORT_TASK, task.row(), Field.MONTH_REPORT_MONTH, 6));
        var edit = Change.Put.of(task.row(), Field.TASK_CONTENT, "建台账并公示");
        store.recorder().record(ANNA, Stores.step(report, edit));
        assertThat(store.check()).isEmpty();
        return database;
    }

    private static DSLContext bare(Database database) {
        return DSL.using(database.source(), SQLDialect.H2);
    }

    private static List<String> scopes(Database database) {
        return bare(database)
                .select(SYNC_STREAM.SCOPE)
                .from(SYNC_STREAM)
                .orderBy(SYNC_STREAM.SCOPE)
                .fetch(SYNC_STREAM.SCOPE);
    }

    @Test
    void a_city_publishes_to_all_and_reports_go_into_the_stream_of_the_doing_unit()
            throws Exception {
        try (var database = filled(Stores.CITY)) {
            assertThat(scopes(database)).containsExactly("C", "U:110105001");
        }
    }

    @Test
    void a_district_publishes_into_its_own_stream() throws Exception {
        try (var database = filled(Stores.DISTRICT)) {
            assertThat(scopes(database)).containsExactly("D:110105", "U:110105001");
        }
    }

    @Test
    void a_street_writes_into_its_own_stream_only() throws Exception {
        try (var database = filled(Stores.STREET)) {
            assertThat(scopes(database)).containsExactly("U:110105001");
        }
    }

    @Test
    void a_step_in_two_streams_is_one_step() throws Exception {
        try (var store = Stores.open(filled(Stores.CITY))) {
            assertThat(store.history().latest(Long.MAX_VALUE, 10))
                    .extracting(step -> step.number() + ":" + step.changes())
                    .containsExactly("3:2", "2:1", "1:4");
            assertThat(store.history().changesOf(3)).hasSize(2);
            assertThat(store.history().step(2).orElseThrow().reason()).isEqualTo("分工会议");
        }
    }

    @Test
    void the_log_alone_makes_the_tables_again() throws Exception {
        try (var database = filled(Stores.CITY)) {
            var store = Stores.open(database);
            for (Table table : Table.values()) {
                var made = new ArrayList<Row>();
                new Replay(bare(database)).rows(table, made::addAll);
                assertThat(made).containsExactlyElementsOf(store.rows().all(table));
            }
        }
    }

    @Test
    void rows_as_of_an_earlier_step_are_what_they_were() throws Exception {
        try (var store = Stores.open(filled(Stores.CITY))) {
            var task = store.rows().all(Table.TASK).getFirst();
            var then = store.history().asOf(2, Table.TASK, List.of(task.id())).get(task.id());
            assertThat(then).isEqualTo(task.with(Map.of(Field.TASK_CONTENT, "建台账")));
            assertThat(store.history().asOf(0, Table.TASK, List.of(task.id()))).isEmpty();
            assertThat(store.history().changesOfRows(Table.TASK, List.of(task.id())))
                    .extracting(c -> c.step())
                    .containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void the_check_finds_a_changed_body_a_changed_head_and_a_lost_change() throws Exception {
        try (var database = filled(Stores.CITY)) {
            var db = bare(database);
            var store = Stores.open(database);
            db.update(SYNC_TX).set(SYNC_TX.ACTOR, "别人").where(SYNC_TX.LOCAL_NO.eq(2L)).execute();
            assertThat(store.check()).containsExactly(Sentence.of("check.chain", "C", 5L));
            db.update(SYNC_TX)
                    .set(SYNC_TX.ACTOR, ANNA.name())
                    .where(SYNC_TX.LOCAL_NO.eq(2L))
                    .execute();
            assertThat(store.check()).isEmpty();

            byte[] body =
                    db.select(SYNC_CHANGE.BODY)
                            .from(SYNC_CHANGE)
                            .where(SYNC_CHANGE.SEQ.eq(6L))
                            .fetchSingle()
                            .value1();
            body[body.length - 1] ^= 1;
            db.update(SYNC_CHANGE)
                    .set(SYNC_CHANGE.BODY, body)
                    .where(SYNC_CHANGE.SEQ.eq(6L))
                    .execute();
            assertThat(store.check()).contains(Sentence.of("check.chain", "C", 6L));
            db.deleteFrom(SYNC_CHANGE).where(SYNC_CHANGE.SEQ.eq(6L)).execute();
            assertThat(store.check())
                    .extracting(Sentence::key)
                    .contains("check.chain", "check.row");
        }
    }

    @Test
    void a_restored_store_goes_on_under_a_new_name() throws Exception {
        String before;
        String oldName;
        try (var database = filled(Stores.CITY)) {
            var store = Stores.open(database);
            before = Stores.dump(store);
            oldName = store.office().replica();
        }
        try (var database = Database.open(folder.resolve("yiti"))) {
            JooqStore.renewReplica(database);
            var store = Stores.open(database);
            assertThat(store.office().replica()).hasSize(16).isNotEqualTo(oldName);
            assertThat(Stores.dump(store)).isEqualTo(before);
            var task = store.rows().all(Table.TASK).getFirst();
            var edit = Change.Put.of(task.id(), Field.TASK_CONTENT, "新的");
            long step = store.recorder().record(ANNA, Stores.step(edit));
            assertThat(store.history().changesOf(step).getFirst().before())
                    .containsEntry(Field.TASK_CONTENT, "建台账并公示");
            assertThat(store.history().step(1).orElseThrow().own()).isFalse();
            assertThat(store.check()).isEmpty();
        }
    }
}
