package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.attachment.FileIntake;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.flow.Given;
import org.yiti.model.flow.Hand;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Store;
import picocli.CommandLine.Option;

/// What every act is told on the command line, whatever it is done to.
final class GivenOptions {
    @Option(names = "--act-of", paramLabel = "NAME", description = "whose act it is; default: --by")
    @Nullable String actOf;

    @Option(
            names = "--hand",
            description =
                    "in whose name: ${COMPLETION-CANDIDATES}; default: whose act it usually is")
    @Nullable Hand hand;

    @Option(names = "--day", paramLabel = "DATE", description = "when it was done; default: today")
    @Nullable LocalDate day;

    @Option(names = "--reason", paramLabel = "TEXT")
    String reason = "";

    @Option(names = "--text", paramLabel = "TEXT")
    String text = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description =
                    "the date that the act sets: new due date, look-back, issued, in force, put off")
    @Nullable LocalDate date;

    @Option(names = "--paper", paramLabel = "NO", description = "number of the document")
    String paper = "";

    @Option(names = "--file", paramLabel = "FILE", description = "evidence; may be repeated")
    List<Path> files = List.of();

    LocalDate on() {
        return day == null ? LocalDate.now(Clock.systemDefaultZone()) : day;
    }

    /// @param usual whose act it usually is
    /// @param by who types the command
    <G extends Given<G>> G into(G nobody, Optional<Hand> usual, String by) {
        return nobody.on(hand != null ? hand : usual.orElse(Hand.CLERK))
                .by(actOf == null ? by : actOf)
                .day(on())
                .reason(reason)
                .text(text)
                .date(date)
                .paperNo(paper)
                .files(files.size());
    }

    /// Takes the files in; empty where there are none.
    ///
    /// @throws YitiException if one of them cannot be taken
    Optional<FileIntake.Taken> taken(Store open) throws YitiException {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        var taken = new FileIntake(open.attachments()).take(files, Progress.SILENT);
        if (!taken.refused().isEmpty()) {
            throw new YitiException(Sentence.of("attachment.refused", taken.refused()));
        }
        return Optional.of(taken);
    }
}
