package org.yiti.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;

/// Where the command line writes: results to one stream, troubles to the other, in words or as JSON.
final class Output {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;
    private final ObjectMapper json = new ObjectMapper();

    Output(PrintWriter out, PrintWriter err, Texts texts) {
        this.out = out;
        this.err = err;
        this.texts = texts;
    }

    PrintWriter writer() {
        return out;
    }

    Texts texts() {
        return texts;
    }

    void say(Sentence sentence) {
        line(texts.say(sentence));
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void json(Object value) {
        try {
            line(json.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void trouble(Sentence sentence) {
        err.println(texts.say(sentence));
        err.flush();
    }
}
