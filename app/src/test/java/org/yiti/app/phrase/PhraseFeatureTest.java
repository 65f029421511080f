package org.yiti.app.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Tools;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.Grid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.issue.IssuePageFeature;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.theme.Theme;
import org.yiti.app.view.OpenViews;
import org.yiti.model.phrase.Phrase;

/// Phrases of the sample put into the tasks page, as a person does it.
class PhraseFeatureTest extends FxTest {
    private static final Texts TEXTS = new Texts(Locale.CHINESE);

    @TempDir Path folder;
    private final SampleDesk at = new SampleDesk();
    private final Navigator navigator = fx(() -> new Navigator(new Route.Home()));
    private Preferences preferences;
    private Workplace workplace;
    private PhraseFeature phrases;
    private Parent page = new StackPane();

    @BeforeEach
    void makeWorkplace() {
        preferences = new Preferences(new SettingsFile(folder.resolve("settings.json")));
        var printing = new Printing("办公室", at.jobs, at.notices, TEXTS, preferences, _ -> {});
        workplace =
                fx(() ->
                        new Workplace(
                                at.desk,
                                navigator,
                                at.jobs,
                                at.notices,
                                TEXTS,
                                preferences,
                                new OpenRows(),
                                new Theme(preferences.settingsProperty()),
                                printing));
        phrases = fx(() -> new PhraseFeature(workplace));
    }

    private StackPane open(Route.IssueTab tab) {
        return fx(() -> {
            var issue = at.desk.snapshot().orElseThrow().book().issues().get(2);
            page =
                    IssuePageFeature.create(
                            workplace,
                            new OpenViews(workplace),
                            Tools.marks(workplace.desk(), workplace.notices()),
                            Tools.files(workplace.desk(), workplace.notices()),
                            _ -> new javafx.scene.layout.Region(),
                            new Route.IssuePage(issue.id(), tab));
            return new StackPane(page, phrases.overlay());
        });
    }

    @Test
    void aPhraseGoesToTheCaretOfTheBoxAndIsCounted() {
        show(open(Route.IssueTab.TASKS));
        fx(() -> {
            var box = (TextArea) page.lookup("#MONTH_REPORT_TEXT");
            box.requestFocus();
            box.setText("前后");
            box.positionCaret(1);
            phrases.command().run();
            // What suits progress comes first.
            assertThat(list().getItems().getFirst().text()).startsWith("已按计划推进");
            field().setText("zth");
            assertThat(list().getItems()).hasSize(1);
            press(field(), KeyCode.ENTER);
            assertThat(phrases.overlay().isVisible()).isFalse();
            assertThat(box.isFocused()).isTrue();
            assertThat(box.getText()).isEqualTo("前已召开专题会研究部署，明确责任分工和完成时限。后");
            assertThat(preferences.get().uses().values()).containsExactly(1);
            // Used once, it stands before its like.
            phrases.command().run();
            assertThat(list().getItems().getFirst().text()).startsWith("已召开专题会");
            press(field(), KeyCode.ESCAPE);
            assertThat(box.isFocused()).isTrue();
        });
    }

    @Test
    void inACellAPhraseGoesBehindWhatStandsThere() {
        show(open(Route.IssueTab.TASKS));
        fx(() -> {
            var grid = (Grid<?>) page.lookup("#tasks");
            var task = at.desk.snapshot().orElseThrow().book().issues().get(2);
            var first = at.desk.snapshot().orElseThrow().book().tasksOf(task.id()).getFirst();
            grid.select(first.id(), "TASK_CONTENT");
            grid.requestFocus();
            phrases.command().run();
            field().setText("抓紧");
            press(field(), KeyCode.ENTER);
            var input = (TextInputControl) page.getScene().getFocusOwner();
            assertThat(input.getText()).isEqualTo(first.content() + "请按要求抓紧办理，并按时反馈。");
        });
    }

    @Test
    void whereNothingIsWrittenAPhraseIsCopied() {
        show(open(Route.IssueTab.HISTORY));
        fx(() -> {
            page.requestFocus();
            phrases.command().run();
            field().setText("核验意见");
            press(field(), KeyCode.ENTER);
            assertThat(Clipboard.getSystemClipboard().getString()).startsWith("经核验");
            assertThat(TEXTS.say(at.notices.open().getLast().sentence())).contains("已经复制");
        });
    }

    @Test
    void escapeInTheListLeadsBackToo() {
        show(open(Route.IssueTab.TASKS));
        fx(() -> {
            var box = (TextArea) page.lookup("#MONTH_REPORT_TEXT");
            box.requestFocus();
            phrases.command().run();
            list().requestFocus();
            press(list(), KeyCode.ESCAPE);
            assertThat(phrases.overlay().isVisible()).isFalse();
            assertThat(box.isFocused()).isTrue();
        });
    }

    @Test
    void whereNoPhraseFitsTheBoxSaysSoAndLeadsToTheSettings() {
        show(open(Route.IssueTab.HISTORY));
        fx(() -> {
            phrases.command().run();
            field().setText("没有这样的话");
            var nothing = (Labeled) phrases.overlay().lookup("#phrase-nothing");
            assertThat(nothing.isVisible()).isTrue();
            assertThat(nothing.getText()).contains("没有这样的话");
            ((javafx.scene.control.Button) phrases.overlay().lookup("#phrase-edit")).fire();
            assertThat(navigator.routeProperty().get())
                    .isEqualTo(new Route.Settings(Route.SettingsPage.PHRASES));
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<Phrase> list() {
        return (ListView<Phrase>) phrases.overlay().lookup("#phrase-list");
    }

    private TextField field() {
        return (TextField) phrases.overlay().lookup("#phrase-field");
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
