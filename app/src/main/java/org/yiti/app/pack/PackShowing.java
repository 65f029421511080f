package org.yiti.app.pack;

/// Material that somebody looks at.
///
/// @param pack made of the source
/// @param page the page that is looked at, from 0
public record PackShowing(PackSource source, Pack pack, int page) {}
