package org.golrizan.events;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.golrizan.events.access.AccessEvent;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.BenefactorAccountEvent;
import org.golrizan.events.donations.BenefactorEvent;
import org.golrizan.events.donations.CampaignEvent;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.IncomingPaymentEvent;
import org.golrizan.events.donations.PaymentIntentEvent;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.events.employment.PlacementEvent;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.WorkApplicationEvent;
import org.golrizan.events.employment.WorkshopEvent;
import org.golrizan.events.erasure.ErasureEvent;
import org.golrizan.events.familysupport.AssociationEvent;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.SupportPolicyEvent;
import org.golrizan.events.release.LoanEvent;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleasePolicyEvent;

/** Every event that can be stored, under the name and revision it is stored with. */
public final class EventCatalogue {

  private static final EventCatalogue GOLRIZAN = new EventCatalogue(List.of(
      PrisonEvent.class, WorkshopEvent.class, PrisonerEvent.class, WorkApplicationEvent.class, PlacementEvent.class,
      AssociationEvent.class, FamilyEvent.class, SupportPolicyEvent.class,
      BenefactorEvent.class, BenefactorAccountEvent.class, CampaignEvent.class, FundEvent.class, PledgeEvent.class, DonationEvent.class,
      AllocationEvent.class, IncomingPaymentEvent.class, PaymentIntentEvent.class,
      ReleasePolicyEvent.class, ReleaseCaseEvent.class, LoanEvent.class,
      ErasureEvent.class, AccessEvent.class));

  /**
   * One kind of event.
   *
   * @param name     stable, never a Java name
   * @param revision counts from 1
   * @param meaning  one English sentence
   * @param type     the record that holds the event
   */
  public record Entry(String name, int revision, String meaning, Class<? extends DomainEvent> type) {}

  private final List<Entry> entries;
  private final Map<Class<?>, Entry> byType = new HashMap<>();
  private final Map<String, Entry> byName = new HashMap<>();

  private EventCatalogue(List<Class<? extends DomainEvent>> streams) {
    this.entries = streams.stream()
        .flatMap(stream -> Arrays.stream(stream.getPermittedSubclasses()))
        .map(type -> entry(type.asSubclass(DomainEvent.class)))
        .toList();
    for (Entry entry : entries) {
      byType.put(entry.type(), entry);
      if (byName.put(entry.name(), entry) != null) {
        throw new IllegalStateException("Two events have the name " + entry.name());
      }
    }
  }

  /** The events of Golrizan. */
  public static EventCatalogue golrizan() {
    return GOLRIZAN;
  }

  private static Entry entry(Class<? extends DomainEvent> type) {
    EventType annotation = type.getAnnotation(EventType.class);
    if (annotation == null) {
      throw new IllegalStateException(type.getName() + " has no @EventType");
    }
    return new Entry(annotation.value(), annotation.revision(), annotation.meaning(), type);
  }

  /** All entries, stream by stream, in the order in which each stream declares them. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  public Optional<Entry> ofType(Class<?> type) {
    return Optional.ofNullable(byType.get(type));
  }

  /** The entry that today stands under a name, whatever revision was stored. */
  public Optional<Entry> ofName(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
