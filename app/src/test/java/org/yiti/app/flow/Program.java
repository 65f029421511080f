package org.yiti.app.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.yiti.app.boot.StoreWindow;
import org.yiti.app.boot.TestStores;
import org.yiti.app.start.Places;

/// The program as it is wired, in a window of its own, with a hand on mouse and keyboard. Whatever it looks
/// for it waits for; nothing sleeps for a fixed time.
final class Program {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60); // a busy machine is slow

    private static final String TASK_NO = "\\d\\d-\\d\\d(-\\d\\d)?";

    private final Path home;
    private final FxRobot robot = new FxRobot();
    private @Nullable Stage stage;

    /// @param home keeps store, settings and all that the program leaves outside the store
    Program(Path home) {
        this.home = home;
    }

    /// A folder as a person has it: with Chinese letters and a blank.
    Path store() {
        return home.resolve("张三").resolve("我的 台账");
    }

    void start() {
        start(false);
    }

    void start(boolean sample) {
        var places = new Places(store(), home.resolve("settings.json"), home.resolve("logs"));
        fx(() -> {
            var shown = new Stage();
            stage = shown;
            var window = new StoreWindow(shown, TestStores.in(home), places, shown::hide, _ -> {});
            shown.setOnHidden(_ -> window.end());
            window.open(null, sample);
            return true;
        });
        await("window is shown", stage()::isFocused);
    }

    Stage stage() {
        return Objects.requireNonNull(stage, "not started");
    }

    /// The person closes the window; returns when the program would have ended.
    void close() {
        fx(() -> {
            stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        await("window is closed", () -> !stage().isShowing());
    }

    boolean isOpen() {
        return stage != null && fx(stage()::isShowing);
    }

    // --- looking ---

    static <T> T fx(Callable<T> look) {
        var task = new FutureTask<>(look);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Waits until something holds on the screen's thread.
    void await(String what, Callable<Boolean> holds) {
        long end = System.nanoTime() + PATIENCE;
        while (!fx(holds)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            robot.sleep(20);
        }
    }

    private @Nullable Node look(String selector) {
        return stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(Program::seen)
                .findFirst()
                .orElse(null);
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && !node.isDisabled();
    }

    /// Waits for a node that can be used.
    Node see(String selector) {
        await(selector, () -> look(selector) != null);
        return Objects.requireNonNull(fx(() -> look(selector)));
    }

    /// Waits until a node is gone or cannot be used any more.
    void awaitGone(String selector) {
        await(selector + " is gone", () -> look(selector) == null);
    }

    /// Everything that a node says, in reading order.
    String words(String selector) {
        var node = see(selector);
        return fx(() -> words(node));
    }

    private static String words(Node node) {
        var own =
                switch (node) {
                    case Labeled labeled -> Objects.requireNonNullElse(labeled.getText(), "");
                    case TextInputControl input -> input.getText();
                    default -> "";
                };
        var all = new StringBuilder(own);
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                var said = words(child);
                if (!said.isBlank() && !said.equals(own)) {
                    all.append(all.isEmpty() ? "" : " ").append(said);
                }
            }
        }
        return all.toString();
    }

    void awaitWords(String selector, String part) {
        await(
                selector + " says " + part,
                () -> look(selector) instanceof Node node && words(node).contains(part));
    }

    /// The texts of a grid's visible cells.
    List<String> cells(String grid) {
        var node = see(grid);
        return fx(() ->
                node.lookupAll(".grid-cell").stream()
                        .filter(Program::seen)
                        .map(cell -> ((Labeled) cell).getText())
                        .toList());
    }

    private @Nullable Node lookCell(String grid, String text) {
        return look(grid) instanceof Node node
                ? node.lookupAll(".grid-cell").stream()
                        .filter(cell -> seen(cell) && text.equals(((Labeled) cell).getText()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    Node cell(String grid, String text) {
        await(grid + " has a cell " + text, () -> lookCell(grid, text) != null);
        return Objects.requireNonNull(fx(() -> lookCell(grid, text)));
    }

    /// The texts of a grid's cells that are numbers of tasks, from the top.
    List<String> numbers(String grid) {
        return cells(grid).stream().filter(text -> text.matches(TASK_NO)).toList();
    }

    // --- doing ---

    void click(String selector) {
        click(see(selector));
    }

    /// The one of several that says something.
    void clickWords(String selector, String words) {
        Callable<@Nullable Node> find =
                () ->
                        stage().getScene().getRoot().lookupAll(selector).stream()
                                .filter(node -> seen(node) && words(node).equals(words))
                                .findFirst()
                                .orElse(null);
        await(selector + " says " + words, () -> find.call() != null);
        click(Objects.requireNonNull(fx(find)));
    }

    /// The number of the first task.
    void clickFirst(String grid) {
        await(grid + " has a task", () -> !numbers(grid).isEmpty());
        clickCell(grid, numbers(grid).getFirst());
    }

    void clickCell(String grid, String text) {
        click(cell(grid, text));
    }

    private void click(Node node) {
        Bounds at = settled(node);
        var middle = new Point2D(at.getCenterX(), at.getCenterY());
        fx(() -> {
            new javafx.scene.robot.Robot().mouseMove(middle);
            return true;
        });
        robot.clickOn(MouseButton.PRIMARY);
    }

    /// Where a node is on the screen, once it lies still.
    private Bounds settled(Node node) {
        var last = new Bounds[1];
        await(
                node + " lies still",
                () -> {
                    node.getScene().getRoot().layout();
                    var now = node.localToScreen(node.getBoundsInLocal());
                    boolean still = now != null && now.equals(last[0]);
                    last[0] = now;
                    return still;
                });
        return last[0];
    }

    /// Text into whatever has the focus, any letters.
    void write(String text) {
        robot.write(text, 0);
    }

    void push(KeyCode... keys) {
        robot.push(keys);
    }

    void push(int times, KeyCode key) {
        robot.type(key, times);
    }

    /// Real keys, also for windows that are not ours (the system's file dialog): small letters, digits and
    /// what stands in paths.
    void keys(String text) {
        for (char letter : text.toCharArray()) {
            boolean shift = Character.isUpperCase(letter) || letter == '_' || letter == ':';
            var key =
                    switch (letter) {
                        case '/' -> KeyCode.SLASH;
                        case '\\' -> KeyCode.BACK_SLASH;
                        case '.' -> KeyCode.PERIOD;
                        case '-', '_' -> KeyCode.MINUS;
                        case ':' -> KeyCode.SEMICOLON;
                        case ' ' -> KeyCode.SPACE;
                        default -> KeyCode.getKeyCode("" + Character.toUpperCase(letter));
                    };
            if (shift) {
                robot.push(KeyCode.SHIFT, key);
            } else {
                robot.push(key);
            }
        }
    }

    /// Names a file in the system's dialog, which has just been asked for.
    void chooseFile(Path file) {
        await("a file dialog has the focus", () -> !stage().isFocused());
        keys(file.toString());
        robot.push(KeyCode.ENTER);
        await("the window has the focus again", stage()::isFocused);
    }

    void awaitSaved() {
        awaitWords("#top-saving", "已保存");
    }
}
