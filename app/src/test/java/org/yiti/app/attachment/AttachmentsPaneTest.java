package org.yiti.app.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.app.FxTest;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.document.letter.TurnedPhotos;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.attachment.Attachment;

class AttachmentsPaneTest extends FxTest {
    private static final Texts TEXTS = new Texts(Locale.CHINESE);

    @TempDir Path folder;
    private final SampleDesk at = new SampleDesk();
    private AttachmentsModel model;
    private Optional<Attachment.Place.InYear> place;
    private Parent root;

    @BeforeEach
    void open() {
        var jobs = new DirectJobRunner();
        var issue = at.desk.snapshot().orElseThrow().book().issues().getFirst();
        place = Optional.of(new Attachment.Place.OfIssue(issue.id()));
        model = fx(() -> new AttachmentsModel(at.desk, jobs, at.notices, TEXTS::label, _ -> {}));
        var thumbnails = new Thumbnails(at.desk.store().attachments(), jobs);
        var pane = new AttachmentsPane("files", model, thumbnails, TEXTS);
        root = fx(() -> pane.build("panel-head"));
        show(root);
        fx(() -> pane.show(place));
    }

    private void add(Path... files) {
        fx(() -> {
            model.add(List.of(files));
            model.show(place);
            root.applyCss();
            root.layout();
        });
    }

    private String head() {
        return fx(() -> ((Labeled) root.lookup(".panel-head")).getText());
    }

    @Test
    void an_empty_place_says_what_to_do_and_a_full_one_counts() throws Exception {
        assertThat(head()).isEqualTo("附件");
        assertThat(fx(() -> root.lookup(".attachments-none").isVisible())).isTrue();
        add(Files.writeString(folder.resolve("方案.txt"), "方案"));
        assertThat(head()).isEqualTo("附件（1）");
        assertThat(fx(() -> root.lookup(".attachments-none").isVisible())).isFalse();
        var name = fx(() -> (Button) root.lookup(".attachment-name"));
        assertThat(name.getText()).isEqualTo("方案.txt");
        assertThat(name.getAccessibleText()).isEqualTo("打开“方案.txt”，1 KB");
        assertThat(fx(() -> ((Labeled) root.lookup(".attachment-kind")).getText()))
                .isEqualTo("TXT");
    }

    @Test
    void a_picture_is_shown_small() throws Exception {
        var file = folder.resolve("照片.png");
        ImageIO.write(
                new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        add(file);
        var picture = fx(() -> (ImageView) root.lookup(".attachment-mark .image-view"));
        assertThat(picture).isNotNull();
        assertThat(picture.getImage().getWidth()).isEqualTo(128);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photo_stands_upright_however_the_camera_was_held(int exif) throws Exception {
        add(Files.write(folder.resolve("照片.jpg"), TurnedPhotos.jpeg(exif, 600)));
        var image = fx(() -> (ImageView) root.lookup(".attachment-mark .image-view")).getImage();
        assertThat(image.getWidth()).isEqualTo(128);
        assertThat(image.getHeight()).isEqualTo(64);
        assertThat(TurnedPhotos.corners(128, 64, image.getPixelReader()::getArgb))
                .isEqualTo("RGBW");
    }

    @Test
    void a_file_is_described_in_its_place() throws Exception {
        add(Files.writeString(folder.resolve("IMG.txt"), "x"));
        fx(() -> item("attachment-describe"));
        fx(() -> {
            ((TextField) root.lookup("#ISSUE_FILE_NAME")).setText("会议纪要");
            ((TextField) root.lookup("#ISSUE_FILE_REMARK")).setText("六月");
            ((Button) root.lookup("#attachment-keep")).fire();
            model.show(place);
        });
        assertThat(fx(() -> ((Button) root.lookup(".attachment-name")).getText()))
                .isEqualTo("会议纪要.txt");
        fx(() -> item("attachment-remove"));
        fx(() -> model.show(place));
        assertThat(head()).isEqualTo("附件");
    }

    private void item(String id) {
        ((MenuButton) root.lookup(".attachment-menu"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
    }
}
