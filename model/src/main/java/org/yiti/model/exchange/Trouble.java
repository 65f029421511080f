package org.yiti.model.exchange;

import java.util.List;
import org.yiti.model.Sentence;

/// A package that is not taken in, and why.
///
/// @param args what goes into the gaps of the code's text, such as the office and the numbers that are missing
public record Trouble(ExchangeCode code, List<Object> args) {
    public Trouble {
        args = List.copyOf(args);
    }

    public static Trouble of(ExchangeCode code, Object... args) {
        return new Trouble(code, List.of(args));
    }

    public Sentence sentence() {
        return new Sentence(code.sentenceKey(), args);
    }
}
