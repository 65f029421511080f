package org.yiti.app.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.yiti.app.desk.Workplace;
import org.yiti.app.pack.PackMaker;
import org.yiti.app.pack.PackSources;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PageKind;

/// Pictures of the full screen: the page of this month's issue, and the rows behind one of its numbers.
public final class ReviewShots {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Workplace at;
    private final Path folder;

    public ReviewShots(Workplace at, Path folder) {
        this.at = at;
        this.folder = folder;
    }

    /// A store without a year has no material.
    public void take() {
        var open = at.desk().snapshot();
        if (open.isEmpty()) {
            return;
        }
        var month = YearMonth.of(open.get().book().programme().year(), open.get().lights().month());
        try {
            var source =
                    new PackSources(at.desk().store(), at.texts())
                            .standing(month, at.desk().today());
            var deck = Deck.of(source, new PackMaker(source).make(Progress.SILENT));
            var model = new ReviewModel(deck, 0, at.texts());
            var scene =
                    new Scene(new ReviewView(model, at.texts(), at.theme()).build(), WIDTH, HEIGHT);
            at.theme().dress(scene);
            while (model.screen().page().kind() != PageKind.FOCUS && model.coming().isPresent()) {
                model.next();
            }
            write(scene, "review");
            model.openRows();
            write(scene, "review-rows");
        } catch (YitiException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Scene scene, String name) {
        try {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            var file = folder.resolve(name + ".png");
            ImageIO.write(
                    SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
