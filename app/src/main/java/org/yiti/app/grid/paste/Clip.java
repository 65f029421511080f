package org.yiti.app.grid.paste;

import java.util.Optional;

/// What lies on the clipboard.
///
/// @param text its plain text, empty for none
/// @param html its markup, empty for none
public record Clip(String text, String html) {
    public boolean isEmpty() {
        return text.isEmpty() && html.isEmpty();
    }

    /// The cells: of the markup where that says more than the text, as it does of merged cells.
    ///
    /// @param textOnly leaves the markup aside
    public ClipBlock block(boolean textOnly) {
        boolean markup = !textOnly && (text.isEmpty() || ClipHtml.tellsMore(html));
        return Optional.of(html)
                .filter(_ -> markup)
                .flatMap(ClipHtml::read)
                .orElseGet(() -> ClipText.read(text));
    }
}
