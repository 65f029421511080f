package org.yiti.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What the help says of the window, and what is wrong with the words after `open`. Words that are right never come
/// here: the window is opened before there is a command line.
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Opens the window; so does yiti without any words.")
final class OpenCommand implements Callable<Integer> {
    @Option(names = "--store", paramLabel = "DIR", description = "the store that is opened")
    @Nullable Path store;

    @Option(names = "--sample", description = "makes a store with the sample year if there is none")
    boolean sample;

    @Override
    public Integer call() {
        throw new IllegalStateException("these words open the window");
    }
}
