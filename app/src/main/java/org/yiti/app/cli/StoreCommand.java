package org.yiti.app.cli;

import java.nio.file.Path;
import org.yiti.model.YitiException;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Option;

/// A command that works on one store.
abstract class StoreCommand extends ReportingCommand {
    @Option(
            names = "--store",
            required = true,
            paramLabel = "DIR",
            description = "folder of the store")
    Path store = Path.of("");

    StoreCommand(Stores stores, Output output) {
        super(stores, output);
    }

    GuardedStore open() throws YitiException {
        return open(store);
    }
}
