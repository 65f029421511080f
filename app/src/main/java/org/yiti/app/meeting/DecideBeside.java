package org.yiti.app.meeting;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.yiti.app.desk.Workplace;
import org.yiti.app.form.WrappedLabel;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingBook;

/// The form of a decision beside something else than its meeting. It reads the meeting for itself and lets go of it when it
/// is put away.
final class DecideBeside {
    private final Workplace at;
    private final Consumer<Node> show;
    private final Runnable closed;
    private final SimpleBooleanProperty open = new SimpleBooleanProperty(true);

    DecideBeside(Workplace at, Consumer<Node> show, Runnable closed) {
        this.at = at;
        this.show = show;
        this.closed = closed;
    }

    /// @param meeting empty where there is none yet
    void open(Optional<Meeting> meeting, Optional<UUID> issue) {
        if (meeting.isEmpty()) {
            none();
            return;
        }
        var id = meeting.get().id();
        var desk = new MeetingDesk(at);
        var begun = new SimpleBooleanProperty();
        desk.follow(
                open,
                () ->
                        desk.book()
                                .filter(_ -> !begun.get())
                                .filter(book -> book.find(id).isPresent())
                                .ifPresent(book -> {
                                    begun.set(true);
                                    begin(desk, id, about(book, id, issue));
                                }));
    }

    private void begin(MeetingDesk desk, UUID meeting, Optional<AgendaItem> about) {
        var form = new DecideForm(new DecisionModel(desk), meeting, this::close);
        show.accept(form.build(about));
        form.focus();
    }

    /// What the meeting hears about an issue.
    static Optional<AgendaItem> about(MeetingBook book, UUID meeting, Optional<UUID> issue) {
        return issue.flatMap(wanted ->
                book.agenda(meeting).stream()
                        .filter(item -> Objects.equals(item.issue(), wanted))
                        .findFirst());
    }

    private void none() {
        var back = new Button(at.texts().tr("item.act.cancel"));
        back.setCancelButton(true);
        back.setOnAction(_ -> close());
        var box = new VBox(new WrappedLabel(at.texts().tr("meeting.decide.no-meeting")), back);
        box.setId("decide-none");
        box.getStyleClass().add("form-side");
        show.accept(box);
        back.requestFocus();
    }

    private void close() {
        open.set(false);
        closed.run();
    }
}
