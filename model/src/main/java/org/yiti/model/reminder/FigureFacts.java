package org.yiti.model.reminder;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yiti.model.hotline.TopTen;
import org.yiti.model.problem.Repeated;

/// What figures that were shown, and the hotline's, say, as far as reminders look at it.
///
/// @param closed months that were closed
/// @param corrected the month that was closed last, if something of it was corrected since
/// @param topTen sub-districts that were among the ten with most requests
/// @param repeated requests of one place and class that came again and again
public record FigureFacts(
        Set<YearMonth> closed,
        Optional<Corrected> corrected,
        List<TopTen> topTen,
        List<Repeated> repeated) {
    public static final FigureFacts NONE =
            new FigureFacts(Set.of(), Optional.empty(), List.of(), List.of());

    /// @param values how many of its values stand otherwise today
    public record Corrected(YearMonth month, int values) {}

    public FigureFacts {
        closed = Set.copyOf(closed);
        topTen = List.copyOf(topTen);
        repeated = List.copyOf(repeated);
    }
}
