package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.freeze.SealedFile;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.review.ReviewAlone;
import org.yiti.app.start.Places;
import org.yiti.app.theme.Theme;
import org.yiti.model.Sentence;

/// The material of a closed month out of a file, full screen and nothing else: no store is opened and nothing is written.
public final class ReviewApp extends Application {
    private static final String COMMAND = "review";
    private static final double WIDE = 560;
    private static final double HIGH = 240;

    private final FxJobRunner jobs = new FxJobRunner();

    /// Whether these words are `review FILE`, or the file alone as the system gives it for a double click, and nothing else.
    /// It needs no store, so a program that has one open is left alone: it may be locked, and its own month up.
    static boolean opensWith(List<String> args) {
        if (args.size() == 1) {
            var file = args.getFirst();
            return file.toLowerCase(Locale.ROOT).endsWith(SealedFile.ENDING)
                    && Path.of(file).isAbsolute();
        }
        return args.size() == 2 && args.getFirst().equals(COMMAND) && !args.get(1).startsWith("-");
    }

    @Override
    public void start(Stage primary) {
        var file = Path.of(getParameters().getRaw().getLast());
        var preferences = new Preferences(new SettingsFile(Places.standard().settings()));
        var texts = new Texts(Locale.of(preferences.get().language()));
        var theme = new Theme(preferences.settingsProperty());
        var alone = new ReviewAlone(texts, theme);
        primary.setTitle(texts.tr("app.title"));
        say(primary, texts.tr("review.file.reading", file.getFileName()), texts.tr("job.cancel"));
        theme.dress(primary.getScene());
        primary.show();
        jobs.<ReviewAlone.Read>start(
                Sentence.of("review.making"),
                progress -> alone.read(file, progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<ReviewAlone.Read>(var read) -> {
                            alone.show(read, Platform::exit);
                            primary.hide();
                        }
                        case Outcome.Stopped<ReviewAlone.Read> _ -> Platform.exit();
                        case Outcome.Broken<ReviewAlone.Read>(var cause) ->
                                say(
                                        primary,
                                        texts.say(Troubles.sentence(cause)),
                                        texts.tr("notice.close"));
                    }
                });
    }

    /// Words, and a button that ends it, as Enter and Esc do.
    private static void say(Stage stage, String words, String leave) {
        var label = new WrappedLabel(words);
        label.setId("review-trouble");
        var button = new Button(leave);
        button.setId("review-leave");
        button.setDefaultButton(true);
        button.setCancelButton(true);
        button.setOnAction(_ -> Platform.exit());
        var box = new VBox(label, button);
        box.setStyle("-fx-padding: 2em; -fx-spacing: 1.5em; -fx-alignment: center-left;");
        if (stage.getScene() == null) {
            stage.setScene(new Scene(box, WIDE, HIGH));
        } else {
            stage.getScene().setRoot(box);
        }
    }

    @Override
    public void stop() {
        jobs.close();
    }
}
