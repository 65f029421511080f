package org.yiti.model.reminder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.consultation.ConsultationYear;
import org.yiti.model.consultation.JointAction;
import org.yiti.model.draw.Sample;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.visit.ReturnVisit;

/// What the ways of supervising say, as far as reminders look at it.
///
/// @param quiet issues that were not talked over in the running month
/// @param talked issues and items that a consultation or a joint action of the running month is about
/// @param sampled whether a sample was drawn in the quarter
/// @param visited items whose requesters were asked how it ended
public record ModeFacts(List<UUID> quiet, Set<UUID> talked, boolean sampled, Set<UUID> visited) {
    public ModeFacts {
        quiet = List.copyOf(quiet);
        talked = Set.copyOf(talked);
        visited = Set.copyOf(visited);
    }

    public static ModeFacts of(Rows rows, YearBook book, LocalDate today) {
        var sheets = rows.all(Table.CONSULTATION).stream().map(Consultation::new).toList();
        var issues = book.issues().stream().map(Issue::id).toList();
        var year = new ConsultationYear(book.programme().year(), issues, sheets, today);
        var actions = rows.all(Table.JOINT_ACTION).stream().map(JointAction::new).toList();
        var quarter = ReminderFacts.quarter(today);
        boolean sampled =
                rows.all(Table.SAMPLE).stream()
                        .map(row -> new Sample(row).drawnOn())
                        .anyMatch(day ->
                                day != null && !day.isBefore(quarter) && !day.isAfter(today));
        var visited = new HashSet<UUID>();
        rows.all(Table.RETURN_VISIT).stream()
                .map(row -> new ReturnVisit(row).item())
                .filter(Objects::nonNull)
                .forEach(visited::add);
        return new ModeFacts(
                year.quietThisMonth(), talked(sheets, actions, today), sampled, visited);
    }

    /// What was talked over in the month of a day, up to that day.
    static Set<UUID> talked(List<Consultation> sheets, List<JointAction> actions, LocalDate today) {
        var talked = new HashSet<UUID>();
        for (var sheet : sheets) {
            if (thisMonth(sheet.day(), today)) {
                Optional.ofNullable(sheet.issue()).ifPresent(talked::add);
                Optional.ofNullable(sheet.item()).ifPresent(talked::add);
            }
        }
        for (var action : actions) {
            if (action.joint() && thisMonth(action.day(), today)) {
                Optional.ofNullable(action.issue()).ifPresent(talked::add);
                Optional.ofNullable(action.item()).ifPresent(talked::add);
            }
        }
        return talked;
    }

    private static boolean thisMonth(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today) && !day.isBefore(today.withDayOfMonth(1));
    }

    /// @param otherwise whether an item of the quarterly sampling was opened in the quarter
    public ModeFacts orSampled(boolean otherwise) {
        return new ModeFacts(quiet, talked, sampled || otherwise, visited);
    }
}
