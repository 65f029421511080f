package org.yiti.app.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.job.RunningJob;

/// The jobs on their way, in the top line: what it is, how far, and a way to end it.
final class JobList {
    private final FxJobRunner jobs;
    private final Texts texts;

    JobList(FxJobRunner jobs, Texts texts) {
        this.jobs = jobs;
        this.texts = texts;
    }

    Node build() {
        var box = new HBox();
        box.setId("job-list");
        box.getStyleClass().add("job-list");
        var running = jobs.running();
        running.addListener(
                (ListChangeListener<RunningJob>)
                        _ -> box.getChildren().setAll(running.stream().map(this::line).toList()));
        return box;
    }

    private Node line(RunningJob job) {
        var name = new Label(texts.say(job.name()));
        var bar = new ProgressBar();
        bar.setAccessibleText(texts.say(job.name()));
        var cancel = new Button(texts.tr("job.cancel"));
        cancel.getStyleClass().add("small");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> job.cancel());
        var line = new HBox(name, bar, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("job");
        var shown = Shown.of(line);
        bar.progressProperty()
                .bind(job.statusProperty().map(RunningJob.Status::fraction).when(shown));
        name.textProperty().bind(job.statusProperty().map(s -> texts.say(s.doing())).when(shown));
        return line;
    }
}
