package org.yiti.db.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.db.Stores;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// Stores that earlier programs made, each with two tasks from a ledger, open here and go on working.
class OldStoresTest {
    @TempDir Path temp;

    @ParameterizedTest(name = "schema {0}")
    @ValueSource(ints = {2, 3, 5, 6, 8, 9, 14, 17, 20})
    void a_store_of_an_older_schema_opens_and_takes_what_is_new(int schema) throws Exception {
        var folder = Folders.ofSchema(schema, temp);
        try (var open = Folders.openedAsNew(folder)) {
            var rows = open.store().rows();
            assertThat(rows.all(Table.TASK))
                    .extracting(row -> row.get(Field.TASK_NO))
                    .containsExactlyInAnyOrder("03-01-01", "03-01-02");
            assertThat(open.store().check()).isEmpty();
            for (Table table : Table.values()) {
                assertThat(rows.removed(table)).as(table.key()).isNotNull();
            }
            writeToEveryTable(open);
            assertThat(open.store().check()).isEmpty();
        }
    }

    /// A long text in the new tables goes through columns, triggers and log.
    private static void writeToEveryTable(OpenFolder open) throws Exception {
        var content = "督".repeat(300_000);
        var baseline =
                new Change.Add(
                        Table.BASELINE,
                        RowIds.fresh(),
                        Map.of(Field.BASELINE_NAME, "年初基线", Field.BASELINE_CONTENT, content));
        open.store().recorder().record(Stores.ANNA, Stores.step(baseline));
        assertThat(open.store().rows().find(Table.BASELINE, baseline.row()))
                .hasValueSatisfying(
                        row -> assertThat(row.get(Field.BASELINE_CONTENT)).isEqualTo(content));
        var view =
                new Change.Add(
                        Table.SAVED_VIEW,
                        RowIds.fresh(),
                        Map.of(Field.SAVED_VIEW_NAME, "主要领导用", Field.SAVED_VIEW_CONTENT, content));
        open.store().recorder().record(Stores.ANNA, Stores.step(view));
        assertThat(open.store().rows().find(Table.SAVED_VIEW, view.row()))
                .hasValueSatisfying(
                        row -> assertThat(row.get(Field.SAVED_VIEW_CONTENT)).isEqualTo(content));
        var phrase =
                new Change.Add(
                        Table.PHRASE,
                        RowIds.fresh(),
                        Map.of(Field.PHRASE_TEXT, "按计划推进", Field.PHRASE_PLACE, 1));
        open.store().recorder().record(Stores.ANNA, Stores.step(phrase));
        assertThat(open.store().rows().find(Table.PHRASE, phrase.row()))
                .hasValueSatisfying(
                        row -> assertThat(row.get(Field.PHRASE_TEXT)).isEqualTo("按计划推进"));
        var meeting =
                new Change.Add(
                        Table.MEETING,
                        RowIds.fresh(),
                        Map.of(Field.MEETING_TITLE, "6月专题会", Field.MEETING_MINUTES, content));
        open.store().recorder().record(Stores.ANNA, Stores.step(meeting));
        assertThat(open.store().rows().find(Table.MEETING, meeting.row()))
                .hasValueSatisfying(
                        row -> assertThat(row.get(Field.MEETING_MINUTES)).isEqualTo(content));
        var words = "督".repeat(30_000);
        var packText =
                new Change.Add(
                        Table.PACK_TEXT,
                        RowIds.fresh(),
                        Map.of(Field.PACK_TEXT_PAGE, "OVERALL", Field.PACK_TEXT_TEXT, words));
        open.store().recorder().record(Stores.ANNA, Stores.step(packText));
        assertThat(open.store().rows().find(Table.PACK_TEXT, packText.row()))
                .hasValueSatisfying(
                        row -> assertThat(row.get(Field.PACK_TEXT_TEXT)).isEqualTo(words));
        attach(open.store());
    }

    private static void attach(Store store) throws Exception {
        var task = store.rows().all(Table.TASK).getFirst();
        var programme = Objects.requireNonNull(task.reference(Field.TASK_PROGRAMME));
        var kept = store.attachments().put(new ByteArrayInputStream(new byte[9]), Progress.SILENT);
        for (var place :
                List.of(
                        new Attachment.Place.Month(task.id(), 3),
                        new Attachment.Place.OfIssue(
                                Objects.requireNonNull(task.reference(Field.TASK_ISSUE))))) {
            var added = Attachment.add(programme, place, "照片.jpg", kept, "image/jpeg", 1);
            store.recorder().record(Stores.ANNA, Stores.step(added));
            assertThat(store.rows().find(added.table(), added.row()).map(Attachment::new))
                    .hasValueSatisfying(file -> assertThat(file.place()).isEqualTo(place));
        }
    }
}
