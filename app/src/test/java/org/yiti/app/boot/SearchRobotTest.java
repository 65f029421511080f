package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
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
import org.yiti.app.grid.Grid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.Route;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.theme.Theme;
import org.yiti.model.programme.Task;
import org.yiti.model.store.Store;

/// Finding and going by keys alone, in the whole window over a store on disk.
@Tag("robot")
class SearchRobotTest extends FxTest {

    @TempDir Path folder;
    private final FxJobRunner jobs = new FxJobRunner();
    private Store store;
    private AppGraph graph;
    private Stage stage;

    @BeforeEach
    void openWindow() throws Exception {
        store = SampleStore.open(folder, "store");
        var preferences = new Preferences(new SettingsFile(folder.resolve("settings.json")));
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
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(condition));
    }

    private Route route() {
        return graph.workplace().navigator().routeProperty().get();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    /// Presses keys together and lets go of them at once: a key that is held while a page is built would be
    /// repeated by the display.
    private static void push(KeyCode... keys) {
        fx(() -> {
            var robot = new Robot();
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
        });
    }

    private void open(KeyCode... keys) throws Exception {
        push(keys);
        until(() -> focused() != null && "search-field".equals(focused().getId()));
    }

    private void write(String text) {
        for (char c : text.toCharArray()) {
            push(KeyCode.getKeyCode(Character.toString(Character.toUpperCase(c))));
        }
    }

    @Test
    void pinyinAndEnterLeadToTheIssue() throws Exception {
        open(KeyCode.CONTROL, KeyCode.K);
        write("fangchanzhengnan");
        push(KeyCode.ENTER);
        until(() -> route() instanceof Route.IssuePage);
        var page = (Route.IssuePage) fx(this::route);
        var book = fx(() -> graph.workplace().desk().snapshot().orElseThrow().book());
        assertThat(book.issue(page.issue()).orElseThrow().name()).isEqualTo("房产证难办");
        assertThat(fx(() -> stage.getScene().lookup("#search").getParent().isVisible())).isFalse();
    }

    @Test
    void aNumberLeadsIntoTheListAndAgainAfterTheRowWasLeft() throws Exception {
        for (int time = 0; time < 2; time++) {
            open(KeyCode.CONTROL, KeyCode.K);
            write("030102");
            push(KeyCode.ENTER);
            until(() -> route() instanceof Route.IssuePage && standsAt("03-01-02"));
            push(KeyCode.DOWN);
            until(() -> !standsAt("03-01-02"));
        }
    }

    /// Whether the task list stands at the row of the number.
    private boolean standsAt(String number) {
        var task = graph.workplace().desk().snapshot().orElseThrow().book().taskNumbered(number);
        return stage.getScene().lookup("#tasks") instanceof Grid<?> grid
                && grid.state().row().equals(task.map(Task::id));
    }

    @Test
    void escapeGivesTheFocusBackAndAQuestionMarkOutsideOfTextShowsTheKeys() throws Exception {
        fx(() -> stage.getScene().lookup("#top-year").requestFocus());
        open(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        push(KeyCode.ESCAPE);
        until(() -> focused() != null && "top-year".equals(focused().getId()));
        push(KeyCode.SHIFT, KeyCode.SLASH);
        until(() -> stage.getScene().lookup("#keys").getParent().isVisible());
        push(KeyCode.ESCAPE);
        until(() -> "top-year".equals(focused().getId()));
        open(KeyCode.CONTROL, KeyCode.K);
        push(KeyCode.SHIFT, KeyCode.SLASH);
        until(() -> focused() instanceof TextInputControl field && field.getText().equals("?"));
    }
}
