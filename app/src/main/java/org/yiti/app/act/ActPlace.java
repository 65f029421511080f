package org.yiti.app.act;

import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.yiti.app.form.act.ActModel;
import org.yiti.app.form.act.ActView;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;

/// Room beside a list or a page for the form of an act; empty until one is begun.
public final class ActPlace {
    private final ActDesk desk;
    private final Texts texts;
    private final BorderPane place = new BorderPane();

    public ActPlace(ActDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        place.setMinSize(0, 0);
    }

    ActDesk desk() {
        return desk;
    }

    /// @param content what the acts are done to
    public Region around(Region content) {
        place.setCenter(content);
        return place;
    }

    void open(ProgrammeAction act, List<Subject> subjects) {
        desk.snapshot()
                .ifPresent(at -> {
                    var side = new ProgrammeSide(desk, act, subjects.getFirst(), at);
                    var view =
                            new ActView<>(
                                    new ActModel<>(side, subjects, desk.work()),
                                    new ProgrammeFields(side, subjects, texts),
                                    texts,
                                    this::close,
                                    this::close);
                    place.setRight(view.build());
                    view.focus();
                });
    }

    void show(Subject subject) {
        desk.snapshot()
                .ifPresent(at ->
                        place.setRight(
                                new StorySide(texts, this::close).build(at.book().story(subject))));
    }

    public void close() {
        place.setRight(null);
        var content = place.getCenter();
        if (content != null) {
            content.requestFocus();
        }
    }
}
