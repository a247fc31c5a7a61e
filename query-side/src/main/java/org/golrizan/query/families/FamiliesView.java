package org.golrizan.query.families;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.FamilyMember;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.PersonalValue;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each family with its coverage. */
@Component
class FamiliesView implements View<FamilyEvent, Family> {

  @Override
  public String name() {
    return "families";
  }

  @Override
  public Class<Family> document() {
    return Family.class;
  }

  @Override
  public Class<FamilyEvent> stream() {
    return FamilyEvent.class;
  }

  @Override
  public List<String> keys(FamilyEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.familyId().value().toString());
  }

  @Override
  public Family fold(String key, @Nullable Family before, FamilyEvent event, Moment at) {
    return switch (event) {
      case FamilyEvent.Registered e -> registered(key, e);
      case FamilyEvent.CoverageStarted e -> View.existing(before)
          .covered(e.associationId().code(), e.by().value(), e.on(), e.province().code());
      case FamilyEvent.CoverageTransferred e -> View.existing(before)
          .uncovered(e.on(), null)
          .covered(e.to().code(), e.by().value(), e.on(), e.toProvince().code());
      case FamilyEvent.GraceStarted e -> View.existing(before).graceUntil(e.until());
      case FamilyEvent.CoverageEnded e -> View.existing(before).uncovered(e.on(), e.reason());
    };
  }

  private static Family registered(String key, FamilyEvent.Registered e) {
    return new Family(
        key,
        e.prisonerId().value().toString(),
        e.associationId().code(),
        e.province().code(),
        Family.Status.REGISTERED,
        member(e.head()),
        e.members().stream().map(FamiliesView::member).toList(),
        PersonalValue.of(e.headId(), e.mobile()),
        PersonalValue.of(e.headId(), e.address()),
        e.housing(),
        e.monthlyIncome().amount(),
        e.by().value(),
        e.on(),
        List.of(),
        null);
  }

  private static Family.Member member(FamilyMember member) {
    return new Family.Member(
        PersonalValue.of(member.personId(), member.name()),
        PersonalValue.of(member.personId(), member.nationalId()),
        PersonalValue.of(member.personId(), member.birthDate()),
        member.relation(),
        member.schooling(),
        PersonalValue.of(member.personId(), member.specialIllness()),
        PersonalValue.of(member.personId(), member.disability()));
  }

  @Override
  public List<String> indexes() {
    return List.of("association", "province", "prisoner");
  }
}
