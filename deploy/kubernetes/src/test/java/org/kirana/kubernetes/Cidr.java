package org.kirana.kubernetes;

import java.math.BigInteger;
import java.net.InetAddress;

/** A block of addresses. */
final class Cidr {

  private Cidr() {}

  static boolean contains(String block, String address) {
    int slash = block.indexOf('/');
    byte[] network = InetAddress.ofLiteral(block.substring(0, slash)).getAddress();
    byte[] candidate = InetAddress.ofLiteral(address).getAddress();
    int free = network.length * 8 - Integer.parseInt(block.substring(slash + 1));
    return network.length == candidate.length
        && new BigInteger(1, network)
            .shiftRight(free)
            .equals(new BigInteger(1, candidate).shiftRight(free));
  }
}
