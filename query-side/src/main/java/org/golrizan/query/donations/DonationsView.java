package org.golrizan.query.donations;

import static org.golrizan.query.donations.Donation.Status.BOUNCED;
import static org.golrizan.query.donations.Donation.Status.CLEARED;
import static org.golrizan.query.donations.Donation.Status.RECEIVED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.Slice;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each donation: what the bank said, and which allocations use it. */
@Component
class DonationsView implements View<DomainEvent, Donation> {

  private static final String SEPARATOR = ",";

  @Override
  public String name() {
    return "donations";
  }

  @Override
  public Class<Donation> document() {
    return Donation.class;
  }

  @Override
  public Class<DonationEvent> stream() {
    return DonationEvent.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> also() {
    return Set.of(AllocationEvent.class);
  }

  /** The payment of an allocation does not repeat whose donations it is made of. */
  @Override
  public Map<String, String> links(DomainEvent event) {
    return event instanceof AllocationEvent.Made made
        ? Map.of(made.stream().stream(), made.slices().stream().map(DonationsView::donation).distinct()
            .collect(Collectors.joining(SEPARATOR)))
        : Map.of();
  }

  @Override
  public List<String> keys(DomainEvent event, UnaryOperator<@Nullable String> links) {
    return switch (event) {
      case DonationEvent e -> List.of(e.donationId().value().toString());
      default -> List.of(Objects.requireNonNull(links.apply(event.stream().stream()), "a payment follows its allocation")
          .split(SEPARATOR));
    };
  }

  @Override
  public Donation fold(String key, @Nullable Donation before, DomainEvent event, Instant time) {
    return switch (event) {
      case DonationEvent.Received e -> new Donation(
          key,
          e.benefactorId().value().toString(),
          e.fundId().value().toString(),
          e.province().code(),
          e.pledgeId().map(pledge -> pledge.value().toString()).orElse(null),
          e.amount().amount(),
          e.method(),
          RECEIVED,
          e.on(),
          null,
          null,
          0,
          0,
          List.of());
      case DonationEvent.Cleared e -> View.existing(before).settled(CLEARED, e.on(), null);
      case DonationEvent.Bounced e -> View.existing(before).settled(BOUNCED, e.on(), e.reason());
      case AllocationEvent.Made e -> View.existing(before).used(e.allocationId().value().toString(), part(e.slices(), key));
      case AllocationEvent.Paid e -> View.existing(before).paid(e.allocationId().value().toString());
      default -> View.existing(before);
    };
  }

  private static long part(List<Slice> slices, String donation) {
    return slices.stream().filter(slice -> donation(slice).equals(donation)).mapToLong(slice -> slice.amount().amount()).sum();
  }

  private static String donation(Slice slice) {
    return slice.donationId().value().toString();
  }

  @Override
  public List<String> indexes() {
    return List.of("benefactor", "fund", "province", "pledge");
  }
}
