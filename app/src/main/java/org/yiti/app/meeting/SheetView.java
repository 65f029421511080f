package org.yiti.app.meeting;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.desk.Workplace;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.rowpage.Parts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.AutosaveText;
import org.yiti.app.ui.Stays;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingState;

/// One meeting: its facts and what may be done with it, the agenda, the decisions, the minutes, how the last meeting's
/// decisions stand, and the person's own remarks.
final class SheetView {
    private static final String DECISIONS = "decisions";

    private final SheetModel model;
    private final DecisionModel deciding;
    private final Texts texts;
    private final VBox head = new VBox();
    private final FormPlace side = new FormPlace();
    private final Parts parts;
    private final AgendaPart agenda;
    private final DecisionList decisions;
    private final DecisionList last;
    private final RemarkPart remarks;
    private final AutosaveText minutes;
    private final Label lastTitle = new WrappedLabel("");

    SheetView(SheetModel model, DecisionModel deciding, Workplace at) {
        this.model = model;
        this.deciding = deciding;
        this.texts = at.texts();
        this.parts = new Parts(texts);
        this.agenda = new AgendaPart(model.agenda(), at);
        this.decisions =
                new DecisionList(deciding, at, DecisionList.Of.MEETING, this::decide, side);
        this.last = new DecisionList(deciding, at, DecisionList.Of.LAST, this::decide, side);
        this.remarks = new RemarkPart(model);
        this.minutes =
                AutosaveText.lines(20, model::writeMinutes, texts::say)
                        .named("meeting-minutes", texts.label(MEETING_MINUTES));
    }

    Parent build() {
        head.getStyleClass().add("meeting-head");
        var body =
                parts.with("agenda", "meeting.agenda", agenda::build)
                        .with(DECISIONS, "meeting.decisions", decisions::build)
                        .with("minutes", "meeting.minutes", this::minutes)
                        .with("last", "meeting.last", this::last)
                        .with("remarks", "meeting.remarks", remarks::build)
                        .build("meeting-parts");
        var main = new BorderPane(body, head, null, null, null);
        main.setMinHeight(0); // a form beside a high head still ends within the window
        var root = new BorderPane(main, null, side.node(), null, null);
        root.setId("meeting-page");
        root.getStylesheets().add(YearView.sheet());
        model.desk().follow(Shown.of(root), this::refresh);
        return root;
    }

    private Parent minutes() {
        VBox.setVgrow(minutes, Priority.ALWAYS);
        var box = new VBox(minutes);
        box.getStyleClass().add("meeting-minutes");
        return box;
    }

    private Parent last() {
        lastTitle.getStyleClass().add("caption");
        var root = new BorderPane(last.build());
        root.setTop(lastTitle);
        return root;
    }

    private void refresh() {
        var meeting = model.meeting();
        if (meeting.isEmpty()) {
            head.getChildren().setAll(missing());
            return;
        }
        head.getChildren().setAll(title(meeting.get()), facts(meeting.get()), acts(meeting.get()));
        agenda.refresh();
        remarks.refresh();
        minutes.show(meeting.get().minutes());
        var book = model.desk().book();
        var decided = deciding.of(book.map(b -> b.decisions(model.id())).orElse(List.of()));
        decisions.show(decided, decided.isEmpty() ? List.of() : SheetModel.figures(decided));
        var before = model.lastDecisions();
        last.show(before, before.isEmpty() ? List.of() : SheetModel.figures(before));
        var since = model.since();
        lastTitle.setText(
                since.isEmpty()
                        ? texts.tr("meeting.last.none")
                        : since.size() == 1
                                ? texts.tr("meeting.last.of", since.getFirst().title())
                                : texts.tr(
                                        "meeting.last.since",
                                        since.getFirst().title(),
                                        since.size() - 1));
    }

    private Node missing() {
        var back = Stays.usable(new Button(texts.tr("meeting.missing.list")));
        back.setOnAction(_ -> model.desk().navigator().go(new MeetingRoute.Meetings()));
        var box = new VBox(new WrappedLabel(texts.tr("meeting.missing")), back);
        box.getStyleClass().add("first-run");
        return box;
    }

    private Node title(Meeting meeting) {
        var title = new WrappedLabel(meeting.title());
        title.setId("meeting-title");
        title.getStyleClass().add("title-3");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var state = new Label(texts.label(meeting.state()));
        state.setId("meeting-state");
        state.getStyleClass().add("meeting-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(title, state);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private Node facts(Meeting meeting) {
        var known = new ArrayList<String>();
        meeting.kind().map(texts::label).ifPresent(known::add);
        var day = meeting.day();
        known.add(day == null ? texts.tr("meeting.no-day") : texts.tr("meeting.day", day));
        for (var field :
                List.of(MEETING_PLACE, MEETING_CHAIR, MEETING_AUDIENCE, MEETING_PAPER_NO)) {
            var words = meeting.row().words(field);
            if (!words.isEmpty()) {
                known.add(texts.tr("meeting.fact", texts.label(field), words));
            }
        }
        var label = new WrappedLabel(String.join("　", known));
        label.setId("meeting-facts");
        label.getStyleClass().add("caption");
        return label;
    }

    private Node acts(Meeting meeting) {
        var line = new FlowPane();
        line.getStyleClass().add("meeting-acts");
        if (model.refusal().isEmpty()) {
            var decide = button("meeting.decide", "meeting-decide", this::decide);
            decide.getStyleClass().add("accent");
            line.getChildren().add(decide);
            line.getChildren().add(button("meeting.edit", "meeting-edit", () -> edit(meeting)));
            if (!meeting.held()) {
                line.getChildren()
                        .add(
                                button(
                                        "meeting.hold",
                                        "meeting-held",
                                        () -> model.hold(MeetingState.HELD)));
            }
            line.getChildren().add(more(meeting));
        }
        return line;
    }

    /// What is seldom done.
    private Node more(Meeting meeting) {
        var more = new MenuButton(texts.tr("meeting.more"));
        more.setId("meeting-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        if (meeting.state() != MeetingState.PLANNED) {
            more.getItems().add(item("meeting.plan", () -> model.hold(MeetingState.PLANNED)));
        }
        if (meeting.state() != MeetingState.CALLED_OFF) {
            more.getItems()
                    .add(item("meeting.call-off", () -> model.hold(MeetingState.CALLED_OFF)));
        }
        more.getItems().add(item("meeting.remove", model::remove));
        return more;
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(texts.tr(key));
        item.setOnAction(_ -> run.run());
        return item;
    }

    private Button button(String key, String id, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void edit(Meeting meeting) {
        var form = new MeetingForm(model, meeting, side::close);
        side.show(form.build());
        form.focus();
    }

    /// Takes a decision down about what the person is at on the agenda.
    void decide() {
        take(agenda.current());
    }

    /// @param issue that the meeting is at; empty for what the person is at on the agenda
    void decide(Optional<UUID> issue) {
        if (issue.isEmpty()) {
            decide();
        } else {
            take(model.desk().book().flatMap(book -> DecideBeside.about(book, model.id(), issue)));
        }
    }

    private void take(Optional<AgendaItem> about) {
        if (model.meeting().isEmpty() || model.refusal().isPresent()) {
            return;
        }
        var form = new DecideForm(deciding, model.id(), side::close);
        side.show(form.build(about));
        form.focus();
        parts.show(DECISIONS);
    }
}
