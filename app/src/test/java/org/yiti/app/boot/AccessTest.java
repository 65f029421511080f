package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.FxTest;
import org.yiti.app.nav.Route;
import org.yiti.app.preference.Settings;
import org.yiti.app.preference.Settings.Appearance;
import org.yiti.app.theme.Contrast;

/// What every page owes to people who do not see it as its makers do.
class AccessTest extends FxTest {
    private static final double LEAST_CONTRAST = 4.5;
    private static final double HIGHEST_BOX = 640;

    @TempDir Path folder;

    private static Object onScreen(Callable<?> action) {
        return fx((Callable<Object>) () -> Objects.requireNonNull(action.call()));
    }

    private Pages pages(boolean sample, Settings settings, double width, double height)
            throws Exception {
        return new Pages(folder, sample, settings, width, height, AccessTest::onScreen);
    }

    private static void each(Node node, Consumer<Node> look) {
        if (node.isVisible()) {
            look.accept(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> each(child, look));
            }
        }
    }

    /// The looks and sizes between them: at 1280 × 720, at 150 % on 1366 × 768, and in huge type.
    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Appearance.LIGHT, 100, 1280, 680),
                Arguments.of(Appearance.DARK, 150, 1366, 740),
                Arguments.of(Appearance.CONTRAST_DARK, 200, 1366, 740));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageCanBeSeenReachedAndHeard(Appearance appearance, int size, int width, int height)
            throws Exception {
        var settings = Settings.initial("张三").withAppearance(appearance).withTypeSize(size);
        var found = new Found();
        try (var pages = pages(true, settings, width, height)) {
            pages.boxes((name, scene) -> {
                found.look(name, scene);
                found.box(name, scene);
            });
            pages.walk((route, scene) -> found.look(where(route), scene));
        }
        assertThat(found.controls).isGreaterThan(300);
        assertThat(found.texts).isGreaterThan(1000);
        assertThat(found.nameless).as("controls without a name for a screen reader").isEmpty();
        assertThat(found.low).as("texts with too little contrast").isEmpty();
        assertThat(found.lost).as("buttons out of reach").isEmpty();
    }

    /// What is wrong with the pages, and how much of them was looked at.
    private static final class Found {
        private final Set<String> nameless = new TreeSet<>();
        private final Set<String> low = new TreeSet<>();
        private final Set<String> lost = new TreeSet<>();
        private int controls;
        private int texts;

        void look(String where, Scene scene) {
            var labelled = labelled(scene);
            each(scene.getRoot(), node -> look(where, scene, labelled, node));
        }

        private void look(String where, Scene scene, Set<Node> labelled, Node node) {
            if (needsName(node)) {
                controls++;
                if (name(node, labelled).isBlank()) {
                    nameless.add(where + ": " + describe(node));
                }
            }
            if (node instanceof Text text && legible(text)) {
                texts++;
                faint(text).ifPresent(how -> low.add(where + ": " + how));
            }
            if (node instanceof ButtonBase && outOfReach(node, scene)) {
                lost.add(where + ": " + describe(node));
            }
        }

        /// A box is open, whole, and no higher than product and screen allow.
        void box(String name, Scene scene) {
            var open =
                    scene.getRoot().lookupAll(".overlay-box").stream()
                            .filter(box -> box.getParent().isVisible())
                            .toList();
            assertThat(open).as("the box %s is open", name).hasSize(1);
            assertThat(open.getFirst().getLayoutBounds().getHeight())
                    .as("height of %s", name)
                    .isLessThanOrEqualTo(Math.min(HIGHEST_BOX, scene.getHeight()));
            if (outside(open.getFirst(), scene)) {
                lost.add("box " + name);
            }
        }
    }

    // --- names ---

    private static Set<Node> labelled(Scene scene) {
        var all = new HashSet<Node>();
        each(
                scene.getRoot(),
                node -> {
                    if (node instanceof Label label && label.getLabelFor() != null) {
                        all.add(label.getLabelFor());
                    }
                });
        return all;
    }

    private static boolean needsName(Node node) {
        boolean control =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase
                        || node instanceof Spinner
                        || node instanceof ListView
                        || node instanceof TableView
                        || node instanceof ProgressBar;
        return control && !within(node, ComboBoxBase.class) && !within(node, Spinner.class);
    }

    private static boolean within(Node node, Class<?> type) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (type.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Node node, Set<Node> labelled) {
        if (labelled.contains(node)) {
            return "by its label";
        }
        var own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return own;
        }
        return node instanceof Labeled labeled
                ? Objects.requireNonNullElse(labeled.getText(), "")
                : "";
    }

    private static String describe(Node node) {
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + " "
                + String.join(".", node.getStyleClass());
    }

    private static String where(Route route) {
        return switch (route) {
            case Route.Settings(var page, var _) -> "Settings " + page;
            case Route.IssuePage page -> "Issue " + page.tab();
            case Route.Exchange exchange -> "Exchange " + exchange.page();
            default -> route.getClass().getSimpleName();
        };
    }

    // --- contrast ---

    private static boolean legible(Text text) {
        return !text.getText().isBlank() && text.getFill() instanceof Color && seen(text);
    }

    /// How a text stands out too little from what lies under it.
    private static Optional<String> faint(Text text) {
        var ground = ground(text);
        var ink = Contrast.over((Color) text.getFill(), ground);
        double ratio = Contrast.of(ink, ground);
        return ratio >= LEAST_CONTRAST
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "%.1f %s on %s, %s",
                                ratio,
                                ink,
                                ground,
                                describe(text.getParent())));
    }

    /// What is faded is not meant to be used now: WCAG asks nothing of it. What is unseen neither.
    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getOpacity() < 1 || each.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static Color ground(Node node) {
        var layers = new ArrayList<Color>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Region region && region.getBackground() != null) {
                var fills = region.getBackground().getFills();
                if (!fills.isEmpty() && fills.getLast().getFill() instanceof Color color) {
                    layers.add(color);
                    if (color.getOpacity() == 1) {
                        break;
                    }
                }
            }
        }
        var ground = Color.WHITE;
        for (Color layer : layers.reversed()) {
            ground = Contrast.over(layer, ground);
        }
        return ground;
    }

    // --- room ---

    /// Neither inside the window nor inside something that scrolls or is drawn by another control.
    private static boolean outOfReach(Node node, Scene scene) {
        return node.isManaged()
                && !within(node, ScrollPane.class)
                && !within(node, ListView.class)
                && !within(node, Spinner.class)
                && !within(node, ComboBoxBase.class)
                && outside(node, scene);
    }

    private static boolean outside(Node node, Scene scene) {
        var at = node.localToScene(node.getLayoutBounds());
        return at.getMinX() < -1
                || at.getMinY() < -1
                || at.getMaxX() > scene.getWidth() + 1
                || at.getMaxY() > scene.getHeight() + 1;
    }

    // --- an empty store ---

    /// Each page of a store with nothing in it says what belongs there and offers a way on.
    @Test
    void everyPageOfAnEmptyStoreSaysWhatToDo() throws Exception {
        var silent = new TreeSet<String>();
        try (var pages = pages(false, Settings.initial("张三"), 1366, 740)) {
            pages.walk((route, scene) -> {
                var page = (Parent) scene.lookup(".page");
                var sentences = new ArrayList<String>();
                var ways = new ArrayList<String>();
                each(
                        page,
                        node -> {
                            if (node instanceof Labeled words
                                    && !(node instanceof ButtonBase)
                                    && words.getText() != null
                                    && words.getText().contains("。")) {
                                sentences.add(words.getText());
                            }
                            if (node instanceof ButtonBase && !node.isDisabled()
                                    || node instanceof TextInputControl
                                    || node instanceof Control && node.isFocusTraversable()) {
                                ways.add(describe(node));
                            }
                        });
                if (sentences.isEmpty() || ways.isEmpty()) {
                    silent.add(where(route) + " says " + sentences + ", offers " + ways.size());
                }
            });
        }
        assertThat(silent).as("empty pages that leave a person alone").isEmpty();
    }
}
