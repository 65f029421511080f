package org.yiti.app.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.Outcome;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.AutosaveText;
import org.yiti.app.ui.Stays;
import org.yiti.model.Sentence;
import org.yiti.model.account.Account;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.store.Remarks;

/// What the person notes for himself to say about each issue of the agenda. Nobody else sees it: it is no step, so
/// neither the history nor the list of steps to take back shows it.
final class RemarkPart {
    private final SheetModel model;
    private final Texts texts;
    private final VBox boxes = new VBox();
    private final Map<UUID, AutosaveText> shown = new LinkedHashMap<>();
    private Map<UUID, String> read = Map.of();

    RemarkPart(SheetModel model) {
        this.model = model;
        this.texts = model.desk().texts();
    }

    Parent build() {
        boxes.getStyleClass().add("meeting-remarks");
        // One's own remarks are for everybody who may read the meeting.
        var scroll = Stays.usable(new ScrollPane(boxes));
        scroll.setFitToWidth(true);
        scroll.setId("meeting-remarks");
        scroll.getStyleClass().add("start-page");
        Shown.of(scroll)
                .subscribe(now -> {
                    if (now) {
                        read();
                    } else {
                        flush();
                    }
                });
        return scroll;
    }

    private Remarks remarks() {
        var desk = model.desk().desk();
        return desk.store().remarks(desk.presence().account().map(Account::id));
    }

    private void read() {
        var remarks = remarks();
        model.desk()
                .jobs()
                .<Map<UUID, String>>latest(
                        "meeting.remarks",
                        _ -> remarks.of(model.id()),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Map<UUID, String>>(var found) -> {
                                    read = found;
                                    refresh();
                                }
                                case Outcome.Stopped<Map<UUID, String>> _ -> {}
                                case Outcome.Broken<Map<UUID, String>>(var cause) ->
                                        model.desk().notices().failed(cause);
                            }
                        });
    }

    void refresh() {
        var issues =
                model.agenda().items().stream()
                        .map(AgendaItem::issue)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (!issues.equals(java.util.List.copyOf(shown.keySet()))
                || boxes.getChildren().isEmpty()) {
            flush();
            shown.clear();
            var lines = new ArrayList<javafx.scene.Node>();
            var about =
                    new WrappedLabel(texts.tr(issues.isEmpty() ? "remark.empty" : "remark.about"));
            about.getStyleClass().add("caption");
            lines.add(about);
            for (var issue : issues) {
                var name = model.desk().issue(issue);
                var label = new Label(name);
                label.getStyleClass().add("title-4");
                var box =
                        AutosaveText.lines(3, text -> keep(issue, text), texts::say)
                                .named("remark-" + issue, texts.tr("remark.of", name));
                shown.put(issue, box);
                lines.add(label);
                lines.add(box);
            }
            boxes.getChildren().setAll(lines);
        }
        shown.forEach((issue, box) -> box.show(read.getOrDefault(issue, "")));
    }

    private void flush() {
        shown.values().forEach(AutosaveText::flush);
    }

    private Optional<Sentence> keep(UUID issue, String text) {
        if (text.length() > Remarks.LONGEST) {
            return Optional.of(Sentence.of("remark.too-long", Remarks.LONGEST));
        }
        var remarks = remarks();
        var all = new HashMap<>(read);
        all.put(issue, text);
        read = all;
        model.desk()
                .jobs()
                .<Boolean>write(
                        Sentence.of("remark.keep"),
                        _ -> {
                            remarks.keep(model.id(), issue, text);
                            return true;
                        },
                        outcome -> {
                            if (outcome instanceof Outcome.Broken<Boolean>(var cause)) {
                                model.desk().notices().failed(cause);
                            }
                        });
        return Optional.empty();
    }
}
