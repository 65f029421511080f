package org.yiti.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.app.FxTest;

class GridViewTest extends FxTest {
    private SampleOwner owner;
    private Grid<SampleTask> grid;
    private CellField field;
    private final Button elsewhere = new Button();

    @BeforeEach
    void show() {
        owner = fx(SampleOwner::new);
        grid = owner.grid;
        var root = fx(() -> new VBox(grid, elsewhere));
        fx(() -> {
            grid.setColumns(SampleTask.columns(), 3);
            owner.show(SampleTask.list(20_000));
        });
        show(root);
        field = fx(() -> (CellField) grid.lookup(".grid-field"));
        fx(() -> grid.requestFocus());
    }

    private void at(int place, String column) {
        fx(() -> assertThat(grid.select(SampleTask.of(place).id(), column)).isTrue());
    }

    private void type(String text) {
        fx(() -> field.replaceSelection(text));
    }

    private void press(KeyCode code) {
        press(code, false, false);
    }

    private void press(KeyCode code, boolean shift, boolean ctrl) {
        fx(() ->
                field.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false)));
    }

    private void compose(String composed, String committed) {
        var run = new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW);
        List<InputMethodTextRun> runs = composed.isEmpty() ? List.of() : List.of(run);
        fx(() ->
                field.fireEvent(
                        new InputMethodEvent(
                                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0)));
    }

    private String place() {
        return fx(() -> grid.currentRow().orElseThrow().number())
                + " "
                + fx(() -> grid.placeProperty().getValue().column());
    }

    private String task(int place) {
        return SampleTask.of(place).number();
    }

    @Test
    void onlyCellsInSightAreNodes() {
        int cells = fx(() -> grid.lookupAll(".grid-cell").size());
        assertThat(cells).isBetween(150, 600);
        at(19_000, "m12");
        fx(() -> grid.layout());
        assertThat(fx(() -> grid.lookupAll(".grid-cell").size())).isLessThanOrEqualTo(cells + 60);
    }

    @Test
    void typingReplacesAndEnterCommitsAndGoesDown() {
        at(0, "m3");
        type("17");
        assertThat(fx(grid.editingProperty()::get)).isTrue();
        press(KeyCode.ENTER);
        assertThat(owner.edits).containsExactly(task(0) + " m3=17");
        assertThat(place()).isEqualTo(task(1) + " m3");
        assertThat(fx(() -> field.getText())).isEmpty();
    }

    @Test
    void enterAfterTabsGoesBackUnderWhereTheyBegan() {
        at(0, "m1");
        type("1");
        press(KeyCode.TAB);
        type("2");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(task(1) + " m1");
        press(KeyCode.ENTER, true, false);
        press(KeyCode.TAB, true, false);
        assertThat(place()).isEqualTo(task(0) + " unit");
    }

    @Test
    void f2EditsWhatStandsAndEscLeavesItAlone() {
        at(2, "content");
        press(KeyCode.F2);
        assertThat(fx(() -> field.getText())).isEqualTo(SampleTask.of(2).content());
        type("更多");
        press(KeyCode.ESCAPE);
        assertThat(fx(grid.editingProperty()::get)).isFalse();
        assertThat(owner.edits).isEmpty();
    }

    @Test
    void anUnchangedEditIsNoEdit() {
        at(2, "content");
        press(KeyCode.F2);
        press(KeyCode.ENTER);
        assertThat(owner.edits).isEmpty();
        assertThat(place()).isEqualTo(task(3) + " content");
    }

    @Test
    void theFirstPinyinKeyStartsACompositionAndItsEnterIsNotTheGrids() {
        at(4, "content");
        compose("n", "");
        assertThat(fx(grid.editingProperty()::get)).isTrue();
        compose("ni", "");
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        press(KeyCode.ESCAPE);
        assertThat(place()).isEqualTo(task(4) + " content");
        assertThat(owner.edits).isEmpty();
        compose("", "你");
        assertThat(fx(() -> field.getText())).isEqualTo("你");
        press(KeyCode.ENTER);
        assertThat(owner.edits).containsExactly(task(4) + " content=你");
    }

    @Test
    void aRefusedTextStaysInTheCellWithTheReason() {
        at(1, "m2");
        type("坏");
        press(KeyCode.ENTER);
        var refusal = fx(() -> (Label) grid.lookup(".grid-refusal"));
        assertThat(fx(refusal::isVisible)).isTrue();
        assertThat(fx(refusal::getText))
                .isEqualTo("words of grid.refusal, words of sample.refused");
        fx(() -> {
            grid.layout();
            assertThat(refusal.getWidth()).isGreaterThan(refusal.getFont().getSize() * 8);
            assertThat(refusal.getHeight()).isGreaterThanOrEqualTo(refusal.prefHeight(-1));
            return refusal;
        });
        assertThat(fx(() -> field.getText())).isEqualTo("坏");
        assertThat(place()).isEqualTo(task(1) + " m2");
        press(KeyCode.ESCAPE);
        assertThat(fx(refusal::isVisible)).isFalse();
    }

    @Test
    void losingTheFocusHandsOverTheDraftAndCommits() {
        at(1, "m2");
        type("33");
        fx(elsewhere::requestFocus);
        assertThat(owner.drafts).containsExactly("33");
        assertThat(owner.edits).containsExactly(task(1) + " m2=33");
    }

    @Test
    void aDraftComesWithinThreeSecondsOfTyping() throws InterruptedException {
        at(1, "m2");
        type("4");
        type("5");
        assertThat(owner.drafts).isEmpty();
        Thread.sleep(3000);
        assertThat(fx(() -> List.copyOf(owner.drafts))).containsExactly("45");
    }

    @Test
    void readOnlyCellsTakeNoText() {
        at(0, "number");
        assertThat(fx(field::isEditable)).isFalse();
        press(KeyCode.F2);
        assertThat(fx(grid.editingProperty()::get)).isFalse();
    }

    @Test
    void aChoiceOffersWhatFitsAndEnterTakesTheFirst() {
        at(0, "unit");
        type("委");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(owner.edits).containsExactly(task(0) + " unit=规自委");
    }

    @Test
    void altEnterBreaksTheLine() {
        at(0, "content");
        type("一");
        fx(() ->
                field.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.ENTER,
                                false,
                                false,
                                true,
                                false)));
        type("二");
        press(KeyCode.ENTER);
        assertThat(owner.edits).containsExactly(task(0) + " content=一\n二");
    }

    @Test
    void shiftArrowsSelectABlockWhoseSumIsSeen() {
        at(0, "m1");
        press(KeyCode.RIGHT, true, false);
        press(KeyCode.DOWN, true, false);
        var text = fx(grid::selectedText);
        assertThat(text.lines()).hasSize(2).allMatch(line -> line.split("\t", -1).length == 2);
        assertThat(fx(() -> grid.statusProperty().getValue()))
                .isEqualTo(new GridStatus(4, 4, new java.math.BigDecimal("20")));
        assertThat(fx(grid::selectedRows)).hasSize(2);
    }

    @Test
    void selectingAllOfTwentyThousandRowsIsQuick() {
        long begun = System.nanoTime();
        press(KeyCode.A, false, true);
        fx(() -> grid.layout());
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(1000);
        assertThat(fx(grid::selectedRows)).hasSize(20_000);
    }

    @Test
    void keysTheGridDoesNotKnowReachItsOwnerAndNotTheField() {
        var seen = new ArrayList<KeyCode>();
        fx(() -> grid.addEventHandler(KeyEvent.KEY_PRESSED, event -> seen.add(event.getCode())));
        at(0, "m1");
        press(KeyCode.V, false, true);
        press(KeyCode.DELETE);
        press(KeyCode.DOWN);
        assertThat(seen).containsExactly(KeyCode.V, KeyCode.DELETE);
        assertThat(fx(() -> field.getText())).isEmpty();
    }

    @Test
    void arrowsCloseAndOpenABand() {
        fx(() -> grid.setGroups(SampleTask.groups(80)));
        press(KeyCode.HOME, false, true);
        press(KeyCode.LEFT);
        press(KeyCode.DOWN);
        press(KeyCode.LEFT);
        assertThat(fx(grid::state).collapsed()).hasSize(2);
        press(KeyCode.RIGHT);
        assertThat(fx(grid::state).collapsed()).hasSize(1);
    }

    @Test
    void aStateBringsBackCellScrollWidthsAndZoom() {
        at(900, "m9");
        fx(() -> grid.setZoom(1.3));
        fx(() -> grid.layout());
        var state = fx(grid::state);
        at(0, "number");
        fx(() -> grid.setZoom(1));
        fx(() -> grid.restore(state));
        fx(() -> {
            grid.applyCss();
            grid.layout();
        });
        assertThat(fx(grid::state)).isEqualTo(state);
    }

    @Test
    void theFieldSaysTheCurrentCellToAScreenReader() {
        fx(() -> owner.show(List.of(SampleTask.of(3).withMonth(1, "53"))));
        at(3, "m1");
        assertThat(fx(field::getAccessibleText))
                .isEqualTo(
                        task(3)
                                + ","
                                + SampleTask.of(3).withMonth(1, "53").months().get(0)
                                + ",1月");
    }

    @ParameterizedTest
    @CsvSource({"12, true", "18, true", "24, true", "12, false", "18, false", "24, false"})
    void everyTypeSizeAndThemeIsStyledWithoutACssWarning(int pixels, boolean dark) {
        var warnings = new ArrayList<String>();
        var handler =
                new Handler() {
                    @Override
                    public void publish(LogRecord entry) {
                        warnings.add(entry.getMessage());
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        var log = Logger.getLogger("javafx.css");
        log.addHandler(handler);
        try {
            fx(() -> {
                var theme = dark ? new PrimerDark() : new PrimerLight();
                Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
                grid.getScene().getRoot().setStyle("-fx-font-size: " + pixels + "px");
                grid.getScene().getRoot().applyCss();
                grid.getScene().getRoot().layout();
            });
            double height = fx(() -> ((CellView) grid.lookup(".grid-cell")).getHeight());
            assertThat(height).isEqualTo(Math.ceil(2.1 * pixels));
            assertThat(warnings).isEmpty();
        } finally {
            log.removeHandler(handler);
        }
    }
}
