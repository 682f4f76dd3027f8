package org.kirana.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kirana.order.domain.Language;
import org.kirana.order.outbound.MessageContent;
import org.kirana.order.outbound.OrderPlaced;
import org.kirana.order.outbound.PartAgreed;
import org.kirana.order.outbound.SendMessage;

/** Plays a scene with the real use cases and writes down what is said and what happens. */
final class Stage {

  private final ShopperActs shopper;
  private final WorldActs world;
  private final Chat chat;
  private final List<String> written = new ArrayList<>();
  private boolean inputBefore;
  private int ordersSeen;
  private int cancellationsSeen;
  private int agreementsSeen;

  Stage(Language language, RecordingWording wording, Scene scene) {
    String contact = scene.text().contains(WorldActs.NO_CONTACT) ? null : Chat.HELP_CONTACT;
    this.chat = new Chat(wording, contact);
    this.shopper = new ShopperActs(chat, language);
    this.world = new WorldActs(chat, language);
  }

  String play(Scene scene) {
    scene.script().forEach(this::act);
    return String.join("\n", written);
  }

  private void act(String line) {
    boolean newTurn = line.startsWith(Scene.SHOPPER) || !inputBefore;
    if (newTurn && !written.isEmpty()) {
      written.add("");
    }
    inputBefore = true;
    written.add(line.replace("\n", "\n" + Scene.MORE));
    if (line.startsWith(Scene.SHOPPER)) {
      shopper.acts(line.substring(Scene.SHOPPER.length()));
    } else {
      world.acts(line.substring(Scene.MEANWHILE.length()));
    }
    writeWhatCameOfIt();
  }

  private void writeWhatCameOfIt() {
    List<OrderPlaced> orders = chat.placed();
    orders.subList(ordersSeen, orders.size()).stream().map(Stage::order).forEach(written::add);
    ordersSeen = orders.size();
    if (chat.cancellations().size() > cancellationsSeen) {
      written.add("** Kirana asks the assignment to cancel the order.");
      cancellationsSeen = chat.cancellations().size();
    }
    List<PartAgreed> agreements = chat.agreements();
    agreements.subList(agreementsSeen, agreements.size()).stream()
        .map(each -> "** Kirana tells the assignment: agreed, shortfall " + each.shortfall() + ".")
        .forEach(written::add);
    agreementsSeen = agreements.size();
    writeAnswers(chat.reads().stream().map(SendMessage::content).map(Stage::message).toList());
    inputBefore = written.getLast().startsWith(Scene.MEANWHILE);
  }

  /** An answer that is the same every time is written once. */
  private void writeAnswers(List<String> answers) {
    for (int size = 1; size <= answers.size() / 3; size++) {
      List<String> first = answers.subList(0, size);
      int times = answers.size() / size;
      if (answers.equals(
          Collections.nCopies(times, first).stream().flatMap(List::stream).toList())) {
        written.addAll(first);
        written.add(Scene.MORE + "... and so on, %d times".formatted(times));
        return;
      }
    }
    written.addAll(answers);
  }

  private static String order(OrderPlaced order) {
    StringBuilder text = new StringBuilder("** Ordered for " + Rupees.of(order.totalPaise()));
    text.append(": ").append(order.fulfilment().name().toLowerCase(Locale.ROOT));
    text.append(", %.4f %.4f".formatted(order.place().latitude(), order.place().longitude()));
    if (order.place().pinCode() != null) {
      text.append(", PIN ").append(order.place().pinCode());
    }
    if (order.place().address() != null) {
      text.append(", \"").append(order.place().address()).append('"');
    }
    return text + (order.note() == null ? "" : ", note \"" + order.note() + '"');
  }

  private static String message(MessageContent content) {
    String body = "Kirana:  " + content.body().replace("\n", "\n" + Scene.MORE);
    String tappable =
        switch (content.kind()) {
          case "location-request" -> "[Send location]";
          case "link" -> "[%s]".formatted(content.link().label());
          case "buttons" -> titles(content.buttons().stream().map(MessageContent.Button::title));
          case "list" ->
              "[%s: %s]"
                  .formatted(
                      content.list().button(),
                      String.join(
                          " | ",
                          content.list().rows().stream().map(MessageContent.Row::title).toList()));
          default -> "";
        };
    String text = tappable.isEmpty() ? body : body + "\n" + Scene.MORE + tappable;
    return text.replaceAll("(?m)^\\s+$", "");
  }

  private static String titles(Stream<String> titles) {
    return String.join(" ", titles.map("[%s]"::formatted).toList());
  }
}
