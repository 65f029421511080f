package org.yiti.db.log;

import org.yiti.model.Sentence;

/// A step was refused when it was about to be committed. Unchecked, since jOOQ's transactions let nothing else out.
public final class RefusedWriteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Sentence sentence;

    RefusedWriteException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }
}
