package org.yiti.app.chart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// Takes charts out of the program: to the clipboard and into files.
public final class ChartExport {
    private final JobRunner jobs;
    private final Notices notices;

    public ChartExport(JobRunner jobs, Notices notices) {
        this.jobs = jobs;
        this.notices = notices;
    }

    void copy(ChartImage image) {
        var content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(image.pixels(), null));
        Clipboard.getSystemClipboard().setContent(content);
        notices.toast(Sentence.of("chart.copied"));
    }

    /// Saves away from the screen, in the kind that the file's name asks for, and tells how it went.
    void save(ChartSheet sheet, Path file) {
        jobs.start(
                Sentence.of("chart.export.job"),
                _ -> {
                    write(sheet, file);
                    return file;
                },
                this::tell);
    }

    private void tell(Outcome<Path> outcome) {
        switch (outcome) {
            case Outcome.Done<Path>(var file) ->
                    notices.toast(Sentence.of("chart.exported", file.toString()));
            case Outcome.Stopped<Path>() -> {}
            case Outcome.Broken<Path>(var cause) -> notices.failed(cause);
        }
    }

    private static void write(ChartSheet sheet, Path file) throws YitiException {
        var kind = ChartFile.of(file.toString()).orElse(ChartFile.PNG);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            kind.write(sheet, out);
        } catch (IOException cause) {
            throw new YitiException(Sentence.of("chart.export.failed", file.toString()), cause);
        }
    }
}
