package org.kirana.order.walls.planted.outbound;

import org.kirana.order.walls.planted.inbound.Heard;

/** Planted: a contract that hangs on what another service says. */
record AnnouncedWithInbound(Heard heard) {}
