package org.yiti.app.cli;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
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
            var undone = new ArrayList<Long>();
            var undo = new Undo(open.history());
            long last = to == null ? Long.MAX_VALUE : to;
            do {
                var target = undo.nextToUndo();
                if (to != null && (target.isEmpty() || target.get().number() < last)) {
                    break;
                }
                undoOne(open, undo);
                target.ifPresent(step -> undone.add(step.number()));
            } while (to != null);
            if (asJson) {
                output.json(Map.of("undone", undone));
            } else {
                output.say(Sentence.of("cli.undo.done", undone.toString()));
            }
        }
        return OK;
    }

    private void undoOne(Store open, Undo undo) throws YitiException {
        switch (undo.undoNext()) {
            case UndoPlan.Possible(var step) -> open.recorder().record(actor(), step);
            case UndoPlan.Impossible(var reasons) ->
                    throw new YitiException(reasons.getFirst());
        }
    }
}
