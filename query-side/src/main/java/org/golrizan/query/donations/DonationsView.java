package org.golrizan.query.donations;

import java.time.LocalDate;
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
import org.golrizan.query.donations.Donation.Entry;
import org.golrizan.query.donations.Donation.Use;
import org.golrizan.query.donations.Donation.What;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each donation: what the bank said, and which allocations use it. */
@Component
public class DonationsView implements View<DomainEvent, Donation> {

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

  /** What becomes of an allocation does not repeat whose donations it is made of. */
  @Override
  public Map<String, String> links(DomainEvent event) {
    return switch (event) {
      case AllocationEvent.Made e -> Map.of(e.stream().stream(), donations(e.slices()));
      case AllocationEvent.MadeForAid e -> Map.of(e.stream().stream(), donations(e.slices()));
      default -> Map.of();
    };
  }

  private static String donations(List<Slice> slices) {
    return slices.stream().map(DonationsView::donation).distinct().collect(Collectors.joining(SEPARATOR));
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
  public Donation fold(String key, @Nullable Donation before, DomainEvent event, Moment at) {
    return switch (event) {
      case DonationEvent.Received e -> received(key, e)
          .with(new Entry(What.RECEIVED, e.amount().amount(), null, e.on(), at.position(), at.time()));
      case DonationEvent.Cleared e -> View.existing(before)
          .with(new Entry(What.CLEARED, e.amount().amount(), null, e.on(), at.position(), at.time()));
      case DonationEvent.Bounced e -> View.existing(before)
          .with(new Entry(What.BOUNCED, e.amount().amount(), null, e.on(), at.position(), at.time())).bounced(e.reason());
      case DonationEvent.Refunded e -> View.existing(before)
          .with(new Entry(What.REFUNDED, e.amount().amount(), null, e.on(), at.position(), at.time()));
      case AllocationEvent.Made e -> View.existing(before)
          .with(new Use(id(e), part(e.slices(), key), Donation.Where.SET_ASIDE, e.caseId().value().toString(),
              e.claimId().value().toString(), null, null, e.province().code()))
          .with(new Entry(What.ALLOCATED, part(e.slices(), key), id(e), e.on(), at.position(), at.time()));
      case AllocationEvent.MadeForAid e -> View.existing(before)
          .with(new Use(id(e), part(e.slices(), key), Donation.Where.SET_ASIDE, null, null, e.associationId().code(), e.aidKind(),
              e.province().code()))
          .with(new Entry(What.ALLOCATED, part(e.slices(), key), id(e), e.on(), at.position(), at.time()));
      case AllocationEvent.Paid e -> moved(before, What.PAID, e, e.on(), at);
      case AllocationEvent.PaymentReturned e when e.wasPaid() -> moved(before, What.PAYMENT_RETURNED, e, e.on(), at);
      case AllocationEvent.GivenBack e -> moved(before, What.GIVEN_BACK, e, e.on(), at);
      default -> View.existing(before);
    };
  }

  private static Donation received(String key, DonationEvent.Received e) {
    return new Donation(
        key,
        e.benefactorId().value().toString(),
        e.fundId().value().toString(),
        e.province().code(),
        e.pledgeId().map(pledge -> pledge.value().toString()).orElse(null),
        e.amount().amount(),
        e.method(),
        Donation.Status.RECEIVED,
        e.on(),
        null,
        null,
        0,
        0,
        0,
        0,
        List.of(),
        List.of());
  }

  private static Donation moved(@Nullable Donation before, What what, AllocationEvent e, LocalDate on, Moment at) {
    Donation donation = View.existing(before);
    long part = donation.uses().stream().filter(use -> use.allocation().equals(id(e))).mapToLong(Use::amount).sum();
    return donation.with(new Entry(what, part, id(e), on, at.position(), at.time()));
  }

  private static String id(AllocationEvent e) {
    return e.allocationId().value().toString();
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
