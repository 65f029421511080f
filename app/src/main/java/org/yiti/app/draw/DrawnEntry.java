package org.yiti.app.draw;

import static org.yiti.model.record.Field.*;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.model.Sentence;
import org.yiti.model.draw.CheckResult;
import org.yiti.model.draw.Sample;
import org.yiti.model.draw.SampleEntry;
import org.yiti.model.edit.Edited;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;

/// What is done with a drawn entry: its result is written down, what stands behind it is opened, and a supervision item is
/// made of what was found.
final class DrawnEntry {
    private final DrawModel samples;
    private final Workplace at;
    private final ItemFromRow items;

    DrawnEntry(DrawModel samples, Workplace at) {
        this.samples = samples;
        this.at = at;
        this.items = new ItemFromRow(at.navigator());
    }

    /// A result is of somebody on a day: both are written with it where they are not there yet.
    Edited result(Row row, String typed) {
        var read = samples.rows().typed(row, SAMPLE_ENTRY_RESULT, typed);
        return switch (read) {
            case Edited.Refused refused -> refused;
            case Edited.Accepted(var changes) -> {
                if (changes.isEmpty()) {
                    yield read;
                }
                var values =
                        new HashMap<Field, @Nullable Object>(
                                ((Change.Put) changes.getFirst()).values());
                if (values.get(SAMPLE_ENTRY_RESULT) != null) {
                    at.desk()
                            .snapshot()
                            .ifPresent(open -> {
                                if (row.date(SAMPLE_ENTRY_CHECKED_ON) == null) {
                                    values.put(SAMPLE_ENTRY_CHECKED_ON, samples.day(open));
                                }
                                if (row.words(SAMPLE_ENTRY_CHECKED_BY).isEmpty()) {
                                    values.put(SAMPLE_ENTRY_CHECKED_BY, at.desk().actor().name());
                                }
                            });
                }
                var change = new Change.Put(Table.SAMPLE_ENTRY, row.id(), values);
                samples.rows()
                        .record(
                                Step.of(
                                        Sentence.of(
                                                "step.draw.result", row.words(SAMPLE_ENTRY_MEMBER)),
                                        change));
                yield new Edited.Accepted(List.of(change));
            }
        };
    }

    /// What stands behind a drawn entry: an item opens where it can be taken up again, a task on its issue's page.
    void openDrawn(Row row) {
        var entry = new SampleEntry(row);
        var item = entry.item();
        if (item != null) {
            samples.start(
                    "draw.opening",
                    _ -> at.desk().store().items().story(item),
                    story ->
                            at.navigator()
                                    .go(
                                            new SupervisionRoute.ItemPage(
                                                    item,
                                                    story.flatMap(s -> taking(s.state(), entry)))));
            return;
        }
        Optional.ofNullable(entry.task())
                .flatMap(id -> at.desk().snapshot().flatMap(open -> open.book().task(id)))
                .ifPresent(task ->
                        at.navigator()
                                .go(
                                        new Route.IssuePage(
                                                task.issue(),
                                                Route.IssueTab.TASKS,
                                                Optional.of(new Route.Cell(task.id(), "no")))));
    }

    /// The act that takes an item up again whose check failed.
    private static Optional<ItemAction> taking(ItemState state, SampleEntry entry) {
        if (entry.result().filter(result -> result == CheckResult.FAIL).isEmpty()) {
            return Optional.empty();
        }
        return switch (state) {
            case VERIFYING -> Optional.of(ItemAction.FAIL_CHECK);
            case AWAITING_CHECK -> Optional.of(ItemAction.RETURN);
            case CLOSED -> Optional.of(ItemAction.START_LOOK_BACK);
            case LOOK_BACK -> Optional.of(ItemAction.REOPEN);
            default -> Optional.empty();
        };
    }

    /// Makes a supervision item of what was found.
    void item(Row row) {
        var entry = new SampleEntry(row);
        var sample = samples.sampleOf(row);
        var said = new HashMap<Field, @Nullable Object>();
        said.put(SUPERVISION_ITEM_MODE, ItemMode.SAMPLE_CHECK.name());
        said.put(SUPERVISION_ITEM_SOURCE, ItemSource.FINDING.name());
        said.put(
                SUPERVISION_ITEM_TITLE,
                at.texts()
                        .tr(
                                "draw.item.title",
                                sample.map(Sample::quarter).orElse(0),
                                entry.member()));
        said.put(SUPERVISION_ITEM_DEMAND, entry.finding());
        said.put(SUPERVISION_ITEM_BASIS, sample.map(Sample::title).orElse(""));
        samples.rows()
                .pointedAt(entry.item())
                .ifPresent(item -> {
                    said.put(SUPERVISION_ITEM_ISSUE, item.reference(SUPERVISION_ITEM_ISSUE));
                    said.put(SUPERVISION_ITEM_PLACE, item.words(SUPERVISION_ITEM_PLACE));
                    said.put(
                            SUPERVISION_ITEM_LEAD_UNIT, item.reference(SUPERVISION_ITEM_LEAD_UNIT));
                });
        samples.rows()
                .pointedAt(entry.task())
                .ifPresent(task -> {
                    said.put(SUPERVISION_ITEM_TASK, task.id());
                    said.put(SUPERVISION_ITEM_ISSUE, task.reference(TASK_ISSUE));
                    said.put(SUPERVISION_ITEM_LEAD_UNIT, task.reference(TASK_LEAD_UNIT));
                });
        items.open(row, SAMPLE_ENTRY_FOLLOW_UP, said);
    }

    /// What a drawn entry is about: the task's content or the item's title.
    String about(Row row) {
        var entry = new SampleEntry(row);
        return samples.rows()
                .pointedAt(entry.item())
                .map(item -> item.words(SUPERVISION_ITEM_TITLE))
                .or(() ->
                        samples.rows()
                                .pointedAt(entry.task())
                                .map(task -> task.words(TASK_CONTENT)))
                .orElse("");
    }
}
