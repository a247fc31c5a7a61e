package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;
import static org.golrizan.acceptance.Office.DAY;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.golrizan.acceptance.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A Ramadan of gatherings: statements, cards, slips, much of it told twice, bounces, refunds, allocations, payments that come back. Then
 * every figure is recomputed from the events alone, in another way than the system's, and must agree to the rial, now and as of ten past
 * positions. {@code -Dgolrizan.ramadan.scale=1} is the real size: 200 gatherings, 50,000 donations; {@code -Dgolrizan.test.seed=…} repeats one.
 */
class RamadanIT {

  private static final double SCALE = Double.parseDouble(System.getProperty("golrizan.ramadan.scale", "0.01"));
  private static final int CAMPAIGNS = (int) Math.max(4, 200 * SCALE);
  private static final int DONATIONS = (int) (50_000 * SCALE);
  private static final int ROUNDS = 10;
  private static final int MOST_TRACES = (int) (100 + 300 * SCALE);

  private final long seed = Long.getLong("golrizan.test.seed", System.nanoTime());
  private final List<String> funds = new ArrayList<>();
  private final Map<String, String> fundOfGathering = new HashMap<>();
  private final List<String> benefactors = new ArrayList<>();
  private final List<String> cleared = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> positions = new ArrayList<>();

  @Test
  void everyFigureIsWhatItsEventsSayNowAndAsOfTenPastPositions(@TempDir Path folder) {
    System.out.println("RamadanIT: golrizan.test.seed=" + seed + ", " + CAMPAIGNS + " gatherings, " + DONATIONS + " donations");
    try (OneProcess golrizan = OneProcess.start(folder, OneProcess.NO_DEMO)) {
      Api api = golrizan.api();
      Office office = new Office(api);
      call(api, office);
      for (int round = 0; round < ROUNDS; round++) {
        give(api, round);
        help(api, office, round);
        positions.add(api.post("demo-supervisor", "/api/v1/prisons", json("code", "round-" + round, "persianName", "زندان",
            "englishName", "Prison", "province", "IR-23")).expect(201).position());
      }
      awaitFollowUps(api);
      List<JsonNode> events = events(api);
      assertThat(events.stream().filter(it -> it.path("type").stringValue().equals("donation.received")).count())
          .as("what is told twice is one donation").isEqualTo(DONATIONS);
      for (long position : positions) {
        Bookkeeper book = Bookkeeper.of(events, position);
        ledgerAgrees(api, book, position);
        tracesAgree(api, book, position);
      }
      viewsAgree(api, Bookkeeper.of(events, Long.MAX_VALUE), events.getLast().path("position").longValue());
    }
  }

  private void call(Api api, Office office) {
    office.adoptPolicy();
    for (int i = 0; i < CAMPAIGNS; i++) {
      String fund = api.post("demo-treasurer", "/api/v1/funds", json("kind", "CAMPAIGN", "persianName", "صندوق " + i,
          "englishName", "Fund " + i, "province", "IR-23")).expect(201).id();
      fundOfGathering.put(api.post("demo-treasurer", "/api/v1/campaigns", json("fundId", fund, "persianName", "گلریزان " + i,
          "englishName", "Gathering " + i, "province", "IR-23", "city", "تهران", "from", DAY, "to", DAY, "goal", 1_000_000_000))
          .expect(201).id(), fund);
      funds.add(fund);
    }
    for (int i = 0; i < Math.max(20, DONATIONS / 20); i++) {
      benefactors.add(office.benefactor());
    }
  }

