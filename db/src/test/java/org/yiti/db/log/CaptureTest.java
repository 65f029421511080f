package org.yiti.db.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_PENDING;
import static org.yiti.db.jooq.Tables.UNIT;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Database;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.merge.RowLog;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// What the row triggers must catch, and refuse, whatever statement does the writing.
class CaptureTest {
    @TempDir Path folder;
    Database database;
    JooqStore store;
    RecordedDatabase recorded;

    @BeforeEach
    void open() throws Exception {
        database = Stores.made(folder, Stores.CITY);
        store = Stores.open(database);
        recorded =
                new RecordedDatabase(
                        database.source(),
                        new Office("110000", "110000", "市", Level.CITY, "x"),
                        Clock.systemUTC(),
                        (_, _, _) -> new byte[64],
                        Optional::empty);
    }

    @AfterEach
    void the_store_is_whole() throws Exception {
        assertThat(store.check()).isEmpty();
        assertThat(recorded.reading().fetchCount(SYNC_PENDING)).isZero();
        store.close();
    }

    private long writing(Consumer<DSLContext> work) {
        var writing = new Writing(Stores.ANNA, Step.of(org.yiti.model.Sentence.of("step.test")));
        writing.during(() -> {
            recorded.writing().transaction(t -> work.accept(t.dsl()));
            return writing;
        });
        return writing.number();
    }

    private static void insert(DSLContext db, UUID id, String name) {
        db.insertInto(UNIT)
                .columns(UNIT.ID, UNIT.HOME, UNIT.NAME)
                .values(id, "110000", name)
                .execute();
    }

    private List<LoggedChange> changes(long step) {
        return store.history().changesOf(step);
    }

