package org.yiti.model.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives task numbers of the form `03-07`: issue and place in it. A number once used is never given again,
/// also when its task lies in the recycle bin.
final class TaskNumbers {
    private static final Pattern NUMBER = Pattern.compile("(X?\\d{1,4})-(\\d{1,6})");

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    TaskNumbers(Collection<String> used) {
        used.forEach(this::use);
    }

    void use(String number) {
        used.add(number);
        var found = NUMBER.matcher(number);
        if (found.matches()) {
            last.merge(found.group(1), Integer.valueOf(found.group(2)), Math::max);
        }
    }

    String next(String issueCode) {
        int next = last.getOrDefault(issueCode, 0) + 1;
        while (used.contains("%s-%02d".formatted(issueCode, next))) {
            next++;
        }
        var number = "%s-%02d".formatted(issueCode, next);
        use(number);
        return number;
    }
}
