package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.yiti.app.FxTest;
import org.yiti.app.grid.Grid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.Route;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.theme.Theme;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;
import org.yiti.model.store.Store;

/// A block from the clipboard into the task list of the sample year, by keyboard alone: paste, fill, undo, redo.
@Tag("robot")
class BlockRobotTest extends FxTest {
    private final FxRobot robot = new FxRobot();
    private final FxJobRunner jobs = new FxJobRunner();
    @TempDir Path home;
    private Store store;
    private AppGraph graph;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        store = SampleStore.open(home, "store");
        var preferences = new Preferences(new SettingsFile(home.resolve("settings.json")));
        var theme = new Theme(preferences.settingsProperty());
        var texts = new Texts(Locale.CHINESE);
        graph = fx(() -> new AppGraph(store, jobs, texts, preferences, theme, Outside.NOBODY));
        stage =
                fx(() -> {
                    var shown = new Stage();
                    shown.setScene(new Scene(graph.window(), 1366, 740));
                    theme.dress(shown.getScene());
                    shown.show();
                    return shown;
                });
        await(() -> graph.workplace().desk().openedProperty().get());
    }

    @AfterEach
    void close() throws Exception {
        fx(stage::close);
        jobs.close();
        store.close();
    }

    private static void await(Callable<Boolean> done) throws Exception {
        for (int i = 0; i < 300 && !fx(done); i++) {
            Thread.sleep(50);
        }
        assertThat(fx(done)).isTrue();
    }

    /// On the screen's thread.
    private Task task(int place) {
        var book = graph.workplace().desk().snapshot().orElseThrow().book();
        return book.tasksOf(book.issues().get(2).id()).get(place);
    }

    /// On the screen's thread.
    private Grid<?> grid() {
        return (Grid<?>) stage.getScene().getRoot().lookup("#tasks");
    }

    private boolean strip(String words) {
        return grid().lookup("#block-strip").isVisible()
                && ((Label) grid().lookup("#block-summary")).getText().equals(words);
    }

    @Test
    void pasteFillUndoRedo() throws Exception {
        var first = fx(() -> task(0));
        var second = fx(() -> task(1));
        fx(() ->
                graph.workplace()
                        .navigator()
                        .go(new Route.IssuePage(first.issue(), Route.IssueTab.TASKS)));
        await(() -> stage.getScene().getRoot().lookup("#tasks") != null);
        fx(() -> {
            grid().select(first.id(), Field.TASK_CONTENT.name());
            grid().requestFocus();
            var content = new ClipboardContent();
            content.putString("\"甲\n乙\"\r\n丙\r\n");
            content.putHtml("<table><tr><td>甲<br>乙</td></tr><tr><td>丙</td></tr></table>");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> strip("将改 2 格"));
        robot.push(KeyCode.ENTER);
        await(() -> task(0).content().equals("甲\n乙") && task(1).content().equals("丙"));

        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> task(1).content().equals("甲\n乙"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> task(1).content().equals("丙"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() ->
                task(0).content().equals(first.content())
                        && task(1).content().equals(second.content()));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> task(0).content().equals("甲\n乙"));
    }
}
