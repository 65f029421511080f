package org.yiti.app.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.figure.LightVerdict;

/// One row behind a figure: a task, an issue, a policy, a unit, an outcome or a value of one.
///
/// @param due date, month or words by which it is due; empty for none
/// @param light of a task
/// @param done the date on which it was done
/// @param remark what else the list says of it, such as why it is left out
/// @param opens the page it is kept on
/// @param amounts the numbers that its figure is worked out from, where it is not just counted
record FigureRow(
        UUID id,
        String number,
        String content,
        String unit,
        String due,
        Optional<LightVerdict> light,
        Optional<LocalDate> done,
        Optional<Sentence> remark,
        Optional<Route> opens,
        Map<Amount, BigDecimal> amounts) {
    FigureRow {
        amounts = Map.copyOf(amounts);
    }

    FigureRow because(Sentence why) {
        return new FigureRow(
                id, number, content, unit, due, light, done, Optional.of(why), opens, amounts);
    }

    FigureRow with(Map<Amount, BigDecimal> numbers) {
        return new FigureRow(id, number, content, unit, due, light, done, remark, opens, numbers);
    }
}
