package org.yiti.model.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yiti.model.Sentence;
import org.yiti.model.record.Code;

/// A state machine: the table of what may be done in which state. A pure function of state, act and case.
public final class Flow<S extends Enum<S> & Code, A extends Enum<A> & Code, C> {
    private final List<Transition<S, A, C>> transitions;
    private final Map<S, Map<A, Transition<S, A, C>>> byState;

    /// @throws IllegalArgumentException if an act leads from one state to two places
    public Flow(Class<S> states, Class<A> acts, List<Transition<S, A, C>> transitions) {
        this.transitions = List.copyOf(transitions);
        byState = new EnumMap<>(states);
        for (var transition : transitions) {
            for (S from : transition.from()) {
                var known = byState.computeIfAbsent(from, _ -> new EnumMap<>(acts));
                if (known.put(transition.action(), transition) != null) {
                    throw new IllegalArgumentException(from + " " + transition.action() + " twice");
                }
            }
        }
    }

    public List<Transition<S, A, C>> transitions() {
        return transitions;
    }

    public Optional<Transition<S, A, C>> transition(S from, A action) {
        return Optional.ofNullable(byState.getOrDefault(from, Map.of()).get(action));
    }

    /// What may be done in this state, in the order of the acts, if nothing were missing.
    public Collection<Transition<S, A, C>> from(S state) {
        return byState.getOrDefault(state, Map.of()).values();
    }

    /// @param hand in whose name
    public Move<S> move(S from, A action, Hand hand, C looked) {
        var found = transition(from, action);
        if (found.isEmpty()) {
            return new Move.Refused<>(List.of(notNow(from, action)));
        }
        var missing = new ArrayList<Sentence>();
        if (!hand.covers(found.get().hand())) {
            missing.add(notThisHand(hand, action, found.get().hand()));
        }
        for (var need : found.get().needs()) {
            if (!need.met(looked)) {
                missing.add(need.missing(looked));
            }
        }
        return missing.isEmpty()
                ? new Move.To<>(found.get().after(from))
                : new Move.Refused<>(missing);
    }

    private Sentence notThisHand(Hand hand, A action, Hand needed) {
        return Sentence.of(
                "flow.notThisHand",
                Sentence.of(action.textKey()),
                Sentence.of(needed.textKey()),
                Sentence.of(hand.textKey()));
    }

    private Sentence notNow(S from, A action) {
        var when =
                transitions.stream()
                        .filter(t -> t.action() == action)
                        .flatMap(t -> t.from().stream())
                        .sorted()
                        .map(state -> (Object) Sentence.of(state.textKey()))
                        .collect(Collectors.toList());
        return when.isEmpty()
                ? Sentence.of("flow.never", Sentence.of(action.textKey()))
                : Sentence.of(
                        "flow.notNow",
                        Sentence.of(from.textKey()),
                        Sentence.of(action.textKey()),
                        when);
    }
}
