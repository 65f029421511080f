package org.yiti.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.ErrorInJob;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.CrashCode;
import org.yiti.app.notice.Notice;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Settings;
import org.yiti.app.ui.Overlay;
import org.yiti.model.Sentence;

class CrashTest extends FxTest {
    private final Notices notices = new Notices();
    private final Texts texts = new Texts(Locale.CHINESE);
    private final CrashModel model =
            new CrashModel(
                    notices,
                    new DirectJobRunner(),
                    () -> Settings.initial("张三"),
                    new Diagnostics("0.1.0", Optional.empty(), Clock.systemUTC()));

    @Test
    void aFailureIsToldInABoxThatLeadsBackToWork() {
        var work = new Button("work");
        var overlay = fx(() -> new CrashView(model, texts, () -> {}).build());
        show(fx(() -> new StackPane(work, overlay)));
        var bug = new IllegalStateException("三家店村的任务");
        fx(() -> {
            work.requestFocus();
            assertThat(overlay.isVisible()).isFalse();
            notices.failed(bug);
            assertThat(overlay.isVisible()).isTrue();
            assertThat(words(overlay, "#crash-title")).contains(CrashCode.of(bug));
            assertThat(words(overlay, "#crash-what")).contains("没有做完");
            assertThat(words(overlay, "#crash-safe")).contains("已经保存的内容都在");
            assertThat(words(overlay, "#crash-todo")).contains("诊断文件");
            assertThat(((TextArea) overlay.lookup("#crash-trace")).getText())
                    .startsWith("java.lang.IllegalStateException")
                    .contains("CrashTest")
                    .doesNotContain("三家店");
            assertThat(((Button) overlay.lookup("#crash-go-on")).isFocused()).isTrue();

            ((Button) overlay.lookup("#crash-copy")).fire();
            assertThat(Clipboard.getSystemClipboard().getString())
                    .contains(CrashCode.of(bug))
                    .doesNotContain("三家店");

            Event.fireEvent(
                    overlay.lookup("#crash-go-on"),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ESCAPE,
                            false,
                            false,
                            false,
                            false));
            assertThat(overlay.isVisible()).isFalse();
            assertThat(notices.open()).isEmpty();
            assertThat(work.isFocused()).isTrue();
        });
    }

    @Test
    void allOfItIsSeenWithoutScrollingWhereTheWindowHasRoom() {
        var overlay = fx(() -> new CrashView(model, texts, () -> {}).build());
        show(fx(() -> new StackPane(overlay)));
        fx(() -> notices.failed(new IllegalStateException()));
        for (int pulse = 0; pulse < 3; pulse++) {
            fx(() -> {
                overlay.applyCss();
                overlay.layout();
            });
        }
        fx(() -> {
            var note = overlay.lookup("#crash-note");
            var view = overlay.lookup("#crash .viewport");
            var seen = view.localToScene(view.getBoundsInLocal());
            assertThat(note.localToScene(note.getBoundsInLocal()).getMaxY())
                    .isLessThanOrEqualTo(seen.getMaxY());
        });
    }

    @Test
    void usedUpMemoryIsToldInItsOwnWordsAndTheSameFailureOnlyOnce() {
        var overlay = fx(() -> new CrashView(model, texts, () -> {}).build());
        show(fx(() -> new StackPane(overlay)));
        fx(() -> {
            var full = new OutOfMemoryError("Java heap space");
            for (int i = 0; i < 50; i++) {
                notices.failed(full);
            }
            assertThat(notices.open()).hasSize(1);
            assertThat(words(overlay, "#crash-what")).contains("内存");
            assertThat(words(overlay, "#crash-todo")).contains("关掉");
        });
    }

    @Test
    void theDiagnosticsAreWrittenAndAFolderThatIsNotThereIsSaid(@TempDir Path folder)
            throws Exception {
        var display = new Diagnostics.Display(List.of(), "System", true);
        var file = folder.resolve("诊断.txt");
        fx(() -> model.save(file, display));
        assertThat(Files.readString(file)).contains("graphics card: not used").doesNotContain("张三");
        assertThat(notices.open().getLast()).isInstanceOf(Notice.Toast.class);
        fx(() -> model.save(folder.resolve("没有").resolve("诊断.txt"), display));
        assertThat(notices.open().getLast()).isInstanceOf(Notice.Banner.class);
        assertThat(texts.say(notices.open().getLast().sentence())).contains("数据完好");
    }

    @Test
    void anErrorThatEndsAJobComesBackAsItsEnd() throws Exception {
        try (var jobs = new FxJobRunner()) {
            var ended = new CompletableFuture<Outcome<String>>();
            fx(() ->
                    jobs.<String>start(
                            Sentence.of("job.working"),
                            _ -> {
                                throw new OutOfMemoryError("test");
                            },
                            ended::complete));
            var outcome = ended.get(20, TimeUnit.SECONDS);
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Broken.class,
                            broken ->
                                    assertThat(broken.cause())
                                            .isInstanceOfSatisfying(
                                                    ErrorInJob.class,
                                                    error ->
                                                            assertThat(error.error())
                                                                    .isInstanceOf(
                                                                            OutOfMemoryError
                                                                                    .class)));
            assertThat(fx(() -> jobs.running().isEmpty())).isTrue();
        }
    }

    @Test
    void whatNothingCaughtIsToldOnTheScreensThread() throws Exception {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        try {
            var told = new CompletableFuture<Throwable>();
            FxJobRunner.whenNothingCaught(failure -> {
                assertThat(Platform.isFxApplicationThread()).isTrue();
                told.complete(failure);
            });
            Platform.runLater(() -> {
                throw new IllegalStateException("on the screen's thread");
            });
            assertThat(told.get(20, TimeUnit.SECONDS)).isInstanceOf(IllegalStateException.class);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private static String words(Overlay overlay, String selector) {
        return ((Labeled) overlay.lookup(selector)).getText();
    }
}
