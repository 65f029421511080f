package org.yiti.app.cli;

import java.util.Map;
import java.util.Optional;
import org.yiti.app.sample.SampleYear;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;

@Command(
        name = "sample",
        description = "Fills the sample year into a store; makes the store if there is none.")
final class SampleCommand extends StoreCommand {
    SampleCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    Optional<Matter> reads() {
        return Optional.empty();
    }

    @Override
    int run() throws YitiException {
        try (var open = openOrMake()) {
            long step = new SampleYear(open.office()).fill(open, actor());
            var book = book(open, SampleYear.YEAR);
            int issues = book.issues().size();
            int tasks = book.tasks().size();
            answer(
                    Map.of("step", step, "issues", issues, "tasks", tasks),
                    Sentence.of("cli.sample.done", issues, tasks, SampleYear.AS_OF));
        }
        return OK;
    }

    private Store openOrMake() throws YitiException {
        if (!stores.exists(store)) {
            stores.create(store, SampleYear.OFFICE);
        }
        return open();
    }
}
