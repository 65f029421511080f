package org.yiti.model.flow;

import org.yiti.model.Sentence;

/// Something an act needs before it may be done.
///
/// @param <C> the case that is looked at: the thing, its story, and what the person gives
public interface Need<C> {
    /// The constant's name; the text `<Enumeration>.<CONSTANT>` names the need, `<Enumeration>.<CONSTANT>.missing` says
    /// what to do about it.
    String name();

    boolean met(C looked);

    /// What is missing and what to do, for the person.
    Sentence missing(C looked);

    /// The need in a few words, for the table of states.
    default Sentence label() {
        return Sentence.of(textKey());
    }

    default String textKey() {
        return ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + name();
    }
}
