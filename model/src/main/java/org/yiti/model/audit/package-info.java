/// Field audit (实地督查): what an office looks for at which places, what it found there, and what is still missing of it.
@NullMarked
package org.yiti.model.audit;

import org.jspecify.annotations.NullMarked;
