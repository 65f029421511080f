package org.yiti.app.review;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Screen;
import org.yiti.app.freeze.SealedFile;
import org.yiti.app.i18n.Texts;
import org.yiti.app.pack.Pack;
import org.yiti.app.pack.PackMaker;
import org.yiti.app.pack.PackSource;
import org.yiti.app.pack.PackSources;
import org.yiti.app.theme.Theme;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// The material of a closed month out of a file, full screen, without a window of the program around it.
public final class ReviewAlone {
    private final Texts texts;
    private final Theme theme;

    public ReviewAlone(Texts texts, Theme theme) {
        this.texts = texts;
        this.theme = theme;
    }

    /// What a file holds.
    ///
    /// @param pack made of the source, in the same words as on paper
    public record Read(PackSource source, Pack pack) {}

    /// @throws YitiException if the file cannot be read, or is not what its checksums say
    public Read read(Path file, Progress progress) throws YitiException {
        return read(file, texts, progress);
    }

    static Read read(Path file, Texts texts, Progress progress) throws YitiException {
        var sealed = new SealedFile().read(file);
        var source = PackSources.of(sealed.month(), sealed.marking(), texts);
        return new Read(source, new PackMaker(source).make(progress));
    }

    /// @param ended told once, when it is over
    public void show(Read read, Runnable ended) {
        var model = new ReviewModel(Deck.of(read.source(), read.pack()), 0, texts);
        new ReviewStage(
                        model,
                        Notes.NONE,
                        Optional.empty(),
                        texts,
                        theme,
                        () -> Screen.getPrimary().getBounds(),
                        new ReviewStage.Told(() -> {}, _ -> {}, ended))
                .show();
    }
}
