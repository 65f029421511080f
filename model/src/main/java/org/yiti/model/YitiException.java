package org.yiti.model;

import org.jspecify.annotations.Nullable;

/// Something outside the program stands in the way (a locked store, a full disk, a damaged file).
/// Its sentence says what happened, what is safe and what to do. Bugs are other exceptions.
public class YitiException extends Exception {
    private final Sentence sentence;

    public YitiException(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.key() + sentence.args(), cause);
        this.sentence = sentence;
    }

    public YitiException(Sentence sentence) {
        this(sentence, null);
    }

    public Sentence sentence() {
        return sentence;
    }
}
