package org.yiti.app.supervision;

import static org.yiti.model.record.Field.SUPERVISION_ITEM_ISSUE;
import static org.yiti.model.record.Field.SUPERVISION_ITEM_TASK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.yiti.app.form.FormBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.supervision.DraftModel.Start;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;

/// What an item belongs to in the year: an issue, and a task of it.
final class DraftProgramme {
    private final ObjectProperty<Optional<UUID>> issue =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> task =
            new SimpleObjectProperty<>(Optional.empty());

    ObservableValue<Optional<UUID>> issueProperty() {
        return issue;
    }

    Optional<UUID> issue() {
        return issue.get();
    }

    Optional<UUID> task() {
        return task.get();
    }

    void add(FormBox form, Start from, Texts texts) {
        var book = from.at().book();
        var issues =
                form.<Issue>option(
                        SUPERVISION_ITEM_ISSUE.key(),
                        texts.label(SUPERVISION_ITEM_ISSUE),
                        book.issues(),
                        Issue::name);
        var tasks =
                form.<Task>option(
                        SUPERVISION_ITEM_TASK.key(),
                        texts.label(SUPERVISION_ITEM_TASK),
                        List.of(),
                        each -> each.no() + " " + each.content());
        tasks.valueProperty()
                .subscribe(of ->
                        task.set(Optional.ofNullable(of).flatMap(each -> each.map(Task::id))));
        issues.valueProperty()
                .subscribe(of -> {
                    var chosen = Optional.ofNullable(of).flatMap(each -> each);
                    var all = new ArrayList<Optional<Task>>();
                    all.add(Optional.empty());
                    chosen.ifPresent(
                            each -> book.tasksOf(each.id()).forEach(t -> all.add(Optional.of(t))));
                    tasks.getItems().setAll(all);
                    tasks.setValue(Optional.empty());
                    issue.set(chosen.map(Issue::id));
                });
        var wantedIssue = from.item().issue();
        var wantedTask = from.item().task();
        issues.setValue(wantedIssue == null ? Optional.empty() : book.issue(wantedIssue));
        tasks.setValue(wantedTask == null ? Optional.empty() : book.task(wantedTask));
    }
}