  /** A tenth of all donations, by three ways at once. */
  private void give(Api api, int round) {
    int from = DONATIONS * round / ROUNDS;
    int to = DONATIONS * (round + 1) / ROUNDS;
    List<Callable<Answer>> all = new ArrayList<>();
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int number = from; number < to; number++) {
      Random random = new Random(seed + number);
      String fund = funds.get(random.nextInt(funds.size()));
      String benefactor = benefactors.get(random.nextInt(benefactors.size()));
      long amount = 1_000L * (1 + random.nextInt(5_000));
      switch (random.nextInt(10)) {
        case 0, 1, 2, 3, 4 -> lines.add(Map.of("account", "acc", "fundId", fund, "bookedOn", DAY, "amount", amount,
            "reference", "line-" + number, "payer", benefactor));
        case 5, 6 -> {
          String slip = json("series", "desk", "number", "slip-" + number, "fundId", fund, "benefactorId", benefactor,
              "amount", amount, "on", DAY);
          all.add(() -> api.post("demo-treasurer", "/api/v1/incoming-payments/cash-slips", slip).expect(201));
          if (random.nextInt(4) == 0) {
            all.add(() -> api.post("demo-treasurer", "/api/v1/incoming-payments/cash-slips", slip));
          }
        }
        default -> all.add(() -> card(api, random, fund, benefactor, amount));
      }
    }
    for (int i = 0; i < lines.size(); i += 100) {
      String file = json("lines", lines.subList(i, Math.min(lines.size(), i + 100)));
      all.add(() -> api.post("demo-treasurer", "/api/v1/bank-statements", file).expect(200));
      all.add(() -> api.post("demo-treasurer", "/api/v1/bank-statements", file));
    }
    run(all);
    // A line that lost the race to itself is entered by whoever sends the file again.
    for (int i = 0; i < lines.size(); i += 100) {
      api.post("demo-treasurer", "/api/v1/bank-statements",
          json("lines", lines.subList(i, Math.min(lines.size(), i + 100)))).expect(200);
    }
  }

  private Answer card(Api api, Random random, String fund, String benefactor, long amount) {
    String donation = api.post("demo-treasurer", "/api/v1/donations", json("benefactorId", benefactor, "fundId", fund, "amount", amount,
        "method", "CARD", "on", DAY)).expect(201).id();
    return switch (random.nextInt(10)) {
      case 0 -> api.post("demo-treasurer", "/api/v1/donations/" + donation + "/bounce",
          json("reason", "INSUFFICIENT_FUNDS", "on", DAY)).expect(200);
      case 1 -> api.get("demo-auditor", "/api/v1/funds/" + fund);
      default -> {
        Answer answer = api.post("demo-treasurer", "/api/v1/donations/" + donation + "/clear", json("on", DAY)).expect(200);
        cleared.add(donation);
        yield answer;
      }
    };
  }

  /** Money is set aside, paid, returned and given back while donations are refunded. */
  private void help(Api api, Office office, int round) {
    Random random = new Random(seed - round - 1);
    String prison = office.prison();
    List<Callable<Answer>> all = new ArrayList<>();
    for (int i = 0; i < Math.max(4, DONATIONS / 50 / ROUNDS); i++) {
      String releaseCase = office.eligibleCase(office.prisoner(prison, "FINANCIAL_DEBT"));
      String claim = office.claim(releaseCase, 90_000_000);
      String fund = funds.get(random.nextInt(funds.size()));
      long amount = 1_000L * (1 + random.nextInt(30_000));
      int fate = random.nextInt(5);
      all.add(() -> help(api, office, office.allocate(fund, releaseCase, claim, amount), fate));
    }
    List<String> refundable = new ArrayList<>(cleared);
    Collections.sort(refundable);
    Collections.shuffle(refundable, random);
    for (String donation : refundable.subList(0, Math.min(refundable.size(), Math.max(3, DONATIONS / 30 / ROUNDS)))) {
      long amount = 1_000L * (1 + random.nextInt(300));
      all.add(() -> api.post("demo-second-supervisor", "/api/v1/donations/" + donation + "/refund",
          json("amount", amount, "reason", "AT_OWN_WISH", "bankReference", "b", "on", DAY)));
    }
    run(all);
  }

  private static Answer help(Api api, Office office, Answer allocated, int fate) {
    if (allocated.status() != 201 || fate == 0) {
      return allocated;
    }
    String allocation = allocated.id();
    if (fate == 1) {
      return api.post("demo-release-officer", "/api/v1/allocations/" + allocation + "/give-back",
          json("reason", "OTHER", "on", DAY)).expect(200);
    }
    office.order(allocation).expect(200);
    Answer paid = office.pay(allocation).expect(200);
    return fate > 2 ? paid : api.post("demo-treasurer", "/api/v1/allocations/" + allocation + "/payment-return",
        json("reason", "ACCOUNT_CLOSED", "on", DAY)).expect(200);
  }

  private static void run(List<Callable<Answer>> all) {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Answer> done : threads.invokeAll(all)) {
        assertThat(done.get().status()).isLessThan(500);
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** Every payment that came back was followed up: its money is with its fund again. Asked for until it is so, not longer than two minutes. */
  private static void awaitFollowUps(Api api) {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (api.get("demo-auditor", "/api/v1/allocations?status=PAYMENT_RETURNED&limit=1").expect(200).body().path("items").size() > 0) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static List<JsonNode> events(Api api) {
    List<JsonNode> events = new ArrayList<>();
    String first = "/api/v1/audit/events?limit=200";
    for (String path = first; !path.isEmpty();) {
      Answer page = api.get("demo-auditor", path).expect(200);
      page.body().path("items").forEach(events::add);
      path = page.body().has("next") ? first + "&cursor=" + page.body().path("next").stringValue() : "";
    }
    events.sort(Comparator.comparingLong(event -> event.path("position").longValue()));
    return events;
  }

  private static void ledgerAgrees(Api api, Bookkeeper book, long position) {
    JsonNode balance = api.get("demo-auditor", "/api/v1/trial-balance?asOf=" + position + "&atLeast=" + position).expect(200).body();
    assertThat(balance.path("difference").longValue()).isZero();
    Map<String, Long> shown = new TreeMap<>();
    balance.path("accounts").forEach(account -> shown.put(account.path("account").stringValue(), account.path("balance").longValue()));
    assertThat(shown).as("as of %d", position).isEqualTo(book.balances());
  }

  private void tracesAgree(Api api, Bookkeeper book, long position) {
    List<String> donations = new ArrayList<>(book.donations());
    Collections.shuffle(donations, new Random(seed + position));
    for (String donation : donations.subList(0, Math.min(MOST_TRACES, donations.size()))) {
      JsonNode trace = api.get("demo-auditor", "/api/v1/donations/" + donation + "/trace?asOf=" + position).expect(200).body();
      assertThat(List.of(trace.path("amount").longValue(), trace.path("pending").longValue(), trace.path("refunded").longValue(),
          trace.path("unallocated").longValue(), trace.path("setAside").longValue(), trace.path("paid").longValue()))
          .as("%s as of %d", donation, position).isEqualTo(book.trace(donation));
    }
  }

  private void viewsAgree(Api api, Bookkeeper book, long last) {
    JsonNode figures = api.getPublic("/api/v1/dashboard?atLeast=" + last).expect(200).body().path("headline").path("values");
    long received = 0;
    for (String fund : funds) {
      Bookkeeper.Fund expected = book.fund(fund);
      JsonNode shown = api.get("demo-auditor", "/api/v1/funds/" + fund + "?atLeast=" + last).expect(200).body();
      assertThat(List.of(shown.path("received").longValue(), shown.path("cleared").longValue(), shown.path("refunded").longValue(),
          shown.path("allocated").longValue(), shown.path("paid").longValue(), shown.path("free").longValue())).isEqualTo(List.of(
              expected.received, expected.cleared, expected.refunded, expected.allocated, expected.paid,
              expected.cleared - expected.refunded - expected.allocated));
      received += expected.received - expected.refunded;
    }
    assertThat(figures.path("received").longValue()).isEqualTo(received);
    assertThat(figures.path("cleared").longValue()).isEqualTo(book.sum(it -> it.cleared - it.refunded));
    assertThat(figures.path("allocated").longValue()).isEqualTo(book.sum(it -> it.allocated));
    assertThat(figures.path("paid").longValue()).isEqualTo(book.sum(it -> it.paid));
    JsonNode everybody = api.getPublic("/api/v1/dashboard/campaigns?atLeast=" + last).expect(200).body();
    assertThat(everybody.path("items").size()).isEqualTo(CAMPAIGNS);
    everybodySees(everybody, "received", book, it -> it.received - it.refunded, it -> people(it.givers));
    everybodySees(everybody, "paid", book, it -> it.paid, it -> people(it.paidFor));
  }

  /** Every figure that everybody sees is right and stands for nobody or for five or more; totals hold what is shown. */
  private void everybodySees(JsonNode everybody, String column, Bookkeeper book, ToLongFunction<Bookkeeper.Fund> rials, ToLongFunction<Bookkeeper.Fund> people) {
    long shown = 0;
    for (JsonNode item : everybody.path("items")) {
      Bookkeeper.Fund fund = book.fund(fundOfGathering.getOrDefault(item.path("id").stringValue(), ""));
      if (item.hasNonNull(column)) {
        assertThat(item.path(column).longValue()).as("%s of %s", column, item).isEqualTo(rials.applyAsLong(fund));
        assertThat(people.applyAsLong(fund)).as("%s of %s", column, item).isNotIn(1L, 2L, 3L, 4L);
        shown += rials.applyAsLong(fund);
      }
    }
    assertThat(everybody.path("totals").path(column).longValue()).as(column).isEqualTo(shown);
  }

  private static long people(Map<String, Long> rials) {
    return rials.values().stream().filter(each -> each > 0).count();
  }
}
