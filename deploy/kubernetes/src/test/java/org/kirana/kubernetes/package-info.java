/**
 * What is said to Kubernetes: rendered, read strictly, and compared with the code and the
 * contracts.
 */
@NullMarked
package org.kirana.kubernetes;

import org.jspecify.annotations.NullMarked;
