package org.yiti.app.shell;

import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yiti.app.i18n.Texts;
import org.yiti.app.notice.Notice;
import org.yiti.app.notice.Notices;

/// What the program has to say. Short news float over the foot of the page, let the mouse through and go away by
/// themselves; troubles stand above the page until they are closed.
final class NoticeArea {
    private static final Duration TOAST = Duration.seconds(4);

    /// A long sentence stays until it can have been read.
    private static final Duration LETTER = Duration.millis(70);

    private final Notices notices;
    private final Texts texts;
    private final Runnable backups;

    /// @param backups goes to the page of the backups
    NoticeArea(Notices notices, Texts texts, Runnable backups) {
        this.backups = backups;
        this.notices = notices;
        this.texts = texts;
    }

    /// The troubles.
    Node build() {
        return area(
                "notices",
                notice -> notice instanceof Notice.Banner || notice instanceof Notice.Damage);
    }

    /// The news.
    Node news() {
        var area = area("news", Notice.Toast.class::isInstance);
        area.setMouseTransparent(true);
        area.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(area, Pos.BOTTOM_CENTER);
        notices.open()
                .addListener(
                        (ListChangeListener<Notice>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::letGo);
                                    }
                                });
        return area;
    }

    private VBox area(String id, Predicate<Notice> which) {
        var area = new VBox();
        area.setId(id);
        area.getStyleClass().add(id);
        notices.open()
                .addListener(
                        (ListChangeListener<Notice>)
                                _ ->
                                        area.getChildren()
                                                .setAll(
                                                        notices.open().stream()
                                                                .filter(which)
                                                                .map(this::line)
                                                                .toList()));
        return area;
    }

    private void letGo(Notice notice) {
        if (notice instanceof Notice.Toast(var sentence)) {
            var pause =
                    new PauseTransition(TOAST.add(LETTER.multiply(texts.say(sentence).length())));
            pause.setOnFinished(_ -> notices.close(notice));
            pause.play();
        }
    }

    private Node line(Notice notice) {
        var words = new Label(texts.say(notice.sentence()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        // A stop for Tab, where a screen reader reads it.
        words.setFocusTraversable(!(notice instanceof Notice.Toast));
        words.getStyleClass().add("notice-words");
        var line = new HBox(words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass()
                .addAll(
                        "notice",
                        switch (notice) {
                            case Notice.Toast _ -> "toast";
                            case Notice.Banner _ -> "banner";
                            case Notice.Stop _, Notice.Damage _ -> "stop";
                        });
        switch (notice) {
            case Notice.Toast _ -> {
                return line;
            }
            case Notice.Banner(var _, var action) ->
                    action.ifPresent(a -> {
                        var button = new Button(texts.say(a.label()));
                        button.setOnAction(_ -> {
                            notices.close(notice);
                            a.run().run();
                        });
                        line.getChildren().add(button);
                    });
            case Notice.Damage _ -> {
                var restore = new Button(texts.tr("notice.damage.restore"));
                restore.setId("notice-restore");
                restore.setOnAction(_ -> backups.run());
                line.getChildren().add(restore);
            }
            // Has a box of its own.
            case Notice.Stop _ -> {}
        }
        var close = new Button(texts.tr("notice.close"));
        close.getStyleClass().add("flat");
        close.setOnAction(_ -> notices.close(notice));
        line.getChildren().add(close);
        return line;
    }
}
