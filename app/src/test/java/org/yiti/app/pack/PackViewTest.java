package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Workplace;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.monthly.MonthlyFeature;
import org.yiti.app.nav.Route;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.pack.PackTextKind;
import org.yiti.model.pack.PackTime;
import org.yiti.model.pack.Rhythm;

/// The page of meeting material over the sample year.
class PackViewTest extends FxTest {
    @TempDir Path folder = Path.of("");

    private final SampleDesk at = new SampleDesk();
    private Workplace workplace;
    private PackModel model;
    private PackEditing editing;
    private PackWays ways;
    private Parent page;

    @BeforeEach
    void open() {
        workplace =
                fx(() ->
                        at.workplace(
                                new Route.Home(), Locale.CHINESE, folder.resolve("settings.json")));
        model = fx(() -> new PackModel(workplace));
        editing = new PackEditing(model, at.desk);
        ways = new PackWays(model, workplace, () -> {}, new MonthlyFeature(workplace));
        page = fx(() -> new PackView(model, editing, ways, new Texts(Locale.CHINESE)).build());
        show(page);
    }

    private String standing() {
        return fx(() -> ((Label) page.lookup("#pack-standing")).getText());
    }

    private Button button(String id) {
        return (Button) page.lookup(id);
    }

    @SuppressWarnings("unchecked")
    private ListView<EditedPage> list() {
        return (ListView<EditedPage>) page.lookup("#pack-pages");
    }

    private Optional<Image> picture() {
        return fx(() -> Optional.ofNullable(((ImageView) page.lookup("#pack-picture")).getImage()));
    }

    @Test
    void the_newest_month_is_made_and_each_page_is_shown_as_it_prints() {
        assertThat(
                        fx(() ->
                                ((PackTime) ((ComboBox<?>) page.lookup("#pack-month")).getValue())
                                        .code()))
                .isEqualTo("2021-06");
        assertThat(standing()).contains("2021-06-30").contains("未冻结");
        assertThat(fx(() -> list().getItems().size())).isGreaterThan(30);
        var first = picture();
        assertThat(first).isPresent();
        fx(() -> list().getSelectionModel().select(3));
        assertThat(picture()).isPresent().isNotEqualTo(first);
    }

    @Test
    void the_marking_is_written_on_the_page_and_closed_with_the_month() {
        var field = (TextField) page.lookup("#pack-marking");
        fx(() -> {
            field.setText("内部资料");
            field.fireEvent(new ActionEvent());
        });
        assertThat(fx(() -> model.madeProperty().get().orElseThrow().pack().heading().marking()))
                .isEqualTo("内部资料");
        assertThat(at.desk.store().templates().marking()).isEqualTo("内部资料");
        fx(() -> button("#pack-freeze").fire());
        fx(() -> button("#pack-asked-yes").fire());
        var material = fx(() -> model.madeProperty().get().orElseThrow());
        assertThat(material.kept()).isPresent();
        assertThat(material.kept().orElseThrow().marking()).isEqualTo("内部资料");
        assertThat(fx(field::isDisabled)).isTrue();
        assertThat(fx(() -> ((Label) page.lookup("#pack-remark")).getText())).isEmpty();
        fx(() -> model.setAgain(true));
        assertThat(fx(() -> ((Label) page.lookup("#pack-remark")).getText())).contains("重制");
        assertThat(standing()).endsWith("重制");
    }

