package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventId;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.ConversationRules;
import org.kirana.order.domain.OrderRules;
import org.kirana.order.domain.PartQuestion;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.Product;
import org.kirana.order.domain.Said;
import org.kirana.order.domain.ShopperMessage;
import org.kirana.order.domain.Sku;
import org.kirana.order.domain.StoreId;
import org.kirana.order.outbound.CancellationRequested;
import org.kirana.order.outbound.OrderPlaced;
import org.kirana.order.outbound.PartAgreed;
import org.kirana.order.outbound.SendMessage;

/** A chat between one shopper and Kirana, written down as a transcript. */
final class Chat {

  static final ContactId ASHA =
      new ContactId(UUID.fromString("6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01"));
  static final StoreId CORNER_STORE =
      new StoreId(UUID.fromString("5a9b8a52-2f0e-5a33-9a2a-7b7f3f1f0c11"));

  static final String HELP_CONTACT = "022 5555 0100";
  static final int ANSWERS_PER_MINUTE = 12;
  private static final OrderRules RULES = new OrderRules(14_900, 99, 200, Duration.ofHours(24));

  final FakeAnnouncer announcer = new FakeAnnouncer();
  final FakeAlarms alarms = new FakeAlarms();
  final FakeOrders orders = new FakeOrders();
  final ChangePrice changePrice;
  private final FakePriceList prices = new FakePriceList();
  final FollowOrder followOrder;
  final FollowGoods followGoods;
  private final HoldConversation holdConversation;
  private Instant now = Instant.parse("2026-11-20T06:30:00Z");
  private int messages;
  private int read;

  Chat() {
    this(new Wording(), HELP_CONTACT);
  }

  Chat(Wording wording, @Nullable String helpContact) {
    FakeConversations conversations = new FakeConversations();
    ConversationRules manners = new ConversationRules(ANSWERS_PER_MINUTE, helpContact);
    QuoteBasket quotes = new QuoteBasket(prices, RULES);
    WayToComplain complaints = new WayToComplain(manners);
    Speak speak = new Speak(announcer, wording, complaints);
    RecogniseRepeat repeats =
        new RecogniseRepeat(new FakeHeardMessages(), alarms, Clock.fixed(now, ZoneOffset.UTC));
    holdConversation =
        new HoldConversation(
            repeats, conversations, answers(quotes, manners), new SayAnswer(manners, speak));
    TellNews news = new TellNews(conversations, speak);
    LearnFate fates = new LearnFate(orders, alarms);
    followOrder = new FollowOrder(fates, news, alarms);
    followGoods = new FollowGoods(fates, news);
    changePrice = new ChangePrice(prices, alarms);
    Groceries.everything().forEach(changePrice::hear);
  }

  private AnswerShopper answers(QuoteBasket quotes, ConversationRules manners) {
    TakeBasket baskets =
        new TakeBasket(new PlaceOrder(quotes, orders, new FakeUsedLinks(), announcer));
    LatestQuestion latest = new LatestQuestion(orders, RULES);
    AnswerOffer offers = new AnswerOffer(baskets, latest);
    ServedPins served = new ServedPins();
    TellStatus status = new TellStatus(orders);
    AgreeToPart part = new AgreeToPart(announcer, status);
    CancelOrder cancellation =
        new CancelOrder(
            new RequestCancellation(orders, announcer), RULES, status, new WayToComplain(manners));
    FollowCommand commands =
        new FollowCommand(
            status, cancellation, new RepeatBasket(orders, quotes), new GiveHelp(manners));
    return new AnswerShopper(
        baskets,
        new TakeCheckout(served, baskets),
        new AnswerWords(
            commands,
            new AnswerPartQuestion(latest, part),
            offers,
            new TakePlace(served, baskets, RULES)),
        new AnswerTap(commands, offers, new AnswerOrderTap(orders, part, cancellation)));
  }

  void shopper(String text) {
    shopper(new Said.Text(text));
  }

  void shopperShares(Place place) {
    shopper(new Said.SharedLocation(place));
  }

  void shopperSends(Basket basket) {
    shopper(new Said.SentCart(basket));
  }

  void shopperTaps(String choice) {
    shopper(new Said.Chose(choice));
  }

  void shopper(Said said) {
    messages++;
    now = now.plusSeconds(1);
    hear("wamid." + messages, said);
  }

  /** The message that was heard last comes again, or another one under its id. */
  void again(Said said) {
    hear("wamid." + messages, said);
  }

  private void hear(String wamid, Said said) {
    announcer.nextEvent();
    int before = sent().size();
    holdConversation.hear(
        EventId.derive(wamid, "message-received"), new ShopperMessage(wamid, ASHA, now, said));
    assertThat(sent().size() - before).as("messages for one message").isLessThanOrEqualTo(2);
  }

  void kirana(String... bodies) {
    assertThat(unread()).extracting(message -> message.content().body()).containsExactly(bodies);
    read = sent().size();
  }

  void kiranaAskingForLocation(String body) {
    assertThat(unread())
        .extracting(message -> message.content().kind())
        .containsExactly("location-request");
    kirana(body);
  }

  void kiranaSaysNothing() {
    kirana();
  }

  void passes(Duration time) {
    now = now.plus(time);
  }

  void priceChanges(Product product) {
    changePrice.hear(product);
  }

  Product product(String sku) {
    return prices.of(new Sku(sku)).orElseThrow().product();
  }

  EventId fact(String name) {
    announcer.nextEvent();
    now = now.plusSeconds(1);
    return EventId.derive(now.toString(), name);
  }

  /** Asked now, to be answered in words within ten minutes. */
  PartQuestion question(int shortfall) {
    return new PartQuestion(shortfall, now, now.plus(Duration.ofMinutes(10)));
  }

  Instant now() {
    return now;
  }

  List<SendMessage> sent() {
    return announcer.all(SendMessage.class);
  }

  List<OrderPlaced> placed() {
    return announcer.all(OrderPlaced.class);
  }

  OrderPlaced order() {
    return placed().getLast();
  }

  List<CancellationRequested> cancellations() {
    return announcer.all(CancellationRequested.class);
  }

  List<PartAgreed> agreements() {
    return announcer.all(PartAgreed.class);
  }

  /** Everything that was not read yet; now it is. */
  List<SendMessage> reads() {
    List<SendMessage> unread = List.copyOf(unread());
    read = sent().size();
    return unread;
  }

  SendMessage last() {
    return sent().getLast();
  }

  private List<SendMessage> unread() {
    return sent().subList(read, sent().size());
  }
}
