package org.yiti.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;

/// Where the command line writes: results to one stream, troubles to the other, in words or as JSON. With JSON
/// the first stream gets exactly one document, also where the work failed: it then has an `error`.
final class Output {
    private static final String ERROR = "error";

    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;
    private final boolean asJson;
    private final ObjectMapper json = new ObjectMapper();
    private @Nullable Object result;
    private @Nullable Map<String, Object> error;

    /// @param asJson whether failures are told as JSON
    Output(PrintWriter out, PrintWriter err, Texts texts, boolean asJson) {
        this.out = out;
        this.err = err;
        this.texts = texts;
        this.asJson = asJson;
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

    /// Keeps the result until the command ends: closing the store may still fail.
    void json(Object value) {
        result = value;
    }

    /// What a person should know although the work goes on.
    void trouble(Sentence sentence) {
        err.println(texts.say(sentence));
        err.flush();
    }

    /// Says why the command fails.
    ///
    /// @return the exit code
    int fail(int exit, Sentence sentence) {
        return fail(exit, sentence, Optional.empty());
    }

    /// @param help where to read how it is done right
    int fail(int exit, Sentence sentence, Optional<Sentence> help) {
        if (!asJson) {
            trouble(sentence);
            help.ifPresent(this::trouble);
            return exit;
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("code", sentence.key());
        map.put("message", texts.say(sentence));
        map.put("exit", exit);
        help.ifPresent(words -> map.put("help", texts.say(words)));
        error = map;
        return exit;
    }

    /// Prints what is to be printed as JSON: the result, the error, or the result with the error in it.
    void end() {
        var failed = error;
        if (failed == null) {
            if (result != null) {
                line(written(result));
            }
            return;
        }
        var all = new LinkedHashMap<String, @Nullable Object>();
        if (result instanceof Map<?, ?> map) {
            map.forEach((key, value) -> all.put(String.valueOf(key), value));
        } else if (result != null) {
            all.put("result", result);
        }
        all.put(ERROR, failed);
        line(written(all));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
