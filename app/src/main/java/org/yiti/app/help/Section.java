package org.yiti.app.help;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/// A heading of the guide and what stands under it, up to the next heading.
///
/// @param topics ids of the topics it is about
/// @param level of its heading: 2 for a chapter, 3 for a part of one
/// @param words all its words, for search and for the screen reader
record Section(String title, int level, Set<String> topics, List<Node> blocks, String words) {}
