package org.yiti.app.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.attachment.AttachmentsModel.Line;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachment.Place;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.FileState;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Step;

/// What a person does with files of a month's report, over the sample year.
class AttachmentsModelTest {
    @TempDir Path folder;
    private final SampleDesk at = new SampleDesk();
    private final List<Path> opened = new ArrayList<>();
    private AttachmentsModel model;
    private Place.InYear place;

    @BeforeEach
    void open() {
        Task task = at.desk.snapshot().orElseThrow().book().tasks().getFirst();
        place = new Place.Month(task.id(), 6);
        model =
                new AttachmentsModel(
                        at.desk,
                        new DirectJobRunner(),
                        at.notices,
                        code -> code.name(),
                        opened::add);
        refresh();
    }

    private void refresh() {
        model.show(Optional.of(place));
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path picture(String name) throws Exception {
        var file = folder.resolve(name);
        ImageIO.write(
                new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private List<String> names() {
        refresh();
        return lines().stream().map(line -> line.file().name()).toList();
    }

    private List<Line> lines() {
        return model.linesProperty().get();
    }

    private List<Sentence> told() {
        return at.notices.open().stream().map(notice -> notice.sentence()).toList();
    }

    @Test
    void files_that_are_added_hang_there_in_their_order_and_one_undo_takes_them_away()
            throws Exception {
        model.add(List.of(picture("整改前.png"), file("说明.txt", "已整改")));
        assertThat(names()).containsExactly("整改前.png", "说明.txt");
        assertThat(lines()).allMatch(Line::here);
        assertThat(lines())
                .extracting(line -> line.file().mime())
                .containsExactly("image/png", "text/plain");
        model.add(List.of(file("补充.txt", "再补充")));
        assertThat(names()).containsExactly("整改前.png", "说明.txt", "补充.txt");
        at.desk.undo();
        at.desk.undo();
        assertThat(names()).isEmpty();
        at.desk.redo();
        assertThat(names()).containsExactly("整改前.png", "说明.txt");
        assertThat(lines()).allMatch(Line::here);
    }

    @Test
    void what_cannot_be_read_is_named_and_holds_up_nothing_else() throws Exception {
        model.add(List.of(file("空.txt", ""), file("好.txt", "好"), folder.resolve("没有.txt")));
        assertThat(names()).containsExactly("好.txt");
        assertThat(told())
                .containsExactly(
                        Sentence.of(
                                "attachment.refused",
                                List.of(
                                        Sentence.of(
                                                "attachment.refused.one",
                                                "空.txt",
                                                Sentence.of("attachment.empty")),
                                        Sentence.of(
                                                "attachment.refused.one",
                                                "没有.txt",
                                                Sentence.of("attachment.unreadable")))));
    }

    @Test
    void one_content_hangs_on_a_place_once() throws Exception {
        model.add(List.of(file("甲.txt", "同"), file("乙.txt", "同")));
        assertThat(names()).containsExactly("甲.txt");
        model.add(List.of(file("丙.txt", "同")));
        assertThat(names()).containsExactly("甲.txt");
        assertThat(told())
                .containsExactly(
                        Sentence.of("attachment.again", List.of("乙.txt")),
                        Sentence.of("attachment.again", List.of("丙.txt")));
    }

    @Test
    void a_harmless_file_opens_as_a_copy_that_cannot_be_written() throws Exception {
        model.add(List.of(picture("照片.png")));
        names();
        model.open(lines().getFirst().file());
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().getFileName()).hasToString("照片.png");
        assertThat(opened.getFirst()).hasSameBinaryContentAs(folder.resolve("照片.png"));
        assertThat(opened.getFirst().toFile().canRead()).isTrue();
        assertThat(Files.getPosixFilePermissions(opened.getFirst()))
                .noneMatch(right -> right.name().endsWith("WRITE"));
    }

    @Test
    void what_can_be_run_or_is_not_what_its_name_says_is_only_saved() throws Exception {
        model.add(List.of(file("安装.exe", "MZ"), file("方案.pdf", "MZ2")));
        names();
        lines().forEach(line -> model.open(line.file()));
        assertThat(opened).isEmpty();
        assertThat(told())
                .containsExactly(
                        Sentence.of("attachment.only-save", "安装.exe"),
                        Sentence.of("attachment.only-save", "方案.pdf"));
        var target = folder.resolve("out.exe");
        model.save(lines().getFirst().file(), target);
        assertThat(target).hasContent("MZ");
    }

    /// A row as another office may have written it: its file did not come along, its name leads elsewhere.
    @Test
    void a_row_from_elsewhere_is_wanted_until_its_file_comes() throws Exception {
        var content = "%PDF-1.7 ".getBytes(StandardCharsets.UTF_8);
        var sha256 =
                java.util.HexFormat.of()
                        .formatHex(
                                java.security.MessageDigest.getInstance("SHA-256").digest(content));
        var book = at.desk.snapshot().orElseThrow().book();
        var kept = new Attachments.Kept(sha256, content.length);
        var add = Attachment.add(book.programme().id(), place, "a", kept, "x/y", 1);
        var values = new java.util.HashMap<>(add.values());
        values.put(org.yiti.model.record.Field.ATTACHMENT_NAME, "../../../tmp/方案.pdf");
        at.desk.record(
                Step.of(
                        Sentence.of("step.sample"),
                        new org.yiti.model.record.Change.Add(add.table(), add.row(), values)));
        refresh();
        assertThat(lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).contains(FileState.WANTED);
                    assertThat(line.here()).isFalse();
                });
        Files.write(folder.resolve("got"), content);
        at.desk
                .store()
                .attachments()
                .put(folder.resolve("got"), org.yiti.model.job.Progress.SILENT);
        refresh();
        assertThat(lines()).allMatch(Line::here);
        model.open(lines().getFirst().file());
        assertThat(opened.getFirst().getFileName()).hasToString("_.._.._tmp_方案.pdf");
        assertThat(java.util.Objects.requireNonNull(opened.getFirst().getParent()).getParent())
                .isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Test
    void a_removed_file_can_be_had_again() throws Exception {
        model.add(List.of(file("甲.txt", "甲")));
        names();
        model.remove(lines().getFirst().file());
        assertThat(names()).isEmpty();
        at.desk.undo();
        assertThat(names()).containsExactly("甲.txt");
    }

    @Test
    void name_day_and_remark_are_one_step_and_the_kind_of_file_stays() throws Exception {
        model.add(List.of(file("IMG_0001.txt", "甲")));
        names();
        var file = lines().getFirst().file();
        assertThat(model.describe(file, " ", "", ""))
                .contains(Sentence.of("attachment.name.blank"));
        assertThat(model.describe(file, "a", "某天", "")).isPresent();
        assertThat(model.describe(file, "整改后", "2021-06-18", "东门")).isEmpty();
        assertThat(names()).containsExactly("整改后.txt");
        var now = lines().getFirst().file();
        assertThat(now.takenOn()).isEqualTo(LocalDate.of(2021, 6, 18));
        assertThat(now.remark()).isEqualTo("东门");
        at.desk.undo();
        assertThat(names()).containsExactly("IMG_0001.txt");
        assertThat(lines().getFirst().file().takenOn()).isNull();
    }
}
