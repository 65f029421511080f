package org.yiti.model.programme.flow;

import static org.yiti.model.programme.flow.ProgrammeAction.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// The story of one task, issue or policy: the state of its row, what was done to it, and what its lead unit says that
/// the office has not answered yet.
///
/// The row is the office's: its state changes in the same step as the office's act. A unit may not write it, so what a
/// unit says stands over the state until the office does something to it ([#standing()]). An act that could not have
/// been done, or not by whom it is of, stays in the story and counts for nothing.
public final class ActStory {
    /// A reply that is further ahead of what its unit can know answers nothing: it would use up the numbers.
    private static final int MOST_MISSING = 1000;

    private final Subject subject;
    private final List<ActEvent> events;
    private final List<ActEvent> valid;
    private final @Nullable ActEvent unanswered;

    /// @param subject with its row as it is stored
    /// @param events all that are known of it, in any order
    /// @param ofLead whether a reply is of the unit that leads it
    public ActStory(Subject subject, Collection<ActEvent> events, Predicate<ActEvent> ofLead) {
        this.subject = subject;
        this.events = events.stream().sorted(ActEvent.IN_ORDER).toList();
        int last = lastOfOffice();
        this.valid =
                this.events.stream()
                        .filter(event -> counts(event, ofLead))
                        .filter(event -> !event.ofUnit() || event.number() - last <= MOST_MISSING)
                        .toList();
        this.unanswered = unanswered();
    }

    private int lastOfOffice() {
        return events.stream()
                .filter(event -> !event.ofUnit() && ofOwner(event))
                .mapToInt(ActEvent::number)
                .max()
                .orElse(0);
    }

    private boolean counts(ActEvent event, Predicate<ActEvent> ofLead) {
        boolean owner = event.ofUnit() ? ofLead.test(event) : ofOwner(event);
        return owner && event.number() > 0 && subject.machine().leads(event);
    }

    private boolean ofOwner(ActEvent event) {
        var home = event.row().home();
        var owner = subject.row().home();
        return home.isEmpty() || owner.isEmpty() || home.equals(owner);
    }

    /// What the unit did last, if it starts from the state that the row has and the office did not change the state
    /// after it.
    private @Nullable ActEvent unanswered() {
        for (var event : valid.reversed()) {
            if (event.changesState()) {
                return event.ofUnit() && event.beforeName().equals(subject.stored().name())
                        ? event
                        : null;
            }
        }
        return null;
    }

    public Subject subject() {
        return subject;
    }

    /// Everything, as it is told.
    public List<ActEvent> events() {
        return events;
    }

    public boolean counts(ActEvent event) {
        return valid.contains(event);
    }

    /// The row with the state that everything comes to.
    public Row standing() {
        if (unanswered == null) {
            return subject.row();
        }
        var values = new HashMap<Field, Object>();
        values.put(subject.machine().status(), unanswered.afterName());
        return subject.row().with(values);
    }

    /// The state that everything comes to.
    public Code state() {
        return unanswered == null
                ? subject.stored()
                : subject.machine()
                        .state(unanswered.afterName())
                        .<Code>map(state -> state)
                        .orElseGet(subject::stored);
    }

    /// What the unit said that the office has not answered.
    public Optional<ActEvent> awaited() {
        return Optional.ofNullable(unanswered);
    }

    public int nextNumber() {
        return valid.stream().mapToInt(ActEvent::number).max().orElse(0) + 1;
    }

    /// The day of the office's last act; nothing is dated before it. What a unit dates in the future holds nobody up.
    public @Nullable LocalDate lastDay() {
        return valid.stream()
                .filter(event -> !event.ofUnit())
                .map(ActEvent::day)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /// The last act of these.
    public Optional<ActEvent> last(ProgrammeAction... acts) {
        var wanted = Set.of(acts);
        return valid.reversed().stream()
                .filter(e -> e.action().filter(wanted::contains).isPresent())
                .findFirst();
    }

    public int count(ProgrammeAction action) {
        return (int) valid.stream().filter(e -> e.is(action)).count();
    }

    /// A request that nobody has decided yet.
    public Optional<ActEvent> openRequest() {
        for (var event : valid.reversed()) {
            var act = event.action().orElseThrow();
            if (act.request()) {
                return Optional.of(event);
            }
            // A unit that reported without knowing of the request answers nothing.
            if (act.answersRequest() || (!event.ofUnit() && event.changesState())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The granted requests with what they changed, oldest first.
    public List<Granted> granted() {
        var granted = new java.util.ArrayList<Granted>();
        ActEvent request = null;
        for (var event : valid) {
            if (event.action().filter(ProgrammeAction::request).isPresent()) {
                request = event;
            } else if (event.is(GRANT_CHANGE) && request != null) {
                granted.add(new Granted(request, event));
                request = null;
            }
        }
        return List.copyOf(granted);
    }

    /// @param request what was asked for and why
    /// @param decision who agreed, and when
    public record Granted(ActEvent request, ActEvent decision) {
        /// Whether a cell was changed by it.
        public boolean about(String cell) {
            return request.wish().cells().stream().anyMatch(each -> each.cell().equals(cell));
        }
    }

    /// Everybody who said that it is done, by name.
    public Set<String> reporters() {
        var names = new HashSet<String>();
        for (var event : valid) {
            if (event.is(REPORT_DONE) || event.is(REPORT_MET) || event.is(PUT_TO_CHECK)) {
                names.add(event.by());
            }
        }
        names.remove("");
        return names;
    }
}
