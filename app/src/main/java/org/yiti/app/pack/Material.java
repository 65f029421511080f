package org.yiti.app.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTexts;
import org.yiti.model.pack.PackTime;

/// The material of a month, a week or a day, and what it was made from.
///
/// @param made of the data alone
public record Material(PackTime time, PackSource source, Pack made, EditedPack edited) {
    private static Material of(PackTime time, PackSource source, Pack made) {
        return new Material(time, source, made, new PackEdits(source.own()).of(made));
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
                yield of(time, source, new PackMaker(source).made(progress));
            }
            case PackTime.OfWeek _, PackTime.OfDay _ -> {
                var source = sources.rhythm(time, today, marking);
                yield of(time, source.base(), new RhythmMaker(source).make());
            }
        };
    }

    /// A month that is closed as it was closed; all else as the rows stand today.
    ///
    /// @throws YitiException as [#live] and [#closed]
    static Material standing(PackSources sources, PackTime time, LocalDate today, Progress progress)
            throws YitiException {
        return time instanceof PackTime.OfMonth(var month) && sources.isClosed(month)
                ? closed(sources, month, "", progress)
                : live(sources, time, today, "", progress);
    }

    /// As the closed month has it.
    ///
    /// @throws YitiException if the month is not closed, or cannot be read
    public static Material closed(
            PackSources sources, YearMonth month, String marking, Progress progress)
            throws YitiException {
        var source = sources.closed(month, marking);
        return of(new PackTime.OfMonth(month), source, new PackMaker(source).made(progress));
    }

    /// The same data with what the office has changed since.
    Material with(PackTexts own) {
        return of(time, source.with(own), made);
    }

    /// What is printed.
    public Pack pack() {
        return edited.pack();
    }

    public boolean isClosed() {
        return source.closed().isPresent();
    }
}
