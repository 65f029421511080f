package org.yiti.app.cli;

import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// The store has accounts, and the command did not come with one of them.
final class NotSignedInException extends YitiException {
    private static final long serialVersionUID = 1;

    NotSignedInException(Sentence sentence) {
        super(sentence);
    }
}
