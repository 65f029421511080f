package org.yiti.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.FxTest;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.SettingsPage;
import org.yiti.app.paper.OfficialPapers;

/// Each page over the sample year, in both languages. Backups need a store on disk: see `BackupPageTest`.
class SettingsPagesTest extends FxTest {
    @TempDir Path folder;

    static Stream<Arguments> pages() {
        return Stream.of(SettingsPage.values())
                .filter(page -> page != SettingsPage.BACKUP)
                .flatMap(page -> Stream.of("zh", "en").map(l -> Arguments.of(page, l)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageShowsItsWordsWhole(SettingsPage page, String language) {
        var root =
                fx(() -> {
                    var at = new SampleDesk();
                    var route = new Route.Settings(page);
                    var workplace =
                            at.workplace(
                                    route, Locale.of(language), folder.resolve("settings.json"));
                    return SettingsFeature.create(workplace, _ -> {}, OfficialPapers.all(), route);
                });
        var stage = show(root);
        fx(() -> {
            var theme = stage.getScene();
            theme.getRoot().applyCss();
            theme.getRoot().layout();
            assertThat(root.lookup(".setup-page")).isNotNull();
            assertThat(clipped(root)).isEmpty();
        });
    }

    /// Words of labels and buttons that are cut off; cells of grids and lists may be.
    private static List<String> clipped(Parent root) {
        var found = new ArrayList<String>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible() || node.getStyleClass().contains("grid")) {
            return;
        }
        if (node instanceof Labeled labeled
                && !labeled.getText().isEmpty()
                && !labeled.getStyleClass().contains("list-cell")) {
            var shown = labeled.lookup(".text");
            if (shown instanceof Text text
                    && !text.getText().equals(labeled.getText())
                    && !labeled.isWrapText()) {
                found.add(labeled.getText() + " → " + text.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
