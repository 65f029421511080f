package org.yiti.model.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.PolicyStage;

/// The figures of the policy list (政策清单). A policy that was merged into another leaves the denominator, for
/// the other one counts; carried over and cancelled ones stay in it.
final class PolicyFigures {
    private final ScopedRows rows;
    private final int year;
    private final LocalDate asOf;

    PolicyFigures(ScopedRows rows, int year, LocalDate asOf) {
        this.rows = rows;
        this.year = year;
        this.asOf = asOf;
    }

    Figure rate(FigureScope scope) {
        return issued(FigureCode.POLICY_RATE, scope, rows.policies(scope));
    }

    Figure due(FigureScope scope) {
        var due = rows.policies(scope).stream().filter(this::dueThisMonth).toList();
        return issued(FigureCode.POLICY_DUE, scope, due);
    }

    private boolean dueThisMonth(Policy policy) {
        var month = YearMonth.from(asOf);
        var deferredTo = policy.deferredTo();
        if (deferredTo != null) {
            return YearMonth.from(deferredTo).equals(month);
        }
        var planMonth = policy.planMonth();
        return planMonth != null && planMonth == month.getMonthValue() && year == month.getYear();
    }

    private Figure issued(FigureCode code, FigureScope scope, List<Policy> policies) {
        var planned = policies.stream().filter(p -> p.stage() != PolicyStage.MERGED).toList();
        var merged = policies.stream().filter(p -> p.stage() == PolicyStage.MERGED).toList();
        return Figure.counting(
                code,
                scope,
                asOf,
                planned.stream().filter(this::issued).map(Policy::id).toList(),
                planned.stream().map(Policy::id).toList(),
                merged.stream()
                        .map(p -> new LeftOut(p.id(), Sentence.of("figure.leftOut.merged")))
                        .toList());
    }

    private boolean issued(Policy policy) {
        var on = policy.issuedOn();
        return policy.countsAsIssued() && (on == null || !on.isAfter(asOf));
    }
}
