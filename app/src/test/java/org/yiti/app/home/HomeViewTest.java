package org.yiti.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.theme.Theme;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;

class HomeViewTest extends FxTest {
    @TempDir Path folder;
    private final Navigator navigator = new Navigator(new Route.Home());
    private Parent root;

    @BeforeEach
    void open() {
        root =
                fx(() -> {
                    var at = new SampleDesk();
                    var preferences =
                            new Preferences(new SettingsFile(folder.resolve("settings.json")));
                    return HomeFeature.create(
                            new Workplace(
                                    at.desk,
                                    navigator,
                                    at.jobs,
                                    at.notices,
                                    new Texts(Locale.CHINESE),
                                    preferences,
                                    new OpenRows(),
                                    new Theme(preferences.settingsProperty()),
                                    new Printing(
                                            "办公室",
                                            at.jobs,
                                            at.notices,
                                            new Texts(Locale.CHINESE),
                                            preferences,
                                            _ -> {})));
                });
        show(root);
    }

    private void press(KeyCode code) {
        fx(() -> {
            var focus = root.getScene().getFocusOwner();
            focus.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIT1,TASK_RATE",
        "DIGIT2,POLICY_RATE",
        "DIGIT3,OVERDUE",
        "DIGIT4,SILENT_UNITS",
    })
    void aDigitOpensTheRowsOfItsFigure(KeyCode key, FigureCode code) {
        press(key);
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isEqualTo(new Route.FigureRows(code, FigureScope.YEAR));
    }

    @Test
    void whoTypesElsewhereKeepsTheFocusWhenThePageComes() {
        var search = new TextField();
        var both = new VBox(search);
        show(both);
        fx(() -> {
            root.getScene().setRoot(new VBox());
            search.requestFocus();
            both.getChildren().add(root);
        });
        assertThat(fx(search::isFocused)).isTrue();
    }

    @Test
    void cGoesToWhatChanged() {
        press(KeyCode.C);
        assertThat(fx(() -> root.lookup("#home-changes").isFocused())).isTrue();
    }

    @Test
    void whatIsStillToBeSetUpIsListedAndOpens() {
        var first = fx(() -> (Parent) root.lookup("#home-first"));
        var open =
                first.getChildrenUnmodifiable().stream()
                        .filter(Button.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .filter(words -> words.startsWith("○"))
                        .toList();
        assertThat(open).containsExactly("○ 第一份备份");
        fx(() -> ((Button) root.lookup("#home-backup")).fire());
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isEqualTo(new Route.Settings(Route.SettingsPage.BACKUP));
    }
}
