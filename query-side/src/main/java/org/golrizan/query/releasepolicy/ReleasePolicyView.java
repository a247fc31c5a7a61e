package org.golrizan.query.releasepolicy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.release.ReleasePolicyEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one policy with all its versions. */
@Component
public class ReleasePolicyView implements View<ReleasePolicyEvent, ReleasePolicy> {

  /** The id of the one document. */
  public static final String ID = "release-policy";

  @Override
  public String name() {
    return "release-policy";
  }

  @Override
  public Class<ReleasePolicy> document() {
    return ReleasePolicy.class;
  }

  @Override
  public Class<ReleasePolicyEvent> stream() {
    return ReleasePolicyEvent.class;
  }

  @Override
  public List<String> keys(ReleasePolicyEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(ID);
  }

  @Override
  public ReleasePolicy fold(String key, @Nullable ReleasePolicy before, ReleasePolicyEvent event, Moment at) {
    return switch (event) {
      case ReleasePolicyEvent.Adopted e -> (before == null ? new ReleasePolicy(key, 0, List.of()) : before)
          .adopted(new ReleasePolicy.Version(
              e.version(), e.eligible().stream().sorted().toList(), e.debtLimit().amount(), e.by().value(), e.on()));
    };
  }

  @Override
  public List<String> indexes() {
    return List.of();
  }
}