    @Test
    void a_write_without_a_step_is_refused() {
        assertThatThrownBy(() -> insert(recorded.writing(), RowIds.fresh(), "甲"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no step");
        assertThatThrownBy(() ->
                        recorded.writing().transaction(t -> insert(t.dsl(), RowIds.fresh(), "甲")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no step");
        assertThat(store.rows().all(Table.UNIT)).isEmpty();
    }

    @Test
    void a_write_through_another_connection_than_the_steps_own_is_refused() {
        assertThatThrownBy(() -> writing(_ -> insert(recorded.reading(), RowIds.fresh(), "甲")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("outside the transaction");
        assertThat(store.rows().all(Table.UNIT)).isEmpty();
    }

    @Test
    void a_physical_deletion_is_refused() {
        var id = RowIds.fresh();
        writing(db -> insert(db, id, "甲"));
        assertThatThrownBy(() -> writing(db -> db.deleteFrom(UNIT).where(UNIT.ID.eq(id)).execute()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never deleted");
        assertThat(store.rows().find(Table.UNIT, id)).isPresent();
    }

    @Test
    void truncate_and_changes_of_the_schema_are_refused() {
        assertThatThrownBy(() -> writing(db -> db.truncate(UNIT).execute()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("truncate is refused");
        assertThatThrownBy(() -> writing(db -> db.alterTable(UNIT).drop(UNIT.NAME).execute()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("alter is refused");
        assertThatThrownBy(() -> recorded.reading().dropTable(UNIT).execute())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("drop is refused");
    }

    @Test
    void a_failed_statement_of_several_rows_leaves_nothing_in_the_log() {
        var first = RowIds.fresh();
        var kept = RowIds.fresh();
        long step =
                writing(db -> {
                    insert(db, kept, "留");
                    assertThatThrownBy(() ->
                                    db.insertInto(UNIT)
                                            .columns(UNIT.ID, UNIT.HOME, UNIT.NAME)
                                            .values(first, "110000", "一")
                                            .values(first, "110000", "二")
                                            .execute())
                            .isInstanceOf(DataAccessException.class);
                });
        assertThat(changes(step)).extracting(LoggedChange::row).containsExactly(kept);
        assertThat(store.rows().find(Table.UNIT, first)).isEmpty();
    }

    @Test
    void a_rolled_back_inner_transaction_takes_its_changes_along() {
        var outer = RowIds.fresh();
        var inner = RowIds.fresh();
        var after = RowIds.fresh();
        long step =
                writing(db -> {
                    insert(db, outer, "外");
                    assertThatThrownBy(() ->
                                    db.transaction(nested -> {
                                        insert(nested.dsl(), inner, "内");
                                        throw new IllegalStateException();
                                    }))
                            .isInstanceOf(IllegalStateException.class);
                    insert(db, after, "后");
                });
        assertThat(changes(step)).extracting(LoggedChange::row).containsExactly(outer, after);
        assertThat(store.rows().find(Table.UNIT, inner)).isEmpty();
    }

    @Test
    void an_inner_transaction_belongs_to_the_step_around_it() {
        var outer = RowIds.fresh();
        var inner = RowIds.fresh();
        long step =
                writing(db -> {
                    insert(db, outer, "外");
                    db.transaction(nested -> insert(nested.dsl(), inner, "内"));
                });
        assertThat(changes(step)).extracting(LoggedChange::row).containsExactly(outer, inner);
        assertThat(store.history().last()).isEqualTo(step);
    }

    @Test
    void a_rolled_back_step_leaves_nothing_and_takes_no_number() {
        long before = writing(db -> insert(db, RowIds.fresh(), "前"));
        assertThatThrownBy(() ->
                        writing(db -> {
                            insert(db, RowIds.fresh(), "丢");
                            throw new IllegalStateException();
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(writing(db -> insert(db, RowIds.fresh(), "后"))).isEqualTo(before + 1);
        assertThat(store.rows().all(Table.UNIT)).hasSize(2);
    }

    @Test
    void merge_statements_are_caught_as_birth_and_as_change() {
        var id = RowIds.fresh();
        Consumer<DSLContext> merge =
                db ->
                        db.mergeInto(UNIT)
                                .using(DSL.selectOne())
                                .on(UNIT.ID.eq(id))
                                .whenMatchedThenUpdate()
                                .set(UNIT.NAME, "改")
                                .whenNotMatchedThenInsert(UNIT.ID, UNIT.HOME, UNIT.NAME)
                                .values(id, "110000", "新")
                                .execute();
        assertThat(changes(writing(merge))).singleElement().matches(LoggedChange::born);
        assertThat(changes(writing(merge)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.born()).isFalse();
                    assertThat(change.before()).containsEntry(Field.UNIT_NAME, "新");
                    assertThat(change.after()).containsEntry(Field.UNIT_NAME, "改");
                });
    }

    @Test
    void insert_from_select_and_updates_of_many_rows_are_caught_row_by_row() {
        writing(db -> {
            for (int i = 0; i < 50; i++) {
                insert(db, RowIds.fresh(), "单位" + i);
            }
        });
        long copied =
                writing(db ->
                        db.insertInto(UNIT)
                                .columns(UNIT.ID, UNIT.HOME, UNIT.NAME)
                                .select(DSL.select(DSL.uuid(), UNIT.HOME, UNIT.NAME).from(UNIT))
                                .execute());
        assertThat(changes(copied)).hasSize(50).allMatch(LoggedChange::born);
        long renamed =
                writing(db -> db.update(UNIT).set(UNIT.NAME, UNIT.NAME.concat("局")).execute());
        assertThat(changes(renamed)).hasSize(100).noneMatch(LoggedChange::born);
    }

    @Test
    void an_update_with_equal_values_is_no_change() {
        var id = RowIds.fresh();
        long last = writing(db -> insert(db, id, "甲"));
        assertThat(writing(db -> db.update(UNIT).set(UNIT.NAME, "甲").execute())).isZero();
        assertThat(
                        writing(db -> {
                            db.update(UNIT).set(UNIT.NAME, "乙").execute();
                            db.update(UNIT).set(UNIT.NAME, "甲").execute();
                        }))
                .isZero();
        assertThat(store.history().last()).isEqualTo(last);
    }

    @Test
    void several_changes_of_a_row_in_one_step_fold_into_one() {
        var id = RowIds.fresh();
        long step =
                writing(db -> {
                    insert(db, id, "甲");
                    db.update(UNIT).set(UNIT.NAME, "乙").execute();
                    db.update(UNIT).set(UNIT.CODE, "1").execute();
                });
        assertThat(changes(step))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.born()).isTrue();
                    assertThat(change.after())
                            .containsEntry(Field.UNIT_NAME, "乙")
                            .containsEntry(Field.UNIT_CODE, "1");
                });
    }

    @Test
    void every_change_names_exactly_the_write_it_replaces() {
        var id = RowIds.fresh();
        writing(db -> insert(db, id, "甲"));
        writing(db -> db.update(UNIT).set(UNIT.NAME, "乙").execute());
        writing(db -> db.update(UNIT).set(UNIT.CODE, "1").execute());
        writing(db -> db.update(UNIT).set(UNIT.NAME, "丙").execute());
        var writes =
                new LogReader(recorded.reading())
                        .ofRows(Table.UNIT, List.of(id), Long.MAX_VALUE)
                        .getOrDefault(id, new RowLog())
                        .writes();
        assertThat(writes.get(0).groups()).allMatch(group -> group.replaced().isEmpty());
        assertThat(writes.get(1).groups().getFirst().replaced())
                .containsExactly(writes.get(0).dot());
        assertThat(writes.get(2).groups().getFirst().replaced())
                .containsExactly(writes.get(0).dot());
        assertThat(writes.get(3).groups().getFirst().replaced())
                .containsExactly(writes.get(1).dot());
    }

    @Test
    void numbers_in_a_stream_have_no_gaps_after_failures() {
        for (int i = 0; i < 5; i++) {
            String name = "单位" + i;
            writing(db -> insert(db, RowIds.fresh(), name));
            assertThatThrownBy(() ->
                            writing(db -> {
                                insert(db, RowIds.fresh(), "丢");
                                throw new IllegalStateException();
                            }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(
                        recorded.reading()
                                .select(SYNC_CHANGE.SEQ)
                                .from(SYNC_CHANGE)
                                .orderBy(SYNC_CHANGE.SEQ)
                                .fetch(SYNC_CHANGE.SEQ))
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }
}
