package org.yiti.app.form.act;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yiti.model.flow.Hand;
import org.yiti.model.record.Code;

/// What the form of an act asks for; it follows from what the table of states says that the act needs.
///
/// @param hand whose act it is
/// @param target the state that it leads to; empty where it stays, goes back or the person says where
public record Asked(
        Hand hand,
        Optional<Code> target,
        Wanted reason,
        Wanted text,
        Wanted date,
        Wanted paperNo,
        Wanted files) {
    /// Whether something has room in the form.
    public enum Wanted {
        NOT,
        MAY,
        MUST;

        public static Wanted of(boolean must, boolean may) {
            return must ? MUST : may ? MAY : NOT;
        }

        boolean shown() {
            return this != NOT;
        }
    }

    /// In whose name it may be done; the least that may comes first.
    List<Hand> hands() {
        return Arrays.stream(Hand.values()).filter(each -> each.covers(hand)).toList();
    }
}
