package org.yiti.db.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.AttachedFiles;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachment.Place;
import org.yiti.model.attachment.Attachments.Kept;
import org.yiti.model.attachment.FileState;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Rows of attachments are ordinary data; their files lie beside the database.
class AttachmentRowsTest {
    private static final Kept ELSEWHERE = new Kept("ab".repeat(32), 7);

    @TempDir Path folder;
    private JooqStore store;
    private final Change.Add programme = Stores.programme(2026);
    private final Change.Add issue = Stores.issue(programme.row(), "充电桩");
    private final Change.Add task = Stores.task(programme.row(), issue.row(), "01-01", "建桩");
    private final Change.Add district = Stores.unit("110105", "朝阳区");
    private final Place.InYear month = new Place.Month(task.row(), 6);
    private final Place.InYear ofIssue = new Place.OfIssue(issue.row());

    @BeforeEach
    void open() throws Exception {
        store = Stores.fresh(folder);
        record(programme, issue, task, district);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void record(Change... changes) throws Exception {
        store.recorder().record(Stores.ANNA, Stores.step(changes));
    }

    private Kept put(String content) throws Exception {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return store.attachments().put(new ByteArrayInputStream(bytes), Progress.SILENT);
    }

    private Change.Add file(Place.InYear place, String name, Kept kept) {
        return Attachment.add(programme.row(), place, name, kept, "image/jpeg", 1);
    }

    private Optional<Attachment> found(Change.Add added) {
        return store.rows().find(added.table(), added.row()).map(Attachment::new);
    }

    @Test
    void what_is_recorded_of_a_file_is_read_again() throws Exception {
        var kept = put("照片");
        var evidence = file(month, "整改后.jpg", kept);
        var paper = file(ofIssue, "实施方案.pdf", kept);
        record(evidence, paper);
        assertThat(found(evidence))
                .hasValueSatisfying(file -> {
                    assertThat(file.place()).isEqualTo(month);
                    assertThat(file.name()).isEqualTo("整改后.jpg");
                    assertThat(file.sha256()).isEqualTo(kept.sha256());
                    assertThat(file.bytes()).isEqualTo(kept.bytes());
                    assertThat(file.mime()).isEqualTo("image/jpeg");
                });
        var book = YearBook.load(store.rows(), programme());
        assertThat(book.filesOf(month)).extracting(Attachment::id).containsExactly(evidence.row());
        assertThat(book.filesOf(ofIssue)).extracting(Attachment::id).containsExactly(paper.row());
        assertThat(book.filesOf(new Place.Month(task.row(), 5))).isEmpty();
        assertThat(Stores.dump(store)).contains(kept.sha256());
        assertThat(store.check()).isEmpty();
    }

    private Programme programme() {
        return YearBook.programme(store.rows(), 2026).orElseThrow();
    }

    @Test
    void evidence_belongs_to_the_unit_that_leads_the_task_and_a_paper_to_the_office()
            throws Exception {
        record(Change.Put.of(task.row(), Field.TASK_LEAD_UNIT, district.row()));
        var evidence = file(month, "a.jpg", ELSEWHERE);
        var paper = file(ofIssue, "a.jpg", ELSEWHERE);
        record(evidence, paper);
        assertThat(found(evidence).orElseThrow().row().home()).isEqualTo("110105");
        assertThat(found(paper).orElseThrow().row().home()).isEqualTo("110000");
    }

    @Test
    void a_file_stays_when_its_row_is_removed() throws Exception {
        var kept = put("照片");
        var evidence = file(month, "a.jpg", kept);
        record(evidence);
        record(new Change.Remove(Table.ATTACHMENT, evidence.row()));
        assertThat(AttachedFiles.all(store.rows())).isEmpty();
        assertThat(store.attachments().has(kept.sha256())).isTrue();
        record(new Change.Restore(Table.ATTACHMENT, evidence.row()));
        assertThat(found(evidence).orElseThrow().row().alive()).isTrue();
    }

    @Test
    void a_file_that_is_not_here_is_counted_and_no_fault_but_a_damaged_one_is() throws Exception {
        var kept = put("照片");
        record(
                file(month, "来.jpg", ELSEWHERE),
                file(ofIssue, "来.jpg", ELSEWHERE),
                file(month, "有.jpg", kept));
        var files = AttachedFiles.of(store.rows());
        assertThat(files.states(store.attachments()))
                .isEqualTo(Map.of(FileState.HERE, 1, FileState.WANTED, 1, FileState.DAMAGED, 0));
        assertThat(store.check()).isEmpty();
        Files.writeString(
                folder.resolve("blobs")
                        .resolve(kept.sha256().substring(0, 2))
                        .resolve(kept.sha256()),
                "照相");
        assertThat(store.check())
                .containsExactly(
                        Sentence.of("check.file", Sentence.of("table.attachment"), "有.jpg"));
    }
}
