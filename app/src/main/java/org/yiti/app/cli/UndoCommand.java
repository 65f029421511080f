package org.yiti.app.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "undo",
        description = "Takes back the last step; with --to, one after another down to that step.")
final class UndoCommand extends StoreCommand {
    @Option(names = "--to", paramLabel = "STEP", description = "the last step that is taken back")
    @Nullable Long to;

    UndoCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var undo = new Undo(open.history(), ZoneId.systemDefault());
            var undone = new ArrayList<LoggedStep>();
            for (var step : stepsToUndo(undo)) {
                undoOne(open, undo, step.number());
                undone.add(step);
            }
            if (asJson) {
                output.json(Map.of("undone", undone.stream().map(LoggedStep::number).toList()));
            } else {
                undone.forEach(step ->
                        output.say(Sentence.of("cli.undo.done", step.number(), step.action())));
            }
        }
        return OK;
    }

    private List<LoggedStep> stepsToUndo(Undo undo) throws YitiException {
        var steps = to == null ? undo.next().stream().toList() : undo.backTo(to);
        if (steps.isEmpty()) {
            throw new YitiException(
                    to == null
                            ? Sentence.of("undo.nothing")
                            : Sentence.of("cli.undo.unreachable", to));
        }
        return steps;
    }

    private void undoOne(Store open, Undo undo, long number) throws YitiException {
        switch (undo.undo(number)) {
            case UndoPlan.Possible(var step) -> open.recorder().record(actor(), step);
            case UndoPlan.Impossible(var reasons) -> throw new YitiException(reasons.getFirst());
        }
    }
}
