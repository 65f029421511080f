package org.yiti.app.form.act;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.edit.FieldReader.Read;
import org.yiti.model.record.Field;

/// What was typed into a form, read; keeps why some of it says nothing.
public final class Reading {
    private final BiFunction<Field, String, Read> reader;
    private final List<Sentence> wrong = new ArrayList<>();

    Reading(BiFunction<Field, String, Read> reader) {
        this.reader = reader;
    }

    /// The value of a text; null where there is none or where it says nothing.
    public @Nullable Object value(Field field, String typed) {
        return switch (reader.apply(field, typed)) {
            case Read.Values(var values) -> values.get(field);
            case Read.No(var why) -> {
                wrong.add(why);
                yield null;
            }
        };
    }

    void missing(Sentence why) {
        wrong.add(why);
    }

    List<Sentence> wrong() {
        return List.copyOf(wrong);
    }
}
