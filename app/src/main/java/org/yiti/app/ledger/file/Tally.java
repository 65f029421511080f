package org.yiti.app.ledger.file;

import java.nio.file.Path;
import org.yiti.app.file.FileTrouble;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// Counts what was taken from one file and ends the reading when it is too much.
final class Tally {
    private final Path file;
    private final ReadLimits limits;
    private long cells;
    private long characters;

    Tally(Path file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// @param row a row with content, counted from 0
    /// @param count its cells up to the last filled one
    void row(String sheet, int row, int count) throws YitiException {
        cells += count;
        if (row >= limits.rows()) {
            throw refused("ledger.file.tooManyRows", sheet, limits.rows());
        }
        if (cells > limits.cells()) {
            throw refused("ledger.file.tooManyCells", sheet, limits.cells());
        }
    }

    void text(int length) throws YitiException {
        characters += length;
        if (characters > limits.characters()) {
            throw new YitiException(
                    Sentence.of("ledger.file.tooMuchText", FileTrouble.nameOf(file)));
        }
    }

    private YitiException refused(String key, String sheet, int limit) {
        return new YitiException(Sentence.of(key, FileTrouble.nameOf(file), sheet, limit));
    }
}
