@NullMarked
package org.kirana.local.infrastructure;

import org.jspecify.annotations.NullMarked;
