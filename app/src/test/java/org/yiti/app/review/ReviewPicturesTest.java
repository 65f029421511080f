package org.yiti.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.FxTest;
import org.yiti.app.Golden;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.Settings.Appearance;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.theme.Theme;
import org.yiti.model.pack.PageKind;

/// Every screen of June's material at the two sizes that screens mostly have: nothing is cut, and it looks as it did when
/// it was looked at. With `-Dyiti.review.pictures=DIR` the pictures are kept in full size.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewPicturesTest extends FxTest {
    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1366, 768), new Size(1920, 1080));

    private Deck deck;
    private Theme theme;
    private Preferences preferences;

    @BeforeAll
    void make(@TempDir Path home) throws Exception {
        deck = JuneDeck.make(home);
        preferences = fx(() -> new Preferences(new SettingsFile(home.resolve("settings.json"))));
        theme = fx(() -> new Theme(preferences.settingsProperty()));
    }

    static Stream<Arguments> looks() {
        return SIZES.stream()
                .flatMap(size ->
                        Stream.of(Appearance.LIGHT, Appearance.DARK)
                                .map(look -> Arguments.of(size, look)));
    }

    private record Shown(ReviewModel model, Scene scene) {}

    private Shown open(Size size, Appearance look) {
        return fx(() -> {
            preferences.change(s -> s.withAppearance(look));
            var model = new ReviewModel(deck, 0, JuneDeck.TEXTS);
            var scene =
                    new Scene(
                            new ReviewView(model, JuneDeck.TEXTS, theme).build(),
                            size.width(),
                            size.height());
            theme.dress(scene);
            return new Shown(model, scene);
        });
    }

    private static BufferedImage picture(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    }

    static Stream<Size> sizes() {
        return SIZES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sizes")
    void nothing_is_cut_on_any_screen(Size size) {
        var look = Appearance.LIGHT;
        var shown = open(size, look);
        var troubles = new ArrayList<String>();
        for (int i = 0; i < deck.screens().size(); i++) {
            int at = i;
            fx(() -> {
                keep(name(shown.model(), size, look, at), picture(shown.scene()));
                cut(shown.scene().getRoot(), shown.scene(), at, troubles);
                shown.model().next();
                return true;
            });
        }
        assertThat(troubles).isEmpty();
    }

    /// What is looked at: a state of the screen, and its name.
    private record Sight(String name, Consumer<ReviewModel> keys) {}

    private static final List<Sight> SIGHTS =
            List.of(
                    new Sight("overall", _ -> {}),
                    new Sight("matrix", model -> to(model, PageKind.MATRIX)),
                    new Sight("volumes", model -> to(model, PageKind.VOLUMES)),
                    new Sight("focus", model -> to(model, PageKind.FOCUS)),
                    new Sight("late", model -> to(model, PageKind.LATE)),
                    new Sight("ranking", model -> to(model, PageKind.RANKING)),
                    new Sight("list", ReviewModel::down),
                    new Sight("rows", ReviewModel::openRows),
                    new Sight(
                            "typed",
                            model -> {
                                model.tab(1);
                                model.digit(1);
                                model.digit(2);
                            }));

    private static void to(ReviewModel model, PageKind kind) {
        while (model.screen().page().kind() != kind) {
            model.next();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("looks")
    void it_looks_as_it_did_when_it_was_looked_at(Size size, Appearance look) {
        for (var sight : SIGHTS) {
            var shown = open(size, look);
            var taken =
                    fx(() -> {
                        sight.keys().accept(shown.model());
                        return picture(shown.scene());
                    });
            var name =
                    "%s-%d-%s"
                            .formatted(sight.name(), size.height(), look)
                            .toLowerCase(Locale.ROOT);
            fx(() -> {
                keep("sight-" + name, taken);
                new Golden("review").compare(name, taken);
                return true;
            });
        }
    }

    private static String name(ReviewModel model, Size size, Appearance look, int at) {
        return "%02d-%s-%d-%s"
                .formatted(at, model.screen().page().kind(), size.height(), look)
                .toLowerCase(Locale.ROOT);
    }

    private static void keep(String name, BufferedImage picture) throws IOException {
        var folder = System.getProperty("yiti.review.pictures");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            ImageIO.write(picture, "png", Path.of(folder, name + ".png").toFile());
        }
    }

    /// What is higher than its place, what reaches over the edge, and words that end in dots.
    private static void cut(Node node, Scene scene, int screen, List<String> troubles) {
        if (!node.isVisible()) {
            return;
        }
        var at = node.localToScene(node.getLayoutBounds());
        boolean outside =
                at.getMaxY() > scene.getHeight() + 1
                        || at.getMaxX() > scene.getWidth() + 1
                        || at.getMinY() < -1;
        if (outside) {
            troubles.add(screen + " reaches out: " + node + at);
        }
        if (node instanceof TextFlow || node instanceof Label) {
            var region = (Region) node;
            double needed = region.prefHeight(region.getWidth());
            if (needed > region.getHeight() + 1.5) {
                troubles.add(screen + " is cut: " + node);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> cut(child, scene, screen, troubles));
        }
    }
}
