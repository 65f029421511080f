package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
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
        var args = getParameters().getRaw();
        var preferences = new Preferences(new SettingsFile(Places.standard().settings()));
        var texts = new Texts(Locale.of(preferences.get().language()));
        var theme = new Theme(preferences.settingsProperty());
        var alone = new ReviewAlone(texts, theme);
        jobs.<ReviewAlone.Read>start(
                Sentence.of("review.making"),
                progress -> alone.read(Path.of(args.getLast()), progress),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<ReviewAlone.Read>(var read) ->
                                alone.show(read, Platform::exit);
                        case Outcome.Stopped<ReviewAlone.Read> _ -> Platform.exit();
                        case Outcome.Broken<ReviewAlone.Read>(var cause) ->
                                say(primary, texts, theme, texts.say(Troubles.sentence(cause)));
                    }
                });
    }

    private static void say(Stage stage, Texts texts, Theme theme, String words) {
        var label = new WrappedLabel(words);
        label.setId("review-trouble");
        var root = new StackPane(label);
        root.setStyle("-fx-padding: 2em;");
        stage.setTitle(texts.tr("app.title"));
        stage.setScene(new Scene(root, 560, 240));
        theme.dress(stage.getScene());
        stage.show();
    }

    @Override
    public void stop() {
        jobs.close();
    }
}
