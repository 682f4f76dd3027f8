/** What the page with the two phones needs beside the control API. */
@NullMarked
package org.kirana.simulator.page;

import org.jspecify.annotations.NullMarked;
