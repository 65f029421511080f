/// The files of attachments in the store's folder, each under the hash of its content.
@NullMarked
package org.yiti.db.blob;

import org.jspecify.annotations.NullMarked;
