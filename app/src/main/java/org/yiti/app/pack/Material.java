package org.yiti.app.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTexts;
import org.yiti.model.pack.PackTime;

/// The material of a month, a week or a day, and what it was made from.
///
/// @param made of the data alone
/// @param again of a closed month: it was asked to be made again, although its files may have been kept
public record Material(
        PackTime time, PackSource source, Pack made, EditedPack edited, boolean again) {
    private static Material of(PackTime time, PackSource source, Pack made, boolean again) {
        var edited = new PackEdits(source.own()).of(made).told(source, again);
        return new Material(time, source, made, edited, again);
    }

    /// As the rows stand today.
    ///
    /// @throws YitiException if there is no such year, or it has not begun
    public static Material live(
            PackSources sources, PackTime time, LocalDate today, String marking, Progress progress)
            throws YitiException {
        return switch (time) {
            case PackTime.OfMonth(var month) -> {
                var source = sources.live(month, today, marking);
                yield of(time, source, new PackMaker(source).made(progress), false);
            }
            case PackTime.OfWeek _, PackTime.OfDay _ -> {
                var source = sources.rhythm(time, today, marking);
                yield of(time, source.base(), new RhythmMaker(source).make(), false);
            }
        };
    }

    /// A month that is closed as it was closed; all else as the rows stand today.
    ///
    /// @param again makes a closed month again
    /// @param usual what the office usually marks its material with
    /// @throws YitiException as [#live] and [#closed]
    static Material standing(
            PackSources sources,
            PackTime time,
            LocalDate today,
            boolean again,
            String usual,
            Progress progress)
            throws YitiException {
        if (time instanceof PackTime.OfMonth(var month) && sources.isClosed(month)) {
            return again
                    ? remade(sources, month, Optional.empty(), progress)
                    : closed(sources, month, usual, progress);
        }
        return live(sources, time, today, usual, progress);
    }

    /// As the closed month has it.
    ///
    /// @param marking of a closing that says nothing of it
    /// @throws YitiException if the month is not closed, or cannot be read
    public static Material closed(
            PackSources sources, YearMonth month, String marking, Progress progress)
            throws YitiException {
        return of(sources.closed(month, marking), false, progress);
    }

    /// Made of the rows of the closed month by this program, whatever was kept of it.
    ///
    /// @param marking in place of the closing's
    /// @throws YitiException as [#closed]
    public static Material remade(
            PackSources sources, YearMonth month, Optional<String> marking, Progress progress)
            throws YitiException {
        var source = sources.closed(month, sources.usual());
        return of(marking.map(source::marked).orElse(source), true, progress);
    }

    private static Material of(PackSource closed, boolean again, Progress progress) {
        var time = new PackTime.OfMonth(closed.month());
        return of(time, closed, new PackMaker(closed).made(progress), again);
    }

    /// The same data with what the office has changed since.
    Material with(PackTexts own) {
        return of(time, source.with(own), made, again);
    }

    /// What the screen shows, and what is printed where no files were kept.
    public Pack pack() {
        return edited.pack();
    }

    public boolean isClosed() {
        return source.closed().isPresent();
    }

    /// The closing whose files are given out as they are; empty where they are made now.
    public Optional<MonthClose> kept() {
        return again ? Optional.empty() : source.closed().filter(MonthClose::keepsFiles);
    }

    /// The checksum at the foot of what is printed.
    public String checksum() {
        return kept().map(MonthClose::printed).orElseGet(() -> pack().checksum());
    }

    /// What a person should know of files of a closed month that are not those of its closing.
    public Optional<Sentence> remark() {
        return source.closed().isEmpty() || kept().isPresent()
                ? Optional.empty()
                : Optional.of(Sentence.of(again ? "pack.again" : "pack.unkept"));
    }
}
