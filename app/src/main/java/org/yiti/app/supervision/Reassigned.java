package org.yiti.app.supervision;

import java.util.Locale;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.SupervisionItem;
import org.yiti.model.unit.UnitRegister;

/// The line of a story that says from whom to whom an item was given (改派), whoever gives it: the window or a command. The
/// item itself names the new unit only.
public final class Reassigned {
    /// Stories are told in Chinese, whatever language the program speaks.
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private Reassigned() {}

    /// What is given, with the line before what else is written; as it is where the act gives the item to nobody.
    public static ItemGiven told(ItemGiven given, SupervisionItem item, UnitRegister units) {
        if (given.unit() == null) {
            return given;
        }
        var line =
                CHINESE.tr(
                        "item.unit.moved", units.label(item.leadUnit()), units.label(given.unit()));
        return given.text(given.text().isBlank() ? line : line + "\n" + given.text());
    }
}
