package org.kirana.events.operator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an operator is answered: a status and something that is written as JSON. Refusals are
 * problems of RFC 9457.
 */
public sealed interface Answer {

  int status();

  Object body();

  /** As asked. */
  record Well(int status, Object body) implements Answer {}

  /** Not as asked, with the reason. */
  record Problem(int status, String title, String detail) implements Answer {

    @Override
    public Object body() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("status", status);
      members.put("title", title);
      members.put("detail", detail);
      return members;
    }
  }
}
