/// Whistles (街乡吹哨、部门报到): a sub-district calls, departments report on the spot, and both rate each other.
@NullMarked
package org.yiti.model.whistle;

import org.jspecify.annotations.NullMarked;