    @Test
    void freezing_says_what_it_does_and_the_frozen_month_is_shown() {
        fx(() -> button("#pack-freeze").fire());
        assertThat(fx(() -> page.lookup("#pack-asked").isVisible())).isTrue();
        fx(() -> button("#pack-asked-yes").fire());
        assertThat(standing()).contains("已于");
        assertThat(fx(() -> button("#pack-freeze").getText())).isEqualTo("再冻结");
        assertThat(fx(() -> model.madeProperty().get().orElseThrow().isClosed())).isTrue();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PackTime> month() {
        return (ComboBox<PackTime>) page.lookup("#pack-month");
    }

    private MenuButton figures() {
        return (MenuButton) page.lookup("#pack-figures");
    }

    @Test
    void a_figure_of_a_frozen_month_opens_its_rows_as_they_stood() {
        fx(() -> month().setValue(new PackTime.OfMonth(YearMonth.of(2021, 5))));
        var words = fx(() -> figures().getItems().getFirst().getText());
        assertThat(words).contains("2021-05-31");
        var told = fx(() -> PackFigures.of(list().getItems().getFirst().made()).getFirst());
        fx(() -> figures().getItems().getFirst().fire());
        assertThat(fx(() -> workplace.navigator().routeProperty().get()))
                .as("the window looks at the 30th of June: the rows are judged as the material is")
                .isEqualTo(
                        Route.FigureRows.at(LocalDate.of(2021, 5, 31), told.code(), told.scope()));

        fx(() -> button("#pack-freeze").fire());
        fx(() -> button("#pack-asked-yes").fire());
        var closed = fx(() -> model.madeProperty().get().orElseThrow().source().closed());
        var figure = fx(() -> PackFigures.of(list().getItems().getFirst().made()).getFirst());
        fx(() -> figures().getItems().getFirst().fire());
        assertThat(fx(() -> workplace.navigator().routeProperty().get()))
                .isEqualTo(
                        new Route.FigureRows(
                                figure.code(),
                                figure.scope(),
                                closed.map(MonthClose::id),
                                Optional.empty()));
    }

    @Test
    void what_is_shown_is_written_into_a_folder() throws Exception {
        fx(() -> ways.write(List.of(PackForm.PDF, PackForm.XLSX), folder));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("2021-06 会议材料.pdf", "2021-06 会议材料附件.xlsx");
        }
    }

    @Test
    void official_papers_are_offered_for_a_month_and_not_for_a_week() {
        var export = (MenuButton) page.lookup("#pack-export");
        var menu =
                (Menu)
                        export.getItems().stream()
                                .filter(item -> "pack-CIRCULAR".equals(item.getId()))
                                .findFirst()
                                .orElseThrow();
        var overlay = fx(() -> workplace.printing().overlay());
        fx(() -> ((BorderPane) page).setBottom(overlay));
        assertThat(fx(menu::isDisable)).isFalse();
        fx(() -> menu.getItems().getFirst().fire());
        assertThat(fx(overlay::isVisible)).isTrue();
        assertThat(
                        fx(() ->
                                overlay.lookup("#print-notes").lookupAll(".label").stream()
                                        .map(node -> ((Label) node).getText())
                                        .toList()))
                .anyMatch(words -> words.contains("报批"));
        fx(() -> ((ComboBox<Rhythm>) page.lookup("#pack-rhythm")).setValue(Rhythm.WEEK));
        assertThat(fx(menu::isDisable)).isTrue();
    }

    private TextArea area(String place) {
        return (TextArea) page.lookup("#pack-words-" + place);
    }

