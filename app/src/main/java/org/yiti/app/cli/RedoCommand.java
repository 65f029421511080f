package org.yiti.app.cli;

import java.time.ZoneId;
import java.util.Map;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;

@Command(name = "redo", description = "Does the step again that was last taken back.")
final class RedoCommand extends StoreCommand {
    RedoCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var undo = new Undo(open.history(), ZoneId.systemDefault());
            long next = undo.nextRedo().map(step -> step.number()).orElse(0L);
            switch (undo.redo()) {
                case UndoPlan.Possible(var step) -> open.recorder().record(actor(), step);
                case UndoPlan.Impossible(var reasons) ->
                        throw new YitiException(reasons.getFirst());
            }
            answer(Map.of("redone", next), Sentence.of("cli.redo.done", next));
        }
        return OK;
    }
}
