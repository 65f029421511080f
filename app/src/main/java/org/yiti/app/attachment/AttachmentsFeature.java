package org.yiti.app.attachment;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.yiti.app.desk.Desk;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.model.attachment.Attachment;

/// Makes panes of files for the pages that have places for them. Pictures are made small once for all.
public final class AttachmentsFeature {
    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final Consumer<Path> opener;
    private final Thumbnails thumbnails;

    /// @param opener shows a file in the program that the system has for it
    public AttachmentsFeature(
            Desk desk, JobRunner jobs, Notices notices, Texts texts, Consumer<Path> opener) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
        this.opener = opener;
        this.thumbnails = new Thumbnails(desk.store().attachments(), jobs);
    }

    /// Shows a file in the program that the system has for it.
    public void open(Attachment file) {
        new AttachmentsModel(desk, jobs, notices, texts::label, opener).open(file);
    }

    /// A small picture of a file that is one, as soon as it is made.
    public void thumbnail(Attachment file, Consumer<Image> use) {
        thumbnails.of(file, use);
    }

    /// @param id of the pane; `<id>-add` is its button
    public AttachmentsPane pane(String id) {
        var model = new AttachmentsModel(desk, jobs, notices, texts::label, opener);
        return new AttachmentsPane(id, model, thumbnails, texts);
    }
}
