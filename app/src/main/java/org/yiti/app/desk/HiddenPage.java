package org.yiti.app.desk;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;

/// What stands in the place of a page that is not for who is signed in.
public final class HiddenPage {
    private HiddenPage() {}

    public static Parent of(Sentence why, Texts texts) {
        var title = new Label(texts.tr("part.hidden.title"));
        title.getStyleClass().add("title-2");
        var words = new Label(texts.say(why));
        words.setId("page-hidden");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(title, words);
        box.getStyleClass().add("first-run");
        return box;
    }
}
