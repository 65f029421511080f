/// Official papers (GB/T 9704): text documents from templates, and the same on PDF.
@NullMarked
package org.yiti.app.document.letter;

import org.jspecify.annotations.NullMarked;
