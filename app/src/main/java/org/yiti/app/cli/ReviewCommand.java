package org.yiti.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What the help says of the full screen out of a file, and what is wrong with the words after `review`. Words that are
/// right never come here: the screen is opened before there is a command line.
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Shows the material of a closed month full screen, out of a file that pack --review wrote; opens no store"
                        + " and writes nothing.")
final class ReviewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a file .yitr")
    Path file = Path.of("");

    @Override
    public Integer call() {
        throw new IllegalStateException("these words open the full screen");
    }
}
