package org.yiti.app.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.FileType;
import org.yiti.model.attachment.PictureSize;

/// Small pictures of pictures, made behind the screen, the last ones kept. A picture that cannot be drawn, or has too
/// many pixels to be unfolded, has none.
final class Thumbnails {
    /// In pixels: enough for large type on a screen of double density.
    private static final double SIDE = 128;

    private static final int KEPT = 100;

    private final Attachments files;
    private final JobRunner jobs;
    private final Map<String, Optional<Image>> made =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Image>> eldest) {
                    return size() > KEPT;
                }
            };

    Thumbnails(Attachments files, JobRunner jobs) {
        this.files = files;
        this.jobs = jobs;
    }

    /// @param use called on the screen's thread, at once where it was made before
    void of(Attachment file, Consumer<Image> use) {
        var known = made.get(file.sha256());
        if (known != null) {
            known.ifPresent(use);
            return;
        }
        jobs.<Optional<Image>>latest(
                "thumbnail." + file.sha256(),
                _ -> make(file),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Optional<Image>>(var image)) {
                        made.put(file.sha256(), image);
                        image.ifPresent(use);
                    }
                });
    }

    private Optional<Image> make(Attachment file) throws IOException, YitiException {
        FileType type;
        try (var in = files.open(file.sha256())) {
            var known = FileType.of(file.name(), in.readNBytes(FileType.FIRST_BYTES));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            type = known.get();
        }
        try (var in = files.open(file.sha256())) {
            if (PictureSize.of(type, in).filter(size -> size.drawable(type)).isEmpty()) {
                return Optional.empty();
            }
        }
        try (InputStream in = files.open(file.sha256())) {
            var image = new Image(in, SIDE, SIDE, true, true);
            return image.isError() ? Optional.empty() : Optional.of(image);
        }
    }
}
