/// Forms of any feature: controls each under its name, and what is known as names and words.
@NullMarked
package org.yiti.app.form;

import org.jspecify.annotations.NullMarked;
