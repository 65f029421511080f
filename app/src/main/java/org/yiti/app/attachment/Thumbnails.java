package org.yiti.app.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.CameraData;
import org.yiti.model.attachment.FileType;
import org.yiti.model.attachment.Orientation;
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
        var copy = files.copy(file.sha256());
        if (copy.isPresent()) {
            return image(new ByteArrayInputStream(copy.get().jpeg()), Orientation.UPRIGHT);
        }
        byte[] first;
        try (var in = files.open(file.sha256())) {
            first = in.readNBytes(CameraData.MOST_BYTES);
        }
        var known = FileType.of(file.name(), first);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var type = known.get();
        try (var in = files.open(file.sha256())) {
            if (PictureSize.of(type, in).filter(size -> size.drawable(type)).isEmpty()) {
                return Optional.empty();
            }
        }
        try (InputStream in = files.open(file.sha256())) {
            return image(in, CameraData.read(first).orientation());
        }
    }

    private static Optional<Image> image(InputStream in, Orientation orientation) {
        var image = new Image(in, SIDE, SIDE, true, true);
        return image.isError() ? Optional.empty() : Optional.of(upright(image, orientation));
    }

    private static Image upright(Image image, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var format = PixelFormat.getIntArgbInstance();
        var kept = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, format, kept, 0, width);
        int across = orientation.swaps() ? height : width;
        int down = kept.length / across;
        var turned = new WritableImage(across, down);
        turned.getPixelWriter()
                .setPixels(0, 0, across, down, format, orientation.upright(kept, width), 0, across);
        return turned;
    }
}
