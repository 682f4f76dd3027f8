package org.kirana.events.operator;

import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;

/** What varies in an operator's question: the path's and the query's parameters. */
public record Asked(Map<String, String> parameters) {

  public Asked {
    parameters = Map.copyOf(parameters);
  }

  static Asked by(RoutingContext request) {
    Map<String, String> parameters = new HashMap<>();
    request.queryParams().forEach(each -> parameters.put(each.getKey(), each.getValue()));
    parameters.putAll(request.pathParams());
    return new Asked(parameters);
  }

  public String text(String name) {
    String text = parameters.get(name);
    if (text == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return text;
  }

  public long number(String name) {
    try {
      return Long.parseLong(text(name));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is not a number", e);
    }
  }

  public boolean isTrue(String name) {
    return "true".equals(parameters.get(name));
  }
}
