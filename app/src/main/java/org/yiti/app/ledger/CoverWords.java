package org.yiti.app.ledger;

import org.yiti.app.i18n.Texts;

/// The office's own words on the cover of a unit's ledger.
///
/// @param how how to fill in the table
/// @param to whom to hand it back to
public record CoverWords(String how, String to) {
    /// For an office that has not written its own yet.
    public static CoverWords standard(Texts texts, String office) {
        return new CoverWords(texts.tr("ledger.cover.how"), office);
    }
}
