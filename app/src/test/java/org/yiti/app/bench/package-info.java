/// The measurements of `docs/benchmarks.md`, run by `./dev bench`.
@NullMarked
package org.yiti.app.bench;

import org.jspecify.annotations.NullMarked;
