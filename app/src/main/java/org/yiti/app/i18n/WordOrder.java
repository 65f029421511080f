package org.yiti.app.i18n;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/// The order of words as in a Chinese dictionary: by pinyin, and numbers within them by their value. May be used by
/// several threads.
public final class WordOrder implements Comparator<String> {
    private final Collator collator;

    public WordOrder() {
        var rules =
                (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin"));
        rules.setNumericCollation(true);
        collator = rules.freeze();
    }

    @Override
    public int compare(String one, String other) {
        return collator.compare(one, other);
    }

    /// Stands for a text where many are put in order.
    public CollationKey key(String text) {
        return collator.getCollationKey(text);
    }
}
