package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.yiti.model.record.Texts;

/// Parts a cell such as `张三 13800000000` into name and telephone number.
final class ContactWords {
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![0-9])(?:1\\d{10}|(?:0\\d{2,3}-?)?\\d{7,8}(?:-\\d{1,6})?)(?![0-9])");

    private ContactWords() {}

    record Contact(String name, String phone) {
        String shown() {
            return Texts.tidy(name + " " + phone);
        }
    }

    static Contact read(String cell) {
        var phones = new ArrayList<String>();
        var matcher = PHONE.matcher(Texts.halfWidth(cell));
        var rest = new StringBuilder(cell);
        while (matcher.find()) {
            phones.add(matcher.group());
            rest.replace(matcher.start(), matcher.end(), " ".repeat(matcher.group().length()));
        }
        if (phones.isEmpty()) {
            return new Contact(Texts.tidy(cell), "");
        }
        var name = rest.toString().replaceAll("[ ,，;；:：、/\\n]+", " ").replaceAll("[(（] *[)）]", "");
        return new Contact(Texts.tidy(name), String.join("、", phones));
    }
}
