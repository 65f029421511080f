package org.yiti.model.programme.flow;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// The acts of a ledger (按台账登记): what it says of the states of tasks is done by nobody here, so each state that
/// changes with its import is an act that names the ledger. A task that comes new needs one only if the ledger says
/// more than that it was given out or is going on.
public final class Registered {
    private final YearBook book;
    private final String source;

    /// @param book the year before the import
    /// @param source name of the ledger
    public Registered(YearBook book, String source) {
        this.book = book;
        this.source = source;
    }

    /// The changes with the acts that they are.
    public List<Change> with(List<Change> changes) {
        var all = new ArrayList<Change>(changes);
        for (Change change : changes) {
            if (change.table() == Table.TASK) {
                act(change).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Change> act(Change change) {
        return switch (change) {
            case Change.Put put -> standing(put).flatMap(task -> changed(task, put));
            case Change.Add add -> brought(add);
            case Change.Remove _, Change.Restore _ -> Optional.empty();
        };
    }

    private Optional<Row> standing(Change.Put put) {
        return put.values().containsKey(TASK_STATUS)
                ? book.row(Table.TASK, put.row())
                : Optional.empty();
    }

    private Optional<Change> changed(Row standing, Change.Put put) {
        var story = book.story(Subject.of(standing));
        return Code.read(TaskStatus.class, (String) put.values().get(TASK_STATUS))
                .filter(after -> !after.equals(story.state()))
                .map(after -> event(put.row(), story.nextNumber(), story.state(), after));
    }

    private Optional<Change> brought(Change.Add add) {
        return Code.read(TaskStatus.class, (String) add.values().get(TASK_STATUS))
                .filter(after ->
                        switch (after) {
                            case AWAITING_CHECK, DONE, CANCELLED -> true;
                            case DRAFT, ISSUED, IN_PROGRESS, ADJUSTING -> false;
                        })
                .map(after -> event(add.row(), 1, TaskStatus.ISSUED, after));
    }

    private Change event(UUID task, int number, Code before, Code after) {
        var values = new HashMap<Field, Object>();
        values.put(PROGRAMME_ACT_PROGRAMME, book.programme().id());
        values.put(PROGRAMME_ACT_TASK, task);
        values.put(PROGRAMME_ACT_NUMBER, number);
        values.put(PROGRAMME_ACT_ACTION, ProgrammeAction.REGISTER.name());
        values.put(PROGRAMME_ACT_BEFORE, before.name());
        values.put(PROGRAMME_ACT_AFTER, after.name());
        values.put(PROGRAMME_ACT_HAND, Hand.CLERK.name());
        values.put(PROGRAMME_ACT_TEXT, source);
        return new Change.Add(Table.PROGRAMME_ACT, RowIds.fresh(), values);
    }
}
