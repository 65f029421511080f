package org.yiti.app.attachment;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.yiti.app.desk.Workplace;

/// Makes panes of files for the pages that have places for them. Pictures are made small once for all.
public final class AttachmentsFeature {
    private final Workplace at;
    private final Consumer<Path> opener;
    private final Thumbnails thumbnails;

    /// @param opener shows a file in the program that the system has for it
    public AttachmentsFeature(Workplace at, Consumer<Path> opener) {
        this.at = at;
        this.opener = opener;
        this.thumbnails = new Thumbnails(at.desk().store().attachments(), at.jobs());
    }

    /// @param id of the pane; `<id>-add` is its button
    /// @param titleKey text over the files
    public AttachmentsPane pane(String id, String titleKey) {
        var texts = at.texts();
        var model =
                new AttachmentsModel(
                        at.desk(), at.jobs(), at.notices(), texts::label, opener);
        return new AttachmentsPane(id, titleKey, model, thumbnails, texts);
    }
}
