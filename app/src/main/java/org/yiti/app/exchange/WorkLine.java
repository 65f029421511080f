package org.yiti.app.exchange;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.RunningJob;
import org.yiti.app.shell.Shown;

/// The work of a page on its way, with how far it is and a button that ends it.
final class WorkLine extends HBox {
    private final Texts texts;
    private final String cancelId;

    WorkLine(Texts texts, String cancelId) {
        this.texts = texts;
        this.cancelId = cancelId;
        getStyleClass().add("exchange-work");
        show(Optional.empty());
    }

    void show(Optional<RunningJob> job) {
        getChildren().clear();
        setVisible(job.isPresent());
        setManaged(job.isPresent());
        job.ifPresent(running -> {
            var bar = new ProgressBar();
            bar.setAccessibleText(texts.say(running.name()));
            var words = new Label();
            var cancel = new Button(texts.tr("job.cancel"));
            cancel.setId(cancelId);
            cancel.setMinWidth(USE_PREF_SIZE);
            cancel.setOnAction(_ -> running.cancel());
            var shown = Shown.of(this);
            bar.progressProperty()
                    .bind(running.statusProperty().map(RunningJob.Status::fraction).when(shown));
            words.textProperty()
                    .bind(running.statusProperty().map(s -> texts.say(s.doing())).when(shown));
            getChildren().setAll(bar, words, cancel);
        });
    }
}
