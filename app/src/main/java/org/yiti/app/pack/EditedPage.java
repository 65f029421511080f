package org.yiti.app.pack;

/// A page as it is made and as the office has it.
///
/// @param made of the data alone
/// @param page with the office's words
public record EditedPage(PackPage made, PackPage page, boolean leftOut) {
    /// Whether the office wrote anything on it.
    boolean changed() {
        return !made.equals(page);
    }
}
