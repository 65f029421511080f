package org.yiti.app.theme;

import javafx.scene.control.Labeled;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that grow with the type. An icon size in em would be taken from the icon's own font, which is the
/// icon size: it would grow without end.
public final class Icons {
    private Icons() {}

    /// Puts an icon on a control.
    ///
    /// @param times the control's type size
    public static void put(Labeled control, Ikon ikon, double times) {
        var icon = new FontIcon(ikon);
        // Set, not bound: the theme's own sheet also sets icon sizes, and a set value outranks it.
        control.fontProperty()
                .subscribe(font -> icon.setIconSize((int) Math.round(font.getSize() * times)));
        control.setGraphic(icon);
    }
}
