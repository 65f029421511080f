package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.setup.SampleDesk;

/// The page of meeting material over the sample year.
class PackViewTest extends FxTest {
    @TempDir Path folder = Path.of("");

    private final SampleDesk at = new SampleDesk();
    private PackModel model;
    private Parent page;

    @BeforeEach
    void open() {
        model =
                fx(() ->
                        new PackModel(
                                at.workplace(
                                        new Route.Home(),
                                        Locale.CHINESE,
                                        folder.resolve("settings.json"))));
        page = fx(() -> new PackView(model, new Texts(Locale.CHINESE)).build());
        show(page);
    }

    private String standing() {
        return fx(() -> ((Label) page.lookup("#pack-standing")).getText());
    }

    private Button button(String id) {
        return (Button) page.lookup(id);
    }

    @SuppressWarnings("unchecked")
    private ListView<PackPage> list() {
        return (ListView<PackPage>) page.lookup("#pack-pages");
    }

    private Optional<Image> picture() {
        return fx(() -> Optional.ofNullable(((ImageView) page.lookup("#pack-picture")).getImage()));
    }

    @Test
    void the_newest_month_is_made_and_each_page_is_shown_as_it_prints() {
        assertThat(fx(() -> String.valueOf(((ComboBox<?>) page.lookup("#pack-month")).getValue())))
                .isEqualTo("2021-06");
        assertThat(standing()).contains("2021-06-30").contains("未冻结");
        assertThat(fx(() -> list().getItems().size())).isGreaterThan(30);
        var first = picture();
        assertThat(first).isPresent();
        fx(() -> list().getSelectionModel().select(3));
        assertThat(picture()).isPresent().isNotEqualTo(first);
    }

    @Test
    void freezing_says_what_it_does_and_the_frozen_month_is_shown() {
        fx(() -> button("#pack-freeze").fire());
        assertThat(fx(() -> page.lookup("#pack-asked").isVisible())).isTrue();
        fx(() -> button("#pack-freeze-yes").fire());
        assertThat(standing()).contains("已于");
        assertThat(fx(() -> button("#pack-freeze").isDisabled())).isTrue();
        assertThat(fx(() -> model.madeProperty().get().orElseThrow().closed())).isTrue();
    }

    @Test
    void what_is_shown_is_written_into_a_folder() throws Exception {
        fx(() -> model.write(List.of(PackForm.PDF, PackForm.XLSX), folder));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("2021-06 会议材料.pdf", "2021-06 会议材料附件.xlsx");
        }
    }
}
