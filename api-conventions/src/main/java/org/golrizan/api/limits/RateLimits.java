package org.golrizan.api.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Counts who asks how often. Each has a bucket of requests that fills up again with time. */
public final class RateLimits {

  /** Bytes of an IPv6 address that name a network: who has one has all addresses in it. */
  private static final int NETWORK = 8;

  private final LoadingCache<String, Bucket> clients;
  private final LoadingCache<String, Bucket> anonymous;
  private final LoadingCache<String, Bucket> denied;
  private final Counter clientsHeldBack;
  private final Counter anonymousHeldBack;
  private final Counter deniedHeldBack;

  public RateLimits(RateLimitProperties limits, MeterRegistry meters) {
    this.clients = buckets(limits.tracked(), () -> bucket(limits.client().burst(), limits.client().perSecond(), Duration.ofSeconds(1)));
    this.anonymous =
        buckets(limits.tracked(), () -> bucket(limits.anonymous().burst(), limits.anonymous().perSecond(), Duration.ofSeconds(1)));
    this.denied = buckets(limits.tracked(), () -> bucket(limits.deniedPerMinute(), limits.deniedPerMinute(), Duration.ofMinutes(1)));
    this.clientsHeldBack = counter("client", meters);
    this.anonymousHeldBack = counter("anonymous", meters);
    this.deniedHeldBack = counter("denied", meters);
  }

  private static Counter counter(String kind, MeterRegistry meters) {
    return Counter.builder("golrizan.rate.limited").tag("kind", kind)
        .description("Requests that were answered with 429").register(meters);
  }

  private static LoadingCache<String, Bucket> buckets(int tracked, Supplier<Bucket> bucket) {
    return Caffeine.newBuilder().maximumSize(tracked).build(key -> bucket.get());
  }

  private static Bucket bucket(int burst, int refill, Duration period) {
    return Bucket.builder().addLimit(limit -> limit.capacity(burst).refillGreedy(refill, period)).build();
  }

  /**
   * Counts a request: for the token's subject, or for the address if there is no valid token.
   *
   * @throws ApiProblem 429 if it is one too many
   */
  public void count(@Nullable Authentication caller, HttpServletRequest request) {
    Actor actor = Actor.of(caller).orElse(null);
    if (actor == null) {
      countAnonymous(request);
    } else {
      take(clients.get(actor.id().value()), clientsHeldBack);
    }
  }

  /**
   * Counts a request without a valid token.
   *
   * @throws ApiProblem 429 if it is one too many
   */
  public void countAnonymous(HttpServletRequest request) {
    take(anonymous.get(network(request.getRemoteAddr())), anonymousHeldBack);
  }

  /**
   * Counts a denial.
   *
   * @throws ApiProblem 429 if it is one too many
   */
  public void countDenied(Actor actor) {
    take(denied.get(actor.id().value()), deniedHeldBack);
  }

  private static void take(Bucket bucket, Counter heldBack) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      heldBack.increment();
      throw ApiProblem.tooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  /** The address itself in IPv4, its network in IPv6. */
  static String network(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, NETWORK));
    } catch (IllegalArgumentException noAddress) {
      return address;
    }
  }
}
