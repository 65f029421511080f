/// What comes from a clipboard as a block of texts, and where its cells go.
@NullMarked
package org.yiti.app.grid.paste;

import org.jspecify.annotations.NullMarked;
