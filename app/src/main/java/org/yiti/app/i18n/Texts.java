package org.yiti.app.i18n;

import java.math.BigDecimal;
import java.text.Format;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.yiti.model.Sentence;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;

/// The program's words in the chosen language. Chinese is the base; English the second language.
public final class Texts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ResourceBundle bundle;
    private final Locale locale;

    /// @param locale `zh` or `en`; the machine's own language is never fallen back to
    public Texts(Locale locale) {
        this.locale = locale;
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle("org.yiti.app.i18n.messages", locale, control);
    }

    public Locale locale() {
        return locale;
    }

    /// The text of a key with its gaps filled.
    ///
    /// @throws MissingResourceException if a key is in no bundle (a bug, found by `TextsTest`)
    public String tr(String key, Object... args) {
        var pattern = bundle.getString(key);
        if (args.length == 0) {
            return pattern.replace("''", "'");
        }
        var format = new MessageFormat(pattern, locale);
        Format[] formats = format.getFormatsByArgumentIndex();
        var shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            boolean plain = i >= formats.length || formats[i] == null;
            shown[i] = plain ? plain(args[i]) : args[i];
        }
        return format.format(shown);
    }

    /// Whether there is a text of a key that was put together.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// A sentence as words. One that another office's program wrote may be unknown here, or be filled with something
    /// that does not fit; it is then named, and the page it stands on is not lost for it.
    public String say(Sentence sentence) {
        if (!has(sentence.key())) {
            return tr("sentence.unknown", sentence.key());
        }
        try {
            return tr(sentence.key(), sentence.args().toArray());
        } catch (IllegalArgumentException e) {
            return tr("sentence.unknown", sentence.key());
        }
    }

    /// Words one after another, with the mark between them that the language uses.
    public String list(Collection<String> words) {
        return words.stream().reduce((before, next) -> tr("list.next", before, next)).orElse("");
    }

    public String label(Code code) {
        return tr(code.textKey());
    }

    public String label(Field field) {
        return say(field.label());
    }

    /// Numbers without grouping (a year is not `2,021`), dates as `2021-06-30`, times as the wall clock.
    private String plain(Object value) {
        return switch (value) {
            case Sentence sentence -> say(sentence);
            case Code code -> label(code);
            case Field field -> label(field);
            case BigDecimal number -> number.toPlainString();
            case LocalDate date -> date.toString();
            case Instant time -> TIME.format(time.atZone(ZoneId.systemDefault()));
            case Collection<?> several -> list(several.stream().map(this::plain).toList());
            case Object other -> other.toString();
        };
    }
}
