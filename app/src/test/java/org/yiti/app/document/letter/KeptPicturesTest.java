package org.yiti.app.document.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.app.desk.FakeStore;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.CameraData;
import org.yiti.model.attachment.Orientation;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Row;

class KeptPicturesTest {
    private final Attachments files = new FakeStore().attachments();
    private final KeptPictures pictures = new KeptPictures(files);

    private Attachments.Kept put(byte[] bytes) throws Exception {
        return files.put(new ByteArrayInputStream(bytes), Progress.SILENT);
    }

    private static Attachment photo(Attachments.Kept kept) {
        var place = new Attachment.Place.OfRecord(new UUID(1, 2));
        var add = Attachment.add(null, place, "照片.jpg", kept, "image/jpeg", 1);
        return new Attachment(Row.of(add.table(), add.row(), add.values()));
    }

    private static String corners(byte[] jpeg) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(image.getWidth()).isEqualTo(2 * image.getHeight());
        return TurnedPhotos.corners(image.getWidth(), image.getHeight(), image::getRGB);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void howeverTheCameraWasHeldThePictureOnPaperStandsUpright(int exif) throws Exception {
        var kept = put(TurnedPhotos.jpeg(exif, 640));
        var small = pictures.small(photo(kept)).orElseThrow();
        assertThat(small.width()).isEqualTo(640);
        assertThat(small.height()).isEqualTo(320);
        assertThat(corners(small.jpeg())).isEqualTo("RGBW");
        assertThat(files.copy(kept.sha256())).as("a small one needs no copy").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLargePhotoHasAnUprightCopyThatNamesItsOriginalAndNothingElse(int exif) throws Exception {
        var bytes = TurnedPhotos.jpeg(exif, 4000);
        var kept = put(bytes);
        assertThat(CameraData.read(bytes).orientation()).isEqualTo(Orientation.of(exif));
        var copy = pictures.copy("照片.jpg", kept).orElseThrow();
        var image = ImageIO.read(new ByteArrayInputStream(copy.jpeg()));
        assertThat(image.getWidth()).isEqualTo(Shrinking.LONGEST);
        assertThat(corners(copy.jpeg())).isEqualTo("RGBW");
        assertThat(new String(copy.jpeg(), StandardCharsets.ISO_8859_1))
                .contains("shrunk copy of sha256 " + kept.sha256())
                .doesNotContain("Exif");
        try (var in = files.open(kept.sha256())) {
            assertThat(in.readAllBytes()).as("the original stays as it is").isEqualTo(bytes);
        }
        var small = pictures.small(photo(kept)).orElseThrow();
        assertThat(small.width()).isEqualTo(900);
        assertThat(corners(small.jpeg())).as("it is not turned twice").isEqualTo("RGBW");
    }

    @Test
    void theCopyIsMadeOnce() throws Exception {
        var kept = put(TurnedPhotos.jpeg(6, 2000));
        var first = pictures.copy("照片.jpg", kept).orElseThrow();
        assertThat(pictures.copy("照片.jpg", kept).orElseThrow()).isSameAs(first);
    }

    @Test
    void whatIsNoPictureHasNoCopy() throws Exception {
        var cut = put(Arrays.copyOf(TurnedPhotos.jpeg(6, 4000), 60));
        assertThat(pictures.copy("照片.jpg", cut)).isEmpty();
        var text = put("x".repeat(2 << 20).getBytes(StandardCharsets.US_ASCII));
        assertThat(pictures.copy("照片.jpg", text)).isEmpty();
        assertThat(pictures.copy("照片.jpg", new Attachments.Kept("ab".repeat(32), 9))).isEmpty();
    }
}
