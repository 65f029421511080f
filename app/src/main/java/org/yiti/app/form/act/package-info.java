/// The form of an act, whatever it is done to: who asks for it says what is asked, reads its own fields and does it to
/// one thing at a time; the form shows the rest, collects every refusal, takes the files in and makes one step of it.
@NullMarked
package org.yiti.app.form.act;

import org.jspecify.annotations.NullMarked;
