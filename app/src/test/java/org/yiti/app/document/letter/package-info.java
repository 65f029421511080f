@NullMarked
package org.yiti.app.document.letter;

import org.jspecify.annotations.NullMarked;