    private void type(String place, String words) {
        fx(() -> {
            area(place).setText(words);
            area(place)
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.ENTER,
                                    false,
                                    true,
                                    false,
                                    false));
        });
    }

    private void press(KeyCode key, boolean alt) {
        fx(() ->
                list().fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        key,
                                        false,
                                        false,
                                        alt,
                                        false)));
    }

    private String line(int index) {
        return fx(() ->
                list().getItems().get(index).page().title().words()
                        + (list().getItems().get(index).leftOut() ? " 不印" : ""));
    }

    private void openEdit() {
        fx(() -> {
            ((ToggleButton) page.lookup("#pack-edit")).fire();
            page.applyCss();
            page.layout();
        });
    }

    @Test
    void words_are_edited_beside_the_page_and_unchecked_numbers_are_told() {
        openEdit();
        type("title", "半年：来信 4321 件");
        assertThat(line(0)).isEqualTo("半年：来信 4321 件");
        assertThat(fx(() -> ((ToggleButton) page.lookup("#pack-edit")).getText()))
                .isEqualTo("修改文字（1 处要看）");
        assertThat(fx(() -> page.lookup("#pack-checks").isVisible())).isTrue();
        fx(() -> button("#pack-back-title").fire());
        assertThat(line(0)).contains("19个进度超过计划");
        assertThat(fx(() -> area("title").getText())).contains("19个进度超过计划");
        assertThat(fx(() -> page.lookup("#pack-checks").isVisible())).isFalse();
    }

    @Test
    void what_is_typed_belongs_to_the_page_that_was_left() {
        openEdit();
        var second = fx(() -> editing.places(list().getItems().get(1)).getFirst().words());
        fx(() -> {
            area("title").requestFocus();
            area("title").setText("上半年过半");
            list().getSelectionModel().select(1);
        });
        assertThat(fx(() -> editing.places(list().getItems().get(0)).getFirst().words()))
                .isEqualTo("上半年过半");
        assertThat(fx(() -> editing.places(list().getItems().get(1)).getFirst().words()))
                .isEqualTo(second);
    }

    @Test
    void the_keyboard_stays_where_it_went_when_typed_words_are_kept() {
        openEdit();
        fx(() -> {
            area("title").requestFocus();
            area("title").setText("上半年平稳");
            button("#pack-add-title").requestFocus(); // as Tab does
        });
        assertThat(line(0)).isEqualTo("上半年平稳");
        assertThat(fx(() -> page.getScene().getFocusOwner().getId())).isEqualTo("pack-add-title");
        assertThat(fx(() -> button("#pack-add-title").isFocused())).isTrue();
    }

    @Test
    void a_paragraph_is_added_and_taken_away() {
        openEdit();
        fx(() -> button("#pack-add-line-1").fire());
        type("new", "请各单位抓紧。");
        var places = fx(() -> editing.places(list().getItems().getFirst()));
        assertThat(places).extracting(PackPlace::words).contains("请各单位抓紧。");
        assertThat(fx(() -> page.lookup("#pack-words-new") == null)).isTrue();
        var key = places.get(2).key();
        assertThat(places.get(2).kind()).isEqualTo(PackTextKind.ADDED);
        fx(() -> button("#pack-back-" + key).fire());
        assertThat(fx(() -> editing.places(list().getItems().getFirst())))
                .hasSize(places.size() - 1);
    }

    @Test
    void keys_leave_pages_out_and_move_them_and_the_chosen_one_stays_chosen() {
        var first = line(0);
        var second = line(1);
        press(KeyCode.DOWN, true);
        assertThat(line(0)).isEqualTo(second);
        assertThat(line(1)).isEqualTo(first);
        assertThat(fx(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(1);
        press(KeyCode.UP, true);
        press(KeyCode.UP, true);
        assertThat(line(0)).isEqualTo(first);
        press(KeyCode.SPACE, false);
        assertThat(line(0)).isEqualTo(first + " 不印");
        assertThat(picture()).isEmpty();
        assertThat(fx(() -> ((WrappedLabel) page.lookup("#pack-said")).getText()))
                .contains("不印")
                .contains("写过的文字还留着");
        fx(() -> button("#pack-page-back").fire());
        assertThat(line(0)).isEqualTo(first);
        assertThat(picture()).isPresent();
        assertThat(fx(() -> button("#pack-page-back").isVisible())).isFalse();
        fx(at.desk::undo);
        assertThat(line(0)).isEqualTo(first + " 不印");
    }

    @Test
    void what_nobody_looked_at_is_asked_for_before_it_is_printed() {
        openEdit();
        type("line-1", "另有 98765 件");
        fx(() -> button("#pack-print").fire());
        assertThat(fx(() -> page.lookup("#pack-asked").isVisible())).isTrue();
        fx(() -> button("#pack-asked-no").fire());
        assertThat(fx(() -> page.lookup("#pack-asked").isVisible())).isFalse();
    }

    @Test
    void a_frozen_month_is_not_edited() {
        fx(() -> button("#pack-freeze").fire());
        fx(() -> button("#pack-asked-yes").fire());
        openEdit();
        assertThat(fx(() -> page.lookup("#pack-edit-refusal").isVisible())).isTrue();
        assertThat(fx(() -> area("title").isEditable())).isFalse();
        var first = line(0);
        press(KeyCode.SPACE, false);
        assertThat(line(0)).isEqualTo(first);
    }

    @SuppressWarnings("unchecked")
    private void choose(Rhythm rhythm) {
        fx(() -> ((ComboBox<Rhythm>) page.lookup("#pack-rhythm")).setValue(rhythm));
    }

    @Test
    void days_and_weeks_are_made_and_worded_too_and_not_frozen() {
        choose(Rhythm.DAY);
        assertThat(fx(() -> model.time().orElseThrow().code())).isEqualTo("2021-06-30");
        assertThat(fx(() -> list().getItems())).hasSize(1);
        assertThat(picture()).isPresent();
        choose(Rhythm.WEEK);
        assertThat(fx(() -> model.time().orElseThrow().code())).isEqualTo("2021-W26");
        assertThat(fx(() -> list().getItems())).hasSize(2);
        assertThat(fx(() -> button("#pack-freeze").isDisabled())).isTrue();
        openEdit();
        type("title", "本周逾期没有增加");
        assertThat(line(0)).contains("本周逾期没有增加");
        choose(Rhythm.MONTH);
        assertThat(fx(() -> model.time().orElseThrow().code())).isEqualTo("2021-06");
        assertThat(fx(() -> list().getItems())).noneMatch(EditedPage::changed);
    }
}
