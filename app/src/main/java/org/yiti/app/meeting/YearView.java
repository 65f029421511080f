package org.yiti.app.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;
import org.yiti.model.meeting.FocusYear;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Theme;

/// Twelve months, each with its theme, the issues that are looked at hardest, and its meetings.
final class YearView {
    private final YearModel model;
    private final Texts texts;
    private final FlowPane months = new FlowPane();
    private final VBox place = new VBox();

    YearView(YearModel model) {
        this.model = model;
        this.texts = model.desk().texts();
    }

    static String sheet() {
        return Objects.requireNonNull(YearView.class.getResource("meeting.css")).toExternalForm();
    }

    Parent build() {
        months.getStyleClass().add("meeting-months");
        place.getStyleClass().add("meeting-year");
        var scroll = new ScrollPane(place);
        scroll.setFitToWidth(true);
        scroll.setId("meeting-year");
        scroll.getStyleClass().add("start-page");
        scroll.getStylesheets().add(sheet());
        model.desk().follow(Shown.of(scroll), this::refresh);
        return scroll;
    }

    private void refresh() {
        var all = model.months();
        if (all.isEmpty()) {
            place.getChildren().setAll(empty());
            return;
        }
        months.getChildren().setAll(all.stream().map(this::month).toList());
        var about = new WrappedLabel(texts.tr("meeting.year.about"));
        about.getStyleClass().add("caption");
        place.getChildren().setAll(about, months);
    }

    private Node empty() {
        var years = Stays.usable(new Button(texts.tr("meeting.year.years")));
        years.setOnAction(_ -> model.openYears());
        var box = new VBox(new WrappedLabel(texts.tr("meeting.year.empty")), years);
        box.getStyleClass().add("first-run");
        return box;
    }

    private Node month(FocusYear.Month month) {
        var lines = new ArrayList<Node>();
        var themes = texts.list(month.themes().stream().map(Theme::name).toList());
        var head =
                new WrappedLabel(
                        themes.isEmpty()
                                ? texts.tr("meeting.month", month.month())
                                : texts.tr("meeting.month.theme", month.month(), themes));
        head.getStyleClass().add("title-4");
        lines.add(head);
        lines.add(focus(month));
        month.issues().forEach(issue -> lines.add(issue(issue)));
        var meetings = model.meetings(month.month());
        meetings.forEach(meeting -> lines.add(meeting(meeting)));
        if (model.refusal().isEmpty()) {
            lines.add(adding(month, meetings));
        }
        var card = new VBox();
        card.getChildren().setAll(lines);
        card.setId("meeting-month-" + month.month());
        card.getStyleClass().add("meeting-month");
        if (model.runs(month.month())) {
            card.getStyleClass().add("meeting-month-now");
        }
        return card;
    }

    private Label focus(FocusYear.Month month) {
        int count = month.issues().size();
        var said =
                new WrappedLabel(
                        month.odd()
                                ? texts.tr(
                                        "meeting.focus.odd",
                                        count,
                                        FocusYear.FEWEST,
                                        FocusYear.MOST)
                                : texts.tr("meeting.focus", count));
        said.getStyleClass().add(month.odd() ? "meeting-odd" : "caption");
        return said;
    }

    private Node issue(Issue issue) {
        var link = new Hyperlink(issue.code() + " " + issue.name());
        link.setOnAction(_ -> model.openIssue(issue.id()));
        link.getStyleClass().add("meeting-issue");
        return link;
    }

    private Node meeting(Meeting meeting) {
        var day = meeting.day();
        var kind = meeting.kind().map(texts::label).orElse(meeting.title());
        var state = texts.label(meeting.state());
        var words =
                day == null
                        ? texts.tr("meeting.line.no-day", kind, state)
                        : texts.tr("meeting.line", day, kind, state);
        var rate =
                model.rate(meeting)
                        .map(of -> texts.tr("meeting.line.rate", words, of.done(), of.of()))
                        .orElse(words);
        var button = Stays.usable(new Button(rate));
        button.setId("meeting-open-" + meeting.id());
        button.setAccessibleText(texts.tr("meeting.line.open", meeting.title(), rate));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.getStyleClass().add("meeting-line");
        button.setOnAction(_ -> model.open(meeting.id()));
        return button;
    }

    private Node adding(FocusYear.Month month, List<Meeting> meetings) {
        boolean heard =
                meetings.stream()
                        .anyMatch(
                                each -> each.kind().filter(MeetingKind.THEME::equals).isPresent());
        var line = new FlowPane();
        line.getStyleClass().add("meeting-adding");
        if (!heard) {
            var make = new Button(texts.tr("meeting.make"));
            make.setId("meeting-make-" + month.month());
            make.setMinWidth(Region.USE_PREF_SIZE);
            make.setAccessibleText(texts.tr("meeting.make.of", month.month()));
            make.setOnAction(_ -> model.make(MeetingKind.THEME, month.month()));
            line.getChildren().add(make);
        }
        var other = new MenuButton(texts.tr("meeting.make.other"));
        other.setId("meeting-other-" + month.month());
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setAccessibleText(texts.tr("meeting.make.other.of", month.month()));
        for (var kind : MeetingKind.values()) {
            var item = new MenuItem(texts.label(kind));
            item.setOnAction(_ -> model.make(kind, month.month()));
            other.getItems().add(item);
        }
        line.getChildren().add(other);
        return line;
    }
}
