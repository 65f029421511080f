package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.yiti.app.FxTest;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.Route;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.PrintChoice;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.theme.Theme;
import org.yiti.model.store.Store;

/// Ctrl+P in the whole window over a store on disk.
@Tag("robot")
class PrintRobotTest extends FxTest {

    @TempDir Path folder;
    private final FxJobRunner jobs = new FxJobRunner();
    private Store store;
    private AppGraph graph;
    private Stage stage;
    private Preferences preferences;

    @BeforeEach
    void openWindow() throws Exception {
        store = SampleStore.open(folder, "store");
        preferences = new Preferences(new SettingsFile(folder.resolve("settings.json")));
        graph =
                fx(() ->
                        new AppGraph(
                                store,
                                jobs,
                                new Texts(Locale.CHINESE),
                                preferences,
                                new Theme(preferences.settingsProperty()),
                                Outside.NOBODY));
        stage = show(fx(() -> graph.window()));
        fx(stage::toFront);
        fx(stage::requestFocus);
        until(() -> graph.workplace().desk().snapshot().isPresent() && stage.isFocused());
    }

    @AfterEach
    void closeStore() throws Exception {
        jobs.close();
        store.close();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition));
    }

    private static void push(KeyCode... keys) {
        fx(() -> {
            var robot = new Robot();
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
        });
    }

    private Optional<Node> node(String id) {
        return Optional.ofNullable(stage.getScene().lookup("#" + id));
    }

    private String place() {
        return node("print-place").map(n -> ((Label) n).getText()).orElse("");
    }

    private boolean open() {
        return node("print-preview").filter(n -> n.getParent().getParent().isVisible()).isPresent();
    }

    @Test
    void theListOfThePageIsShownTurnedOverAndLeftByKeys() throws Exception {
        push(KeyCode.CONTROL, KeyCode.P);
        assertThat(fx(this::open)).as("the start page has no list").isFalse();

        fx(() -> graph.workplace().navigator().go(new Route.Matrix(Optional.empty())));
        until(() -> node("matrix-grid").isPresent() && graph.workplace().printing().ready());
        until(() -> stage.getScene().getFocusOwner() != null);
        var before = fx(() -> stage.getScene().getFocusOwner());
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> place().matches("第 1 / \\d+ 页"));
        assertThat(fx(this::open)).isTrue();
        assertThat(fx(() -> node("print-save").orElseThrow().isDisabled())).isFalse();

        assertThat(fx(() -> node("print-previous").orElseThrow().isDisabled())).isTrue();

        fx(() -> node("print-next").orElseThrow().requestFocus());
        push(KeyCode.PAGE_DOWN);
        until(() -> place().startsWith("第 2 /"));
        assertThat(fx(() -> node("print-previous").orElseThrow().isDisabled())).isFalse();
        push(KeyCode.END);
        until(() -> place().matches("第 (\\d+) / \\1 页"));
        assertThat(fx(() -> node("print-next").orElseThrow().isDisabled())).isTrue();
        assertThat(fx(() -> node("print-page").orElseThrow().isFocused())).isTrue();

        fx(() -> {
            @SuppressWarnings("unchecked")
            var papers = (ComboBox<Object>) node("print-paper").orElseThrow();
            papers.getSelectionModel().selectLast();
        });
        until(() -> place().startsWith("第 1 /"));
        assertThat(preferences.get().printing())
                .containsEntry("matrix", new PrintChoice("A3_LANDSCAPE", "", ""));

        push(KeyCode.ESCAPE);
        until(() -> !open());
        assertThat(fx(() -> stage.getScene().getFocusOwner())).isSameAs(before);
    }
}
