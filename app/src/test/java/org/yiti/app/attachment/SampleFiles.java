package org.yiti.app.attachment;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachment.Place;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;

/// Files on the issue that the tour of all pages visits, and on a month of its first task.
public final class SampleFiles {
    private static final int MONTH = 6;
    private static final Actor PERSON = new Actor("zhangmin", "张敏");

    private SampleFiles() {}

    /// Hangs some files on the sample year, one of them without its content.
    public static void hang(Store store, Path temp) throws Exception {
        var programme = YearBook.programme(store.rows(), 2021).orElseThrow();
        var book = YearBook.load(store.rows(), programme);
        var issue = book.issues().get(2);
        var task = book.tasksOf(issue.id()).getFirst();
        var month = new Place.Month(task.id(), MONTH);
        put(
                store,
                book,
                month,
                List.of(
                        picture(temp, "整改前.png", new Color(150, 110, 90), new Color(60, 60, 70)),
                        picture(temp, "整改后.png", new Color(120, 180, 230), new Color(60, 130, 70)),
                        text(temp, "现场核查记录.pdf", "%PDF-1.7 " + "x".repeat(400_000))));
        var elsewhere = new Attachments.Kept("ab".repeat(32), 2_345_678);
        store.recorder()
                .record(
                        PERSON,
                        Step.of(
                                Sentence.of("step.sample"),
                                Attachment.add(
                                        programme.id(),
                                        month,
                                        "朝阳区验收照片.jpg",
                                        elsewhere,
                                        "image/jpeg",
                                        4)));
        put(
                store,
                book,
                new Place.OfIssue(issue.id()),
                List.of(
                        text(temp, "实施方案（印发稿）.pdf", "%PDF-1.7 " + "y".repeat(1_400_000)),
                        text(temp, "第二次调度会会议纪要.txt", "纪要")));
    }

    private static void put(Store store, YearBook book, Place.InYear place, List<Path> files)
            throws Exception {
        var taken = new FileIntake(store.attachments()).take(files, Progress.SILENT);
        store.recorder().record(PERSON, taken.recording(book, place).step());
    }

    private static Path picture(Path temp, String name, Color above, Color below)
            throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, above, 0, 480, below));
        pen.fillRect(0, 0, 640, 480);
        pen.dispose();
        var file = temp.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static Path text(Path temp, String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content, StandardCharsets.UTF_8);
    }
}
