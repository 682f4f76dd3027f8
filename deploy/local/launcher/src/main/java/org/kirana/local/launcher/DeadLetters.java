package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./kirana dead-letters}: what could not be heard, and what is decided about it. */
record DeadLetters(Path directory, Narrator narrator) {

  private static final Pattern PLACE = Pattern.compile("(.+)-(\\d+)@(\\d+)");
  private static final String USAGE =
      """
      dead-letters [list]
      dead-letters show SERVICE PLACE [--personal]
      dead-letters replay | drop SERVICE PLACE
      A PLACE is what the list shows: matches-3@17""";

  int run(List<String> arguments) {
    if (arguments.isEmpty() || arguments.equals(List.of("list"))) {
      return list(Operators.in(directory));
    }
    Optional<Service> service =
        arguments.size() < 3
            ? Optional.empty()
            : Service.named(arguments.get(1)).filter(Service::hasDatabase);
    Matcher place = PLACE.matcher(arguments.size() < 3 ? "" : arguments.get(2));
    if (service.isEmpty() || !place.matches()) {
      return say(USAGE, 2);
    }
    String path =
        "/dead-letters/%s/%s/%s".formatted(place.group(1), place.group(2), place.group(3));
    String shown = arguments.contains("--personal") ? "?personal=true" : "";
    Operators operators = Operators.in(directory);
    return switch (arguments.getFirst()) {
      case "show" -> tell(operators.ask(service.get(), path + shown));
      case "replay" -> tell(operators.tell(service.get(), path + "/replay"));
      case "drop" -> tell(operators.tell(service.get(), path + "/drop"));
      default -> say(USAGE, 2);
    };
  }

  private int list(Operators operators) {
    int count = 0;
    for (Service service : Operators.services()) {
      Operators.Reply reply = operators.ask(service, "/dead-letters");
      if (!reply.isGood()) {
        return tell(reply);
      }
      reply.body().forEach(letter -> line(service, letter));
      count += reply.body().size();
    }
    return say(count == 0 ? "Everything could be heard." : count + " events wait.", 0);
  }

  private void line(Service service, JsonNode letter) {
    String place =
        "%s-%d@%d"
            .formatted(
                letter.path("topic").asText(),
                letter.path("partition").asInt(),
                letter.path("offset").asLong());
    narrator.say(
        "%-26s %-28s %-24s %-9s %s",
        service.title(),
        place,
        letter.path("type").asText("?"),
        letter.path("state").asText(),
        letter.path("kind").asText(""));
  }

  private int tell(Operators.Reply reply) {
    return reply.isGood() ? say(reply.body().toPrettyString(), 0) : say(reply.problem(), 1);
  }

  private int say(String words, int status) {
    narrator.say("%s", words);
    return status;
  }
}
