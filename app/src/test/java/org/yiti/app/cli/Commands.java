package org.yiti.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.yiti.app.boot.TestStores;
import org.yiti.app.i18n.Texts;
import org.yiti.model.store.Stores;

/// Types commands at stores, such as those below a folder.
record Commands(Stores stores) {
    Commands(Path home) {
        this(TestStores.in(home));
    }

    /// What a command printed and how it ended.
    record Ran(int code, String out, String err) {
        /// All that was printed, which must be one document.
        JsonNode json() throws Exception {
            try (var parser = new ObjectMapper().createParser(out)) {
                JsonNode tree = parser.readValueAsTree();
                if (parser.nextToken() != null) {
                    throw new AssertionError("more than one document: " + out);
                }
                return tree;
            }
        }
    }

    /// A command at one store.
    Ran at(String store, String command, Object... arguments) {
        return typed(
                Stream.concat(
                                Stream.of(command, "--store", store),
                                Arrays.stream(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    Ran typed(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                YitiCommand.run(
                        stores,
                        new Texts(Locale.CHINESE),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        arguments);
        return new Ran(code, out.toString(), err.toString());
    }
}
